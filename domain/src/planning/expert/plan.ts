import { ColumnGeneration } from './bound/generate.ts'
import { compileExpertInput } from './compile.ts'
import type { PooledRoute } from './core/route-pool.ts'
import type { RoutingModel } from './core/routing-model.ts'
import type { RouteSolution } from './core/solution.ts'
import { isBetter, solveRouting } from './core/solve.ts'
import { describePlan } from './describe.ts'
import { evenOut } from './even-out.ts'
import { expertInputHash } from './input-hash.ts'
import { keepWhatStands } from './seed-solution.ts'
import type { ExpertPlan, ExpertPlanInput, ExpertPlanOptions } from './types.ts'
import { validateExpertInput } from './validate.ts'

/** Changes whenever the same input and seed may give another plan. */
export const EXPERT_ENGINE_VERSION = '1.1.0'

/**
 * Plans expert visits over the days of the snapshot. Pure but for the wall clock of the safety net: the same input, seed and
 * iterations give the same plan. Yields to the event loop between slices, so that progress and abort work in a worker thread.
 * Throws `ExpertInputError` on a snapshot that contradicts itself; an impossible wish is not an error but an unserved visit.
 */
export async function planExpertVisits(
  input: ExpertPlanInput,
  options: ExpertPlanOptions = {},
): Promise<ExpertPlan> {
  validateExpertInput(input)
  const seed = options.seed ?? 1
  const iterations = options.iterations ?? 20_000 + 400 * input.visits.length
  const compiled = compileExpertInput(input)
  const { model } = compiled
  const began = performance.now()
  const spent = (): boolean =>
    options.signal?.aborted === true ||
    (options.maxMillis !== undefined && performance.now() - began > options.maxMillis)
  const isReplan = input.previous !== undefined
  const idle = model.visitCount === 0 || model.routeCount === 0
  const outcome = await solveRouting(model, {
    seed,
    iterations: idle ? 0 : iterations,
    starts: 2,
    initial: isReplan ? keepWhatStands(compiled, input.previous!) : null,
    polish: !idle && options.polish !== false,
    wholeRouteShare: 0.05,
    isSpent: spent,
    onProgress: (phase, iteration, best) =>
      options.onProgress?.({
        phase,
        iteration,
        iterations,
        unserved: countUnserved(best, model),
        metres: best.cost,
      }),
  })
  let { best, stopped } = outcome
  let hurried = outcome.hurried
  if (!stopped && !idle && options.polish !== false && model.extra === null) {
    const polished = await polishByColumns(model, best, outcome.seen.routes, spent)
    best = polished.best
    stopped = polished.stopped
    hurried ||= polished.hurried
  }
  if (!stopped && !idle) best = evenOut(compiled, best, options.fairnessPermille ?? 0)

  const described = describePlan(input, compiled, best)
  const served = described.unserved.every((u) => u.priority === 'optional')
  return {
    ...described,
    status: stopped || hurried ? 'budget-stopped' : served ? 'feasible' : 'partial',
    lowerBound: null,
    gap: null,
    travelMethod: input.travel.method ?? 'matrix',
    solver: {
      name: 'anhu-expert',
      version: EXPERT_ENGINE_VERSION,
      seed,
      iterations,
      iterationsDone: outcome.iterationsDone,
    },
    inputHash: expertInputHash(input),
  }
}

const COLUMN_LIMITS = { maxColumns: 2500, maxNodes: 60, maxSeconds: 120 }
const TEAM_COLUMN_LIMITS = { maxColumns: 1200, maxNodes: 20, maxSeconds: 120 }

/** Prices better days for the experts than the search came upon, and recombines them. */
async function polishByColumns(
  model: RoutingModel,
  start: RouteSolution,
  seen: readonly PooledRoute[],
  isSpent: () => boolean,
): Promise<{ best: RouteSolution; stopped: boolean; hurried: boolean }> {
  let best = start
  let hurried = false
  const cheap = [...seen].sort((a, b) => a.cost / a.visits.length - b.cost / b.visits.length).slice(0, 3000)
  const generation = await ColumnGeneration.around(model, best, 60, cheap)
  try {
    await generation.run(false, 40, isSpent)
    if (!isSpent()) {
      const { solution, timedOut } = generation.best(
        best.cost,
        model.partVisit.length > model.visitCount ? TEAM_COLUMN_LIMITS : COLUMN_LIMITS,
      )
      if (solution !== null && isBetter(solution, best)) best = solution
      hurried = timedOut
    }
  } finally {
    generation.dispose()
  }
  return { best, stopped: isSpent(), hurried }
}

function countUnserved(solution: RouteSolution, model: RoutingModel): number {
  const served = new Set<number>()
  for (const parts of solution.routes) for (const part of parts) served.add(model.partVisit[part]!)
  return model.visitCount - served.size
}
