import { z } from 'zod'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Visit } from '../inspection/index.ts'
import { type Audience, notify } from '../notification/index.ts'
import {
  addWorkingDays,
  endOfShanghaiDay,
  isWorkday,
  loadCalendar,
  shanghaiDate,
} from '../reference/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { type Expert, ExpertLeave } from './expert.entities.ts'
import { expertVisitMachine } from './expert-visit-machine.ts'
import { type ExpertVisitAnswer, answerVisit, loadExpert, loadExpertVisit, teamOfVisit } from './load.ts'
import { type ExpertVisit, ExpertVisitExpert } from './request.entities.ts'
import { dispatchRoles } from './roles.ts'
import { dayText, idText, parsed } from '../../kernel/input.ts'
import { setOf, minute } from './shapes.ts'

/** When and by whom a visit is made. */
export interface Slot {
  experts: readonly Expert[]
  day: string
  start: number
  /** Minutes and metres to get there, by expert. */
  travel?: ReadonlyMap<string, { minutes: number; metres: number }>
  planId?: string | null
}

/** Working days a host has to answer. */
const ANSWER_DAYS = 2

/**
 * Gives a visit to experts: requested → assigned. Their days are locked first, so of two dispatchers who want the same
 * hours the second gets a clear answer.
 * @throws EXPERT_TAKEN, EXPERT_CONFLICT, EXPERT_UNQUALIFIED, EXPERT_ABSENT, EXPERT_INACTIVE, HOURS_EXCEEDED, TEAM_SIZE_WRONG
 */
export async function give(uow: UnitOfWork, visit: ExpertVisit, slot: Slot): Promise<void> {
  const { experts, day, start } = slot
  const end = start + visit.minutes
  await lockExperts(uow, experts)
  fits(visit, experts)
  const own = (await ownFirms(uow, experts, [visit.enterpriseId])).keys().next()
  if (!own.done)
    throw new DomainError('EXPERT_CONFLICT', {
      expert: experts.find((one) => one.id === own.value)!.name,
      enterprise: visit.enterpriseName,
    })
  for (const expert of experts) {
    await isFree(uow, expert, visit.id, day, start, end)
    await hasHours(uow, expert, day, visit.minutes + (slot.travel?.get(expert.id)?.minutes ?? 0))
  }
  visit.state = expertVisitMachine.next(visit.state, 'assign', dispatchRoles(uow.standing, visit))
  experts.forEach((expert, index) => {
    uow.em.create(ExpertVisitExpert, {
      allianceId: visit.allianceId,
      id: uow.newId(),
      visitId: visit.id,
      enterpriseId: visit.enterpriseId,
      divisionCode: visit.divisionCode,
      bureauId: expert.bureauId,
      expertId: expert.id,
      personId: expert.personId,
      expertName: expert.name,
      role: index === 0 ? 'lead' : 'member',
      state: 'assigned',
      day,
      startMinute: start,
      endMinute: end,
      travelMinutes: slot.travel?.get(expert.id)?.minutes ?? 0,
      travelMetres: slot.travel?.get(expert.id)?.metres ?? 0,
      assignedAt: uow.now(),
      releasedAt: null,
    })
  })
  const calendar = await loadCalendar(uow.em)
  const confirmBy = endOfShanghaiDay(addWorkingDays(calendar, shanghaiDate(uow.now()), ANSWER_DAYS).date)
  Object.assign(visit, {
    plannedOn: day,
    startMinute: start,
    endMinute: end,
    travelMinutes: Math.max(0, ...experts.map((one) => slot.travel?.get(one.id)?.minutes ?? 0)),
    planId: slot.planId ?? visit.planId ?? null,
    assignedAt: uow.now(),
    hostAnswer: null,
    proposedDays: [],
    proposalNote: null,
    confirmBy,
    remindedAt: null,
  })
  await uow.em.flush()
  uow.due({
    allianceId: visit.allianceId,
    objectKind: 'expert_visit',
    objectId: visit.id,
    kind: 'host_confirm',
    round: visit.version,
    dueAt: confirmBy,
  })
  const about = visitMessage(visit)
  notify(uow, {
    ...about,
    kind: 'expert-visit-planned',
    to: [{ type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] }],
    sms: true,
  })
  notify(uow, {
    ...about,
    kind: 'expert-visit-assigned',
    to: experts.map((expert) => ({ type: 'person' as const, personId: expert.personId })),
    sms: true,
  })
}

/** Who is told on the desk: of the bureau that took it on, else of the nearest that has a dispatcher. */
export const dispatchersOf = (visit: Pick<ExpertVisit, 'bureauId' | 'divisionCode'>): Audience =>
  visit.bureauId
    ? { type: 'officers', bureauId: visit.bureauId, roles: ['admin', 'leader'] }
    : { type: 'bureau', divisionCode: visit.divisionCode, roles: ['admin', 'leader'] }

/** What every message about a visit says. */
export function visitMessage(visit: ExpertVisit): {
  allianceId: string
  enterpriseId: string
  objectKind: string
  objectId: string
  params: Record<string, string | number>
} {
  const clock = (at: number): string =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
  return {
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'expert_visit',
    objectId: visit.id,
    params: {
      hostName: visit.enterpriseName,
      plannedOn: visit.plannedOn ?? '',
      time: visit.startMinute == null ? '' : clock(visit.startMinute),
    },
  }
}

/**
 * Frees the experts of a visit and puts the row of `visits` aside; the caller has moved the state.
 * @param row `cancelled` for good, `postponed` while somebody else is looked for
 */
export async function release(
  uow: UnitOfWork,
  visit: ExpertVisit,
  row: 'cancelled' | 'postponed',
  message: string,
): Promise<void> {
  const team = await teamOfVisit(uow, visit)
  for (const place of team) {
    place.state = 'released'
    place.releasedAt = uow.now()
  }
  uow.callOff(visit.id, 'host_confirm', 'auto_close')
  const opened = await uow.em.findOne(Visit, { allianceId: visit.allianceId, id: visit.id })
  if (opened) opened.state = row
  if (team.length === 0) return
  notify(uow, {
    ...visitMessage(visit),
    kind: message,
    to: [
      { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
      ...team.map((place) => ({ type: 'person' as const, personId: place.personId })),
    ],
  })
}

/** One at a time may give an expert work; locks are taken in one order. */
async function lockExperts(uow: UnitOfWork, experts: readonly Expert[]): Promise<void> {
  for (const id of experts.map((expert) => expert.id).sort())
    await uow.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [`expert:${id}`])
}

/** Of these firms, those in which experts of the own bureau sit themselves, by expert: nobody is sent to their own firm. */
export async function ownFirms(
  uow: UnitOfWork,
  experts: readonly Pick<Expert, 'id' | 'personId'>[],
  enterpriseIds: readonly string[],
): Promise<Map<string, string[]>> {
  const rows = await uow.em.execute<{ person_id: string; enterprise_id: string }[]>(
    'select * from authz.expert_seats(?::uuid[], ?::uuid[])',
    [`{${experts.map((one) => one.personId).join(',')}}`, `{${[...new Set(enterpriseIds)].join(',')}}`],
  )
  const own = new Map<string, string[]>()
  for (const { id, personId } of experts) {
    const firms = rows.filter((row) => row.person_id === personId).map((row) => row.enterprise_id)
    if (firms.length > 0) own.set(id, firms)
  }
  return own
}

/** @throws what stands against this team whatever the day */
function fits(visit: ExpertVisit, experts: readonly Expert[]): void {
  if (experts.length !== visit.teamSize || new Set(experts).size !== experts.length)
    throw new DomainError('TEAM_SIZE_WRONG', { needed: visit.teamSize, given: experts.length })
  for (const expert of experts) {
    if (!expert.active) throw new DomainError('EXPERT_INACTIVE', { expert: expert.name })
    if (expert.conflictEnterpriseIds.includes(visit.enterpriseId))
      throw new DomainError('EXPERT_CONFLICT', { expert: expert.name, enterprise: visit.enterpriseName })
    const brings = visit.topicCodes.some((topic) => expert.specialties.includes(topic))
    if (visit.topicCodes.length > 0 && !brings)
      throw new DomainError('EXPERT_UNQUALIFIED', { expert: expert.name, missing: visit.topicCodes })
  }
  const missing = visit.topicCodes.filter((topic) => !experts.some((one) => one.specialties.includes(topic)))
  if (missing.length > 0)
    throw new DomainError('EXPERT_UNQUALIFIED', {
      expert: experts.map((one) => one.name).join('、'),
      missing,
    })
}

/** @throws EXPERT_ABSENT, EXPERT_TAKEN with the hours that are gone */
async function isFree(
  uow: UnitOfWork,
  expert: Expert,
  visitId: string,
  day: string,
  start: number,
  end: number,
): Promise<void> {
  const leave = await uow.em.findOne(ExpertLeave, {
    expertId: expert.id,
    cancelledAt: null,
    startsOn: { $lte: day },
    endsOn: { $gte: day },
  })
  if (leave)
    throw new DomainError('EXPERT_ABSENT', {
      expert: expert.name,
      from: leave.startsOn,
      until: leave.endsOn,
    })
  const taken = await uow.em.findOne(ExpertVisitExpert, {
    expertId: expert.id,
    state: 'assigned',
    day,
    visitId: { $ne: visitId },
    startMinute: { $lt: end },
    endMinute: { $gt: start },
  })
  if (taken)
    throw new DomainError('EXPERT_TAKEN', {
      expert: expert.name,
      day,
      from: taken.startMinute,
      until: taken.endMinute,
    })
}

/** Minutes of experts' years, by expert: what the ledger says, and what is given and still to come. */
export async function minutesOfYear(
  uow: UnitOfWork,
  expertIds: readonly string[],
  year: string,
): Promise<(expertId: string) => { used: number; booked: number }> {
  const [from, until] = [`${year}-01-01`, `${year}-12-31`]
  const rows = await uow.em.execute<{ id: string; used: number; booked: number }[]>(
    `select e.id,
       (select coalesce(sum(h.minutes_visit + h.minutes_travel), 0)::int from app.expert_hours h
         where h.expert_id = e.id and h.day between ?::date and ?::date) as used,
       (select coalesce(sum(x.end_minute - x.start_minute + x.travel_minutes), 0)::int from app.expert_visit_experts x
         where x.expert_id = e.id and x.state = 'assigned' and x.day between ?::date and ?::date
           and not exists (select from app.expert_hours h where h.expert_id = x.expert_id and h.visit_id = x.visit_id)) as booked
     from unnest(?::uuid[]) e(id)`,
    [from, until, from, until, `{${expertIds.join(',')}}`],
  )
  const found = new Map(rows.map(({ id, used, booked }) => [id, { used, booked }]))
  return (expertId) => found.get(expertId) ?? { used: 0, booked: 0 }
}

async function hasHours(uow: UnitOfWork, expert: Expert, day: string, minutes: number): Promise<void> {
  const { used, booked } = (await minutesOfYear(uow, [expert.id], day.slice(0, 4)))(expert.id)
  if (used + booked + minutes > expert.yearlyHours * 60)
    throw new DomainError('HOURS_EXCEEDED', {
      expert: expert.name,
      used: Math.round((used + booked) / 60),
      limit: expert.yearlyHours,
    })
}

const shape = z.object({
  visitId: idText,
  version: z.int().optional(),
  expertIds: setOf(idText, 3),
  plannedOn: dayText,
  start: minute,
})

/** Names experts and a time by hand, without a plan. */
export async function assignExpert(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:assign-expert'])
  const data = parsed(shape, input)
  const visit = await loadExpertVisit(uow, data.visitId, data.version)
  if (visit.acceptedAt === null)
    throw new DomainError('WRONG_STATE', { machine: 'expert_visit', state: 'open', transition: 'assign' })
  if (data.plannedOn < shanghaiDate(uow.now()) || !isWorkday(await loadCalendar(uow.em), data.plannedOn))
    throw new DomainError('NOT_A_WORKDAY', { day: data.plannedOn })
  const experts: Expert[] = []
  for (const id of data.expertIds) experts.push(await loadExpert(uow, id))
  const outside = experts.find(
    (one) => data.start < one.workFrom || data.start + visit.minutes > one.workUntil,
  )
  if (outside) throw new DomainError('HOURS_INVALID', { from: outside.workFrom, until: outside.workUntil })
  await give(uow, visit, { experts, day: data.plannedOn, start: data.start })
  return answerVisit(uow, visit)
}
