import type {
  ExpertDay,
  ExpertPlan,
  ExpertPlanInput,
  PlannedVisit,
  PlanningExpert,
  PlanningVisit,
  Violation,
} from './types.ts'

/*
 * The referee: written from the rules, not from the solver, and sharing no function with it.
 * It recomputes every figure from the snapshot and trusts nothing in the plan but names, days and minutes.
 */

type Report = (rule: string, params: Violation['params']) => void

interface Facts {
  readonly input: ExpertPlanInput
  readonly experts: ReadonlyMap<string, PlanningExpert>
  readonly visits: ReadonlyMap<string, PlanningVisit>
  readonly leg: (from: string, to: string) => { metres: number; minutes: number }
}

/** Every hard rule that the plan breaks, and every figure in it that is wrong; an empty list means it may be shown. */
export function verifyExpertPlan(input: ExpertPlanInput, plan: ExpertPlan): Violation[] {
  const found: Violation[] = []
  const report: Report = (rule, params) => found.push({ rule, params })
  const at = new Map(input.travel.placeIds.map((id, i) => [id, i]))
  const size = input.travel.placeIds.length
  const facts: Facts = {
    input,
    experts: new Map(input.experts.map((e) => [e.expertId, e])),
    visits: new Map(input.visits.map((v) => [v.visitId, v])),
    leg: (from, to) => {
      const cell = at.get(from)! * size + at.get(to)!
      return { metres: input.travel.metres[cell]!, minutes: input.travel.minutes[cell]! }
    },
  }
  checkEveryVisitOnce(facts, plan, report)
  for (const planned of plan.visits) checkVisit(facts, planned, report)
  checkPins(facts, plan, report)
  const driven = checkDays(facts, plan, report)
  checkTiers(facts, plan, driven, report)
  if (plan.lowerBound !== null && plan.lowerBound > plan.tiers.metres)
    report('lower-bound', { bound: plan.lowerBound, metres: plan.tiers.metres })
  return found
}

function checkEveryVisitOnce({ visits }: Facts, plan: ExpertPlan, report: Report): void {
  const times = new Map<string, number>()
  for (const entry of [...plan.visits, ...plan.unserved])
    times.set(entry.visitId, (times.get(entry.visitId) ?? 0) + 1)
  for (const [visitId, count] of times) {
    if (!visits.has(visitId)) report('unknown-visit', { visitId })
    else if (count > 1) report('visit-twice', { visitId, count })
  }
  for (const visitId of visits.keys()) if (!times.has(visitId)) report('visit-lost', { visitId })
}

function checkVisit({ input, experts, visits }: Facts, planned: PlannedVisit, report: Report): void {
  const visit = visits.get(planned.visitId)
  if (visit === undefined) return
  const { visitId, day, start, end, expertIds } = planned
  if (!input.days.includes(day)) report('not-a-workday', { visitId, day })
  if (!Number.isInteger(start) || end - start !== visit.minutes) report('duration', { visitId, start, end })
  if (expertIds.length !== visit.teamSize || new Set(expertIds).size !== expertIds.length)
    report('team-size', { visitId, size: expertIds.length })
  const windows = visit.windows ?? []
  const dated = windows.filter((w) => w.day === day)
  const general = windows.filter((w) => w.day === undefined)
  const valid = dated.length > 0 ? dated : general
  if (windows.length > 0 && !valid.some((w) => start >= w.from && end <= w.until))
    report('window', { visitId, day, start, end })
  const held = new Set<string>()
  for (const expertId of expertIds) {
    const expert = experts.get(expertId)
    if (expert === undefined) {
      report('unknown-expert', { visitId, expertId })
      continue
    }
    expert.specialties.forEach((s) => held.add(s))
    if (expert.conflictEnterpriseIds?.some((id) => id === visit.enterpriseId))
      report('conflict', { visitId, expertId })
    if (visit.specialties.length > 0 && !visit.specialties.some((s) => expert.specialties.includes(s)))
      report('member-without-specialty', { visitId, expertId })
  }
  for (const specialty of visit.specialties)
    if (!held.has(specialty)) report('specialty-missing', { visitId, specialty })
}

function checkPins({ input }: Facts, plan: ExpertPlan, report: Report): void {
  const planned = new Map(plan.visits.map((v) => [v.visitId, v]))
  const frozen = new Set<string>()
  if (input.frozenThrough !== undefined) {
    for (const before of input.previous ?? []) {
      if (before.day > input.frozenThrough) continue
      frozen.add(before.visitId)
      const now = planned.get(before.visitId)
      if (now === undefined) continue
      const same =
        now.day === before.day &&
        now.start === before.start &&
        [...now.expertIds].sort().join() === [...before.expertIds].sort().join()
      if (!same) report('frozen-visit-changed', { visitId: before.visitId })
    }
    for (const now of plan.visits)
      if (now.day <= input.frozenThrough && !frozen.has(now.visitId))
        report('new-visit-in-frozen-time', { visitId: now.visitId, day: now.day })
  }
  for (const pin of input.pins ?? []) {
    const now = planned.get(pin.visitId)
    if (now === undefined || frozen.has(pin.visitId)) continue
    const { visitId } = pin
    if (pin.day !== undefined && pin.day !== now.day) report('pin-day', { visitId, day: now.day })
    if (pin.start !== undefined && pin.start !== now.start) report('pin-start', { visitId, start: now.start })
    for (const expertId of now.expertIds) {
      if (pin.expertIds !== undefined && !pin.expertIds.includes(expertId))
        report('pin-expert', { visitId, expertId })
      if (pin.notExpertIds?.includes(expertId)) report('pin-not-expert', { visitId, expertId })
    }
  }
}

function checkDays(
  facts: Facts,
  plan: ExpertPlan,
  report: Report,
): { metres: number; load: Map<string, number> } {
  const expected = new Map<string, PlannedVisit[]>()
  for (const visit of plan.visits) {
    for (const expertId of visit.expertIds) {
      const key = `${expertId} ${visit.day}`
      expected.set(key, [...(expected.get(key) ?? []), visit])
    }
  }
  const load = new Map<string, number>()
  let metres = 0
  for (const day of plan.days) {
    const key = `${day.expertId} ${day.day}`
    const wanted = (expected.get(key) ?? []).sort((a, b) => a.start - b.start)
    expected.delete(key)
    const same =
      wanted.length === day.stops.length &&
      wanted.every(
        (v, i) =>
          v.visitId === day.stops[i]!.visitId &&
          v.start === day.stops[i]!.start &&
          v.end === day.stops[i]!.end,
      )
    if (!same) report('day-differs-from-visits', { expertId: day.expertId, day: day.day })
    metres += checkDay(facts, day, report)
    load.set(day.expertId, (load.get(day.expertId) ?? 0) + day.travelMinutes + day.visitMinutes)
  }
  for (const key of expected.keys()) report('day-missing', { key })
  return { metres, load }
}

function checkDay({ experts, visits, leg }: Facts, day: ExpertDay, report: Report): number {
  const where = { expertId: day.expertId, day: day.day }
  const expert = experts.get(day.expertId)
  if (expert === undefined) return 0
  const special = expert.hoursOn?.[day.day]
  const hours = special === undefined ? expert.workingHours : special
  if (hours === null) report('expert-absent', where)
  if (day.stops.length > expert.maxVisitsPerDay) report('daily-cap', { ...where, visits: day.stops.length })
  let here = expert.homePlaceId
  let free = day.leaveHome
  let metres = 0
  let travelMinutes = 0
  let visitMinutes = 0
  let lunchDone = day.lunch !== null && day.lunch.until <= day.leaveHome
  const lunch = day.lunch
  const travelTo = (place: string, busyFrom: number, what: string): void => {
    const way = leg(here, place)
    metres += way.metres
    travelMinutes += way.minutes
    let pause = 0
    if (lunch !== null && !lunchDone && lunch.from >= free && lunch.until <= busyFrom) {
      lunchDone = true
      pause = lunch.until - lunch.from
    }
    if (free + way.minutes + pause > busyFrom)
      report('travel-time', { ...where, before: what, late: free + way.minutes + pause - busyFrom })
  }
  for (const stop of day.stops) {
    const visit = visits.get(stop.visitId)
    if (visit === undefined) return metres
    travelTo(visit.placeId, stop.start, stop.visitId)
    if (stop.arrive > stop.start) report('arrival-after-start', { ...where, visitId: stop.visitId })
    here = visit.placeId
    free = stop.end
    visitMinutes += stop.end - stop.start
  }
  travelTo(expert.homePlaceId, day.backHome, 'home')
  if (lunch !== null && lunch.from >= day.backHome) lunchDone = true
  if (hours !== null && (day.leaveHome < hours.from || day.backHome > hours.until))
    report('working-hours', { ...where, from: day.leaveHome, until: day.backHome })
  const mustEat = expert.lunch !== undefined && hours !== null && hours.from <= expert.lunch.from
  if (mustEat) {
    const rule = expert.lunch!
    const right =
      lunch !== null &&
      lunch.from >= rule.from &&
      lunch.until <= rule.until &&
      lunch.until - lunch.from >= rule.minutes
    if (!right || !lunchDone) report('lunch-break', where)
  }
  if (metres !== day.metres || travelMinutes !== day.travelMinutes || visitMinutes !== day.visitMinutes)
    report('day-figures', where)
  return metres
}

function checkTiers(
  { input, visits }: Facts,
  plan: ExpertPlan,
  driven: { metres: number; load: Map<string, number> },
  report: Report,
): void {
  const { tiers } = plan
  if (tiers.metres !== driven.metres) report('tier-metres', { said: tiers.metres, found: driven.metres })
  const missing = (priority: string): number =>
    plan.unserved.filter((u) => visits.get(u.visitId)?.priority === priority).length
  const said = {
    major: tiers.unservedMajor,
    high: tiers.unservedHigh,
    normal: tiers.unservedNormal,
    optional: tiers.unservedOptional,
  }
  for (const [priority, count] of Object.entries(said))
    if (missing(priority) !== count)
      report('tier-unserved', { priority, said: count, found: missing(priority) })
  const now = new Map(plan.visits.map((v) => [v.visitId, `${v.day} ${[...v.expertIds].sort().join()}`]))
  const moved = (input.previous ?? []).filter(
    (p) => now.has(p.visitId) && now.get(p.visitId) !== `${p.day} ${[...p.expertIds].sort().join()}`,
  )
  if (moved.length !== tiers.moved) report('tier-moved', { said: tiers.moved, found: moved.length })
  for (const entry of plan.unserved) {
    if (
      visits.get(entry.visitId)?.priority === 'major' &&
      !plan.questions.some((q) => q.visitId === entry.visitId)
    )
      report('silent-drop-of-major', { visitId: entry.visitId })
  }
}
