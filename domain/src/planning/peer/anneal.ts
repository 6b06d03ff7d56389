import { createPrng } from '../shared/prng.ts'
import { DELTA, MoveState } from './move-state.ts'
import type { PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'

/** How hard to search. */
export interface AnnealOptions {
  readonly iterations: number
  /** Price of one cycle, in metres. */
  readonly cyclePrice: number
  /** Temperature at the start and the end, in metres. */
  readonly hot: number
  readonly cold: number
  readonly label: string
  /** Travel never exceeds this, in metres. */
  readonly travelCap?: number
  /** Called now and then; true ends the search. */
  readonly breathe?: () => boolean
}

/**
 * Seeded annealing over exchanges of seats. Tiers above travel (cycles apart, which carry a price) never get worse than in the start.
 * Returns the best assignment seen by (cycles × price + travel).
 */
export function anneal(p: PeerProblem, start: Teams, o: AnnealOptions): Teams {
  const s = new MoveState(p, start)
  const rnd = createPrng(p.seed).fork(o.label)
  const near = nearLists(p, 14)
  const arcs: number[] = []
  const at = new Int32Array(p.n * p.n).fill(-1)
  s.team.forEach((team, j) => team.forEach((i) => track(i * p.n + j)))
  function track(arc: number): void {
    at[arc] = arcs.length
    arcs.push(arc)
  }
  function replace(old: number, fresh: number): void {
    at[fresh] = at[old]!
    arcs[at[old]!] = fresh
    at[old] = -1
  }
  if (arcs.length === 0) return start
  let energy = 0
  let best = 0
  let bestTeams = start
  let travel = arcs.reduce((sum, arc) => sum + p.cost[arc]!, 0)
  const cap = o.travelCap ?? Infinity
  const heavy = [
    DELTA.missing,
    DELTA.uncovered,
    DELTA.date,
    DELTA.reciprocity,
    DELTA.repeat,
    DELTA.balance,
    DELTA.change,
  ]
  for (let it = 0; it < o.iterations; it++) {
    if ((it & 8191) === 0 && o.breathe?.()) break
    const heat = o.hot * (o.cold / o.hot) ** (it / o.iterations)
    const a = arcs[rnd.int(arcs.length)]!
    if (s.locked[a]) continue
    const i1 = Math.floor(a / p.n)
    const j1 = a % p.n
    const list = near[j1]!
    if (list.length === 0) continue
    const i2 = list[rnd.int(list.length)]!
    const a2 = i2 * p.n + j1
    if (i2 === i1 || s.on[a2]) continue
    s.reset()
    let b = -1
    let b2 = -1
    const room = s.loads[i1]! > p.low[i1]! && s.loads[i2]! < Math.min(p.high[i2]!, p.capacity[i2]!)
    if (!room || rnd.next() < 0.5) {
      const hosts = s.out[i2]!
      if (hosts.length === 0) continue
      const j2 = hosts[rnd.int(hosts.length)]!
      b = i2 * p.n + j2
      b2 = i1 * p.n + j2
      if (s.locked[b] || p.blocked[b2] || s.on[b2] || j2 === i1) continue
    }
    s.remove(a)
    if (b >= 0) s.remove(b)
    s.add(a2)
    if (b >= 0) s.add(b2)
    const step = s.delta[DELTA.travel]! + o.cyclePrice * s.delta[DELTA.cycle]!
    const legal = travel + s.delta[DELTA.travel]! <= cap && heavy.every((t) => s.delta[t]! <= 0)
    if (legal && (step <= 0 || rnd.next() < Math.exp(-step / heat))) {
      replace(a, a2)
      if (b >= 0) replace(b, b2)
      energy += step
      travel += s.delta[DELTA.travel]!
      // Copying every record would cost more than searching; near the end they are worth keeping.
      if (energy < best - 1e-9 && heat <= o.cold * 3) {
        best = energy
        bestTeams = s.teams()
      }
      continue
    }
    if (b >= 0) s.remove(b2)
    s.remove(a2)
    if (b >= 0) s.add(b)
    s.add(a)
  }
  return energy <= best + 1e-9 ? s.teams() : bestTeams
}

/** The nearest eligible inspectors of each host, plus the nearest leads and qualified ones. */
export function nearLists(p: PeerProblem, most: number): number[][] {
  return p.members.map((_, j) => {
    if (p.need[j] === 0) return []
    const all: number[] = []
    for (let i = 0; i < p.n; i++) if (!p.blocked[i * p.n + j]) all.push(i)
    all.sort((a, b) => p.cost[a * p.n + j]! - p.cost[b * p.n + j]! || a - b)
    const picked = new Set(all.slice(0, most))
    for (const i of all.filter((m) => p.isLead[m]).slice(0, 4)) picked.add(i)
    for (const c of p.hostCategories[j]!)
      for (const i of all.filter((m) => p.qualified[c]![m]).slice(0, 5)) picked.add(i)
    return [...picked]
  })
}
