import { TIME_TOLERANCE, type RoutingModel } from './routing-model.ts'
import { refreshTiming } from './timing.ts'

/**
 * A plan under construction: the sequence of each route with, for every part, the earliest and latest begin that the rest of its
 * route allows (before and after the meal break), so that an insertion is judged in constant time. The first change of a route
 * after `beginStep` keeps a copy, and `rollback` brings all of them back.
 */
export class RouteState {
  readonly model: RoutingModel
  readonly seq: Int32Array
  readonly length: Int32Array
  readonly load: Float64Array
  readonly routeOf: Int32Array
  readonly posOf: Int32Array
  /** Earliest begin with the break still to come (0) or already taken (1), by part; infinite when impossible. */
  readonly early0: Float64Array
  readonly early1: Float64Array
  /** Latest begin, likewise. */
  readonly late0: Float64Array
  readonly late1: Float64Array
  /** The agreed begin of a team visit that is in the plan, else -1. */
  readonly agreed: Float64Array
  /** Metres plus `extra` of each route. */
  readonly routeCost: Float64Array
  readonly absent: Int32Array
  absentCount = 0
  cost = 0
  /** Summed search and service weights of the absent visits. */
  absentSearch = 0
  absentService = 0

  readonly touched: Int32Array
  touchedCount = 0
  readonly #isTouched: Uint8Array
  readonly #oldSeq: Int32Array
  readonly #oldLength: Int32Array
  readonly #oldLoad: Float64Array
  readonly #oldCost: Float64Array
  readonly #oldAbsent: Int32Array
  readonly #oldAgreedVisit: Int32Array
  readonly #oldAgreedValue: Float64Array
  #oldAgreedCount = 0
  #oldAbsentCount = 0
  #oldTotals: [number, number, number] = [0, 0, 0]

  constructor(model: RoutingModel) {
    const { routeCount, maxLength, visitCount } = model
    const parts = model.partVisit.length
    this.model = model
    this.seq = new Int32Array(routeCount * maxLength)
    this.length = new Int32Array(routeCount)
    this.load = new Float64Array(routeCount)
    this.routeOf = new Int32Array(parts).fill(-1)
    this.posOf = new Int32Array(parts)
    this.early0 = new Float64Array(parts)
    this.early1 = new Float64Array(parts)
    this.late0 = new Float64Array(parts)
    this.late1 = new Float64Array(parts)
    this.agreed = new Float64Array(visitCount).fill(-1)
    this.routeCost = new Float64Array(routeCount)
    this.absent = new Int32Array(visitCount)
    this.touched = new Int32Array(routeCount)
    this.#isTouched = new Uint8Array(routeCount)
    this.#oldSeq = new Int32Array(routeCount * maxLength)
    this.#oldLength = new Int32Array(routeCount)
    this.#oldLoad = new Float64Array(routeCount)
    this.#oldCost = new Float64Array(routeCount)
    this.#oldAbsent = new Int32Array(visitCount)
    this.#oldAgreedVisit = new Int32Array(visitCount * 4 + 16)
    this.#oldAgreedValue = new Float64Array(visitCount * 4 + 16)
    for (let v = 0; v < visitCount; v++) this.markAbsent(v)
  }

  /** Is the visit in the plan? */
  isPlaced(visit: number): boolean {
    return this.routeOf[this.model.firstPart[visit]!]! >= 0
  }

  /** Earliest and latest begin of a part's visit on the day of a route, the agreed begin included. */
  openIn(visit: number, day: number): number {
    const fixed = this.agreed[visit]!
    return fixed >= 0 ? fixed : this.model.open[visit * this.model.dayCount + day]!
  }

  closeIn(visit: number, day: number): number {
    const fixed = this.agreed[visit]!
    return fixed >= 0 ? fixed : this.model.close[visit * this.model.dayCount + day]!
  }

  markAbsent(visit: number): void {
    this.absent[this.absentCount++] = visit
    this.absentSearch += this.model.searchWeight[visit]!
    this.absentService += this.model.serviceWeight[visit]!
  }

  /** Takes entry `index` off the absent list; the last one moves into its place. */
  unmarkAbsentAt(index: number): void {
    const visit = this.absent[index]!
    this.absent[index] = this.absent[--this.absentCount]!
    this.absentSearch -= this.model.searchWeight[visit]!
    this.absentService -= this.model.serviceWeight[visit]!
  }

  setAgreed(visit: number, start: number): void {
    if (this.#oldAgreedCount < this.#oldAgreedVisit.length) {
      this.#oldAgreedVisit[this.#oldAgreedCount] = visit
      this.#oldAgreedValue[this.#oldAgreedCount++] = this.agreed[visit]!
    }
    this.agreed[visit] = start
  }

  /** Is there room to note another change of an agreed begin in this step? */
  canAgreeMore(count: number): boolean {
    return this.#oldAgreedCount + count <= this.#oldAgreedVisit.length
  }

  beginStep(): void {
    for (let i = 0; i < this.touchedCount; i++) this.#isTouched[this.touched[i]!] = 0
    this.touchedCount = 0
    this.#oldAgreedCount = 0
    this.#oldAbsentCount = this.absentCount
    for (let i = 0; i < this.absentCount; i++) this.#oldAbsent[i] = this.absent[i]!
    this.#oldTotals[0] = this.cost
    this.#oldTotals[1] = this.absentSearch
    this.#oldTotals[2] = this.absentService
  }

  /** Must be called before the first change of a route in a step. */
  touch(route: number): void {
    if (this.#isTouched[route]) return
    this.#isTouched[route] = 1
    this.touched[this.touchedCount++] = route
    const n = this.length[route]!
    const base = route * this.model.maxLength
    for (let i = 0; i < n; i++) this.#oldSeq[base + i] = this.seq[base + i]!
    this.#oldLength[route] = n
    this.#oldLoad[route] = this.load[route]!
    this.#oldCost[route] = this.routeCost[route]!
  }

  /** Undoes everything since `beginStep`. */
  rollback(): void {
    for (let i = this.#oldAgreedCount - 1; i >= 0; i--)
      this.agreed[this.#oldAgreedVisit[i]!] = this.#oldAgreedValue[i]!
    for (let i = 0; i < this.touchedCount; i++) {
      const route = this.touched[i]!
      const base = route * this.model.maxLength
      const now = this.length[route]!
      for (let k = 0; k < now; k++) this.routeOf[this.seq[base + k]!] = -1
    }
    for (let i = 0; i < this.touchedCount; i++) {
      const route = this.touched[i]!
      const base = route * this.model.maxLength
      const n = this.#oldLength[route]!
      this.length[route] = n
      for (let k = 0; k < n; k++) {
        const part = this.#oldSeq[base + k]!
        this.seq[base + k] = part
        this.routeOf[part] = route
      }
      this.load[route] = this.#oldLoad[route]!
      this.routeCost[route] = this.#oldCost[route]!
      this.refresh(route)
    }
    this.absentCount = this.#oldAbsentCount
    for (let i = 0; i < this.absentCount; i++) this.absent[i] = this.#oldAbsent[i]!
    ;[this.cost, this.absentSearch, this.absentService] = this.#oldTotals
  }

  /** Puts a part into a route before position `pos`; `delta` is what it adds to the route's cost. */
  insertPart(part: number, route: number, pos: number, delta: number): void {
    this.touch(route)
    const base = route * this.model.maxLength
    for (let i = this.length[route]!; i > pos; i--) this.seq[base + i] = this.seq[base + i - 1]!
    this.seq[base + pos] = part
    this.length[route]! += 1
    this.routeOf[part] = route
    this.load[route]! += this.model.demand[this.model.partVisit[part]!]!
    this.routeCost[route]! += delta
    this.cost += delta
    this.refresh(route)
  }

  /** Takes a visit with all its parts out; the routes must be passed to `compact` before they are used again. */
  detach(visit: number): void {
    const first = this.model.firstPart[visit]!
    for (let k = 0; k < this.model.team[visit]!; k++) {
      this.touch(this.routeOf[first + k]!)
      this.routeOf[first + k] = -1
    }
    if (this.agreed[visit]! >= 0) this.setAgreed(visit, -1)
    this.markAbsent(visit)
  }

  /**
   * Closes the gaps that `detach` left in the touched routes. Where a matrix breaks the triangle inequality, leaving a visit out
   * can make the rest late: such a route is emptied, with the team visits that it shares.
   */
  compactTouched(): void {
    for (let again = true; again;) {
      again = false
      for (let i = 0; i < this.touchedCount; i++) {
        const route = this.touched[i]!
        this.compact(route)
        if (this.isDrivable(route)) continue
        again = true
        const base = route * this.model.maxLength
        for (let k = this.length[route]! - 1; k >= 0; k--)
          this.detach(this.model.partVisit[this.seq[base + k]!]!)
        this.compact(route)
      }
    }
  }

  /** Can the route be driven as it lies? */
  isDrivable(route: number): boolean {
    if (this.length[route] === 0) return true
    const first = this.seq[route * this.model.maxLength]!
    return (
      this.early1[first]! <= this.late1[first]! + TIME_TOLERANCE || this.early0[first]! <= this.late0[first]!
    )
  }

  compact(route: number): void {
    const { maxLength, partVisit, demand } = this.model
    const base = route * maxLength
    const n = this.length[route]!
    let kept = 0
    let load = 0
    for (let i = 0; i < n; i++) {
      const part = this.seq[base + i]!
      if (this.routeOf[part] !== route) continue
      this.seq[base + kept++] = part
      load += demand[partVisit[part]!]!
    }
    if (kept === n) return
    this.length[route] = kept
    this.load[route] = load
    const cost = this.measure(route)
    this.cost += cost - this.routeCost[route]!
    this.routeCost[route] = cost
    this.refresh(route)
  }

  /** Metres plus `extra` of a route as it lies. */
  measure(route: number): number {
    const { maxLength, partVisit, place, placeCount, metres, routeHome, extra, routeCount } = this.model
    const n = this.length[route]!
    if (n === 0) return 0
    const base = route * maxLength
    let here = routeHome[route]!
    let sum = 0
    for (let i = 0; i < n; i++) {
      const visit = partVisit[this.seq[base + i]!]!
      const next = place[visit]!
      sum += metres[here * placeCount + next]!
      if (extra !== null) sum += extra[visit * routeCount + route]!
      here = next
    }
    return sum + metres[here * placeCount + routeHome[route]!]!
  }

  /** Recomputes positions, earliest and latest begins of a route. */
  refresh(route: number): void {
    refreshTiming(this, route)
  }
}
