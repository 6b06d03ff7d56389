import { closeUnder, type RoutingModel } from '../core/routing-model.ts';

/** One day of one expert as a column: visits in order, and for team visits the slot of the day in which they begin. */
export interface PricedRoute {
  readonly route: number;
  readonly visits: readonly number[];
  readonly slots: readonly number[];
  readonly metres: number;
  readonly reducedCost: number;
}

/** What a visit is worth in a route, per slot for team visits (`slotCount` figures a visit, single visits use the first). */
export interface RoutePrices {
  readonly route: number;
  readonly fixed: number;
  readonly worth: Float64Array;
  /** Cuts in force: a route that holds two or three of the visits pays `price`. */
  readonly cuts: readonly TripleCut[];
}

/** Of three visits, at most one route can hold two or more (subset-row cut). */
export interface TripleCut {
  readonly visits: readonly [number, number, number];
  /** ≥ 0. */
  readonly price: number;
}

/** Most cuts that pricing can weigh. */
export const MAX_CUTS = 96;
const CUT_WORDS = MAX_CUTS / 32;

/**
 * `quick` compares labels without looking at what they visited: fast, proves nothing. `exact` lets a label give way only to one
 * that has visited no more: finds the best route for certain. `all` only to one with the very same visits: finds every route.
 */
export type Thoroughness = 'quick' | 'exact' | 'all';

/** What a pricing found. */
export interface PricingResult {
  /** Best first. */
  readonly routes: PricedRoute[];
  /** Least reduced cost found, at most 0. */
  readonly best: number;
  /** False when the label limit ended it early. */
  readonly complete: boolean;
}

/** Slots divide the day for team visits; members must begin in the same one. */
export interface SlotGrid {
  readonly slotCount: number;
  readonly slotMinutes: number;
}

/** Slot of a begin; what lies past the grid belongs to the last one. */
export function slotOf(grid: SlotGrid, begin: number): number {
  return Math.min(grid.slotCount - 1, Math.floor(begin / grid.slotMinutes));
}


/**
 * Finds routes below a reduced cost by labelling: elementary paths by number of visits, a label giving way to one that is no
 * dearer, no later and no longer, according to the thoroughness asked for.
 */
export class RoutePricer {
  readonly #model: RoutingModel;
  readonly #grid: SlotGrid;
  readonly #floor: Float64Array;
  readonly #floorMinutes: Float64Array;
  readonly #words: number;
  readonly #hasTeams: boolean;
  #capacity = 1 << 14;
  #visit = new Int32Array(this.#capacity);
  #parent = new Int32Array(this.#capacity);
  #slot = new Int32Array(this.#capacity);
  #eaten = new Uint8Array(this.#capacity);
  #count = new Uint8Array(this.#capacity);
  #dead = new Uint8Array(this.#capacity);
  #free = new Float64Array(this.#capacity);
  #cost = new Float64Array(this.#capacity);
  #metres = new Float64Array(this.#capacity);
  #seen: Int32Array;
  /** Cuts of which exactly one visit has been made: the next one pays. */
  #half = new Int32Array(this.#capacity * CUT_WORDS);
  #cuts: readonly TripleCut[] = [];
  #cutsOf: number[][] = [];
  #used = 0;
  #limit = 0;
  #how: Thoroughness = 'quick';

  constructor(model: RoutingModel, grid: SlotGrid) {
    this.#model = model;
    this.#grid = grid;
    this.#floor = closeUnder(model.metres, model.placeCount);
    this.#floorMinutes = closeUnder(model.minutes, model.placeCount);
    this.#hasTeams = model.partVisit.length > model.visitCount;
    this.#words = Math.ceil(model.visitCount / 32);
    this.#seen = new Int32Array(this.#capacity * this.#words);
  }

  /** The `most` best routes of one expert-day whose reduced cost is below `limit`. */
  price(prices: RoutePrices, how: Thoroughness, most: number, limit = -1e-6, maxLabels = 2_000_000): PricingResult {
    this.#limit = limit;
    this.#how = how;
    this.#cuts = prices.cuts;
    this.#cutsOf = Array.from({ length: this.#model.visitCount }, () => []);
    prices.cuts.forEach((cut, k) => cut.visits.forEach((v) => this.#cutsOf[v]!.push(k)));
    const m = this.#model;
    const r = prices.route;
    const cap = Math.min(m.routeCapacity[r]!, m.maxLength);
    const candidates: number[] = [];
    const gains: number[] = [];
    for (let v = 0; v < m.visitCount; v++) {
      if (m.allowed[v * m.routeCount + r] === 0) continue;
      let gain = Number.NEGATIVE_INFINITY;
      for (let s = 0; s < (m.team[v]! > 1 ? this.#grid.slotCount : 1); s++) gain = Math.max(gain, prices.worth[v * this.#grid.slotCount + s]!);
      if (gain === Number.NEGATIVE_INFINITY || (gain <= 1e-9 && limit < 0)) continue;
      candidates.push(v);
      gains.push(Math.max(0, gain));
    }
    gains.sort((a, b) => b - a);
    const top = [0];
    for (let i = 0; i < cap; i++) top.push(top[i]! + (gains[i] ?? 0));
    const lists: number[][] = Array.from({ length: m.visitCount }, () => []);
    this.#used = 0;
    const root = this.#push();
    this.#visit[root] = -1;
    this.#parent[root] = -1;
    this.#free[root] = m.routeStart[r]!;
    this.#cost[root] = -prices.fixed;
    this.#metres[root] = 0;
    this.#eaten[root] = m.lunchMinutes[r]! > 0 ? 0 : 1;
    this.#count[root] = 0;
    this.#seen.fill(0, 0, this.#words);
    this.#half.fill(0, 0, CUT_WORDS);
    const ends: { label: number; cost: number; metres: number }[] = [];
    let complete = true;
    for (let label = 0; label < this.#used; label++) {
      if (this.#used > maxLabels) {
        complete = false;
        break;
      }
      if (this.#dead[label] === 1) continue;
      if (label !== root) this.#close(label, r, ends);
      if (this.#count[label]! >= cap) continue;
      for (const v of candidates) this.#extend(label, v, r, prices, top[cap - this.#count[label]! - 1]!, lists);
    }
    ends.sort((a, b) => a.cost - b.cost || a.label - b.label);
    return { routes: ends.slice(0, most).map((end) => this.#trace(r, end)), best: ends.length > 0 ? Math.min(0, ends[0]!.cost) : 0, complete };
  }

  #close(label: number, r: number, ends: { label: number; cost: number; metres: number }[]): void {
    const m = this.#model;
    const home = m.place[this.#visit[label]!]! * m.placeCount + m.routeHome[r]!;
    const cost = this.#cost[label]! + m.metres[home]!;
    if (cost >= this.#limit) return;
    const f = this.#free[label]!;
    const meal = m.lunchMinutes[r]!;
    const last = m.lunchUntil[r]! - meal;
    const arrive = f + m.minutes[home]!;
    let fits = arrive <= m.routeEnd[r]!;
    if (this.#eaten[label] === 0) {
      const eatThere = f <= last && Math.max(arrive + meal, m.lunchFrom[r]! + meal) <= m.routeEnd[r]!;
      fits = (fits && arrive <= last) || eatThere;
    }
    if (fits) ends.push({ label, cost, metres: this.#metres[label]! + m.metres[home]! });
  }

  #extend(label: number, v: number, r: number, prices: RoutePrices, ahead: number, lists: number[][]): void {
    const m = this.#model;
    if ((this.#seen[label * this.#words + (v >> 5)]! >> (v & 31)) & 1) return;
    const here = this.#visit[label]! < 0 ? m.routeHome[r]! : m.place[this.#visit[label]!]!;
    const leg = here * m.placeCount + m.place[v]!;
    const metres = m.metres[leg]!;
    const w = v * m.dayCount + m.routeDay[r]!;
    const open = m.open[w]!;
    const close = m.close[w]!;
    const f = this.#free[label]!;
    const meal = m.lunchMinutes[r]!;
    const floor = this.#floor[m.place[v]! * m.placeCount + m.routeHome[r]!]!;
    const slots = m.team[v]! > 1 ? this.#grid.slotCount : 1;
    let toll = 0;
    for (const k of this.#cutsOf[v]!) if ((this.#half[label * CUT_WORDS + (k >> 5)]! >> (k & 31)) & 1) toll += this.#cuts[k]!.price;
    for (let mode = this.#eaten[label]!; mode < 2; mode++) {
      let arrive = f + m.minutes[leg]!;
      if (mode === 1 && this.#eaten[label] === 0) {
        if (f > m.lunchUntil[r]! - meal) break;
        arrive = Math.max(arrive + meal, m.lunchFrom[r]! + meal);
      }
      const earliest = Math.max(arrive, open);
      if (earliest > close) continue;
      for (let s = slots === 1 ? 0 : slotOf(this.#grid, earliest); s < slots; s++) {
        const start = slots === 1 ? earliest : Math.max(earliest, s * this.#grid.slotMinutes);
        if (start > close) break;
        const cost = this.#cost[label]! + metres + toll - prices.worth[v * this.#grid.slotCount + s]!;
        if (cost + floor - ahead >= this.#limit) continue;
        const free = start + m.duration[v]!;
        if (free + this.#floorMinutes[m.place[v]! * m.placeCount + m.routeHome[r]!]! > m.routeEnd[r]!) continue;
        this.#offer(label, v, s, mode, free, cost, this.#metres[label]! + metres, lists[v]!);
      }
    }
  }

  #offer(parent: number, v: number, slot: number, eaten: number, free: number, cost: number, metres: number, list: number[]): void {
    const W = this.#words;
    const count = this.#count[parent]! + 1;
    const label = this.#push();
    for (let k = 0; k < W; k++) this.#seen[label * W + k] = this.#seen[parent * W + k]!;
    this.#seen[label * W + (v >> 5)]! |= 1 << (v & 31);
    for (let k = 0; k < CUT_WORDS; k++) this.#half[label * CUT_WORDS + k] = this.#half[parent * CUT_WORDS + k]!;
    for (const k of this.#cutsOf[v]!) {
      const members = this.#cuts[k]!.visits;
      let met = 0;
      for (const u of members) met += (this.#seen[label * W + (u >> 5)]! >> (u & 31)) & 1;
      const bit = 1 << (k & 31);
      if (met === 1) this.#half[label * CUT_WORDS + (k >> 5)]! |= bit;
      else this.#half[label * CUT_WORDS + (k >> 5)]! &= ~bit;
    }
    let kept = 0;
    for (let i = 0; i < list.length; i++) {
      const other = list[i]!;
      if (this.#cost[other]! <= cost && this.#free[other]! <= free && this.#count[other]! <= count && this.#eaten[other]! >= eaten && this.#yields(other, label, slot, true) && this.#cost[other]! + this.#tollRisk(other, label) <= cost) {
        this.#used--;
        return;
      }
    }
    for (let i = 0; i < list.length; i++) {
      const other = list[i]!;
      const worse = cost <= this.#cost[other]! && free <= this.#free[other]! && count <= this.#count[other]! && eaten >= this.#eaten[other]!;
      if (worse && this.#yields(other, label, slot, false) && cost + this.#tollRisk(label, other) <= this.#cost[other]!) this.#dead[other] = 1;
      else list[kept++] = other;
    }
    list.length = kept;
    this.#visit[label] = v;
    this.#parent[label] = parent;
    this.#slot[label] = slot;
    this.#eaten[label] = eaten;
    this.#count[label] = count;
    this.#dead[label] = 0;
    this.#free[label] = free;
    this.#cost[label] = cost;
    this.#metres[label] = metres;
    list.push(label);
  }

  /** Do the visits of `other` and of the new label permit one to give way to the other? */
  #yields(other: number, label: number, slot: number, toOther: boolean): boolean {
    if (this.#how === 'quick') return true;
    if (this.#how === 'exact') return toOther ? this.#within(other, label) : this.#within(label, other);
    return this.#slot[other] === slot && !this.#hasTeams && this.#within(other, label) && this.#within(label, other);
  }

  /** Has `a` visited nothing but what `b` has? */
  #within(a: number, b: number): boolean {
    for (let k = 0; k < this.#words; k++) if ((this.#seen[a * this.#words + k]! & ~this.#seen[b * this.#words + k]!) !== 0) return false;
    return true;
  }

  /** Tolls that `keeper` may yet pay although `loser` would not. */
  #tollRisk(keeper: number, loser: number): number {
    if (this.#cuts.length === 0 || this.#how === 'quick') return 0;
    let risk = 0;
    for (let w = 0; w < CUT_WORDS; w++) {
      let bits = this.#half[keeper * CUT_WORDS + w]! & ~this.#half[loser * CUT_WORDS + w]!;
      while (bits !== 0) {
        const k = 31 - Math.clz32(bits & -bits);
        bits &= bits - 1;
        risk += this.#cuts[w * 32 + k]!.price;
      }
    }
    return risk;
  }

  #trace(route: number, end: { label: number; cost: number; metres: number }): PricedRoute {
    const visits: number[] = [];
    const slots: number[] = [];
    for (let label = end.label; this.#visit[label]! >= 0; label = this.#parent[label]!) {
      visits.unshift(this.#visit[label]!);
      slots.unshift(this.#slot[label]!);
    }
    return { route, visits, slots, metres: end.metres, reducedCost: end.cost };
  }

  #push(): number {
    if (this.#used === this.#capacity) this.#grow();
    return this.#used++;
  }

  #grow(): void {
    this.#capacity *= 2;
    const copy = <T extends Int32Array | Uint8Array | Float64Array>(old: T, length: number): T => {
      const fresh = new (old.constructor as new (n: number) => T)(length);
      fresh.set(old as never);
      return fresh;
    };
    this.#visit = copy(this.#visit, this.#capacity);
    this.#parent = copy(this.#parent, this.#capacity);
    this.#slot = copy(this.#slot, this.#capacity);
    this.#eaten = copy(this.#eaten, this.#capacity);
    this.#count = copy(this.#count, this.#capacity);
    this.#dead = copy(this.#dead, this.#capacity);
    this.#free = copy(this.#free, this.#capacity);
    this.#cost = copy(this.#cost, this.#capacity);
    this.#metres = copy(this.#metres, this.#capacity);
    this.#seen = copy(this.#seen, this.#capacity * this.#words);
    this.#half = copy(this.#half, this.#capacity * CUT_WORDS);
  }
}

