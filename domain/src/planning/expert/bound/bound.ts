import { compileExpertInput } from '../compile.ts'
import { describePlan } from '../describe.ts'
import { keepWhatStands } from '../seed-solution.ts'
import type { ExpertPlan, ExpertPlanInput, ExpertPlanStatus } from '../types.ts'
import { branchAndPrice } from './branch-and-price.ts'
import { ColumnGeneration } from './generate.ts'
import type { WholeLimits } from './whole-solve.ts'

/** Limits of a bound computation, which may take minutes: run it as a job of its own. */
export interface ExpertBoundOptions {
  /** Pricing rounds; the bound found so far is valid whenever it stops. */
  readonly maxRounds?: number
  /** Safety net in milliseconds of wall clock. */
  readonly maxMillis?: number
  /** Length of the slots in which a team must meet; shorter is tighter and slower. Default 60. */
  readonly slotMinutes?: number
  /** Rounds of cuts, days listed one by one, and branches at most; the proof goes on to the next means when one is used up. */
  readonly cutRounds?: number
  readonly maxRoutes?: number
  readonly maxBranches?: number
  readonly onProgress?: (progress: {
    readonly round: number
    readonly lowerBound: number
    readonly relaxation: number
  }) => void
  readonly signal?: AbortSignal
}

/** A proven floor under the metres of every plan whose service is at least as good as the given one's. */
export interface ExpertBound {
  readonly lowerBound: number
  /** (metres − bound) ÷ metres, of the plan returned. */
  readonly gap: number
  /** False when a limit stopped it before pricing ran dry: valid, but not the best bound of this relaxation. */
  readonly converged: boolean
  readonly rounds: number
  readonly columns: number
  /** The plan with bound and status written in; a shorter one of the same service when the columns held one. */
  readonly plan: ExpertPlan
}

const MAX_LABELS = 400_000
const MAX_ROUTES = 12_000
const QUICK_LIMITS = { maxColumns: 4000, maxNodes: 200, maxSeconds: 20 }
const WHOLE_LIMITS = { maxColumns: 20_000, maxNodes: 2000, maxSeconds: 60 }

/** After the first, 8th, 16th, 32nd … branch. */
function isTimeToTry(branches: number): boolean {
  return branches === 1 || (branches >= 8 && (branches & (branches - 1)) === 0)
}

/** Column generation over expert-days with exact pricing, then, where few enough routes remain, the exact optimum over all of them. */
export async function boundExpertPlan(
  input: ExpertPlanInput,
  plan: ExpertPlan,
  options: ExpertBoundOptions = {},
): Promise<ExpertBound> {
  const compiled = compileExpertInput({ ...input, replanMode: 'best' })
  const { model } = compiled
  const began = performance.now()
  const isSpent = (): boolean =>
    options.signal?.aborted === true ||
    (options.maxMillis !== undefined && performance.now() - began > options.maxMillis)
  if (plan.visits.length === 0)
    return { lowerBound: 0, gap: 0, converged: true, rounds: 0, columns: 0, plan: applyBound(plan, 0) }
  const served = new Set(plan.visits.map((v) => v.visitId))
  const absentService = model.serviceWeight.reduce(
    (sum, w, v) => (served.has(compiled.visits[v]!.visitId) ? sum : sum + w),
    0,
  )
  let best = { ...keepWhatStands(compiled, plan.visits), absentService, cost: plan.tiers.metres }
  const mayReplace = input.previous === undefined
  const generation = await ColumnGeneration.around(model, best, options.slotMinutes ?? 60, [])
  try {
    await generation.run(
      true,
      options.maxRounds ?? 400,
      isSpent,
      (relaxation) =>
        options.onProgress?.({
          round: generation.rounds,
          lowerBound: Math.max(0, Math.ceil(generation.floor - 1e-4)),
          relaxation,
        }),
      best.cost,
      options.cutRounds,
    )
    let floor = generation.floor
    const tryWhole = (limits: WholeLimits): number => {
      const { solution, bound } = generation.best(best.cost, limits)
      if (
        mayReplace &&
        solution !== null &&
        solution.absentService <= best.absentService &&
        solution.cost < best.cost
      )
        best = solution
      return bound
    }
    if (generation.converged && !isSpent()) {
      tryWhole(QUICK_LIMITS)
      if (
        best.cost - floor >= 1 &&
        (await generation.addAllBelow(best.cost, MAX_LABELS, options.maxRoutes ?? MAX_ROUTES, isSpent))
      )
        floor = Math.max(floor, Math.min(tryWhole(WHOLE_LIMITS), best.cost))
      if (best.cost - floor >= 1 && !isSpent())
        floor = await branchAndPrice(generation, {
          model,
          expertOf: compiled.routeExpert,
          rootFloor: floor,
          bar: () => best.cost,
          onBranch: (branches, lowest) => {
            options.onProgress?.({
              round: generation.rounds,
              lowerBound: Math.max(0, Math.ceil(lowest - 1e-4)),
              relaxation: lowest,
            })
            if (isTimeToTry(branches)) tryWhole(QUICK_LIMITS)
          },
          maxBranches: options.maxBranches ?? 4000,
          isSpent,
        })
    }
    const lowerBound = Math.min(best.cost, Math.max(0, Math.ceil(floor - 1e-4)))
    const better = best.cost < plan.tiers.metres
    const shown = better ? { ...plan, ...describePlan(input, compiled, best) } : plan
    const bounded = applyBound(shown, lowerBound)
    return {
      lowerBound,
      gap: bounded.gap ?? 0,
      converged: generation.converged,
      rounds: generation.rounds,
      columns: generation.columnCount,
      plan: bounded,
    }
  } finally {
    generation.dispose()
  }
}

/** The plan with its bound written in, and the status that it earns. */
export function applyBound(plan: ExpertPlan, lowerBound: number): ExpertPlan {
  const { metres } = plan.tiers
  const gap = metres === 0 ? 0 : (metres - lowerBound) / metres
  const status: ExpertPlanStatus =
    plan.status !== 'feasible'
      ? plan.status
      : gap === 0
        ? 'optimal'
        : gap <= 0.01
          ? 'within-gap'
          : plan.status
  return { ...plan, lowerBound, gap, status }
}
