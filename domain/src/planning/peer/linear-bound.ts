import type { Highs, Model } from 'highs'
import type { RoundModel, TierWeights } from './round-model.ts'

/** An LP solved over all arcs by pricing. */
export interface LinearResult {
  /** The LP's value: a lower bound for every assignment under these weights and limits. */
  readonly value: number
  readonly columnValues: Float64Array
  readonly rowDuals: Float64Array
  readonly iterations: number
  /** False when the rounds of pricing ran out: then `value` is no bound. */
  readonly complete: boolean
}

/**
 * The LP relaxation kept inside HiGHS across rounds of pricing. New columns and rows of the model are passed on as they appear,
 * so that every solve starts from the last basis.
 */
export class LinearBound {
  private readonly highs: Highs
  private readonly model: RoundModel
  private readonly lp: Model
  private passedColumns = 0
  private passedRows = 0

  constructor(highs: Highs, model: RoundModel) {
    this.highs = highs
    this.model = model
    this.lp = highs.createModel()
    this.lp.options.set({ output_flag: false, solver: 'simplex', random_seed: 1 })
  }

  dispose(): void {
    this.lp.dispose()
  }

  /** Solves for the weights: prices all arcs with the duals, adds the negative ones, and repeats until none is left. */
  solve(weights: TierWeights, maxRounds = 40, breathe?: () => void): LinearResult {
    const { model } = this
    let iterations = 0
    for (let round = 0; ; round++) {
      this.pass(weights)
      this.lp.run()
      breathe?.()
      iterations += Number(this.lp.info.get('simplex_iteration_count'))
      const status = this.lp.getModelStatus()
      const solution = this.lp.getSolution()
      if (status !== this.highs.constants.modelStatus.optimal) {
        return {
          value: 0,
          columnValues: solution.colValue,
          rowDuals: solution.rowDual,
          iterations,
          complete: false,
        }
      }
      const addedRows = addViolatedPairs(model, solution.colValue)
      const added = priceArcs(model, weights, solution.rowDual)
      if ((added === 0 && addedRows === 0) || round >= maxRounds) {
        return {
          value: this.lp.getObjectiveValue(),
          columnValues: solution.colValue,
          rowDuals: solution.rowDual,
          iterations,
          complete: added === 0,
        }
      }
    }
  }

  private pass(weights: TierWeights): void {
    const { model, lp } = this
    const newRows = model.rowLower.length - this.passedRows
    const oldColumns = this.passedColumns
    if (newRows > 0) {
      const starts: number[] = [0]
      const indices: number[] = []
      const values: number[] = []
      const perRow: [number, number][][] = Array.from({ length: newRows }, () => [])
      for (let c = 0; c < oldColumns; c++) {
        const column = model.columns[c]!
        for (let e = column.rows.length - 1; e >= 0; e--)
          if (column.rows[e]! >= this.passedRows)
            perRow[column.rows[e]! - this.passedRows]!.push([c, column.values[e]!])
      }
      for (const row of perRow) {
        for (const [c, v] of row) {
          indices.push(c)
          values.push(v)
        }
        starts.push(indices.length)
      }
      lp.addRows({
        lower: Float64Array.from(model.rowLower.slice(this.passedRows)),
        upper: Float64Array.from(model.rowUpper.slice(this.passedRows)),
        matrix: {
          format: 'csr',
          numRows: newRows,
          numCols: oldColumns,
          starts: Int32Array.from(starts),
          indices: Int32Array.from(indices),
          values: Float64Array.from(values),
        },
      })
      this.passedRows = model.rowLower.length
    }
    const fresh = model.columns.slice(oldColumns)
    if (fresh.length > 0) {
      const starts: number[] = [0]
      const indices: number[] = []
      const values: number[] = []
      for (const column of fresh) {
        indices.push(...column.rows)
        values.push(...column.values)
        starts.push(indices.length)
      }
      lp.addCols({
        cost: Float64Array.from(fresh, (c) => model.costOf(c, weights)),
        lower: Float64Array.from(fresh, (c) => c.lower),
        upper: Float64Array.from(fresh, (c) => c.upper),
        matrix: {
          format: 'csc',
          numRows: this.passedRows,
          numCols: fresh.length,
          starts: Int32Array.from(starts),
          indices: Int32Array.from(indices),
          values: Float64Array.from(values),
        },
      })
      this.passedColumns = model.columns.length
    }
    if (oldColumns > 0) {
      lp.changeColsCost(
        { kind: 'range', from: 0, to: this.passedColumns - 1 },
        Float64Array.from(model.columns, (c) => model.costOf(c, weights)),
      )
      lp.changeRowsBounds(
        { kind: 'range', from: 0, to: this.passedRows - 1 },
        Float64Array.from(model.rowLower),
        Float64Array.from(model.rowUpper),
      )
    }
  }
}

/** Reduced cost of an arc that has no column yet, or has one. */
export function reducedCost(
  model: RoundModel,
  arc: number,
  weights: TierWeights,
  duals: ArrayLike<number>,
): number {
  let cost = 0
  for (const [tier, amount] of model.arcTiers(arc)) {
    cost += (weights[tier] ?? 0) * amount
    if (tier !== 'travel') cost -= amount * duals[model.tierRow.get(tier)!]!
  }
  model.eachEntry(arc, (row) => {
    cost -= duals[row]!
  })
  const column = model.columnOfArc[arc]!
  if (column >= 0) {
    // Rows added later (pairs, cycles, pins) are known to the column only.
    const { rows, values } = model.columns[column]!
    cost = model.costOf(model.columns[column]!, weights)
    for (let e = 0; e < rows.length; e++) cost -= values[e]! * (duals[rows[e]!] ?? 0)
  }
  return cost
}

/** Adds the most promising missing arcs of each host; returns how many. */
function priceArcs(model: RoundModel, weights: TierWeights, duals: ArrayLike<number>): number {
  const { p } = model
  let added = 0
  for (let j = 0; j < p.n; j++) {
    if (p.need[j]! === 0) continue
    const negative: { arc: number; price: number }[] = []
    for (let i = 0; i < p.n; i++) {
      const arc = i * p.n + j
      if (p.blocked[arc] || model.columnOfArc[arc]! >= 0) continue
      const price = reducedCost(model, arc, weights, duals)
      if (price < -1e-7) negative.push({ arc, price })
    }
    negative.sort((a, b) => a.price - b.price || a.arc - b.arc)
    for (const { arc } of negative.slice(0, 10)) if (model.addArc(arc)) added++
  }
  return added
}

function addViolatedPairs(model: RoundModel, values: ArrayLike<number>): number {
  const { p } = model
  let added = 0
  for (let c = 0; c < values.length; c++) {
    const { arc } = model.columns[c]!
    if (arc < 0 || values[c]! < 1e-6) continue
    const back = (arc % p.n) * p.n + Math.floor(arc / p.n)
    const other = model.columnOfArc[back]!
    if (
      other >= 0 &&
      other < values.length &&
      values[c]! + values[other]! > 1 + 1e-6 &&
      model.addPairRow(arc)
    )
      added++
  }
  return added
}
