import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import {
  type ExpertPlanInput,
  type GeoPlace,
  type PlannedExpertVisit,
  type PlanningExpert,
  type PlanningVisit,
  type VisitPin,
  type VisitWindow,
  travelBetween,
} from '../../planning/index.ts'
import { addDays, isWorkday, loadCalendar, shanghaiDate } from '../reference/index.ts'
import { minutesOfYear, ownFirms } from './assign.ts'
import { Expert, ExpertLeave } from './expert.entities.ts'
import { figure } from './new-visit.ts'
import { ExpertVisit, ExpertVisitExpert } from './request.entities.ts'

/** Hours in which firms receive visitors, unless they said otherwise. */
const DOORS = { from: 510, until: 1050 }
/** A plan looks four weeks ahead at most. */
const MOST_DAYS = 20
/** Rui'an's town hall: where a firm without coordinates is thought to be. */
const NOWHERE = { lat: 27.7786, lon: 120.6552 }

/** What a plan is made for. */
export interface PlanScope {
  bureauId: string
  startsOn: string
  endsOn: string
  /** Null: all that wait, and all that were given already in these days. */
  visitIds: readonly string[] | null
  mode: 'least_change' | 'balanced' | 'best'
  /** Pins of the plan before. */
  pins: readonly VisitPin[]
}

/**
 * The snapshot the engine plans from: the bureau's active experts with hours left, visits that wait, and those already
 * given in these days, which stay near where they are.
 * @throws DAYS_INVALID, NOTHING_TO_PLAN, NO_EXPERTS
 */
export async function dispatchInput(uow: UnitOfWork, scope: PlanScope): Promise<ExpertPlanInput> {
  const days = await workdays(uow, scope.startsOn, scope.endsOn)
  const given = await visitsOf(uow, scope, days)
  if (given.length === 0) throw new DomainError('NOTHING_TO_PLAN')
  const experts = await expertsOf(
    uow,
    scope.bureauId,
    days,
    given.map((visit) => visit.enterpriseId),
  )
  if (experts.length === 0) throw new DomainError('NO_EXPERTS')
  const ids = new Set(experts.map(({ expert }) => expert.expertId))
  const previous = await previousOf(uow, given, days)
  const places: GeoPlace[] = [
    ...experts.map(({ expert, at }) => ({ placeId: expert.expertId, ...at })),
    ...given.map((visit) => ({
      placeId: visit.id,
      lat: figure(visit.lat) ?? NOWHERE.lat,
      lon: figure(visit.lon) ?? NOWHERE.lon,
    })),
  ]
  const known = new Set(given.map((visit) => visit.id))
  const pins = scope.pins.filter(
    (pin) =>
      known.has(pin.visitId) &&
      (pin.day === undefined || days.includes(pin.day)) &&
      (pin.expertIds ?? []).every((id) => ids.has(id)),
  )
  return {
    days,
    experts: experts.map(({ expert }) => expert),
    visits: given.map((visit) => planningVisit(visit, days)),
    travel: travelBetween(places),
    ...(pins.length > 0 ? { pins } : {}),
    ...(previous.length > 0 && scope.mode !== 'best'
      ? { previous, replanMode: scope.mode === 'least_change' ? 'least-change' : 'balanced' }
      : {}),
  }
}

async function workdays(uow: UnitOfWork, from: string, until: string): Promise<string[]> {
  const calendar = await loadCalendar(uow.em)
  const days: string[] = []
  for (let day = from; day <= until && days.length <= MOST_DAYS; day = addDays(day, 1))
    if (isWorkday(calendar, day)) days.push(day)
  if (days.length === 0 || days.length > MOST_DAYS || from < shanghaiDate(uow.now()))
    throw new DomainError('DAYS_INVALID', { from, until })
  return days
}

async function visitsOf(uow: UnitOfWork, scope: PlanScope, days: readonly string[]): Promise<ExpertVisit[]> {
  const waiting = { state: 'requested' as const, acceptedAt: { $ne: null } }
  const there = {
    state: { $in: ['assigned' as const, 'scheduled' as const] },
    plannedOn: { $gte: days[0]!, $lte: days.at(-1)! },
  }
  return uow.em.find(
    ExpertVisit,
    {
      bureauId: scope.bureauId,
      ...(scope.visitIds ? { id: { $in: [...scope.visitIds] } } : {}),
      $or: [waiting, there],
    },
    { orderBy: { id: 'asc' } },
  )
}

async function expertsOf(
  uow: UnitOfWork,
  bureauId: string,
  days: readonly string[],
  firms: readonly string[],
): Promise<{ expert: PlanningExpert; at: { lat: number; lon: number } }[]> {
  const rows = await uow.em.find(Expert, { bureauId, active: true }, { orderBy: { id: 'asc' } })
  const leaves = await uow.em.find(ExpertLeave, {
    bureauId,
    cancelledAt: null,
    startsOn: { $lte: days.at(-1)! },
    endsOn: { $gte: days[0]! },
  })
  const minutesOf = await minutesOfYear(
    uow,
    rows.map((row) => row.id),
    days[0]!.slice(0, 4),
  )
  const own = await ownFirms(uow, rows, firms)
  const experts: { expert: PlanningExpert; at: { lat: number; lon: number } }[] = []
  for (const row of rows) {
    const { used } = minutesOf(row.id)
    if (used >= row.yearlyHours * 60) continue
    const away = days.filter((day) =>
      leaves.some((leave) => leave.expertId === row.id && leave.startsOn <= day && day <= leave.endsOn),
    )
    const lunch =
      row.lunchFrom != null && row.lunchUntil != null && row.lunchMinutes
        ? { lunch: { from: row.lunchFrom, until: row.lunchUntil, minutes: row.lunchMinutes } }
        : {}
    experts.push({
      expert: {
        expertId: row.id,
        homePlaceId: row.id,
        specialties: [...row.specialties].sort(),
        workingHours: { from: row.workFrom, until: row.workUntil },
        ...(away.length > 0 ? { hoursOn: Object.fromEntries(away.map((day) => [day, null])) } : {}),
        maxVisitsPerDay: row.maxVisitsPerDay,
        conflictEnterpriseIds: [
          ...new Set([...row.conflictEnterpriseIds, ...(own.get(row.id) ?? [])]),
        ].sort(),
        ...lunch,
      },
      at: { lat: figure(row.lat) ?? NOWHERE.lat, lon: figure(row.lon) ?? NOWHERE.lon },
    })
  }
  return experts
}

async function previousOf(
  uow: UnitOfWork,
  visits: readonly ExpertVisit[],
  days: readonly string[],
): Promise<PlannedExpertVisit[]> {
  const given = visits.filter((visit) => visit.plannedOn != null && days.includes(visit.plannedOn))
  const places = await uow.em.find(ExpertVisitExpert, {
    visitId: { $in: given.map((visit) => visit.id) },
    state: 'assigned',
  })
  return given.map((visit) => ({
    visitId: visit.id,
    day: visit.plannedOn!,
    start: visit.startMinute!,
    end: visit.endMinute!,
    expertIds: places
      .filter((place) => place.visitId === visit.id)
      .map((place) => place.expertId)
      .sort(),
  }))
}

function planningVisit(visit: ExpertVisit, days: readonly string[]): PlanningVisit {
  const wished = visit.proposedDays.length > 0 ? visit.proposedDays : visit.wishedDays
  const free = days.filter(
    (day) =>
      (visit.notBefore == null || day >= visit.notBefore) &&
      (visit.notAfter == null || day <= visit.notAfter),
  )
  const hoped = free.filter((day) => wished.includes(day))
  // Wishes that all lie outside these days are no reason to leave the firm without a visit.
  const on = hoped.length > 0 ? hoped : free
  const windows: VisitWindow[] = on.length === days.length ? [DOORS] : on.map((day) => ({ day, ...DOORS }))
  return {
    visitId: visit.id,
    enterpriseId: visit.enterpriseId,
    placeId: visit.id,
    minutes: visit.minutes,
    priority: visit.priority,
    specialties: [...visit.topicCodes].sort(),
    teamSize: visit.teamSize as 1 | 2 | 3,
    windows,
  }
}
