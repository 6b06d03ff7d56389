import { TIME_TOLERANCE } from './routing-model.ts'
import type { RouteState } from './route-state.ts'

/** Draws how many positions pass until the next one is overlooked on purpose. */
export interface Blinker {
  left: number
  draw(): number
}

/** The cheapest place found by `findPlace`; `route` is -1 when there is none. */
export interface FoundPlace {
  route: number
  pos: number
  delta: number
}

/**
 * Finds the cheapest feasible position of a one-expert visit over all routes, in constant time a position.
 * Now and then a position is overlooked (blink), which is what makes the rebuilt plans differ.
 */
export function findPlace(
  s: RouteState,
  visit: number,
  blink: Blinker,
  emptySeen: Int32Array,
  stamp: number,
  out: FoundPlace,
): void {
  const m = s.model
  const {
    routeCount,
    maxLength,
    metres,
    minutes,
    placeCount,
    partVisit,
    place,
    duration,
    extra,
    allowed,
    dayCount,
  } = m
  const here = place[visit]!
  const takes = duration[visit]!
  const demand = m.demand[visit]!
  const row = here * placeCount
  const seq = s.seq
  const early1 = s.early1
  const late1 = s.late1
  let best = Number.POSITIVE_INFINITY
  out.route = -1
  for (let r = 0; r < routeCount; r++) {
    if (allowed[visit * routeCount + r] === 0) continue
    const n = s.length[r]!
    if (n === 0) {
      const kind = m.routeClass[r]!
      if (emptySeen[kind] === stamp) continue
      emptySeen[kind] = stamp
    }
    if (n >= maxLength || s.load[r]! + demand > m.routeCapacity[r]!) continue
    const w = visit * dayCount + m.routeDay[r]!
    const open = m.open[w]!
    const close = m.close[w]!
    const home = m.routeHome[r]!
    const meal = m.lunchMinutes[r]!
    const mealEnd = m.lunchFrom[r]! + meal
    const mealLast = m.lunchUntil[r]! - meal
    const base = r * maxLength
    const price = extra === null ? 0 : extra[visit * routeCount + r]!
    let prevPlace = home
    let f1 = meal > 0 ? Number.POSITIVE_INFINITY : m.routeStart[r]!
    let f0 = meal > 0 ? m.routeStart[r]! : Number.POSITIVE_INFINITY
    for (let pos = 0; pos <= n; pos++) {
      const last = pos === n
      const nextPart = last ? -1 : seq[base + pos]!
      const nextVisit = last ? -1 : partVisit[nextPart]!
      const nextPlace = last ? home : place[nextVisit]!
      const t1 = minutes[prevPlace * placeCount + here]!
      const t2 = minutes[row + nextPlace]!
      const delta =
        metres[prevPlace * placeCount + here]! +
        metres[row + nextPlace]! -
        (n === 0 ? 0 : metres[prevPlace * placeCount + nextPlace]!) +
        price
      if (delta < best) {
        let fits: boolean
        const b1 = last ? m.routeEnd[r]! : late1[nextPart]!
        if (meal === 0) {
          const a = f1 + t1
          const start = a > open ? a : open
          const limit = b1 - t2 - takes
          fits = start <= (limit < close ? limit : close) + TIME_TOLERANCE
        } else {
          const b0 = last ? Math.min(b1, mealLast) : s.late0[nextPart]!
          let a1 = f1 + t1
          if (f0 <= mealLast) a1 = Math.min(a1, Math.max(f0 + t1 + meal, mealEnd))
          const limit1 = Math.min(close, b1 - t2 - takes)
          fits = Math.max(a1, open) <= limit1
          if (!fits) {
            let limit0 = b0 - t2
            if (b1 >= mealEnd) limit0 = Math.max(limit0, Math.min(mealLast, b1 - t2 - meal))
            fits = Math.max(f0 + t1, open) <= Math.min(close, limit0 - takes)
          }
        }
        if (fits) {
          if (--blink.left <= 0) blink.left = blink.draw()
          else {
            best = delta
            out.route = r
            out.pos = pos
          }
        }
      }
      if (last) break
      f1 = early1[nextPart]!
      f0 = s.early0[nextPart]!
      // Later positions only begin later: once even the next stop begins after the visit must have, none can fit.
      if (f1 > close && (meal === 0 || f0 > close)) break
      f1 += duration[nextVisit]!
      f0 += duration[nextVisit]!
      prevPlace = nextPlace
    }
  }
  out.delta = best
}
