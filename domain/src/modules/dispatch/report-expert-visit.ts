import { z } from 'zod'
import { isPlausible } from '../../kernel/clock.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Hazard } from '../hazard/index.ts'
import { notify } from '../notification/index.ts'
import { shanghaiDate } from '../reference/index.ts'
import { Alliance } from '../tenancy/index.ts'
import { dispatchersOf, visitMessage } from './assign.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { ExpertHour } from './expert.entities.ts'
import { expertVisitMachine, memberRequestMachine } from './expert-visit-machine.ts'
import { type ExpertVisitAnswer, answerVisit, loadExpertVisit, teamOfVisit } from './load.ts'
import { missingOfReport } from './missing.ts'
import { rowOf } from './record-on-site.ts'
import { ExpertRating, ExpertRequest, type ExpertVisit } from './request.entities.ts'
import { dispatchRoles } from './roles.ts'
import { idText, instant, maybeWritten, parsed, written } from '../../kernel/input.ts'

const shape = z.object({
  visitId: idText,
  version: z.int().optional(),
  summary: written(4000),
  endedAt: instant.nullish(),
  minutesTravel: z.int().min(0).max(600).nullish(),
})

/** Days after the host's confirmation until a visit without a rating closes by itself. */
const CLOSE_AFTER_DAYS = 7
/** Days after the report at which somebody asks whether what was found is put right. */
const FOLLOW_UP_AFTER_DAYS = 30
const DAY_MS = 86_400_000

/**
 * Files the report: visiting → reported. It gets its number, the ledger its lines (one for each of the team), and the
 * request its answer.
 * @throws REPORT_INCOMPLETE with what is missing
 */
export async function reportExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<ExpertVisitAnswer & { number: string; hazards: number }> {
  uow.require(DISPATCH['dispatch:record-visit'])
  const data = parsed(shape, input)
  const visit = await loadExpertVisit(uow, data.visitId, data.version)
  const roles = dispatchRoles(uow.standing, visit)
  visit.state = expertVisitMachine.next(visit.state, 'report', roles)
  visit.summary = data.summary
  const missing = await missingOfReport(uow, visit)
  if (missing.length > 0) throw new DomainError('REPORT_INCOMPLETE', { missing })
  const now = uow.now()
  visit.reportedAt = now
  visit.number = await nextReportNumber(uow, visit)
  const row = await rowOf(uow, visit)
  row.state = 'reported'
  const endedAt = data.endedAt && isPlausible(data.endedAt, now) ? data.endedAt : now
  row.fieldDoneAt = endedAt
  await writeHours(uow, visit, endedAt, data.minutesTravel ?? null)
  const request = await uow.em.findOne(ExpertRequest, {
    allianceId: visit.allianceId,
    id: visit.requestId,
    visitId: visit.id,
  })
  if (request && memberRequestMachine.can(request.state, 'answer', roles)) {
    request.state = memberRequestMachine.next(request.state, 'answer', roles)
    request.answer = data.summary.slice(0, 500)
    request.decidedAt = now
    request.decidedByName = uow.standing.personName
  }
  await uow.em.flush()
  const hazards = await uow.em.count(Hazard, { allianceId: visit.allianceId, visitId: visit.id })
  if (visit.kind === 'first' && hazards > 0)
    uow.due({
      allianceId: visit.allianceId,
      objectKind: 'expert_visit',
      objectId: visit.id,
      kind: 'follow_up',
      dueAt: new Date(now.getTime() + FOLLOW_UP_AFTER_DAYS * DAY_MS),
    })
  notify(uow, {
    ...visitMessage(visit),
    kind: 'expert-visit-reported',
    to: [
      { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
      dispatchersOf(visit),
    ],
  })
  return { ...(await answerVisit(uow, visit)), number: visit.number, hazards }
}

/** ZJ-<alliance>-<year>-<four digits>: the paper of an expert visit has a series of its own. */
async function nextReportNumber(uow: UnitOfWork, visit: ExpertVisit): Promise<string> {
  const year = Number(shanghaiDate(uow.now()).slice(0, 4))
  const { code } = await uow.em.findOneOrFail(Alliance, { id: visit.allianceId })
  const last = await uow.nextNumber(visit.allianceId, 'ZJ', year)
  return `ZJ-${code}-${year}-${String(last).padStart(4, '0')}`
}

/** One line a head: on the spot as long as it took, on the way as planned or as said. */
async function writeHours(
  uow: UnitOfWork,
  visit: ExpertVisit,
  endedAt: Date,
  minutesTravel: number | null,
): Promise<void> {
  const spent = visit.startedAt ? Math.round((endedAt.getTime() - visit.startedAt.getTime()) / 60_000) : 0
  // A clock that stood wrong, or a report written at home: between a quarter of an hour and ten hours is believed.
  const minutesVisit = spent >= 15 && spent <= 600 ? spent : visit.minutes
  for (const place of await teamOfVisit(uow, visit))
    uow.em.create(ExpertHour, {
      id: uow.newId(),
      bureauId: place.bureauId,
      expertId: place.expertId,
      personId: place.personId,
      visitId: visit.id,
      enterpriseName: visit.enterpriseName,
      day: shanghaiDate(visit.startedAt ?? uow.now()),
      minutesVisit,
      minutesTravel: minutesTravel ?? place.travelMinutes,
      note: null,
      createdAt: uow.now(),
    })
}

const confirmShape = z.object({ visitId: idText, version: z.int().optional(), remark: maybeWritten(1000) })

/** The host confirms the report: reported → confirmed. Confirming it is not agreeing to each hazard; those have a path of their own. */
export async function confirmExpertReport(
  uow: UnitOfWork,
  input: z.input<typeof confirmShape>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:confirm-report'])
  const { visitId, version, remark } = parsed(confirmShape, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  visit.state = expertVisitMachine.next(visit.state, 'confirm', dispatchRoles(uow.standing, visit))
  visit.confirmedAt = uow.now()
  visit.confirmRemark = remark
  await uow.em.flush()
  uow.due({
    allianceId: visit.allianceId,
    objectKind: 'expert_visit',
    objectId: visit.id,
    kind: 'auto_close',
    dueAt: new Date(uow.now().getTime() + CLOSE_AFTER_DAYS * DAY_MS),
  })
  const team = await teamOfVisit(uow, visit)
  notify(uow, {
    ...visitMessage(visit),
    kind: 'expert-report-confirmed',
    to: team.map((place) => ({ type: 'person' as const, personId: place.personId })),
  })
  return answerVisit(uow, visit)
}

const rateShape = z.object({
  visitId: idText,
  score: z.int().min(1).max(5),
  comment: maybeWritten(1000),
})

/**
 * Rates the other side, once. The host's rating closes the visit: that is the guard of the machine.
 * @throws RATED_ALREADY, WRONG_STATE before the report (expert) or its confirmation (host)
 */
export async function rateExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof rateShape>,
): Promise<{ ratingId: string; closed: boolean }> {
  uow.require(DISPATCH['dispatch:rate-visit'])
  const { visitId, score, comment } = parsed(rateShape, input)
  const visit = await loadExpertVisit(uow, visitId)
  const byHost = uow.standing.kind === 'member'
  const open = byHost ? visit.state === 'confirmed' : ['reported', 'confirmed'].includes(visit.state)
  if (byHost && uow.standing.enterpriseId !== visit.enterpriseId)
    throw new DomainError('ROLE_MAY_NOT', { machine: 'expert_visit', transition: 'rate' })
  if (!open)
    throw new DomainError('WRONG_STATE', { machine: 'expert_visit', state: visit.state, transition: 'rate' })
  const rating = {
    allianceId: visit.allianceId,
    visitId: visit.id,
    direction: byHost ? ('host_rates_expert' as const) : ('expert_rates_host' as const),
  }
  const mine = byHost ? rating : { ...rating, byId: uow.standing.personId! }
  if (await uow.em.findOne(ExpertRating, mine)) throw new DomainError('RATED_ALREADY')
  const ratingId = uow.newId()
  uow.em.create(ExpertRating, {
    ...rating,
    id: ratingId,
    enterpriseId: visit.enterpriseId,
    divisionCode: visit.divisionCode,
    score,
    comment,
    byId: uow.standing.personId!,
    byName: uow.standing.personName,
    createdAt: uow.now(),
  })
  await uow.em.flush()
  if (byHost) await close(uow, visit)
  return { ratingId, closed: byHost }
}

const closeShape = z.object({ visitId: idText, version: z.int().optional() })

/** The host closes without rating. */
export async function closeExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof closeShape>,
): Promise<ExpertVisitAnswer> {
  uow.require(DISPATCH['dispatch:close-visit'])
  const { visitId, version } = parsed(closeShape, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  await close(uow, visit)
  return answerVisit(uow, visit)
}

/** confirmed → closed, with the request it answered and the row of `visits`. From here the team sees it no more. */
export async function close(uow: UnitOfWork, visit: ExpertVisit): Promise<void> {
  const roles = dispatchRoles(uow.standing, visit)
  visit.state = expertVisitMachine.next(visit.state, 'close', roles)
  visit.closedAt = uow.now()
  uow.callOff(visit.id, 'auto_close')
  ;(await rowOf(uow, visit)).state = 'archived'
  const request = await uow.em.findOne(ExpertRequest, { allianceId: visit.allianceId, id: visit.requestId })
  if (request && request.visitId === visit.id && memberRequestMachine.can(request.state, 'close', roles))
    request.state = memberRequestMachine.next(request.state, 'close', roles)
  await uow.em.flush()
}
