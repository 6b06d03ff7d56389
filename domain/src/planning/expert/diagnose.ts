import { compileExpertInput, type CompiledInput } from './compile.ts'
import { beginSpan, hoursOfDay, isInConflict, isQualified, mergePins, pinAllows } from './rules.ts'
import type {
  ExpertDay,
  ExpertPlanInput,
  PlannedVisit,
  PlanningExpert,
  PlanningVisit,
  ReasonCode,
  UnservedVisit,
} from './types.ts'

/** The smallest lengthening of one expert's day that would make room for a visit. */
interface LongerDay {
  readonly expertId: string
  readonly day: string
  readonly minutes: number
  readonly overCap: boolean
}

const code = (name: string, params: ReasonCode['params'] = {}): ReasonCode => ({ code: name, params })

/** Says for every visit that is not in the plan why, testing the rules in a fixed order, and what would help most cheaply. */
export function explainUnserved(
  input: ExpertPlanInput,
  planned: readonly PlannedVisit[],
  days: readonly ExpertDay[],
): UnservedVisit[] {
  const served = new Set(planned.map((p) => p.visitId))
  const compiled = compileExpertInput(input)
  const missing = compiled.visits.filter((v) => !served.has(v.visitId))
  return missing.map((visit) => ({
    visitId: visit.visitId,
    priority: visit.priority,
    ...explainOne(input, compiled, visit, days),
  }))
}

function explainOne(
  input: ExpertPlanInput,
  compiled: CompiledInput,
  visit: PlanningVisit,
  days: readonly ExpertDay[],
): { reason: ReasonCode; cheapestFix: ReasonCode | null } {
  const specialties = [...visit.specialties].sort()
  const borrow = code('borrow-expert', { specialties, experts: visit.teamSize })
  const qualified = compiled.experts.filter((e) => isQualified(e, visit))
  if (!coversTeam(qualified, visit))
    return {
      reason: code('not-qualified', { specialties, found: qualified.length, needed: visit.teamSize }),
      cheapestFix: borrow,
    }
  const free = qualified.filter((e) => !isInConflict(e, visit))
  if (!coversTeam(free, visit))
    return {
      reason: code('conflict', {
        expertIds: qualified.filter((e) => isInConflict(e, visit)).map((e) => e.expertId),
      }),
      cheapestFix: borrow,
    }
  const openDays = compiled.days.filter((d) => beginSpan(visit, d) !== null)
  if (openDays.length === 0) return { reason: code('no-open-day'), cheapestFix: code('widen-window', {}) }
  const fix = mergePins(input).get(visit.visitId)
  const pinned = openDays.filter((d) =>
    coversTeam(
      free.filter((e) => pinAllows(fix, e.expertId, d, input.frozenThrough)),
      visit,
    ),
  )
  if (pinned.length === 0)
    return { reason: code('pinned-away', {}), cheapestFix: code('release-pin', { visitId: visit.visitId }) }
  const present = pinned.filter((d) =>
    coversTeam(
      free.filter((e) => pinAllows(fix, e.expertId, d, input.frozenThrough) && hoursOfDay(e, d) !== null),
      visit,
    ),
  )
  if (present.length === 0)
    return {
      reason: code('all-absent', { days: pinned }),
      cheapestFix: visit.windows?.some((w) => w.day !== undefined) ? code('widen-window') : borrow,
    }
  const longer = shortestLonger(input, compiled, visit, days)
  const help =
    longer === null
      ? borrow
      : longer.overCap && longer.minutes === 0
        ? code('raise-daily-cap', { expertId: longer.expertId, day: longer.day })
        : code('extend-hours', { expertId: longer.expertId, day: longer.day, minutes: longer.minutes })
  const v = compiled.visits.indexOf(visit)
  const { model } = compiled
  const alone = present.filter((d) => {
    const day = compiled.days.indexOf(d)
    return coversTeam(
      free.filter((e) => {
        const r = compiled.routeAt[compiled.experts.indexOf(e) * compiled.days.length + day]!
        return r >= 0 && model.allowed[v * model.routeCount + r] === 1
      }),
      visit,
    )
  })
  if (alone.length === 0)
    return { reason: code('outside-working-hours', { days: present }), cheapestFix: help }
  return {
    reason: code(visit.teamSize > 1 ? 'no-common-time' : 'no-room', { days: alone, experts: free.length }),
    cheapestFix: help,
  }
}

function coversTeam(experts: readonly PlanningExpert[], visit: PlanningVisit): boolean {
  return (
    experts.length >= visit.teamSize && teamExists(experts, visit.teamSize, new Set(visit.specialties), 0)
  )
}

function teamExists(
  experts: readonly PlanningExpert[],
  left: number,
  missing: ReadonlySet<string>,
  from: number,
): boolean {
  if (left === 0) return missing.size === 0
  for (let i = from; i + left <= experts.length; i++) {
    const rest = new Set([...missing].filter((s) => !experts[i]!.specialties.includes(s)))
    if (teamExists(experts, left - 1, rest, i + 1)) return true
  }
  return false
}

/** For visits of one expert: tries each position of each suitable day, with its end left open. Null for teams and when no day fits. */
export function shortestLonger(
  input: ExpertPlanInput,
  compiled: CompiledInput,
  visit: PlanningVisit,
  days: readonly ExpertDay[],
): LongerDay | null {
  if (visit.teamSize > 1) return null
  const { travel } = input
  const at = new Map(travel.placeIds.map((id, i) => [id, i]))
  const way = (a: string, b: string): number =>
    travel.minutes[at.get(a)! * travel.placeIds.length + at.get(b)!]!
  const visitOf = new Map(compiled.visits.map((v) => [v.visitId, v]))
  const teamStart = new Map(days.flatMap((d) => d.stops.map((s) => [s.visitId, s.start] as const)))
  const fix = mergePins(input).get(visit.visitId)
  let best: LongerDay | null = null
  for (const expert of compiled.experts) {
    if (!isQualified(expert, visit) || isInConflict(expert, visit)) continue
    for (const day of compiled.days) {
      const hours = hoursOfDay(expert, day)
      if (
        hours === null ||
        beginSpan(visit, day) === null ||
        !pinAllows(fix, expert.expertId, day, input.frozenThrough)
      )
        continue
      const stops = days.find((d) => d.expertId === expert.expertId && d.day === day)?.stops ?? []
      const list = stops.map((s) => visitOf.get(s.visitId)!)
      for (let pos = 0; pos <= list.length; pos++) {
        const end = endOfDay(
          expert,
          day,
          [...list.slice(0, pos), visit, ...list.slice(pos)],
          way,
          teamStart,
          hours.from,
        )
        if (end === null) continue
        const found = {
          expertId: expert.expertId,
          day,
          minutes: Math.max(0, end - hours.until),
          overCap: list.length >= expert.maxVisitsPerDay,
        }
        if (best === null || found.minutes < best.minutes) best = found
      }
    }
  }
  return best
}

function endOfDay(
  expert: PlanningExpert,
  day: string,
  list: readonly PlanningVisit[],
  way: (a: string, b: string) => number,
  teamStart: ReadonlyMap<string, number>,
  from: number,
): number | null {
  let now = from
  let here = expert.homePlaceId
  let eaten = expert.lunch === undefined || from > expert.lunch.from
  for (const visit of list) {
    const span = beginSpan(visit, day)
    if (span === null) return null
    if (
      !eaten &&
      now + way(here, visit.placeId) + visit.minutes > expert.lunch!.until - expert.lunch!.minutes
    ) {
      if (now > expert.lunch!.until - expert.lunch!.minutes) return null
      now = Math.max(now, expert.lunch!.from) + expert.lunch!.minutes
      eaten = true
    }
    const fixed = visit.teamSize > 1 ? teamStart.get(visit.visitId) : undefined
    now = Math.max(now + way(here, visit.placeId), fixed ?? span.from)
    if (now > (fixed ?? span.until)) return null
    now += visit.minutes
    here = visit.placeId
  }
  return now + way(here, expert.homePlaceId)
}
