import type { Highs } from 'highs'
import type { RoundModel, TierWeights } from './round-model.ts'
import type { Teams } from './score.ts'

/** How one integer solve is run. */
export interface IntegerOptions {
  readonly weights: TierWeights
  /** Columns that take part; the others are left out (as if 0). Slacks always take part. */
  readonly keep: (column: number) => boolean
  /** Columns fixed at 1. */
  readonly fixedAtOne?: (column: number) => boolean
  /** Stop when the gap is at most this many objective units. */
  readonly absoluteGap: number
  readonly maxNodes: number
  readonly cpuSeconds: number
  readonly start?: Teams | null
  /** Spend less on the solver's own heuristics: pays for large rounds whose rest is improved by regions anyway. */
  readonly quick?: boolean
}

/** The answer of one integer solve. `bound` holds for the kept columns only. */
export interface IntegerResult {
  readonly teams: Teams | null
  readonly value: number
  readonly bound: number
  readonly stoppedByClock: boolean
}

/** Solves the model over some of its columns to integers. Deterministic: nodes and gap stop it, the clock is a safety net that is reported. */
export function solveInteger(highs: Highs, model: RoundModel, options: IntegerOptions): IntegerResult {
  const picked: number[] = []
  model.columns.forEach((column, c) => {
    if (column.arc < 0 || column.lower > 0 || options.keep(c)) picked.push(c)
  })
  const starts = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const c of picked) {
    const column = model.columns[c]!
    for (let e = 0; e < column.rows.length; e++) {
      indices.push(column.rows[e]!)
      values.push(column.values[e]!)
    }
    starts.push(indices.length)
  }
  const lower = picked.map((c) => (options.fixedAtOne?.(c) ? 1 : model.columns[c]!.lower))
  return highs.withModel(
    {
      numCols: picked.length,
      numRows: model.rowLower.length,
      colCost: picked.map((c) => model.costOf(model.columns[c]!, options.weights)),
      colLower: lower,
      colUpper: picked.map((c) => model.columns[c]!.upper),
      rowLower: model.rowLower,
      rowUpper: model.rowUpper,
      matrix: {
        format: 'csc',
        numRows: model.rowLower.length,
        numCols: picked.length,
        starts,
        indices,
        values,
      },
      integrality: picked.map((c) => (model.columns[c]!.arc >= 0 ? 1 : 0)),
    },
    (mip): IntegerResult => {
      mip.options.set({
        output_flag: false,
        random_seed: 1,
        mip_rel_gap: 0,
        mip_abs_gap: options.absoluteGap,
        mip_max_nodes: options.maxNodes,
        time_limit: Math.max(0.1, options.cpuSeconds),
      })
      if (options.quick) {
        mip.options.set({ mip_heuristic_effort: 0.01, mip_heuristic_run_root_reduced_cost: false })
      }
      if (options.start) mip.setSolution({ colValue: startVector(model, picked, options.start) })
      mip.run()
      const { modelStatus } = highs.constants
      const status = mip.getModelStatus()
      const value = mip.getObjectiveValue()
      const bound = Number(mip.info.get('mip_dual_bound'))
      const found =
        status === modelStatus.optimal ||
        Number(mip.info.get('primal_solution_status')) === highs.constants.solutionStatus.feasible
      const stoppedByClock = status === modelStatus.timeLimit
      if (!found)
        return {
          teams: null,
          value: Infinity,
          bound: Number.isFinite(bound) ? bound : -Infinity,
          stoppedByClock,
        }
      const solution = mip.getSolution().colValue
      const full = new Float64Array(model.columns.length)
      picked.forEach((c, at) => {
        full[c] = solution[at]!
      })
      return { teams: model.teamsOf(full), value, bound, stoppedByClock }
    },
  )
}

/** A full start vector: the arcs of the teams, and each slack at the least its rows need. */
function startVector(model: RoundModel, picked: readonly number[], teams: Teams): Float64Array {
  const chosen = new Set<number>()
  teams.forEach((team, j) => team.forEach((i) => chosen.add(i * model.p.n + j)))
  const activity = new Float64Array(model.rowLower.length)
  const vector = new Float64Array(picked.length)
  picked.forEach((c, at) => {
    const column = model.columns[c]!
    if (column.arc < 0 || !chosen.has(column.arc)) return
    vector[at] = 1
    for (let e = 0; e < column.rows.length; e++) activity[column.rows[e]!]! += column.values[e]!
  })
  picked.forEach((c, at) => {
    const column = model.columns[c]!
    if (column.arc >= 0) return
    // A slack's own row is its last; the first is the limit of its tier.
    const row = column.rows.at(-1)!
    const sign = column.values.at(-1)!
    const need = sign > 0 ? model.rowLower[row]! - activity[row]! : activity[row]! - model.rowUpper[row]!
    vector[at] = Math.min(column.upper, Math.max(0, need))
  })
  return vector
}
