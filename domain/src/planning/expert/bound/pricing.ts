import { closeUnder, type RoutingModel } from '../core/routing-model.ts'
import { CompletionBound } from './completion.ts'
import { LabelFrontier } from './label-frontier.ts'
import type { LabelStore } from './label-store.ts'
import {
  slotOf,
  type PricedRoute,
  type PricingResult,
  type RoutePrices,
  type SlotGrid,
  type Thoroughness,
} from './priced-route.ts'

/**
 * Finds routes below a reduced cost by labelling: elementary paths by number of visits, a label giving way to one that is no
 * dearer, no later and no longer, according to the thoroughness asked for.
 */
export class RoutePricer {
  readonly #model: RoutingModel
  readonly #grid: SlotGrid
  readonly #floor: Float64Array
  readonly #floorMinutes: Float64Array
  readonly #words: number
  readonly #frontier: LabelFrontier
  readonly #labels: LabelStore
  readonly #completion: CompletionBound
  readonly #isMetric: boolean
  #limit = 0
  #how: Thoroughness = 'quick'

  constructor(model: RoutingModel, grid: SlotGrid) {
    this.#model = model
    this.#grid = grid
    this.#floor = closeUnder(model.metres, model.placeCount)
    this.#floorMinutes = closeUnder(model.minutes, model.placeCount)
    this.#frontier = new LabelFrontier(model)
    this.#labels = this.#frontier.labels
    this.#words = this.#labels.words
    this.#completion = new CompletionBound(model, grid)
    this.#isMetric = this.#floor.every((way, i) => way === model.metres[i])
  }

  /** The `most` best routes of one expert-day whose reduced cost is below `limit`. */
  price(
    prices: RoutePrices,
    how: Thoroughness,
    most: number,
    limit = -1e-6,
    maxLabels = 2_000_000,
  ): PricingResult {
    this.#limit = limit
    this.#how = how
    this.#frontier.begin(prices, how)
    const m = this.#model
    const r = prices.route
    const cap = Math.min(m.routeCapacity[r]!, m.maxLength)
    const candidates: number[] = []
    const gains: number[] = []
    for (let v = 0; v < m.visitCount; v++) {
      if (m.allowed[v * m.routeCount + r] === 0) continue
      let gain = Number.NEGATIVE_INFINITY
      for (let s = 0; s < (m.team[v]! > 1 ? this.#grid.slotCount : 1); s++)
        gain = Math.max(gain, prices.worth[v * this.#grid.slotCount + s]!)
      if (gain === Number.NEGATIVE_INFINITY) continue
      if (gain <= 1e-9 && limit < 0 && this.#isMetric && !this.#frontier.isPaired(v)) continue
      candidates.push(v)
      gains.push(Math.max(0, gain))
    }
    gains.sort((a, b) => b - a)
    const top = [0]
    for (let i = 0; i < cap; i++) top.push(top[i]! + (gains[i] ?? 0))
    const lists: number[][] = Array.from({ length: m.visitCount }, () => [])
    if (how !== 'quick') this.#completion.prepare(prices, candidates, cap)
    const root = this.#frontier.pushRoot(prices, m.routeStart[r]!, m.lunchMinutes[r]! > 0 ? 0 : 1)
    const ends: { label: number; cost: number; metres: number }[] = []
    let complete = true
    for (let label = 0; label < this.#labels.used; label++) {
      if (this.#labels.used > maxLabels) {
        complete = false
        break
      }
      if (this.#labels.dead[label] === 1) continue
      if (label !== root) this.#close(label, r, ends)
      if (this.#labels.count[label]! >= cap) continue
      for (const v of candidates)
        this.#extend(label, v, r, prices, cap - this.#labels.count[label]! - 1, top, lists)
    }
    ends.sort((a, b) => a.cost - b.cost || a.label - b.label)
    return {
      routes: ends.slice(0, most).map((end) => this.#trace(r, end)),
      best: ends.length > 0 ? Math.min(0, ends[0]!.cost) : 0,
      complete,
    }
  }

  #close(label: number, r: number, ends: { label: number; cost: number; metres: number }[]): void {
    if (this.#labels.pending[label] !== 0) return
    const m = this.#model
    const home = m.place[this.#labels.visit[label]!]! * m.placeCount + m.routeHome[r]!
    const cost = this.#labels.cost[label]! + m.metres[home]!
    if (cost >= this.#limit) return
    const f = this.#labels.free[label]!
    const meal = m.lunchMinutes[r]!
    const last = m.lunchUntil[r]! - meal
    const arrive = f + m.minutes[home]!
    let fits = arrive <= m.routeEnd[r]!
    if (this.#labels.eaten[label] === 0) {
      const eatThere = f <= last && Math.max(arrive + meal, m.lunchFrom[r]! + meal) <= m.routeEnd[r]!
      fits = (fits && arrive <= last) || eatThere
    }
    if (fits) ends.push({ label, cost, metres: this.#labels.metres[label]! + m.metres[home]! })
  }

  #extend(
    label: number,
    v: number,
    r: number,
    prices: RoutePrices,
    more: number,
    top: readonly number[],
    lists: number[][],
  ): void {
    const m = this.#model
    if (!this.#frontier.mayGoOn(label, v)) return
    const here = this.#labels.visit[label]! < 0 ? m.routeHome[r]! : m.place[this.#labels.visit[label]!]!
    const leg = here * m.placeCount + m.place[v]!
    const metres = m.metres[leg]!
    const w = v * m.dayCount + m.routeDay[r]!
    const open = m.open[w]!
    const close = m.close[w]!
    const f = this.#labels.free[label]!
    const meal = m.lunchMinutes[r]!
    const floor = this.#floor[m.place[v]! * m.placeCount + m.routeHome[r]!]!
    const slots = m.team[v]! > 1 ? this.#grid.slotCount : 1
    const toll = this.#frontier.toll(label, v)
    for (let mode = this.#labels.eaten[label]!; mode < 2; mode++) {
      let arrive = f + m.minutes[leg]!
      if (mode === 1 && this.#labels.eaten[label] === 0) {
        if (f > m.lunchUntil[r]! - meal) break
        arrive = Math.max(arrive + meal, m.lunchFrom[r]! + meal)
      }
      const earliest = Math.max(arrive, open)
      if (earliest > close) continue
      for (let s = slots === 1 ? 0 : slotOf(this.#grid, earliest); s < slots; s++) {
        const start = slots === 1 ? earliest : Math.max(earliest, s * this.#grid.slotMinutes)
        if (start > close) break
        const cost = this.#labels.cost[label]! + metres + toll - prices.worth[v * this.#grid.slotCount + s]!
        if (cost + floor - top[more]! >= this.#limit) continue
        const free = start + m.duration[v]!
        if (free + this.#floorMinutes[m.place[v]! * m.placeCount + m.routeHome[r]!]! > m.routeEnd[r]!)
          continue
        if (
          this.#how !== 'quick' &&
          cost + this.#completion.after(v, free, mode, more, this.#labels.seen, label * this.#words) >=
            this.#limit
        )
          continue
        this.#frontier.offer(label, v, s, mode, free, cost, this.#labels.metres[label]! + metres, lists[v]!)
      }
    }
  }

  #trace(route: number, end: { label: number; cost: number; metres: number }): PricedRoute {
    const visits: number[] = []
    const slots: number[] = []
    for (let label = end.label; this.#labels.visit[label]! >= 0; label = this.#labels.parent[label]!) {
      visits.unshift(this.#labels.visit[label]!)
      slots.unshift(this.#labels.slot[label]!)
    }
    return { route, visits, slots, metres: end.metres, reducedCost: end.cost }
  }
}
