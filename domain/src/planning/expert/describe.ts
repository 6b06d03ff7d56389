import { canonicalHash } from '../shared/hash.ts'
import type { CompiledInput } from './compile.ts'
import type { RouteSolution } from './core/solution.ts'
import { explainUnserved } from './diagnose.ts'
import { questionsForHuman } from './questions.ts'
import { scheduleSolution } from './schedule.ts'
import { countTiers, listChanges } from './tiers.ts'
import type { ExpertPlan, ExpertPlanInput } from './types.ts'

/** Everything in a plan that follows from its routes. */
export type DescribedPlan = Pick<
  ExpertPlan,
  'visits' | 'days' | 'unserved' | 'tiers' | 'changes' | 'questions' | 'outputHash'
>

/** Turns a solution into names, minutes, reasons and figures. */
export function describePlan(
  input: ExpertPlanInput,
  compiled: CompiledInput,
  solution: RouteSolution,
): DescribedPlan {
  const { visits, days } = scheduleSolution(compiled, solution, input.previous)
  const unserved = explainUnserved(input, visits, days)
  return {
    visits,
    days,
    unserved,
    tiers: countTiers(input, visits, days),
    changes: listChanges(input, compiled, visits),
    questions: questionsForHuman(input, { unserved, days }),
    outputHash: canonicalHash({ visits, unserved }),
  }
}
