import type { RouteState } from './route-state.ts'

/** A route seen during the search: the visits in order, and the agreed begins of its team visits (-1 for others). */
export interface PooledRoute {
  /** Routes of one class may take each other's sequences. */
  readonly routeClass: number
  /** One route of that class. */
  readonly route: number
  readonly visits: Int32Array
  readonly agreed: Float64Array
  readonly cost: number
}

function mix(value: number, salt: number): number {
  let z = Math.imul(value + 1, 0x9e3779b1) ^ salt
  z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return (z ^ (z >>> 16)) >>> 0
}

/** Keeps the cheapest order of each set of visits that some accepted plan put into one route. */
export class RoutePool {
  readonly #limit: number
  readonly #byKey = new Map<number, PooledRoute>()

  constructor(limit: number) {
    this.#limit = limit
  }

  get routes(): PooledRoute[] {
    return [...this.#byKey.values()]
  }

  get size(): number {
    return this.#byKey.size
  }

  /** Takes the routes that the current step touched, or all of them. */
  collect(s: RouteState, all: boolean): void {
    if (all) for (let r = 0; r < s.model.routeCount; r++) this.#take(s, r)
    else for (let i = 0; i < s.touchedCount; i++) this.#take(s, s.touched[i]!)
  }

  #take(s: RouteState, route: number): void {
    const n = s.length[route]!
    if (n === 0) return
    const { maxLength, partVisit, team, routeClass } = s.model
    const base = route * maxLength
    let a = mix(routeClass[route]!, 0x51ed270b)
    let b = mix(routeClass[route]!, 0x2545f491)
    for (let i = 0; i < n; i++) {
      const visit = partVisit[s.seq[base + i]!]!
      const word = team[visit]! > 1 ? visit + 65_536 * (s.agreed[visit]! + 1) : visit
      a = (a + mix(word, 0x1b873593)) >>> 0
      b = (b ^ mix(word, 0x7feb352d)) >>> 0
    }
    const key = a * 2_097_152 + (b >>> 11)
    const known = this.#byKey.get(key)
    const cost = s.routeCost[route]!
    if (known !== undefined ? known.cost <= cost + 1e-9 : this.#byKey.size >= this.#limit) return
    const visits = new Int32Array(n)
    const agreed = new Float64Array(n)
    for (let i = 0; i < n; i++) {
      visits[i] = partVisit[s.seq[base + i]!]!
      agreed[i] = s.agreed[visits[i]!]!
    }
    this.#byKey.set(key, { routeClass: routeClass[route]!, route, visits, agreed, cost })
  }
}
