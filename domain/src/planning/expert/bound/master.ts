import type { Highs, Model } from 'highs'
import { ColumnModel, type ColumnEntries } from '../core/highs-model.ts'
import type { RoutingModel } from '../core/routing-model.ts'
import { allows, openBranch, type Branch } from './branching.ts'
import { MeetingRows } from './meetings.ts'
import { MAX_CUTS, type PricedRoute, type RoutePrices, type SlotGrid } from './priced-route.ts'
import {
  cutKey,
  cutLimit,
  findSubsetCuts,
  timesHeld,
  type FractionalRoute,
  type SubsetRows,
} from './subset-cuts.ts'
import { solveWhole, type WholeLimits, type WholeResult } from './whole-solve.ts'

/**
 * The master problem over days of experts: every visit covered or left out within the service given, every expert-day used once,
 * every team visit met by its whole team on one day in one slot of it, each member at most as much as the meeting takes place.
 * As a linear program it is a relaxation of the whole planning problem.
 */
export class BoundMaster {
  readonly #model: RoutingModel
  readonly #grid: SlotGrid
  readonly #visitRow: number[] = []
  /** Column of "left out" of each visit. */
  readonly #outColumn: number[] = []
  readonly #routeRow: number[] = []
  readonly #meetings: MeetingRows
  readonly #known = new Set<string>()
  readonly #cuts: { cut: SubsetRows; row: number }[] = []
  #branch: Branch
  /** Value and reduced cost of each column in the last relaxation. */
  #share: Float64Array = new Float64Array(0)
  #reduced: Float64Array = new Float64Array(0)
  readonly #lp: Model
  readonly #build: ColumnModel
  readonly columns: (PricedRoute | null)[] = []

  constructor(
    model: RoutingModel,
    grid: SlotGrid,
    service: number,
    first: readonly PricedRoute[],
    highs: Highs,
  ) {
    this.#model = model
    this.#grid = grid
    this.#branch = openBranch(model)
    this.#meetings = new MeetingRows(model, grid)
    const lp = new ColumnModel()
    const n = model.visitCount
    for (let v = 0; v < n; v++) this.#visitRow.push(lp.addRow(1, Infinity))
    for (let r = 0; r < model.routeCount; r++) this.#routeRow.push(lp.addRow(-Infinity, 1))
    const serviceRow = lp.addRow(-Infinity, service)
    for (let v = 0; v < n; v++) {
      const weight = model.serviceWeight[v]!
      const out = lp.addColumn(0, 0, weight > service ? 0 : 1, [
        [this.#visitRow[v]!, 1],
        [serviceRow, weight],
      ])
      this.#outColumn.push(out)
      this.columns.push(null)
      if (model.team[v]! === 1) continue
      for (let k = this.#meetings.add(lp, v, this.#visitRow[v]!); k > 0; k--) this.columns.push(null)
    }
    for (const column of first) {
      const entries = this.#entries(column)
      if (entries === null) continue
      lp.addColumn(column.metres, 0, 1e20, entries)
      this.columns.push(column)
    }
    this.#build = lp
    this.#lp = lp.create(
      highs,
      lp.cost.map((_, c) => c),
      false,
    )
  }

  /** Solves the relaxation; throws when HiGHS cannot, which a feasible first plan rules out. */
  solve(highs: Highs): { value: number; dual: Float64Array } {
    this.#lp.run()
    if (this.#lp.getModelStatus() !== highs.constants.modelStatus.optimal)
      throw new Error(`expert bound: the relaxation ended with status ${this.#lp.getModelStatus()}`)
    const { colValue, colDual, rowDual } = this.#lp.getSolution()
    // Kept, for HiGHS forgets it as soon as a column is added; columns added since have neither figure.
    this.#share = colValue
    this.#reduced = colDual
    return { value: this.#lp.getObjectiveValue(), dual: rowDual }
  }

  /** Adds routes that are not yet columns; returns how many were new. */
  add(routes: readonly PricedRoute[]): number {
    const starts = [0]
    const indices: number[] = []
    const values: number[] = []
    const cost: number[] = []
    for (const route of routes) {
      const entries = this.#entries(route)
      if (entries === null) continue
      for (const [row, value] of entries) {
        indices.push(row)
        values.push(value)
      }
      starts.push(indices.length)
      cost.push(route.metres)
      this.#build.addColumn(route.metres, 0, 1e20, entries)
      this.columns.push(route)
    }
    if (cost.length === 0) return 0
    const numRows = this.#build.rowLower.length
    this.#lp.addCols({
      cost: Float64Array.from(cost),
      lower: new Float64Array(cost.length),
      upper: new Float64Array(cost.length).fill(1e20),
      matrix: {
        format: 'csc',
        numRows,
        numCols: cost.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    })
    return cost.length
  }

  /** The days that the present relaxation uses, whole or in part. */
  held(): FractionalRoute[] {
    return this.columns.flatMap((column, c) => {
      const value = this.#share[c] ?? 0
      return column !== null && value > 1e-6 ? [{ ...column, value }] : []
    })
  }

  /** The visits that the present relaxation leaves out, whole or in part. */
  leftOut(): [visit: number, share: number][] {
    return this.#outColumn.flatMap((c, v): [number, number][] => {
      const share = this.#share[c] ?? 0
      return share > 1e-6 ? [[v, share]] : []
    })
  }

  /** Lets every visit be left out at a price, so that no branch is without a solution; once, before branching. */
  openWayOut(price: number): void {
    for (const row of this.#visitRow) {
      this.#build.addColumn(price, 0, 1, [[row, 1]])
      this.columns.push(null)
      this.#lp.addCol(price, 0, 1, { indices: [row], values: [1] })
    }
  }

  /** Keeps only the days that the branch allows. */
  restrict(branch: Branch): void {
    this.#branch = branch
    const { routeCount } = this.#model
    const upper = Float64Array.from(this.columns, (column, c) =>
      column === null || allows(branch, routeCount, column) ? this.#build.upper[c]! : 0,
    )
    this.#outColumn.forEach((c, v) => {
      if (branch.optional[v] === 0) upper[c] = 0
    })
    const lower = new Float64Array(upper.length)
    this.#lp.changeColsBounds({ kind: 'range', from: 0, to: upper.length - 1 }, lower, upper)
  }

  /** The relaxation's value under a branch with the days at hand, without pricing; leaves that branch in force. */
  probe(highs: Highs, branch: Branch): number {
    this.restrict(branch)
    return this.solve(highs).value
  }

  /** Adds the most violated subset-row cuts of the present relaxation; returns how many. */
  addCuts(most: number): number {
    const taken = new Set(this.#cuts.map(({ cut }) => cutKey(cut)))
    const room = Math.max(0, MAX_CUTS - this.#cuts.length)
    const fresh = findSubsetCuts(this.#model, this.held(), taken).slice(0, Math.min(most, room))
    for (const cut of fresh) {
      const indices: number[] = []
      const values: number[] = []
      this.columns.forEach((column, c) => {
        const times = column === null ? 0 : timesHeld(column, cut)
        if (times === 0) return
        indices.push(c)
        values.push(times)
      })
      const limit = cutLimit(this.#model, cut)
      const row = this.#build.addRow(-Infinity, limit)
      indices.forEach((c, i) => {
        this.#build.entries[c] = [...this.#build.entries[c]!, [row, values[i]!]]
      })
      this.#lp.addRow(-Infinity, limit, { indices, values })
      this.#cuts.push({ cut, row })
    }
    return fresh.length
  }

  /** What each visit is worth in a route at these duals; minus infinity where its team cannot meet. */
  prices(route: number, dual: Float64Array): RoutePrices {
    const { visitCount, team, allowed, routeCount } = this.#model
    const { open, together, apart } = this.#branch
    const S = this.#grid.slotCount
    const worth = new Float64Array(visitCount * S)
    for (let v = 0; v < visitCount; v++) {
      if (allowed[v * routeCount + route] === 0) continue
      if (open[v * routeCount + route] === 0) {
        worth.fill(Number.NEGATIVE_INFINITY, v * S, (v + 1) * S)
        continue
      }
      if (team[v] === 1) {
        worth[v * S] = dual[this.#visitRow[v]!]!
        continue
      }
      for (let s = 0; s < S; s++) {
        const rows = this.#meetings.rowsOf(v, route, s)
        worth[v * S + s] =
          rows === null ? Number.NEGATIVE_INFINITY : rows.reduce((sum, row) => sum + dual[row]!, 0)
      }
    }
    const cuts = this.#cuts.flatMap(({ cut, row }) =>
      dual[row]! < -1e-9 ? [{ ...cut, price: -dual[row]! }] : [],
    )
    return { route, fixed: dual[this.#routeRow[route]!]!, worth, cuts, together, apart }
  }

  /** The best whole plan over the columns that fit below `bar`; `value` is the relaxation's. */
  solveWhole(highs: Highs, bar: number, value: number, limits: WholeLimits): WholeResult {
    const task = {
      build: this.#build,
      reduced: this.#reduced,
      columns: this.columns,
      hasTeams: !this.#meetings.isEmpty,
      bar,
      value,
    }
    return solveWhole(highs, task, limits)
  }

  dispose(): void {
    this.#lp.dispose()
  }

  #entries(column: PricedRoute): ColumnEntries | null {
    const key = `${column.route}:${column.visits.join(',')}:${column.slots.join(',')}`
    if (this.#known.has(key)) return null
    this.#known.add(key)
    const { team } = this.#model
    const entries: [number, number][] = [[this.#routeRow[column.route]!, 1]]
    column.visits.forEach((v, i) => {
      if (team[v] === 1) {
        entries.push([this.#visitRow[v]!, 1])
        return
      }
      for (const row of this.#meetings.rowsOf(v, column.route, column.slots[i]!)!) entries.push([row, 1])
    })
    for (const { cut, row } of this.#cuts) {
      const times = timesHeld(column, cut)
      if (times > 0) entries.push([row, times])
    }
    return entries
  }
}
