import type {
  ExpertDay,
  ExpertPlan,
  ExpertPlanInput,
  ExpertViolation,
  PlannedExpertVisit,
  PlanningExpert,
} from '../../planning/index.ts'
import { canonicalHash, verifyExpertPlan } from '../../planning/index.ts'

/** A plan with one visit moved, taken in or taken out by hand, and the rules that this breaks. */
export interface MovedPlan {
  plan: ExpertPlan
  conflicts: ExpertViolation[]
}

/**
 * Puts a visit to these experts, day and minute, whatever is there, and lets the referee say what is wrong with it.
 * Nothing else moves: a dispatcher who drags one visit has not asked for others to jump.
 */
export function moveInPlan(input: ExpertPlanInput, plan: ExpertPlan, moved: PlannedExpertVisit): MovedPlan {
  const visits = [...plan.visits.filter((one) => one.visitId !== moved.visitId), moved]
  return rebuilt(
    input,
    plan,
    visits,
    plan.unserved.filter((one) => one.visitId !== moved.visitId),
  )
}

/** Takes a visit out of the plan: a person's decision, and said so. */
export function takeFromPlan(input: ExpertPlanInput, plan: ExpertPlan, visitId: string): MovedPlan {
  const visit = input.visits.find((one) => one.visitId === visitId)!
  const reason = { code: 'taken-out', params: {} }
  const out = { visitId, priority: visit.priority, reason, cheapestFix: null }
  const question = {
    code: 'major-hazard-visit-dropped' as const,
    visitId,
    options: [{ code: 'accept', params: { visitId } }],
  }
  const asks = visit.priority === 'major' && !plan.questions.some((one) => one.visitId === visitId)
  return rebuilt(
    input,
    { ...plan, questions: asks ? [...plan.questions, question] : plan.questions },
    plan.visits.filter((one) => one.visitId !== visitId),
    [...plan.unserved.filter((one) => one.visitId !== visitId), out],
  )
}

function rebuilt(
  input: ExpertPlanInput,
  plan: ExpertPlan,
  list: readonly PlannedExpertVisit[],
  unserved: ExpertPlan['unserved'],
): MovedPlan {
  const visits = [...list].sort((a, b) =>
    a.day === b.day ? a.start - b.start || (a.visitId < b.visitId ? -1 : 1) : a.day < b.day ? -1 : 1,
  )
  const days = daysOf(input, visits).map((day) => plan.days.find((one) => sameStops(one, day)) ?? day)
  const count = (priority: string): number => unserved.filter((one) => one.priority === priority).length
  const now = new Map(visits.map((one) => [one.visitId, placeOf(one)]))
  const served = new Set(visits.map((one) => one.visitId))
  const next: ExpertPlan = {
    ...plan,
    status: unserved.length > 0 ? 'partial' : plan.status === 'partial' ? 'feasible' : plan.status,
    visits,
    days,
    unserved,
    questions: plan.questions.filter((one) => !served.has(one.visitId)),
    tiers: {
      ...plan.tiers,
      unservedMajor: count('major'),
      unservedHigh: count('high'),
      unservedNormal: count('normal'),
      unservedOptional: count('optional'),
      moved: (input.previous ?? []).filter(
        (one) => now.has(one.visitId) && now.get(one.visitId) !== placeOf(one),
      ).length,
      metres: days.reduce((sum, day) => sum + day.metres, 0),
    },
    // What was moved by hand is proven by nobody.
    lowerBound: null,
    gap: null,
    outputHash: canonicalHash({ visits, unserved }),
  }
  return { plan: next, conflicts: verifyExpertPlan(input, next) }
}

/** A day that nobody touched stays as the engine laid it out, lunch and all. */
const sameStops = (a: ExpertDay, b: ExpertDay): boolean =>
  a.expertId === b.expertId &&
  a.day === b.day &&
  a.stops.map((stop) => `${stop.visitId} ${stop.start}`).join() ===
    b.stops.map((stop) => `${stop.visitId} ${stop.start}`).join()

const placeOf = (one: PlannedExpertVisit): string => `${one.day} ${[...one.expertIds].sort().join()}`

/** Every expert's days as they can be driven: leave as late as possible, eat where there is room. */
export function daysOf(input: ExpertPlanInput, visits: readonly PlannedExpertVisit[]): ExpertDay[] {
  const days: ExpertDay[] = []
  for (const expert of input.experts)
    for (const day of input.days) {
      const stops = visits
        .filter((one) => one.day === day && one.expertIds.includes(expert.expertId))
        .sort((a, b) => a.start - b.start)
      if (stops.length > 0) days.push(dayOf(input, expert, day, stops))
    }
  return days
}

function dayOf(
  input: ExpertPlanInput,
  expert: PlanningExpert,
  day: string,
  visits: readonly PlannedExpertVisit[],
): ExpertDay {
  const { placeIds, metres, minutes } = input.travel
  const at = (id: string): number => placeIds.indexOf(id)
  const leg = (from: string, to: string): { metres: number; minutes: number } => {
    const cell = at(from) * placeIds.length + at(to)
    return { metres: metres[cell]!, minutes: minutes[cell]! }
  }
  const placeOfVisit = (id: string): string => input.visits.find((one) => one.visitId === id)!.placeId
  const home = expert.homePlaceId
  const first = placeOfVisit(visits[0]!.visitId)
  let leaveHome = visits[0]!.start - leg(home, first).minutes
  const hours = expert.hoursOn?.[day] === undefined ? expert.workingHours : expert.hoursOn[day]
  const rule = expert.lunch && hours && hours.from <= expert.lunch.from ? expert.lunch : null
  let lunch: ExpertDay['lunch'] = null
  if (rule && rule.from + rule.minutes <= leaveHome)
    lunch = { from: rule.from, until: rule.from + rule.minutes }
  const stops = visits.map((visit, index) => {
    const before = visits[index - 1]
    const way = leg(before ? placeOfVisit(before.visitId) : home, placeOfVisit(visit.visitId))
    if (!before)
      return {
        visitId: visit.visitId,
        arrive: visit.start,
        start: visit.start,
        end: visit.end,
        travelMetres: way.metres,
        travelMinutes: way.minutes,
      }
    let arrive = before.end + way.minutes
    if (rule && !lunch) {
      const from = Math.max(rule.from, before.end)
      const fits = from + rule.minutes <= Math.min(rule.until, visit.start)
      if (fits && arrive + rule.minutes <= visit.start) {
        lunch = { from, until: from + rule.minutes }
        arrive += rule.minutes
      }
    }
    return {
      visitId: visit.visitId,
      arrive,
      start: visit.start,
      end: visit.end,
      travelMetres: way.metres,
      travelMinutes: way.minutes,
    }
  })
  const last = visits.at(-1)!
  const back = leg(placeOfVisit(last.visitId), home)
  let backHome = last.end + back.minutes
  if (rule && !lunch) {
    const after = Math.max(rule.from, backHome)
    const onTheWay = Math.max(rule.from, last.end)
    if (after + rule.minutes <= rule.until) lunch = { from: after, until: after + rule.minutes }
    else if (onTheWay + rule.minutes <= rule.until) {
      lunch = { from: onTheWay, until: onTheWay + rule.minutes }
      backHome = Math.max(backHome + rule.minutes, lunch.until + back.minutes)
    } else {
      // Nowhere later: on the way to the first firm.
      const sooner = leaveHome - rule.minutes
      const from = Math.max(rule.from, sooner)
      if (from + rule.minutes <= Math.min(rule.until, visits[0]!.start)) {
        lunch = { from, until: from + rule.minutes }
        leaveHome = sooner
      }
    }
  }
  return {
    expertId: expert.expertId,
    day,
    leaveHome,
    backHome,
    stops,
    lunch,
    metres: stops.reduce((sum, stop) => sum + stop.travelMetres, back.metres),
    travelMinutes: stops.reduce((sum, stop) => sum + stop.travelMinutes, back.minutes),
    visitMinutes: visits.reduce((sum, visit) => sum + visit.end - visit.start, 0),
  }
}
