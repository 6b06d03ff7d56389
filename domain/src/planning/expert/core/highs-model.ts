import type { Highs, Model } from 'highs'
import { loadSolver } from '../../peer/highs.ts'

/** The HiGHS runtime of this thread. */
export function highsRuntime(): Promise<Highs> {
  return loadSolver()
}

/** Entries of one column. */
export type ColumnEntries = readonly (readonly [row: number, value: number])[]

/** Collects a sparse minimisation column by column, and hands all or some of it to HiGHS. */
export class ColumnModel {
  readonly rowLower: number[] = []
  readonly rowUpper: number[] = []
  readonly cost: number[] = []
  readonly lower: number[] = []
  readonly upper: number[] = []
  readonly entries: ColumnEntries[] = []

  addRow(lower: number, upper: number): number {
    this.rowLower.push(lower)
    this.rowUpper.push(upper)
    return this.rowLower.length - 1
  }

  addColumn(cost: number, lower: number, upper: number, entries: ColumnEntries): number {
    this.cost.push(cost)
    this.lower.push(lower)
    this.upper.push(upper)
    this.entries.push(entries)
    return this.cost.length - 1
  }

  /** A HiGHS model with the columns of `keep` only, whole-numbered or not; the caller disposes of it. */
  create(highs: Highs, keep: readonly number[], integer: boolean): Model {
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    for (const c of keep) {
      for (const [row, value] of this.entries[c]!) {
        indices.push(row)
        values.push(value)
      }
      starts.push(indices.length)
    }
    const model = highs.createModel({
      numCols: keep.length,
      numRows: this.rowLower.length,
      colCost: keep.map((c) => this.cost[c]!),
      colLower: keep.map((c) => this.lower[c]!),
      colUpper: keep.map((c) => this.upper[c]!),
      rowLower: this.rowLower,
      rowUpper: this.rowUpper,
      matrix: { format: 'csc', numRows: this.rowLower.length, numCols: keep.length, starts, indices, values },
      ...(integer ? { integrality: keep.map(() => highs.constants.variableType.integer) } : {}),
    })
    model.options.set({ output_flag: false, random_seed: 1 })
    return model
  }
}
