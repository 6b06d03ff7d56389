import type { RoutingModel } from '../core/routing-model.ts'
import { CUT_WORDS, LabelStore } from './label-store.ts'
import type { PricedCut, RoutePrices, Thoroughness } from './priced-route.ts'

/** The labels of one pricing and the rules by which one gives way to another. */
export class LabelFrontier {
  readonly labels: LabelStore
  readonly #words: number
  readonly #hasTeams: boolean
  readonly #visitCount: number
  #cuts: readonly PricedCut[] = []
  #cutsOf: number[][] = []
  /** Bits of the pairs that a visit belongs to, and the visits it must not meet. */
  #pairsOf = new Int32Array(0)
  #foesOf: number[][] = []
  #how: Thoroughness = 'quick'

  constructor(model: RoutingModel) {
    this.labels = new LabelStore(model.visitCount)
    this.#words = this.labels.words
    this.#hasTeams = model.partVisit.length > model.visitCount
    this.#visitCount = model.visitCount
  }

  /** Begins a pricing: takes its cuts and pairs, and forgets all labels. */
  begin(prices: RoutePrices, how: Thoroughness): void {
    this.#how = how
    this.#cuts = prices.cuts
    this.#cutsOf = Array.from({ length: this.#visitCount }, () => [])
    prices.cuts.forEach((cut, k) => cut.visits.forEach((v) => this.#cutsOf[v]!.push(k)))
    this.#pairsOf = new Int32Array(this.#visitCount)
    prices.together.forEach((pair, k) => pair.forEach((v) => (this.#pairsOf[v]! |= 1 << k)))
    this.#foesOf = Array.from({ length: this.#visitCount }, () => [])
    for (const [u, v] of prices.apart) {
      this.#foesOf[u]!.push(v)
      this.#foesOf[v]!.push(u)
    }
    this.labels.used = 0
  }

  /** The label of an empty day at home. */
  pushRoot(prices: RoutePrices, free: number, eaten: number): number {
    const { labels } = this
    const root = labels.push()
    labels.visit[root] = -1
    labels.parent[root] = -1
    labels.free[root] = free
    labels.cost[root] = -prices.fixed
    labels.metres[root] = 0
    labels.eaten[root] = eaten
    labels.count[root] = 0
    labels.pending[root] = 0
    labels.seen.fill(0, 0, this.#words)
    labels.half.fill(0, 0, CUT_WORDS)
    prices.cuts.forEach((cut, k) => {
      if (cut.routes.includes(prices.route)) labels.half[k >> 5]! |= 1 << (k & 31)
    })
    return root
  }

  /** Must the visit stay with another one? */
  isPaired(v: number): boolean {
    return this.#pairsOf[v] !== 0
  }

  /** May the day of the label go on to the visit? */
  mayGoOn(label: number, v: number): boolean {
    if (this.#hasSeen(label, v)) return false
    for (const u of this.#foesOf[v]!) if (this.#hasSeen(label, u)) return false
    return true
  }

  /** What the cuts charge for going on to the visit. */
  toll(label: number, v: number): number {
    let sum = 0
    for (const k of this.#cutsOf[v]!)
      if ((this.labels.half[label * CUT_WORDS + (k >> 5)]! >> (k & 31)) & 1) sum += this.#cuts[k]!.price
    return sum
  }

  /** Adds a label unless one of the same visit in `list` makes it needless, and drops from the list what it makes needless. */
  offer(
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
    const count = this.labels.count[parent]! + 1
    const label = this.labels.push()
    for (let k = 0; k < W; k++) this.labels.seen[label * W + k] = this.labels.seen[parent * W + k]!
    this.labels.seen[label * W + (v >> 5)]! |= 1 << (v & 31)
    for (let k = 0; k < CUT_WORDS; k++)
      this.labels.half[label * CUT_WORDS + k] = this.labels.half[parent * CUT_WORDS + k]!
    for (const k of this.#cutsOf[v]!) {
      const bit = 1 << (k & 31)
      const at = label * CUT_WORDS + (k >> 5)
      // Paid on every second visit met; the last one leaves nothing to pay for.
      if ((this.labels.half[at]! & bit) === 0 && !this.#hasAll(label, this.#cuts[k]!.visits))
        this.labels.half[at]! |= bit
      else this.labels.half[at]! &= ~bit
    }
    const pending = this.labels.pending[parent]! ^ this.#pairsOf[v]!
    let kept = 0
    for (let i = 0; i < list.length; i++) {
      const other = list[i]!
      if (
        this.labels.cost[other]! <= cost &&
        this.labels.free[other]! <= free &&
        this.labels.count[other]! <= count &&
        this.labels.eaten[other]! >= eaten &&
        this.labels.pending[other] === pending &&
        this.#yields(other, label, slot, true) &&
        this.labels.cost[other]! + this.#tollRisk(other, label) <= cost
      ) {
        this.labels.used--
        return
      }
    }
    for (let i = 0; i < list.length; i++) {
      const other = list[i]!
      const worse =
        cost <= this.labels.cost[other]! &&
        free <= this.labels.free[other]! &&
        count <= this.labels.count[other]! &&
        eaten >= this.labels.eaten[other]! &&
        this.labels.pending[other] === pending
      if (
        worse &&
        this.#yields(other, label, slot, false) &&
        cost + this.#tollRisk(label, other) <= this.labels.cost[other]!
      )
        this.labels.dead[other] = 1
      else list[kept++] = other
    }
    list.length = kept
    this.labels.visit[label] = v
    this.labels.parent[label] = parent
    this.labels.slot[label] = slot
    this.labels.eaten[label] = eaten
    this.labels.count[label] = count
    this.labels.pending[label] = pending
    this.labels.dead[label] = 0
    this.labels.free[label] = free
    this.labels.cost[label] = cost
    this.labels.metres[label] = metres
    list.push(label)
  }

  /** Do the visits of `other` and of the new label permit one to give way to the other? */
  #yields(other: number, label: number, slot: number, toOther: boolean): boolean {
    if (this.#how === 'quick') return true
    if (this.#how === 'exact')
      return toOther ? this.labels.isWithin(other, label) : this.labels.isWithin(label, other)
    return (
      this.labels.slot[other] === slot &&
      !this.#hasTeams &&
      this.labels.isWithin(other, label) &&
      this.labels.isWithin(label, other)
    )
  }

  #hasAll(label: number, visits: readonly number[]): boolean {
    for (const u of visits) if (!this.#hasSeen(label, u)) return false
    return true
  }

  /** Tolls that `keeper` may yet pay although `loser` would not. */
  #tollRisk(keeper: number, loser: number): number {
    if (this.#cuts.length === 0 || this.#how === 'quick') return 0
    let risk = 0
    for (let w = 0; w < CUT_WORDS; w++) {
      let bits = this.labels.half[keeper * CUT_WORDS + w]! & ~this.labels.half[loser * CUT_WORDS + w]!
      while (bits !== 0) {
        const k = 31 - Math.clz32(bits & -bits)
        bits &= bits - 1
        risk += this.#cuts[w * 32 + k]!.price
      }
    }
    return risk
  }

  #hasSeen(label: number, v: number): boolean {
    return ((this.labels.seen[label * this.#words + (v >> 5)]! >> (v & 31)) & 1) === 1
  }
}
