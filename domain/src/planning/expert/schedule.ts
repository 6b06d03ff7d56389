import type { CompiledInput } from './compile.ts'
import type { RouteSolution } from './core/solution.ts'
import type { ExpertDay, ExpertDayStop, MinuteSpan, PlannedVisit } from './types.ts'

interface Timing {
  readonly starts: number[]
  readonly arrivals: number[]
  readonly leave: number
  readonly back: number
  readonly lunch: MinuteSpan | null
}

/**
 * Gives every stop of a solution its minutes: as early as the agreed begins allow, the meal where it delays the day least.
 * Visits that keep day and expert keep their previous begin too, where the rest of the day bears it.
 */
export function scheduleSolution(
  compiled: CompiledInput,
  solution: RouteSolution,
  previous: readonly PlannedVisit[] = [],
): { visits: PlannedVisit[]; days: ExpertDay[] } {
  const { model, experts, visits, days, routeExpert } = compiled
  const begun = new Map<number, { day: number; start: number; expertIds: string[] }>()
  const expertDays: ExpertDay[] = []
  const before = new Map(previous.map((p) => [p.visitId, p]))
  solution.routes.forEach((parts, r) => {
    if (parts.length === 0) return
    const list = Array.from(parts, (part) => model.partVisit[part]!)
    const expertId = experts[routeExpert[r]!]!.expertId
    const wishes = list.map((v) => {
      const old = before.get(visits[v]!.visitId)
      return old !== undefined && old.day === days[model.routeDay[r]!] && old.expertIds.includes(expertId)
        ? old.start
        : -1
    })
    const timing = timeRoute(compiled, r, list, solution.agreed, wishes)
    if (timing === null) throw new Error(`expert plan: route ${r} cannot be driven`)
    const P = model.placeCount
    let here = model.routeHome[r]!
    let metres = 0
    let travelMinutes = 0
    let visitMinutes = 0
    const stops: ExpertDayStop[] = list.map((v, i) => {
      const leg = here * P + model.place[v]!
      here = model.place[v]!
      metres += model.metres[leg]!
      travelMinutes += model.minutes[leg]!
      visitMinutes += model.duration[v]!
      const start = timing.starts[i]!
      const seen = begun.get(v)
      if (seen === undefined) begun.set(v, { day: model.routeDay[r]!, start, expertIds: [expertId] })
      else seen.expertIds.push(expertId)
      return {
        visitId: visits[v]!.visitId,
        arrive: timing.arrivals[i]!,
        start,
        end: start + model.duration[v]!,
        travelMetres: model.metres[leg]!,
        travelMinutes: model.minutes[leg]!,
      }
    })
    const home = here * P + model.routeHome[r]!
    expertDays.push({
      expertId,
      day: days[model.routeDay[r]!]!,
      leaveHome: timing.leave,
      backHome: timing.back,
      stops,
      lunch: timing.lunch,
      metres: metres + model.metres[home]!,
      travelMinutes: travelMinutes + model.minutes[home]!,
      visitMinutes,
    })
  })
  const planned = [...begun]
    .sort(([a], [b]) => a - b)
    .map(([v, b]) => ({
      visitId: visits[v]!.visitId,
      day: days[b.day]!,
      start: b.start,
      end: b.start + model.duration[v]!,
      expertIds: b.expertIds.sort(),
    }))
  expertDays.sort((a, b) => (a.day === b.day ? (a.expertId < b.expertId ? -1 : 1) : a.day < b.day ? -1 : 1))
  return { visits: planned, days: expertDays }
}

/**
 * Times of one route, trying the meal on every leg; null when the sequence cannot be driven. `agreed` holds -1 for free begins;
 * `wishes` likewise by position: as many of them as possible are kept, giving up the first of the day first.
 */
export function timeRoute(
  compiled: CompiledInput,
  route: number,
  list: readonly number[],
  agreed: Float64Array,
  wishes: readonly number[] = [],
): Timing | null {
  const hasMeal = compiled.model.lunchMinutes[route]! > 0
  for (let kept = wishes.some((w) => w >= 0) ? 0 : list.length; kept <= list.length; kept++) {
    let best: Timing | null = null
    for (let leg = hasMeal ? 0 : -1; leg <= (hasMeal ? list.length : -1); leg++) {
      const timing = driveRoute(
        compiled,
        route,
        list,
        agreed,
        wishes.map((w, i) => (i < kept ? -1 : w)),
        leg,
      )
      if (timing !== null && (best === null || timing.back < best.back)) best = timing
    }
    if (best !== null) return best
  }
  return null
}

function driveRoute(
  { model: m }: CompiledInput,
  r: number,
  list: readonly number[],
  agreed: Float64Array,
  wishes: readonly number[],
  lunchLeg: number,
): Timing | null {
  const starts: number[] = []
  const arrivals: number[] = []
  const meal = m.lunchMinutes[r]!
  let lunch: MinuteSpan | null = null
  let free = m.routeStart[r]!
  let leave = free
  let here = m.routeHome[r]!
  for (let i = 0; i <= list.length; i++) {
    const last = i === list.length
    const v = last ? -1 : list[i]!
    const next = last ? m.routeHome[r]! : m.place[v]!
    const way = m.minutes[here * m.placeCount + next]!
    let arrive = free + way
    if (i === lunchLeg) {
      const atHome = last && Math.max(arrive, m.lunchFrom[r]!) + meal <= m.lunchUntil[r]!
      const from = Math.max(atHome ? arrive : free, m.lunchFrom[r]!)
      if (from + meal > m.lunchUntil[r]!) return null
      lunch = { from, until: from + meal }
      if (!atHome) arrive = Math.max(arrive + meal, from + meal)
    }
    if (last) return arrive > m.routeEnd[r]! ? null : { starts, arrivals, leave, back: arrive, lunch }
    const w = v * m.dayCount + m.routeDay[r]!
    const fixed = agreed[v]!
    const start = Math.max(arrive, fixed >= 0 ? fixed : Math.max(m.open[w]!, wishes[i] ?? -1))
    if (start > (fixed >= 0 ? fixed : m.close[w]!)) return null
    if (i === 0) {
      const eaten = lunch !== null && lunch.until <= start - way
      leave = start - way - (lunch === null || eaten ? 0 : meal)
      arrive = start
    }
    starts.push(start)
    arrivals.push(arrive)
    free = start + m.duration[v]!
    here = next
  }
  return null
}
