import { ColumnModel, highsRuntime } from './highs-model.ts'
import type { PooledRoute } from './route-pool.ts'
import type { RoutingModel } from './routing-model.ts'
import type { RouteSolution } from './solution.ts'

/** Limits of the recombination. */
export interface PolishSettings {
  /** Branch-and-bound nodes. */
  readonly maxNodes: number
  /** Routes kept for branching, those of least reduced cost. */
  readonly maxColumns: number
  /** Wall-clock safety net in seconds; hitting it may cost determinism, which the caller must say. */
  readonly maxSeconds: number
}

/** What the recombination found: null when nothing better than the incumbent. */
export interface PolishResult {
  readonly solution: RouteSolution | null
  readonly timedOut: boolean
}

/** With team visits, branching is not tried when the relaxation is farther than this share below the incumbent. */
export const HOPELESS = 0.05

interface Built {
  readonly lp: ColumnModel
  readonly columnRoute: (PooledRoute | null)[]
}

/**
 * Chooses the best whole plan among the routes that the search has seen (set partitioning). Routes whose reduced cost in the
 * linear relaxation exceeds the distance to the incumbent cannot be part of a better plan and are left out before branching.
 */
export async function recombine(
  model: RoutingModel,
  pool: readonly PooledRoute[],
  incumbent: RouteSolution,
  settings: PolishSettings,
): Promise<PolishResult> {
  const highs = await highsRuntime()
  const hasTeams = model.partVisit.length > model.visitCount
  const { lp, columnRoute } = buildPartition(model, pool)
  const all = lp.cost.map((_, c) => c)
  const relaxed = lp.create(highs, all, false)
  let keep: number[]
  const bar = incumbent.cost + searchPenalty(model, incumbent)
  try {
    relaxed.run()
    if (relaxed.getModelStatus() !== highs.constants.modelStatus.optimal)
      return { solution: null, timedOut: false }
    const slack = bar - relaxed.getObjectiveValue()
    if (slack <= 1e-6 || (hasTeams && slack > HOPELESS * bar)) return { solution: null, timedOut: false }
    const reduced = relaxed.getSolution().colDual
    keep = all.filter((c) => columnRoute[c] !== null && reduced[c]! <= slack)
    if (keep.length > settings.maxColumns)
      keep = keep.sort((a, b) => reduced[a]! - reduced[b]! || a - b).slice(0, settings.maxColumns)
    keep = [...all.filter((c) => columnRoute[c] === null), ...keep].sort((a, b) => a - b)
  } finally {
    relaxed.dispose()
  }
  const mip = lp.create(highs, keep, true)
  try {
    mip.options.set({
      mip_rel_gap: 0,
      mip_abs_gap: 1e-6,
      mip_max_nodes: settings.maxNodes,
      time_limit: settings.maxSeconds,
      objective_bound: bar,
    })
    mip.run()
    const status = mip.getModelStatus()
    const timedOut = status === highs.constants.modelStatus.timeLimit
    const value = mip.getObjectiveValue()
    if (!Number.isFinite(value) || value >= bar - 1e-6) return { solution: null, timedOut }
    const chosen = mip.getSolution().colValue
    if (chosen.length !== keep.length) return { solution: null, timedOut }
    const routes = keep
      .filter((c, i) => chosen[i]! > 0.5 && columnRoute[c] !== null)
      .map((c) => columnRoute[c]!)
    return { solution: assemble(model, routes), timedOut }
  } finally {
    mip.dispose()
  }
}

function buildPartition(model: RoutingModel, pool: readonly PooledRoute[]): Built {
  const lp = new ColumnModel()
  const columnRoute: (PooledRoute | null)[] = []
  const { visitCount, team, need, cover, routeCount, routeDay } = model
  const visitRow = Array.from({ length: visitCount }, () => lp.addRow(1, 1))
  const classSize = new Map<number, number>()
  for (const kind of model.routeClass) classSize.set(kind, (classSize.get(kind) ?? 0) + 1)
  const classRow = new Map([...classSize].map(([kind, size]) => [kind, lp.addRow(0, size)]))
  for (let v = 0; v < visitCount; v++) {
    lp.addColumn(model.searchWeight[v]!, 0, 1, [[visitRow[v]!, 1]])
    columnRoute.push(null)
  }
  // A team visit is met at one agreed day and begin: the members' routes must all hold it there.
  const meetings = new Map<string, { row: number; needRows: number[] }>()
  const meeting = (v: number, day: number, begin: number): { row: number; needRows: number[] } => {
    const key = `${v} ${day} ${begin}`
    const known = meetings.get(key)
    if (known !== undefined) return known
    const row = lp.addRow(0, 0)
    const bits = need[v]! === 0 ? [] : Array.from({ length: 31 - Math.clz32(need[v]!) + 1 }, (_, b) => b)
    const needRows = bits.map(() => lp.addRow(0, Infinity))
    lp.addColumn(0, 0, 1, [[visitRow[v]!, 1], [row, -team[v]!], ...needRows.map((r) => [r, -1] as const)])
    columnRoute.push(null)
    const made = { row, needRows }
    meetings.set(key, made)
    return made
  }
  for (const route of pool) {
    const entries: [number, number][] = [[classRow.get(route.routeClass)!, 1]]
    route.visits.forEach((v, i) => {
      if (team[v] === 1) entries.push([visitRow[v]!, 1])
      else {
        const { row, needRows } = meeting(v, routeDay[route.route]!, route.agreed[i]!)
        entries.push([row, 1])
        needRows.forEach((r, bit) => {
          if ((cover[v * routeCount + route.route]! >> bit) & 1) entries.push([r, 1])
        })
      }
    })
    lp.addColumn(route.cost, 0, 1, entries)
    columnRoute.push(route)
  }
  return { lp, columnRoute }
}

function searchPenalty(model: RoutingModel, solution: RouteSolution): number {
  const placed = new Set(solution.routes.flatMap((parts) => Array.from(parts, (p) => model.partVisit[p]!)))
  return model.searchWeight.reduce((sum, weight, v) => (placed.has(v) ? sum : sum + weight), 0)
}

function assemble(model: RoutingModel, chosen: readonly PooledRoute[]): RouteSolution {
  const routes = Array.from({ length: model.routeCount }, () => new Int32Array(0))
  const agreed = new Float64Array(model.visitCount).fill(-1)
  const used = new Int32Array(model.visitCount)
  const free = new Map<number, number[]>()
  model.routeClass.forEach((kind, r) => free.set(kind, [...(free.get(kind) ?? []), r]))
  let cost = 0
  for (const route of chosen) {
    const r = free.get(route.routeClass)!.shift()!
    routes[r] = route.visits.map((v) => model.firstPart[v]! + used[v]!++)
    route.visits.forEach((v, i) => {
      if (model.team[v]! > 1) agreed[v] = route.agreed[i]!
    })
    cost += route.cost
  }
  const absentService = model.serviceWeight.reduce((sum, weight, v) => (used[v]! > 0 ? sum : sum + weight), 0)
  return { routes, agreed, absentService, cost }
}
