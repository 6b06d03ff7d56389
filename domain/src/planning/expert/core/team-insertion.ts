import type { RouteState } from './route-state.ts'
import type { Blinker } from './insertion.ts'
import type { Prng } from '../../shared/prng.ts'

const NEVER = Number.POSITIVE_INFINITY

/** Scratch lists of `placeTeam`: candidate positions of one day, cheapest first. */
export class TeamScratch {
  readonly route: Int32Array
  readonly pos: Int32Array
  readonly delta: Float64Array
  readonly from: Float64Array
  readonly until: Float64Array
  readonly order: Int32Array
  readonly mates = new Int32Array(3)
  readonly bestRoute = new Int32Array(3)
  readonly bestPos = new Int32Array(3)
  readonly bestDelta = new Float64Array(3)
  count = 0

  constructor(capacity: number) {
    this.route = new Int32Array(capacity)
    this.pos = new Int32Array(capacity)
    this.delta = new Float64Array(capacity)
    this.from = new Float64Array(capacity)
    this.until = new Float64Array(capacity)
    this.order = new Int32Array(capacity)
  }

  add(route: number, pos: number, delta: number, from: number, until: number): void {
    if (this.count === this.route.length) return
    const c = this.count++
    this.route[c] = route
    this.pos[c] = pos
    this.delta[c] = delta
    this.from[c] = from
    this.until[c] = until
    let i = c
    while (i > 0 && this.delta[this.order[i - 1]!]! > delta) {
      this.order[i] = this.order[i - 1]!
      i--
    }
    this.order[i] = c
  }
}

/** Collects every position of `visit` in a route with the begins that it allows. */
export function collectTeamPlaces(
  s: RouteState,
  visit: number,
  r: number,
  blink: Blinker,
  out: TeamScratch,
): void {
  const m = s.model
  const { routeCount, maxLength, metres, minutes, placeCount, partVisit, place, duration, dayCount } = m
  const n = s.length[r]!
  if (n >= maxLength || s.load[r]! + m.demand[visit]! > m.routeCapacity[r]!) return
  const here = place[visit]!
  const takes = duration[visit]!
  const w = visit * dayCount + m.routeDay[r]!
  const open = m.open[w]!
  const close = m.close[w]!
  const home = m.routeHome[r]!
  const meal = m.lunchMinutes[r]!
  const mealEnd = m.lunchFrom[r]! + meal
  const mealLast = m.lunchUntil[r]! - meal
  const price = m.extra === null ? 0 : m.extra[visit * routeCount + r]!
  let prevPlace = home
  let f1 = meal > 0 ? NEVER : m.routeStart[r]!
  let f0 = meal > 0 ? m.routeStart[r]! : NEVER
  for (let pos = 0; pos <= n; pos++) {
    const last = pos === n
    const nextPart = last ? -1 : s.seq[r * maxLength + pos]!
    const nextPlace = last ? home : place[partVisit[nextPart]!]!
    const t1 = minutes[prevPlace * placeCount + here]!
    const t2 = minutes[here * placeCount + nextPlace]!
    const b1 = last ? m.routeEnd[r]! : s.late1[nextPart]!
    let a1 = f1 + t1
    if (meal > 0 && f0 <= mealLast) a1 = Math.min(a1, Math.max(f0 + t1 + meal, mealEnd))
    const from1 = Math.max(a1, open)
    const until1 = Math.min(close, b1 - t2 - takes)
    let from0 = NEVER
    let until0 = -NEVER
    if (meal > 0) {
      let limit = (last ? Math.min(b1, mealLast) : s.late0[nextPart]!) - t2
      if (b1 >= mealEnd) limit = Math.max(limit, Math.min(mealLast, b1 - t2 - meal))
      from0 = Math.max(f0 + t1, open)
      until0 = Math.min(close, limit - takes)
    }
    const fits1 = from1 <= until1
    const fits0 = from0 <= until0
    if (fits1 || fits0) {
      if (--blink.left <= 0) blink.left = blink.draw()
      else {
        const delta =
          metres[prevPlace * placeCount + here]! +
          metres[here * placeCount + nextPlace]! -
          (n === 0 ? 0 : metres[prevPlace * placeCount + nextPlace]!) +
          price
        if (fits1 && fits0 && from1 <= until0 + 1)
          out.add(r, pos, delta, Math.min(from0, from1), Math.max(until0, until1))
        else {
          if (fits1) out.add(r, pos, delta, from1, until1)
          if (fits0) out.add(r, pos, delta, from0, until0)
        }
      }
    }
    if (last) break
    const nextVisit = partVisit[nextPart]!
    f1 = s.early1[nextPart]! + duration[nextVisit]!
    f0 = s.early0[nextPart]! + duration[nextVisit]!
    prevPlace = nextPlace
  }
}

/**
 * Puts a visit of two or three experts in at the cheapest day, team and common begin. The begin is agreed at once (early, late or
 * anywhere between), which keeps the routes independent of each other until the visit is taken out again or re-timed.
 * Returns false when no team fits.
 */
export function placeTeam(
  s: RouteState,
  visit: number,
  blink: Blinker,
  rng: Prng,
  scratch: TeamScratch,
): boolean {
  const m = s.model
  const size = m.team[visit]!
  const need = m.need[visit]!
  let best = NEVER
  let bestFrom = 0
  let bestUntil = 0
  for (let day = 0; day < m.dayCount; day++) {
    if (m.close[visit * m.dayCount + day]! < m.open[visit * m.dayCount + day]!) continue
    scratch.count = 0
    for (let r = 0; r < m.routeCount; r++) {
      if (m.routeDay[r] === day && m.allowed[visit * m.routeCount + r] === 1)
        collectTeamPlaces(s, visit, r, blink, scratch)
    }
    const { count, order, route, delta, from, until } = scratch
    for (let i = 0; i + size <= count; i++) {
      const a = order[i]!
      if (size * delta[a]! >= best) break
      const coverA = m.cover[visit * m.routeCount + route[a]!]!
      for (let j = i + 1; j < count; j++) {
        const b = order[j]!
        const two = delta[a]! + delta[b]!
        if (two + (size - 2) * delta[b]! >= best) break
        if (route[a] === route[b]) continue
        const lo = Math.max(from[a]!, from[b]!)
        const hi = Math.min(until[a]!, until[b]!)
        if (lo > hi) continue
        const coverB = coverA | m.cover[visit * m.routeCount + route[b]!]!
        if (size === 2) {
          if ((coverB & need) !== need) continue
          best = two
          bestFrom = lo
          bestUntil = hi
          remember(scratch, a, b, -1)
          break
        }
        for (let k = j + 1; k < count; k++) {
          const c = order[k]!
          if (two + delta[c]! >= best) break
          if (route[c] === route[a] || route[c] === route[b]) continue
          const low = Math.max(lo, from[c]!)
          const high = Math.min(hi, until[c]!)
          if (low > high || ((coverB | m.cover[visit * m.routeCount + route[c]!]!) & need) !== need) continue
          best = two + delta[c]!
          bestFrom = low
          bestUntil = high
          remember(scratch, a, b, c)
          break
        }
      }
    }
  }
  if (best === NEVER || !s.canAgreeMore(1)) return false
  s.setAgreed(visit, drawBegin(bestFrom, bestUntil, rng))
  const first = m.firstPart[visit]!
  for (let k = 0; k < size; k++)
    s.insertPart(first + k, scratch.bestRoute[k]!, scratch.bestPos[k]!, scratch.bestDelta[k]!)
  return true
}

function remember(t: TeamScratch, a: number, b: number, c: number): void {
  t.mates[0] = a
  t.mates[1] = b
  t.mates[2] = c
  for (let k = 0; k < 3 && t.mates[k]! >= 0; k++) {
    const mate = t.mates[k]!
    t.bestRoute[k] = t.route[mate]!
    t.bestPos[k] = t.pos[mate]!
    t.bestDelta[k] = t.delta[mate]!
  }
}

function drawBegin(from: number, until: number, rng: Prng): number {
  const u = rng.next()
  if (u < 0.4 || from === until) return from
  if (u < 0.8) return until
  return from + rng.int(Math.floor(until - from) + 1)
}

/** Agrees anew on the begin of a placed team visit, anywhere its routes allow; costs nothing, opens room elsewhere. */
export function retimeTeam(s: RouteState, visit: number, rng: Prng): void {
  const m = s.model
  const first = m.firstPart[visit]!
  const size = m.team[visit]!
  const day = m.routeDay[s.routeOf[first]!]!
  if (!s.canAgreeMore(2)) return
  const before = s.agreed[visit]!
  for (let k = 0; k < size; k++) s.touch(s.routeOf[first + k]!)
  s.setAgreed(visit, -1)
  let lo = m.open[visit * m.dayCount + day]!
  let hi = m.close[visit * m.dayCount + day]!
  for (let k = 0; k < size; k++) {
    const part = first + k
    s.refresh(s.routeOf[part]!)
    // The safe part of the range: after an early enough begin either order with the break works.
    const whole1 = s.early1[part]! <= s.late1[part]!
    const whole0 = s.early0[part]! <= s.late0[part]!
    const use0 = whole0 && (!whole1 || (before >= s.early0[part]! && before <= s.late0[part]!))
    lo = Math.max(lo, use0 ? s.early0[part]! : s.early1[part]!)
    hi = Math.min(hi, use0 ? s.late0[part]! : s.late1[part]!)
  }
  s.setAgreed(visit, lo <= hi ? drawBegin(lo, hi, rng) : before)
  for (let k = 0; k < size; k++) s.refresh(s.routeOf[first + k]!)
}
