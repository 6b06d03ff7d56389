import { z } from 'zod'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Visit, sheetMachine } from '../inspection/index.ts'
import { notify } from '../notification/index.ts'
import { isWorkday, loadCalendar, shanghaiDate } from '../reference/index.ts'
import { dispatchersOf, release, visitMessage } from './assign.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { expertVisitMachine } from './expert-visit-machine.ts'
import { type ExpertVisitAnswer, answerVisit, loadExpertVisit, teamOfVisit } from './load.ts'
import type { ExpertVisit } from './request.entities.ts'
import { dispatchRoles } from './roles.ts'
import { dayText, idText, maybeWritten, parsed, written } from '../../kernel/input.ts'
import { setOf, minute } from './shapes.ts'

const seen = z.object({ visitId: idText, version: z.int().optional() })

/** The host says yes to the day: assigned → scheduled. */
export async function confirmExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof seen>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:confirm-visit'])
  const { visitId, version } = parsed(seen, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  await schedule(uow, visit)
  visit.hostAnswer = 'yes'
  const team = await teamOfVisit(uow, visit)
  notify(uow, {
    ...visitMessage(visit),
    kind: 'expert-visit-scheduled',
    to: team.map((place) => ({ type: 'person' as const, personId: place.personId })),
  })
  return answerVisit(uow, visit)
}

const proposal = seen.extend({ days: setOf(dayText, 10), note: maybeWritten(500) })

/** The host asks for another day. The visit stays assigned until somebody takes one of the days. */
export async function proposeVisitDays(
  uow: UnitOfWork,
  input: z.input<typeof proposal>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:confirm-visit'])
  const { visitId, version, days, note } = parsed(proposal, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  expertVisitMachine.next(visit.state, 'schedule', dispatchRoles(uow.standing, visit))
  const today = shanghaiDate(uow.now())
  if (days.length === 0 || days.some((day) => day < today))
    throw new DomainError('DAYS_INVALID', { from: days[0] ?? null, until: days.at(-1) ?? null })
  visit.hostAnswer = 'other_day'
  visit.proposedDays = [...days].sort()
  visit.proposalNote = note
  uow.callOff(visit.id, 'host_confirm')
  const team = await teamOfVisit(uow, visit)
  notify(uow, {
    ...visitMessage(visit),
    kind: 'expert-visit-other-day',
    to: [
      dispatchersOf(visit),
      ...team.map((place) => ({ type: 'person' as const, personId: place.personId })),
    ],
  })
  return answerVisit(uow, visit)
}

const agreed = seen.extend({ plannedOn: dayText, start: minute })

/**
 * The expert agreed a time with the host, by telephone: assigned → scheduled, at that time. The rest of the team comes
 * along, so all of them must be free.
 * @throws EXPERT_TAKEN, EXPERT_ABSENT, NOT_A_WORKDAY
 */
export async function scheduleExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof agreed>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:schedule-visit'])
  const { visitId, version, plannedOn, start } = parsed(agreed, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  if (plannedOn < shanghaiDate(uow.now()) || !isWorkday(await loadCalendar(uow.em), plannedOn))
    throw new DomainError('NOT_A_WORKDAY', { day: plannedOn })
  const end = start + visit.minutes
  const team = await teamOfVisit(uow, visit)
  for (const id of team.map((place) => place.expertId).sort())
    await uow.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 1))', [`expert:${id}`])
  // Whose days these are this expert does not see, so the database is asked.
  const [busy] = await uow.em.execute<
    { expert_name: string; kind: string; busy_from: string; busy_until: string }[]
  >('select * from authz.team_busy(?, ?::date, ?, ?) limit 1', [visit.id, plannedOn, start, end])
  if (busy?.kind === 'absent')
    throw new DomainError('EXPERT_ABSENT', {
      expert: busy.expert_name,
      from: busy.busy_from,
      until: busy.busy_until,
    })
  if (busy)
    throw new DomainError('EXPERT_TAKEN', {
      expert: busy.expert_name,
      day: plannedOn,
      from: Number(busy.busy_from),
      until: Number(busy.busy_until),
    })
  for (const place of team) Object.assign(place, { day: plannedOn, startMinute: start, endMinute: end })
  Object.assign(visit, { plannedOn, startMinute: start, endMinute: end })
  await schedule(uow, visit)
  visit.hostAnswer = 'yes'
  visit.proposedDays = []
  notify(uow, {
    ...visitMessage(visit),
    kind: 'expert-visit-scheduled',
    to: [
      { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
      ...team
        .filter((place) => place.personId !== uow.standing.personId)
        .map((place) => ({ type: 'person' as const, personId: place.personId })),
    ],
  })
  return answerVisit(uow, visit)
}

/** assigned → scheduled, and the row of `visits` that findings, photos and signatures hang on. */
async function schedule(uow: UnitOfWork, visit: ExpertVisit): Promise<void> {
  visit.state = expertVisitMachine.next(visit.state, 'schedule', dispatchRoles(uow.standing, visit))
  uow.callOff(visit.id, 'host_confirm')
  const known = await uow.em.findOne(Visit, { allianceId: visit.allianceId, id: visit.id })
  if (known) {
    known.state = 'confirmed'
    known.plannedOn = visit.plannedOn!
    return
  }
  uow.em.create(Visit, {
    allianceId: visit.allianceId,
    id: visit.id,
    roundId: null,
    nature: 'expert',
    enterpriseId: visit.enterpriseId,
    enterpriseName: visit.enterpriseName,
    groupId: visit.groupId ?? null,
    divisionCode: visit.divisionCode,
    plannedOn: visit.plannedOn!,
    state: 'confirmed',
    sheetState: sheetMachine.initial,
    checklistId: null,
    checkedInAt: null,
    checkIn: null,
    hostConfirmedAt: uow.now(),
    manifest: null,
    fieldDoneAt: null,
    dropBoxUntil: null,
    reasons: [],
    cancelReason: null,
    createdAt: uow.now(),
  })
}

const reasoned = seen.extend({ reason: written(500) })

/** Gives a visit back (expert) or takes it back (bureau): it waits for the plan again. */
export async function reassignExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof reasoned>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:reassign-visit'])
  const { visitId, version, reason } = parsed(reasoned, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  await takeBack(uow, visit, 'expert-visit-reassigned')
  uow.audit(visit.allianceId, 'expert_visits:reassigned', 'expert_visits', visit.id, { reason })
  if (uow.standing.kind === 'expert')
    notify(uow, {
      ...visitMessage(visit),
      kind: 'expert-visit-given-back',
      to: [dispatchersOf(visit)],
    })
  // An expert who gave the visit back does not see it any more, so the version is not read again.
  await uow.em.flush()
  return { visitId: visit.id, state: visit.state, version: visit.version }
}

/** assigned or scheduled → requested; the team is free again. What the host proposed stays for the next plan. */
export async function takeBack(uow: UnitOfWork, visit: ExpertVisit, message: string): Promise<void> {
  visit.state = expertVisitMachine.next(visit.state, 'reassign', dispatchRoles(uow.standing, visit))
  await release(uow, visit, 'postponed', message)
  Object.assign(visit, { plannedOn: null, startMinute: null, endMinute: null, confirmBy: null })
}
