import type { CompiledInput } from './compile.ts'
import type { RouteSolution } from './core/solution.ts'
import { timeRoute } from './schedule.ts'
import type { PlannedVisit } from './types.ts'

/** The part of a previous plan that can still be driven as it was: the point from which a re-plan searches. */
export function keepWhatStands(compiled: CompiledInput, previous: readonly PlannedVisit[]): RouteSolution {
  const { model, days, experts, visits, routeAt } = compiled
  const numberOf = new Map(visits.map((v, i) => [v.visitId, i]))
  const expertAt = new Map(experts.map((e, i) => [e.expertId, i]))
  const dayAt = new Map(days.map((d, i) => [d, i]))
  const lists: number[][] = Array.from({ length: model.routeCount }, () => [])
  const routesOf = new Map<number, number[]>()
  const begin = new Float64Array(model.visitCount)
  const agreed = new Float64Array(model.visitCount).fill(-1)
  for (const before of previous) {
    const v = numberOf.get(before.visitId)
    const day = dayAt.get(before.day)
    if (v === undefined || day === undefined || before.expertIds.length !== model.team[v]!) continue
    const routes = before.expertIds.map((id) => {
      const expert = expertAt.get(id)
      return expert === undefined ? -1 : routeAt[expert * days.length + day]!
    })
    const together = routes.reduce(
      (mask, r) => (r < 0 ? mask : mask | model.cover[v * model.routeCount + r]!),
      0,
    )
    if (new Set(routes).size !== routes.length || (together & model.need[v]!) !== model.need[v]) continue
    if (routes.some((r) => r < 0 || model.allowed[v * model.routeCount + r] === 0)) continue
    begin[v] = before.start
    if (model.team[v]! > 1) {
      const w = v * model.dayCount + day
      if (before.start < model.open[w]! || before.start > model.close[w]!) continue
      agreed[v] = before.start
    }
    routesOf.set(v, routes)
    for (const r of routes) lists[r]!.push(v)
  }
  const drop = (v: number): void => {
    for (const r of routesOf.get(v)!) lists[r] = lists[r]!.filter((u) => u !== v)
    routesOf.delete(v)
    agreed[v] = -1
  }
  for (const list of lists) list.sort((a, b) => begin[a]! - begin[b]! || a - b)
  // Dropping a team visit shortens other routes too, which a lop-sided matrix may not forgive: look again until all stand.
  for (let dropped = true; dropped;) {
    dropped = false
    for (let r = 0; r < model.routeCount; r++) {
      while (
        lists[r]!.length > 0 &&
        (lists[r]!.length > model.routeCapacity[r]! || timeRoute(compiled, r, lists[r]!, agreed) === null)
      ) {
        drop(lists[r]!.reduce((a, b) => (model.rank[b]! >= model.rank[a]! ? b : a)))
        dropped = true
      }
    }
  }
  const used = new Map<number, number>()
  const routes = lists.map((list) =>
    Int32Array.from(list, (v) => {
      const k = used.get(v) ?? 0
      used.set(v, k + 1)
      return model.firstPart[v]! + k
    }),
  )
  return { routes, agreed, absentService: 0, cost: 0 }
}
