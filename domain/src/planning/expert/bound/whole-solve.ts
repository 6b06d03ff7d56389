import type { Highs } from 'highs'
import type { ColumnModel } from '../core/highs-model.ts'
import { HOPELESS } from '../core/polish.ts'
import type { PricedRoute } from './priced-route.ts'

/** Limits of the whole-number solve. */
export interface WholeLimits {
  readonly maxColumns: number
  readonly maxNodes: number
  readonly maxSeconds: number
}

/** What the whole-number solve found. */
export interface WholeResult {
  readonly chosen: PricedRoute[] | null
  readonly bound: number
  readonly timedOut: boolean
}

/** The relaxation that the whole-number solve starts from. */
export interface WholeTask {
  readonly build: ColumnModel
  /** Reduced cost of each column there; columns added since have none and always take part. */
  readonly reduced: Float64Array
  /** The day of each column; null for what is no day. */
  readonly columns: readonly (PricedRoute | null)[]
  readonly hasTeams: boolean
  /** Metres of the plan to beat, and the relaxation's value. */
  readonly bar: number
  readonly value: number
}

/**
 * Solves the master problem in whole numbers over the columns that fit below `bar`, a plan already known.
 * `chosen` is null when nothing cheaper was found; `bound` holds for these columns only.
 */
export function solveWhole(highs: Highs, task: WholeTask, limits: WholeLimits): WholeResult {
  const { build, columns, bar, value } = task
  const reduced = columns.map((_, c) => task.reduced[c] ?? Number.NEGATIVE_INFINITY)
  const slack = bar - value
  if (task.hasTeams && slack > HOPELESS * bar) return { chosen: null, bound: value, timedOut: false }
  const ids = columns.map((_, c) => c)
  let keep = ids.filter((c) => columns[c] !== null && reduced[c]! < slack)
  const all = keep.length <= limits.maxColumns
  if (!all) keep = keep.sort((a, b) => reduced[a]! - reduced[b]! || a - b).slice(0, limits.maxColumns)
  keep = [...ids.filter((c) => columns[c] === null), ...keep].sort((a, b) => a - b)
  const mip = build.create(highs, keep, true)
  try {
    mip.options.set({
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
      mip_max_nodes: limits.maxNodes,
      time_limit: limits.maxSeconds,
    })
    mip.run()
    const status = mip.getModelStatus()
    const { timeLimit, infeasible } = highs.constants.modelStatus
    const found = mip.getObjectiveValue()
    const values = mip.getSolution().colValue
    const bound = status === infeasible ? bar : Number(mip.info.get('mip_dual_bound'))
    const better =
      status !== infeasible && Number.isFinite(found) && found < bar - 0.5 && values.length === keep.length
    const chosen = better
      ? keep.filter((c, i) => columns[c] !== null && values[i]! > 0.5).map((c) => columns[c]!)
      : null
    return { chosen, bound: all ? Math.min(bar, bound) : value, timedOut: status === timeLimit }
  } finally {
    mip.dispose()
  }
}
