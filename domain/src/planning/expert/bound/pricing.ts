import { closeUnder, type RoutingModel } from '../core/routing-model.ts'
import { CompletionBound } from './completion.ts'
import { CUT_WORDS, LabelStore } from './label-store.ts'
import {
  slotOf,
  type PricedCut,
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
  readonly #hasTeams: boolean
  readonly #labels: LabelStore
  readonly #completion: CompletionBound
  readonly #isMetric: boolean
  #cuts: readonly PricedCut[] = []
  #cutsOf: number[][] = []
  /** Bits of the pairs that a visit belongs to, and the visits it must not meet. */
  #pairsOf = new Int32Array(0)
  #foesOf: number[][] = []
  #limit = 0
  #how: Thoroughness = 'quick'

  constructor(model: RoutingModel, grid: SlotGrid) {
    this.#model = model
    this.#grid = grid
    this.#floor = closeUnder(model.metres, model.placeCount)
    this.#floorMinutes = closeUnder(model.minutes, model.placeCount)
    this.#hasTeams = model.partVisit.length > model.visitCount
    this.#labels = new LabelStore(model.visitCount)
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
    this.#cuts = prices.cuts
    this.#cutsOf = Array.from({ length: this.#model.visitCount }, () => [])
    prices.cuts.forEach((cut, k) => cut.visits.forEach((v) => this.#cutsOf[v]!.push(k)))
    const m = this.#model
    this.#pairsOf = new Int32Array(m.visitCount)
    prices.together.forEach((pair, k) => pair.forEach((v) => (this.#pairsOf[v]! |= 1 << k)))
    this.#foesOf = Array.from({ length: m.visitCount }, () => [])
    for (const [u, v] of prices.apart) {
      this.#foesOf[u]!.push(v)
      this.#foesOf[v]!.push(u)
    }
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
      if (gain <= 1e-9 && limit < 0 && this.#isMetric && this.#pairsOf[v] === 0) continue
      candidates.push(v)
      gains.push(Math.max(0, gain))
    }
    gains.sort((a, b) => b - a)
    const top = [0]
    for (let i = 0; i < cap; i++) top.push(top[i]! + (gains[i] ?? 0))
    const lists: number[][] = Array.from({ length: m.visitCount }, () => [])
    if (how !== 'quick') this.#completion.prepare(prices, candidates, cap)
    this.#labels.used = 0
    const root = this.#labels.push()
    this.#labels.visit[root] = -1
    this.#labels.parent[root] = -1
    this.#labels.free[root] = m.routeStart[r]!
    this.#labels.cost[root] = -prices.fixed
    this.#labels.metres[root] = 0
    this.#labels.eaten[root] = m.lunchMinutes[r]! > 0 ? 0 : 1
    this.#labels.count[root] = 0
    this.#labels.pending[root] = 0
    this.#labels.seen.fill(0, 0, this.#words)
    this.#labels.half.fill(0, 0, CUT_WORDS)
    prices.cuts.forEach((cut, k) => {
      if (cut.routes.includes(r)) this.#labels.half[k >> 5]! |= 1 << (k & 31)
    })
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
    if ((this.#labels.seen[label * this.#words + (v >> 5)]! >> (v & 31)) & 1) return
    for (const u of this.#foesOf[v]!)
      if ((this.#labels.seen[label * this.#words + (u >> 5)]! >> (u & 31)) & 1) return
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
    let toll = 0
    for (const k of this.#cutsOf[v]!)
      if ((this.#labels.half[label * CUT_WORDS + (k >> 5)]! >> (k & 31)) & 1) toll += this.#cuts[k]!.price
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
        this.#offer(label, v, s, mode, free, cost, this.#labels.metres[label]! + metres, lists[v]!)
      }
    }
  }

  #offer(
    parent: number,
    v: number,
    slot: number,
    eaten: number,
    free: number,
    cost: number,
    metres: number,
    list: number[],
  ): void {
    const W = this.#words
    const count = this.#labels.count[parent]! + 1
    const label = this.#labels.push()
    for (let k = 0; k < W; k++) this.#labels.seen[label * W + k] = this.#labels.seen[parent * W + k]!
    this.#labels.seen[label * W + (v >> 5)]! |= 1 << (v & 31)
    for (let k = 0; k < CUT_WORDS; k++)
      this.#labels.half[label * CUT_WORDS + k] = this.#labels.half[parent * CUT_WORDS + k]!
    for (const k of this.#cutsOf[v]!) {
      const bit = 1 << (k & 31)
      const at = label * CUT_WORDS + (k >> 5)
      // Paid on every second visit met; the last one leaves nothing to pay for.
      if ((this.#labels.half[at]! & bit) === 0 && !this.#hasAll(label, this.#cuts[k]!.visits))
        this.#labels.half[at]! |= bit
      else this.#labels.half[at]! &= ~bit
    }
    const pending = this.#labels.pending[parent]! ^ this.#pairsOf[v]!
    let kept = 0
    for (let i = 0; i < list.length; i++) {
      const other = list[i]!
      if (
        this.#labels.cost[other]! <= cost &&
        this.#labels.free[other]! <= free &&
        this.#labels.count[other]! <= count &&
        this.#labels.eaten[other]! >= eaten &&
        this.#labels.pending[other] === pending &&
        this.#yields(other, label, slot, true) &&
        this.#labels.cost[other]! + this.#tollRisk(other, label) <= cost
      ) {
        this.#labels.used--
        return
      }
    }
    for (let i = 0; i < list.length; i++) {
      const other = list[i]!
      const worse =
        cost <= this.#labels.cost[other]! &&
        free <= this.#labels.free[other]! &&
        count <= this.#labels.count[other]! &&
        eaten >= this.#labels.eaten[other]! &&
        this.#labels.pending[other] === pending
      if (
        worse &&
        this.#yields(other, label, slot, false) &&
        cost + this.#tollRisk(label, other) <= this.#labels.cost[other]!
      )
        this.#labels.dead[other] = 1
      else list[kept++] = other
    }
    list.length = kept
    this.#labels.visit[label] = v
    this.#labels.parent[label] = parent
    this.#labels.slot[label] = slot
    this.#labels.eaten[label] = eaten
    this.#labels.count[label] = count
    this.#labels.pending[label] = pending
    this.#labels.dead[label] = 0
    this.#labels.free[label] = free
    this.#labels.cost[label] = cost
    this.#labels.metres[label] = metres
    list.push(label)
  }

  /** Do the visits of `other` and of the new label permit one to give way to the other? */
  #yields(other: number, label: number, slot: number, toOther: boolean): boolean {
    if (this.#how === 'quick') return true
    if (this.#how === 'exact')
      return toOther ? this.#labels.isWithin(other, label) : this.#labels.isWithin(label, other)
    return (
      this.#labels.slot[other] === slot &&
      !this.#hasTeams &&
      this.#labels.isWithin(other, label) &&
      this.#labels.isWithin(label, other)
    )
  }

  #hasAll(label: number, visits: readonly number[]): boolean {
    for (const u of visits)
      if (((this.#labels.seen[label * this.#words + (u >> 5)]! >> (u & 31)) & 1) === 0) return false
    return true
  }

  /** Tolls that `keeper` may yet pay although `loser` would not. */
  #tollRisk(keeper: number, loser: number): number {
    if (this.#cuts.length === 0 || this.#how === 'quick') return 0
    let risk = 0
    for (let w = 0; w < CUT_WORDS; w++) {
      let bits = this.#labels.half[keeper * CUT_WORDS + w]! & ~this.#labels.half[loser * CUT_WORDS + w]!
      while (bits !== 0) {
        const k = 31 - Math.clz32(bits & -bits)
        bits &= bits - 1
        risk += this.#cuts[w * 32 + k]!.price
      }
    }
    return risk
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
