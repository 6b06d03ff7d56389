import type { CompiledInput } from './compile.ts'
import { RouteState } from './core/route-state.ts'
import { collectTeamPlaces, TeamScratch } from './core/team-insertion.ts'
import { copySolution, loadSolution, type RouteSolution } from './core/solution.ts'

const ROUNDS = 200

/**
 * The fairness tier: hands single visits from the most to the least loaded experts while service and changes stay as they are and
 * travel stays within `permille` thousandths of the given plan. Never unserves anything.
 */
export function evenOut(compiled: CompiledInput, solution: RouteSolution, permille: number): RouteSolution {
  const { model, routeExpert, experts } = compiled
  if (experts.length < 2 || model.extra !== null) return solution
  const state = new RouteState(model)
  loadSolution(state, solution)
  const budget = solution.cost + Math.floor((solution.cost * permille) / 1000)
  const load = new Float64Array(experts.length)
  const works = new Uint8Array(experts.length)
  for (let r = 0; r < model.routeCount; r++) works[routeExpert[r]!] = 1
  for (let r = 0; r < model.routeCount; r++) load[routeExpert[r]!]! += minutesOf(state, r)
  const scratch = new TeamScratch(2 * (model.partVisit.length + model.routeCount) + 8)
  const never = { left: Number.POSITIVE_INFINITY, draw: () => Number.POSITIVE_INFINITY }
  for (let round = 0; round < ROUNDS; round++) {
    const order = Array.from(load.keys())
      .filter((e) => works[e] === 1)
      .sort((a, b) => load[b]! - load[a]! || a - b)
    if (!handOver(order[0]!)) break
  }
  return copySolution(state)

  function handOver(from: number): boolean {
    const receivers = Array.from(load.keys())
      .filter((e) => works[e] === 1 && e !== from)
      .sort((a, b) => load[a]! - load[b]! || a - b)
    for (let v = 0; v < model.visitCount; v++) {
      const part = model.firstPart[v]!
      if (model.team[v] !== 1 || state.routeOf[part]! < 0 || routeExpert[state.routeOf[part]!] !== from)
        continue
      for (const to of receivers) {
        if (load[to]! + model.duration[v]! >= load[from]!) break
        if (tryMove(v, from, to)) return true
      }
    }
    return false
  }

  function tryMove(v: number, from: number, to: number): boolean {
    const source = state.routeOf[model.firstPart[v]!]!
    state.beginStep()
    const missing = state.absentCount
    const before = minutesOf(state, source)
    state.detach(v)
    state.compactTouched()
    if (state.absentCount !== missing + 1) {
      state.rollback()
      return false
    }
    state.unmarkAbsentAt(state.absentCount - 1)
    const saved = before - minutesOf(state, source)
    scratch.count = 0
    for (let r = 0; r < model.routeCount; r++)
      if (routeExpert[r] === to && model.allowed[v * model.routeCount + r] === 1)
        collectTeamPlaces(state, v, r, never, scratch)
    for (let i = 0; i < scratch.count; i++) {
      const c = scratch.order[i]!
      const route = scratch.route[c]!
      if (state.cost + scratch.delta[c]! > budget) break
      const old = minutesOf(state, route)
      state.insertPart(model.firstPart[v]!, route, scratch.pos[c]!, scratch.delta[c]!)
      const added = minutesOf(state, route) - old
      if (load[to]! + added < load[from]!) {
        load[from]! -= saved
        load[to]! += added
        return true
      }
      break
    }
    state.rollback()
    return false
  }
}

function minutesOf(s: RouteState, route: number): number {
  const { maxLength, partVisit, place, placeCount, minutes, duration, routeHome } = s.model
  let here = routeHome[route]!
  let sum = 0
  for (let i = 0; i < s.length[route]!; i++) {
    const visit = partVisit[s.seq[route * maxLength + i]!]!
    sum += minutes[here * placeCount + place[visit]!]! + duration[visit]!
    here = place[visit]!
  }
  return sum + minutes[here * placeCount + routeHome[route]!]!
}
