import type { Prng } from '../../shared/prng.ts'
import { retimeTeam } from './team-insertion.ts'
import type { RouteState } from './route-state.ts'

/** Sizes of the ruin step of SISR (Christiaens & Vanden Berghe 2020). */
export interface RuinSettings {
  /** Visits removed on average. */
  readonly averageRemoved: number
  /** Longest string taken out of one route. */
  readonly longestString: number
  /** Share of strings that keep a piece in their middle. */
  readonly splitShare: number
  /** Share of steps that clear whole routes instead of strings. */
  readonly wholeRouteShare: number
}

/** Removes adjacent strings of visits from routes near a random visit; a team visit leaves all its routes at once. */
export function ruin(
  s: RouteState,
  rng: Prng,
  settings: RuinSettings,
  hasTeams: boolean,
  ruined: Int32Array,
  stamp: number,
): void {
  const m = s.model
  const n = m.visitCount
  let placedParts = 0
  let used = 0
  for (let r = 0; r < m.routeCount; r++) {
    if (s.length[r]! === 0) continue
    used++
    placedParts += s.length[r]!
  }
  if (used === 0) return
  const whole = rng.next() < settings.wholeRouteShare
  const longest = whole ? m.maxLength : Math.min(settings.longestString, placedParts / used)
  const mostStrings = whole ? 2 : (4 * settings.averageRemoved) / (1 + longest) - 1
  const strings = Math.max(1, Math.floor(1 + rng.next() * mostStrings))
  const seed = rng.int(n)
  let done = 0
  for (let i = 0; i < n && done < strings; i++) {
    const visit = m.near[seed * n + i]!
    if (!s.isPlaced(visit)) continue
    const first = m.firstPart[visit]!
    for (let k = 0; k < m.team[visit]! && done < strings; k++) {
      const route = s.routeOf[first + k]!
      if (route < 0 || ruined[route] === stamp) continue
      ruined[route] = stamp
      done++
      removeString(s, route, s.posOf[first + k]!, longest, rng, settings.splitShare, whole)
      if (hasTeams) retimeSome(s, route, rng)
      if (!s.isPlaced(visit)) break
    }
  }
}

function removeString(
  s: RouteState,
  route: number,
  pos: number,
  longest: number,
  rng: Prng,
  splitShare: number,
  whole: boolean,
): void {
  const n = s.length[route]!
  const most = Math.min(n, longest)
  const take = whole ? n : Math.max(1, Math.floor(1 + rng.next() * most))
  let keep = 0
  if (!whole && take > 1 && take < n && rng.next() < splitShare) {
    keep = 1
    while (take + keep < n && rng.next() < 0.01) keep++
  }
  const span = take + keep
  const lowest = Math.max(0, pos - span + 1)
  const highest = Math.min(pos, n - span)
  const begin = lowest + rng.int(highest - lowest + 1)
  const keepAt = keep > 0 ? begin + 1 + rng.int(take - 1) : -1
  const base = route * s.model.maxLength
  s.touch(route)
  for (let i = begin; i < begin + span; i++) {
    if (keep > 0 && i >= keepAt && i < keepAt + keep) continue
    s.detach(s.model.partVisit[s.seq[base + i]!]!)
  }
  s.compactTouched()
}

function retimeSome(s: RouteState, route: number, rng: Prng): void {
  const base = route * s.model.maxLength
  for (let i = 0; i < s.length[route]!; i++) {
    const visit = s.model.partVisit[s.seq[base + i]!]!
    if (s.model.team[visit]! > 1 && rng.next() < 0.5) retimeTeam(s, visit, rng)
  }
}
