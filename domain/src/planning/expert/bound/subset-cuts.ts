import type { RoutingModel } from '../core/routing-model.ts'

/**
 * A subset-row cut: every visit is made once by each of its team and every expert-day is driven once, so the days that hold several of
 * a few visits and expert-days can be counted: Σ ⌊held ÷ 2⌋ ≤ ⌊(Σ team sizes + expert-days) ÷ 2⌋ (Jepsen et al. 2008, with rows of days and teams).
 */
export interface SubsetRows {
  /** In ascending order. */
  readonly visits: readonly number[]
  /** Expert-days, in ascending order. */
  readonly routes: readonly number[]
}

interface HeldRoute {
  readonly route: number
  readonly visits: readonly number[]
}

/** A fractional day of the relaxation. */
export interface FractionalRoute extends HeldRoute {
  readonly value: number
}

/** How often a day counts in a cut. */
export function timesHeld(column: HeldRoute, cut: SubsetRows): number {
  let met = cut.routes.includes(column.route) ? 1 : 0
  for (const v of cut.visits) if (column.visits.includes(v)) met++
  return met >> 1
}

/** What a cut allows. */
export function cutLimit(model: RoutingModel, cut: SubsetRows): number {
  return cut.visits.reduce((sum, v) => sum + model.team[v]!, cut.routes.length) >> 1
}

/** Names a cut. */
export function cutKey(cut: SubsetRows): string {
  return `${cut.visits.join()}|${cut.routes.join()}`
}

/** Weights below this are noise. */
const LEAST_EDGE = 0.04
const LEAST_OVER = 0.03
/** Cycles looked at in one search; keeps big worlds affordable. */
const MOST_CYCLES = 400_000

/**
 * Violated cuts of three to five rows, most violated first. Candidates are the cycles of three to five rows of which neighbours
 * share a fractional day: where such a cycle is odd, half a day on each link is what the relaxation likes and no plan can do.
 */
export function findSubsetCuts(
  model: RoutingModel,
  held: readonly FractionalRoute[],
  taken: ReadonlySet<string>,
): SubsetRows[] {
  const n = model.visitCount
  const rows = n + model.routeCount
  const columns = held.map(({ visits, route, value }) => ({
    value,
    rows: [...new Set(visits), n + route],
  }))
  const columnsOf: number[][] = Array.from({ length: rows }, () => [])
  const links = Array.from({ length: rows }, () => new Map<number, number>())
  columns.forEach((column, c) => {
    for (const a of column.rows) {
      columnsOf[a]!.push(c)
      for (const b of column.rows) if (a !== b) links[a]!.set(b, (links[a]!.get(b) ?? 0) + column.value)
    }
  })
  const near = links.map((of) => [...of].filter(([, w]) => w > LEAST_EDGE).map(([b]) => b))
  const met = new Int32Array(columns.length)
  const seen = new Set<string>()
  const found: { cut: SubsetRows; over: number }[] = []
  const weigh = (set: readonly number[]): void => {
    const total = set.reduce((sum, a) => sum + (a < n ? model.team[a]! : 1), 0)
    if (total % 2 === 0) return
    for (const a of set) for (const c of columnsOf[a]!) met[c]!++
    let sum = 0
    for (const a of set) {
      for (const c of columnsOf[a]!) {
        sum += (met[c]! >> 1) * columns[c]!.value
        met[c] = 0
      }
    }
    const over = sum - (total >> 1)
    if (over < LEAST_OVER) return
    const sorted = [...set].sort((a, b) => a - b)
    const cut = {
      visits: sorted.filter((a) => a < n),
      routes: sorted.filter((a) => a >= n).map((a) => a - n),
    }
    const key = cutKey(cut)
    if (seen.has(key) || taken.has(key)) return
    seen.add(key)
    found.push({ cut, over })
  }
  let left = MOST_CYCLES
  const path: number[] = []
  const walk = (first: number, at: number): void => {
    for (const b of near[at]!) {
      if (b <= first || path.includes(b)) continue
      if (left-- < 0) return
      path.push(b)
      if (path.length >= 3 && (links[b]!.get(first) ?? 0) > LEAST_EDGE && path[1]! < b) weigh(path)
      if (path.length < 5) walk(first, b)
      path.pop()
    }
  }
  for (let first = 0; first < rows; first++) {
    path.push(first)
    walk(first, first)
    path.pop()
  }
  return found
    .sort((a, b) => b.over - a.over || (cutKey(a.cut) < cutKey(b.cut) ? -1 : 1))
    .map(({ cut }) => cut)
}
