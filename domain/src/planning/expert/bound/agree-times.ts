import type { RoutingModel } from '../core/routing-model.ts'
import { RouteState } from '../core/route-state.ts'
import { copySolution, loadSolution, type RouteSolution } from '../core/solution.ts'
import type { PricedRoute } from './priced-route.ts'

/**
 * Makes a plan of chosen days whose team visits so far agree only on a slot: pushes the begins later until all members can be
 * there, and gives up when a window closes before they can. Visits that a day repeats needlessly are left where found first.
 */
export function agreeTimes(model: RoutingModel, chosen: readonly PricedRoute[]): RouteSolution | null {
  const used = new Int32Array(model.visitCount)
  const routes = Array.from({ length: model.routeCount }, () => new Int32Array(0))
  for (const column of chosen) {
    if (routes[column.route]!.length > 0) return null
    const parts: number[] = []
    for (const v of column.visits) if (used[v]! < model.team[v]!) parts.push(model.firstPart[v]! + used[v]!++)
    routes[column.route] = Int32Array.from(parts)
  }
  for (let v = 0; v < model.visitCount; v++) if (used[v]! > 0 && used[v] !== model.team[v]) return null
  const agreed = new Float64Array(model.visitCount).fill(-1)
  const state = new RouteState(model)
  loadSolution(state, { routes, agreed, absentService: 0, cost: 0 })
  const teams = Array.from(model.team.keys()).filter((v) => model.team[v]! > 1 && used[v]! > 0)
  if (teams.length === 0) return allDrivable(state) ? copySolution(state) : null
  // Raise each team visit to the latest of its members' earliest begins until nothing moves: the least common schedule.
  const open = model.open.slice()
  const lifted = new RouteState({ ...model, open })
  loadSolution(lifted, { routes, agreed, absentService: 0, cost: 0 })
  for (let pass = 0, moved = true; moved; pass++) {
    if (pass > 4 * model.visitCount + 10) return null
    moved = false
    for (const v of teams) {
      const first = model.firstPart[v]!
      const day = model.routeDay[lifted.routeOf[first]!]!
      let begin = 0
      for (let k = 0; k < model.team[v]!; k++) {
        if (model.routeDay[lifted.routeOf[first + k]!] !== day) return null
        begin = Math.max(begin, Math.min(lifted.early0[first + k]!, lifted.early1[first + k]!))
      }
      if (!(begin <= model.close[v * model.dayCount + day]!)) return null
      if (begin <= open[v * model.dayCount + day]!) continue
      open[v * model.dayCount + day] = begin
      for (let k = 0; k < model.team[v]!; k++) lifted.refresh(lifted.routeOf[first + k]!)
      moved = true
    }
  }
  for (const v of teams)
    agreed[v] = open[v * model.dayCount + model.routeDay[lifted.routeOf[model.firstPart[v]!]!]!]!
  loadSolution(state, { routes, agreed, absentService: 0, cost: 0 })
  return allDrivable(state) ? copySolution(state) : null
}

function allDrivable(s: RouteState): boolean {
  for (let r = 0; r < s.model.routeCount; r++)
    if (s.length[r]! > s.model.routeCapacity[r]! || !s.isDrivable(r)) return false
  return true
}
