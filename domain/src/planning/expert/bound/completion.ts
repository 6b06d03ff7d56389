import type { RoutingModel } from '../core/routing-model.ts'
import { slotOf, type RoutePrices, type SlotGrid } from './priced-route.ts'

/** Table cells that one expert-day may cost to fill; decides how fine the hours are cut. */
const WORK = 3_000_000
const MOST_BUCKETS = 144

/**
 * The least that the rest of a day can still cost after a visit, by minute, meal and number of visits still allowed. A relaxation: it may come
 * back to a visit, but not to the one just left, and looks at the clock in steps, rounded down; tolls of cuts are left out. So it never
 * exceeds the true figure, and a label that is too dear even with it can be dropped.
 */
export class CompletionBound {
  readonly #model: RoutingModel
  readonly #grid: SlotGrid
  #best = new Float64Array(0)
  #second = new Float64Array(0)
  #next = new Int16Array(0)
  #start = 0
  #width = 1
  #buckets = 1
  #layer = 0

  constructor(model: RoutingModel, grid: SlotGrid) {
    this.#model = model
    this.#grid = grid
  }

  /** Fills the table for one expert-day. `candidates` are the visits that its routes may hold, `cap` how many of them at most. */
  prepare(prices: RoutePrices, candidates: readonly number[], cap: number): void {
    const m = this.#model
    const r = prices.route
    const span = Math.max(1, m.routeEnd[r]! - m.routeStart[r]!)
    const cells = 2 * Math.max(1, candidates.length) ** 2 * Math.max(1, cap)
    this.#buckets = Math.max(12, Math.min(MOST_BUCKETS, Math.floor(WORK / cells)))
    this.#start = m.routeStart[r]!
    this.#width = span / this.#buckets
    this.#layer = 2 * m.visitCount * this.#buckets
    const size = this.#layer * Math.max(1, cap)
    if (this.#best.length < size) {
      this.#best = new Float64Array(size)
      this.#second = new Float64Array(size)
      this.#next = new Int16Array(size)
    }
    for (let more = 0; more < cap; more++) {
      for (let eaten = 0; eaten < 2; eaten++) {
        for (const v of candidates) {
          for (let b = 0; b < this.#buckets; b++) this.#fill(prices, candidates, more, eaten, v, b)
        }
      }
    }
  }

  /** A floor under what follows a label at visit `v`; `seen` from `at` on tells, a bit each, which visits its day holds already. */
  after(v: number, free: number, eaten: number, more: number, seen: Int32Array, at: number): number {
    const cell = this.#cell(more, eaten, v, this.#bucket(free))
    const next = this.#next[cell]!
    return next >= 0 && (seen[at + (next >> 5)]! >> (next & 31)) & 1 ? this.#second[cell]! : this.#best[cell]!
  }

  #bucket(free: number): number {
    return Math.max(0, Math.min(this.#buckets - 1, Math.floor((free - this.#start) / this.#width)))
  }

  #cell(more: number, eaten: number, v: number, b: number): number {
    return more * this.#layer + (eaten * this.#model.visitCount + v) * this.#buckets + b
  }

  #fill(
    prices: RoutePrices,
    candidates: readonly number[],
    more: number,
    eaten: number,
    v: number,
    b: number,
  ): void {
    const m = this.#model
    const r = prices.route
    const free = this.#start + b * this.#width
    const cell = this.#cell(more, eaten, v, b)
    let best = this.#home(v, r, free, eaten)
    let second = best
    let next = -1
    if (more > 0) {
      const meal = m.lunchMinutes[r]!
      const mealIsPossible = free <= m.lunchUntil[r]! - meal
      const from = m.place[v]! * m.placeCount
      for (const u of candidates) {
        if (u === v) continue
        const w = u * m.dayCount + m.routeDay[r]!
        const leg = from + m.place[u]!
        let least = Infinity
        for (let mode = eaten; mode < 2; mode++) {
          let arrive = free + m.minutes[leg]!
          if (mode === 1 && eaten === 0) {
            if (!mealIsPossible) break
            arrive = Math.max(arrive + meal, m.lunchFrom[r]! + meal)
          }
          const earliest = Math.max(arrive, m.open[w]!)
          if (earliest > m.close[w]!) continue
          const slots = m.team[u]! > 1 ? this.#grid.slotCount : 1
          for (let s = slots === 1 ? 0 : slotOf(this.#grid, earliest); s < slots; s++) {
            const begin = slots === 1 ? earliest : Math.max(earliest, s * this.#grid.slotMinutes)
            if (begin > m.close[w]!) break
            const until = begin + m.duration[u]!
            if (until > m.routeEnd[r]!) break
            const rest = this.#cell(more - 1, mode, u, this.#bucket(until))
            const cost =
              (this.#next[rest] === v ? this.#second[rest]! : this.#best[rest]!) -
              prices.worth[u * this.#grid.slotCount + s]!
            if (cost < least) least = cost
          }
        }
        least += m.metres[leg]!
        if (least < best) {
          second = best
          best = least
          next = u
        } else if (least < second) second = least
      }
    }
    this.#best[cell] = best
    this.#second[cell] = second
    this.#next[cell] = next
  }

  #home(v: number, r: number, free: number, eaten: number): number {
    const m = this.#model
    const way = m.place[v]! * m.placeCount + m.routeHome[r]!
    const meal = m.lunchMinutes[r]!
    const last = m.lunchUntil[r]! - meal
    const arrive = free + m.minutes[way]!
    if (eaten === 1) return arrive <= m.routeEnd[r]! ? m.metres[way]! : Infinity
    const eatThere = free <= last && Math.max(arrive + meal, m.lunchFrom[r]! + meal) <= m.routeEnd[r]!
    return (arrive <= m.routeEnd[r]! && arrive <= last) || eatThere ? m.metres[way]! : Infinity
  }
}
