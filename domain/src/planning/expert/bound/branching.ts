import type { RoutingModel } from '../core/routing-model.ts'
import type { FractionalRoute } from './subset-cuts.ts'

/** What one branch of the proof forbids; two branches of one choice together allow every plan. */
export interface Branch {
  /** Pairs of one-expert visits, `u · visitCount + v`: always in one day of one expert, or never. */
  readonly together: readonly (readonly [number, number])[]
  readonly apart: readonly (readonly [number, number])[]
  /** 0 where a visit may not lie in an expert-day: `visit · routeCount + route`. */
  readonly open: Uint8Array
  /** 0 where a visit may not be left out. */
  readonly optional: Uint8Array
}

/** Pairs that must stay together at most, one bit each in a label. */
export const MOST_TOGETHER = 30

/** The branch that forbids nothing. */
export function openBranch(model: RoutingModel): Branch {
  return {
    together: [],
    apart: [],
    open: model.allowed.slice(),
    optional: new Uint8Array(model.visitCount).fill(1),
  }
}

/** May the day be part of a plan of this branch? */
export function allows(
  branch: Branch,
  routeCount: number,
  column: { readonly route: number; readonly visits: readonly number[] },
): boolean {
  for (const v of column.visits) if (branch.open[v * routeCount + column.route] === 0) return false
  for (const [u, v] of branch.apart) if (column.visits.includes(u) && column.visits.includes(v)) return false
  for (const [u, v] of branch.together)
    if (column.visits.includes(u) !== column.visits.includes(v)) return false
  return true
}

/** A way to split a branch in two, and how near it is to half and half. */
export interface Split {
  readonly halves: readonly [Branch, Branch]
  readonly evenness: number
}

/**
 * The most even splits of a fractional relaxation, by kind: two visits in one day or not, a visit with one expert or with the others,
 * on one day or on the others, made or left out. `expertOf` tells the expert of a route.
 */
export function findSplits(
  model: RoutingModel,
  expertOf: Int32Array,
  branch: Branch,
  held: readonly FractionalRoute[],
  leftOut: readonly (readonly [visit: number, share: number])[],
  most: number,
): Split[] {
  const n = model.visitCount
  const R = model.routeCount
  const pairs = new Map<number, number>()
  const groups = new Map<string, { visit: number; inside: (route: number) => boolean; share: number }>()
  const tally = (key: string, visit: number, inside: (route: number) => boolean, share: number): void => {
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { visit, inside, share })
    else group.share += share
  }
  for (const { route, visits, value } of held) {
    const singles = [...new Set(visits)].filter((v) => model.team[v] === 1).sort((a, b) => a - b)
    singles.forEach((u, i) =>
      singles.slice(i + 1).forEach((v) => pairs.set(u * n + v, (pairs.get(u * n + v) ?? 0) + value)),
    )
    for (const v of new Set(visits)) {
      const day = model.routeDay[route]!
      const expert = expertOf[route]!
      tally(`d${v},${day}`, v, (r) => model.routeDay[r] === day, value / model.team[v]!)
      if (model.team[v] === 1) tally(`e${v},${expert}`, v, (r) => expertOf[r] === expert, value)
    }
  }
  const evenness = (share: number): number => 0.5 - Math.abs(0.5 - share)
  const best = <T>(list: T[], score: (item: T) => number): T[] =>
    list
      .filter((item) => score(item) > 0.02)
      .sort((a, b) => score(b) - score(a))
      .slice(0, most)
  const out: Split[] = []
  if (branch.together.length < MOST_TOGETHER)
    for (const [key, share] of best([...pairs], ([, s]) => evenness(s))) {
      const pair = [Math.floor(key / n), key % n] as const
      const halves: [Branch, Branch] = [
        { ...branch, together: [...branch.together, pair] },
        { ...branch, apart: [...branch.apart, pair] },
      ]
      out.push({ halves, evenness: evenness(share) })
    }
  const close = (visit: number, shut: (route: number) => boolean): Branch => {
    const open = branch.open.slice()
    for (let r = 0; r < R; r++) if (shut(r)) open[visit * R + r] = 0
    return { ...branch, open }
  }
  for (const [visit, share] of best([...leftOut], ([, s]) => evenness(s))) {
    const optional = branch.optional.slice()
    optional[visit] = 0
    out.push({ halves: [{ ...branch, optional }, close(visit, () => true)], evenness: evenness(share) })
  }
  for (const kind of ['e', 'd'])
    for (const [, g] of best(
      [...groups].filter(([key]) => key.startsWith(kind)),
      ([, g]) => evenness(g.share),
    ))
      out.push({
        halves: [close(g.visit, (r) => !g.inside(r)), close(g.visit, g.inside)],
        evenness: evenness(g.share),
      })
  return out
}
