import type { RouteState } from './route-state.ts'

/** A plan apart from the working state: parts route by route, with the agreed begins of team visits. */
export interface RouteSolution {
  readonly routes: Int32Array[]
  readonly agreed: Float64Array
  readonly absentService: number
  readonly cost: number
}

/** Copies the plan out of the state, its cost summed anew. */
export function copySolution(s: RouteState): RouteSolution {
  const routes: Int32Array[] = []
  let cost = 0
  for (let r = 0; r < s.model.routeCount; r++) {
    const base = r * s.model.maxLength
    routes.push(s.seq.slice(base, base + s.length[r]!))
    cost += s.measure(r)
  }
  return { routes, agreed: s.agreed.slice(), absentService: s.absentService, cost }
}

/** Puts a plan into a fresh state. The plan must be feasible. */
export function loadSolution(s: RouteState, solution: RouteSolution): void {
  const { maxLength, partVisit, demand, team, firstPart, visitCount } = s.model
  s.agreed.set(solution.agreed)
  s.routeOf.fill(-1)
  s.cost = 0
  for (let r = 0; r < s.model.routeCount; r++) {
    const parts = solution.routes[r]!
    s.seq.set(parts, r * maxLength)
    s.length[r] = parts.length
    let load = 0
    for (const part of parts) {
      s.routeOf[part] = r
      load += demand[partVisit[part]!]!
    }
    s.load[r] = load
    s.routeCost[r] = s.measure(r)
    s.cost += s.routeCost[r]!
    s.refresh(r)
  }
  s.absentCount = 0
  s.absentSearch = 0
  s.absentService = 0
  for (let v = 0; v < visitCount; v++) {
    const first = firstPart[v]!
    let placed = true
    for (let k = 0; k < team[v]!; k++) if (s.routeOf[first + k]! < 0) placed = false
    if (!placed) s.markAbsent(v)
  }
}
