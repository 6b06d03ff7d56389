import { dayOf } from '../../kernel/clock.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type { PreviousVisit } from '../../planning/index.ts'
import { loadCalendar, workingDaysBetween } from '../reference/index.ts'
import type { PlannerWish } from './planner-input.ts'
import { NOTICE_WORKING_DAYS } from './publish-round.ts'
import { type Round, Visit, VisitInspector } from './round.entities.ts'
import { isOpen } from './visit-roles.ts'

/** A published round as it stands: its visits with their teams, and what the planner has to know of them. */
export interface LiveRound {
  /** Visits that are not cancelled, by host. */
  visits: ReadonlyMap<string, Visit>
  /** Every place ever given, by visit. */
  places: ReadonlyMap<string, readonly VisitInspector[]>
  /** For `plannerInput`, with the dates as far as the last visit reaches. */
  wish: PlannerWish & { previous: PreviousVisit[] }
  dates: Pick<Round, 'startsOn' | 'endsOn'>
}

const MOVABLE: readonly Visit['state'][] = ['published', 'confirmed', 'postponed']

/** Whether a visit has not begun, so that its team and day may still change. */
export const isMovable = (visit: Pick<Visit, 'state'>): boolean => MOVABLE.includes(visit.state)

/**
 * Reads a published round for a repair. What has begun is done; what lies in the past or within the notice period is
 * frozen: it keeps its day and whoever still comes, and only its vacant places are filled, by firms free on that day.
 */
export async function liveRound(uow: UnitOfWork, round: Round): Promise<LiveRound> {
  const { allianceId } = round
  const all = await uow.em.find(Visit, { allianceId, roundId: round.id }, { orderBy: { id: 'asc' } })
  const places = new Map<string, VisitInspector[]>()
  for (const place of await uow.em.find(
    VisitInspector,
    { allianceId, visitId: { $in: all.map((visit) => visit.id) } },
    { orderBy: { id: 'asc' } },
  ))
    places.set(place.visitId, [...(places.get(place.visitId) ?? []), place])
  const visits = all.filter((visit) => visit.state !== 'cancelled' && visit.state !== 'draft')
  const calendar = await loadCalendar(uow.em)
  const today = dayOf(uow.now())
  const previous: PreviousVisit[] = []
  const neverAgain: { inspector: string; host: string }[] = []
  for (const visit of visits) {
    const team = places.get(visit.id) ?? []
    const open = team.filter(isOpen).map((place) => place.enterpriseId)
    const soon = workingDaysBetween(calendar, today, visit.plannedOn) < NOTICE_WORKING_DAYS
    const state = !isMovable(visit)
      ? 'done'
      : visit.state !== 'postponed' && (visit.plannedOn <= today || soon)
        ? 'frozen'
        : 'planned'
    const vacant = Math.max(0, round.inspectorsPerHost - open.length)
    previous.push({
      hostId: visit.enterpriseId,
      // An id that nobody has stands for an empty place of a frozen team, which the planner then fills.
      inspectorIds: [
        ...open,
        ...(state === 'frozen' ? Array.from({ length: vacant }, (_, at) => `vacant-${at + 1}`) : []),
      ].sort(),
      date: visit.state === 'postponed' ? null : visit.plannedOn,
      state,
    })
    for (const place of team)
      if (!isOpen(place) && place.declineReason !== null)
        neverAgain.push({ inspector: place.enterpriseId, host: visit.enterpriseId })
  }
  neverAgain.push(...busyOnFrozenDays(previous, round))
  const last = visits
    .map((visit) => visit.plannedOn)
    .sort()
    .at(-1)
  const live = new Set(visits.map((visit) => visit.enterpriseId))
  return {
    visits: new Map(visits.map((visit) => [visit.enterpriseId, visit])),
    places,
    wish: {
      previous: previous.sort((a, b) => (a.hostId < b.hostId ? -1 : 1)),
      neverAgain: neverAgain.sort((a, b) => (key(a) < key(b) ? -1 : 1)),
      notVisited: all
        .filter((visit) => visit.state === 'cancelled' && !live.has(visit.enterpriseId))
        .map((visit) => visit.enterpriseId)
        .sort(),
      noticeDays: NOTICE_WORKING_DAYS,
    },
    dates: {
      startsOn: round.startsOn,
      endsOn: last !== undefined && last > round.endsOn ? last : round.endsOn,
    },
  }
}

const key = (pair: { inspector: string; host: string }): string => `${pair.host} ${pair.inspector}`

/** The planner does not date frozen visits, so who has something to do on such a day is kept from its vacant places here. */
function busyOnFrozenDays(
  previous: readonly PreviousVisit[],
  round: Round,
): { inspector: string; host: string }[] {
  const pairs: { inspector: string; host: string }[] = []
  for (const visit of previous) {
    if (visit.state !== 'frozen' || !visit.inspectorIds.some((id) => id.startsWith('vacant-'))) continue
    const busy = new Set(
      previous
        .filter((other) => other !== visit && other.date === visit.date)
        .flatMap((other) => [other.hostId, ...other.inspectorIds]),
    )
    for (const away of round.planning.absent)
      if (away.dates?.includes(visit.date ?? '')) busy.add(away.enterpriseId)
    for (const inspector of busy)
      if (!inspector.startsWith('vacant-') && !visit.inspectorIds.includes(inspector))
        pairs.push({ inspector, host: visit.hostId })
  }
  return pairs
}
