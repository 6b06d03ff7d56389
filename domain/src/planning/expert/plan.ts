import { canonicalHash } from '../shared/hash.ts';
import { compileExpertInput } from './compile.ts';
import type { RoutingModel } from './core/routing-model.ts';
import type { RouteSolution } from './core/solution.ts';
import { solveRouting } from './core/solve.ts';
import { explainUnserved } from './diagnose.ts';
import { evenOut } from './even-out.ts';
import { questionsForHuman } from './questions.ts';
import { scheduleSolution } from './schedule.ts';
import { keepWhatStands } from './seed-solution.ts';
import { countTiers, listChanges } from './tiers.ts';
import type { ExpertPlan, ExpertPlanInput, ExpertPlanOptions } from './types.ts';
import { validateExpertInput } from './validate.ts';

/** Changes whenever the same input and seed may give another plan. */
export const EXPERT_ENGINE_VERSION = '1.0.0';

/**
 * Plans expert visits over the days of the snapshot. Pure but for the wall clock of the safety net: the same input, seed and
 * iterations give the same plan. Yields to the event loop between slices, so that progress and abort work in a worker thread.
 * Throws `ExpertInputError` on a snapshot that contradicts itself; an impossible wish is not an error but an unserved visit.
 */
export async function planExpertVisits(input: ExpertPlanInput, options: ExpertPlanOptions = {}): Promise<ExpertPlan> {
  validateExpertInput(input);
  const seed = options.seed ?? 1;
  const iterations = options.iterations ?? 20_000 + 400 * input.visits.length;
  const compiled = compileExpertInput(input);
  const { model, legScale } = compiled;
  const began = performance.now();
  const spent = (): boolean => options.signal?.aborted === true || (options.maxMillis !== undefined && performance.now() - began > options.maxMillis);
  const isReplan = input.previous !== undefined;
  const idle = model.visitCount === 0 || model.routeCount === 0;
  const outcome = await solveRouting(model, {
    seed, iterations: idle ? 0 : iterations, starts: 2, legScale,
    initial: isReplan ? keepWhatStands(compiled, input.previous!) : null,
    polish: !idle && options.polish !== false, wholeRouteShare: 0.05, isSpent: spent,
    onProgress: (phase, iteration, best) => options.onProgress?.({ phase, iteration, iterations, unserved: countUnserved(best, model), metres: best.cost }),
  });
  const permille = options.fairnessPermille ?? 0;
  const best = outcome.stopped || idle ? outcome.best : evenOut(compiled, outcome.best, permille);

  const { visits, days } = scheduleSolution(compiled, best);
  const unserved = explainUnserved(input, visits, days);
  const served = unserved.every((u) => u.priority === 'optional');
  return {
    status: outcome.stopped ? 'budget-stopped' : served ? 'feasible' : 'partial',
    visits, days, unserved,
    tiers: countTiers(input, visits, days),
    lowerBound: null, gap: null,
    changes: listChanges(input, compiled, visits),
    questions: questionsForHuman(input, { unserved, days }),
    travelMethod: input.travel.method ?? 'matrix',
    solver: { name: 'anhu-expert', version: EXPERT_ENGINE_VERSION, seed, iterations, iterationsDone: outcome.iterationsDone },
    inputHash: canonicalHash(hashable(input)),
    outputHash: canonicalHash({ visits, unserved }),
  };
}

function countUnserved(solution: RouteSolution, model: RoutingModel): number {
  const served = new Set<number>();
  for (const parts of solution.routes) for (const part of parts) served.add(model.partVisit[part]!);
  return model.visitCount - served.size;
}

/** The snapshot in canonical order, so that the order in which rows arrived does not change its identity. */
function hashable(input: ExpertPlanInput): unknown {
  const sorted = <T>(items: readonly T[], id: (item: T) => string): T[] => [...items].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  return {
    ...input,
    days: [...input.days].sort(),
    experts: sorted(input.experts, (e) => e.expertId),
    visits: sorted(input.visits, (v) => v.visitId),
    previous: input.previous === undefined ? undefined : sorted(input.previous, (p) => p.visitId),
  };
}
