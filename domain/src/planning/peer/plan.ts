import type { RoadDistance } from '../shared/distance.ts'
import { assemblePlan } from './assemble.ts'
import { Budget } from './budget.ts'
import { hazardBound, undatedBound } from './date-bound.ts'
import { dateTeams } from './date-teams.ts'
import { hostsToDate } from './dates.ts'
import { loadSolver } from './highs.ts'
import { datesFor, notWorthMoving, previousTeams } from './previous.ts'
import { prepareProblem, type PeerProblem } from './problem.ts'
import { breakRings } from './rings.ts'
import { metresOf } from './score.ts'
import { solveTiers } from './solve.ts'
import type { PeerPlan, PeerProgress, PeerRoundInput } from './types.ts'

/** What a caller may add to a solve. */
export interface PlanPeerOptions {
  readonly onProgress?: (progress: PeerProgress) => void
  readonly signal?: AbortSignal
  /** Road metres; the estimate great circle × 1.3 when absent. */
  readonly road?: RoadDistance
}

/**
 * Plans one peer round: who inspects whom, and when. Never throws for an unlucky world (gaps are named in `unmet`);
 * throws PlanningInputError for unusable input and PlanningAbortedError when cancelled.
 */
export async function planPeerRound(input: PeerRoundInput, options: PlanPeerOptions = {}): Promise<PeerPlan> {
  const p = prepareProblem(input, options.road)
  const budget = new Budget(p.limits.cpuSeconds, options.signal, options.onProgress)
  await budget.tell('prepare', 0.05)
  const highs = await loadSolver()
  const before = p.hasPrevious ? previousTeams(p) : null
  // The "best plan" is sought as if there were no plan yet: so an unchanged round finds the very plan it has.
  const q: PeerProblem =
    p.mode === 'best' ? { ...p, mode: null, hasPrevious: false, wasPair: new Uint8Array(p.n * p.n) } : p
  const solved = await solveTiers(q, highs, budget, before && q === p ? [before] : [])
  await budget.tell('cycles', 0.8, metresOf(p, solved.teams))
  const found = breakRings(q, solved.teams, solved.bounds.travel ?? 0, budget)
  await budget.tell('dates', 0.9, metresOf(p, found))
  const fresh = await dateTeams(q, highs, budget, found)
  const stay = before ? { teams: before, dates: datesFor(p, before) } : null
  const dated = stay && notWorthMoving(p, stay, fresh) ? stay : fresh
  const plan = assemblePlan(p, input, {
    teams: dated.teams,
    pairing: solved.teams,
    dates: dated.dates,
    dateLowerBound: hazardBound(
      p,
      dated.teams,
      hostsToDate(p, dated.teams).filter((j) => dated.dates.day[j]! >= 0),
    ),
    bounds: { ...solved.bounds, date: undatedBound(p, dated.teams) },
    budgetStopped: budget.stopped,
    solver: { name: 'highs', version: highs.version.string },
  })
  await budget.tell('done', 1, plan.travelMetres, plan.gap)
  return plan
}
