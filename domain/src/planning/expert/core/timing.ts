import type { RouteState } from './route-state.ts'
import { TIME_TOLERANCE } from './routing-model.ts'

const NEVER = Number.POSITIVE_INFINITY

/**
 * Recomputes, along one route, positions and for every part the earliest and latest begin, each with the meal break still to come
 * (0) and already taken (1): infinite where that history or future is impossible.
 */
export function refreshTiming(s: RouteState, route: number): void {
  const m = s.model
  const { partVisit, place, placeCount, minutes, duration } = m
  const base = route * m.maxLength
  const n = s.length[route]!
  const day = m.routeDay[route]!
  const home = m.routeHome[route]!
  const meal = m.lunchMinutes[route]!
  const mealFrom = m.lunchFrom[route]!
  const mealLast = m.lunchUntil[route]! - meal
  let f0 = meal > 0 ? m.routeStart[route]! : NEVER
  let f1 = meal > 0 ? NEVER : m.routeStart[route]!
  let here = home
  for (let i = 0; i < n; i++) {
    const part = s.seq[base + i]!
    const visit = partVisit[part]!
    const t = minutes[here * placeCount + place[visit]!]!
    const open = s.openIn(visit, day)
    let a1 = f1 + t
    if (meal > 0 && f0 <= mealLast) a1 = Math.min(a1, Math.max(f0 + t + meal, mealFrom + meal))
    const a0 = f0 + t
    // With a break to place, one of the two histories may be too late here although the other is not.
    const close = s.closeIn(visit, day) + TIME_TOLERANCE
    const e0 = a0 > close ? NEVER : a0 > open ? a0 : open
    const e1 = a1 > close ? NEVER : a1 > open ? a1 : open
    s.early0[part] = e0
    s.early1[part] = e1
    s.posOf[part] = i
    f0 = e0 + duration[visit]!
    f1 = e1 + duration[visit]!
    here = place[visit]!
  }
  let b1 = m.routeEnd[route]!
  let b0 = meal > 0 ? Math.min(b1, mealLast) : -NEVER
  let next = home
  for (let i = n - 1; i >= 0; i--) {
    const part = s.seq[base + i]!
    const visit = partVisit[part]!
    const t = minutes[place[visit]! * placeCount + next]!
    const close = s.closeIn(visit, day)
    let x0 = b0 - t
    if (meal > 0 && b1 >= mealFrom + meal) x0 = Math.max(x0, Math.min(mealLast, b1 - t - meal))
    // A latest begin before the opening is none at all.
    const open = s.openIn(visit, day) - TIME_TOLERANCE
    b1 = Math.min(close, b1 - t - duration[visit]!)
    if (b1 < open) b1 = -NEVER
    b0 = Math.min(close, x0 - duration[visit]!)
    if (b0 < open) b0 = -NEVER
    s.late1[part] = b1
    s.late0[part] = b0
    next = place[visit]!
  }
}
