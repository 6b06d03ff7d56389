import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { notify } from '../notification/index.ts'
import { dispatchersOf, release } from './assign.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { expertVisitMachine, memberRequestMachine } from './expert-visit-machine.ts'
import { checkTopics, loadExpertVisit, loadRequest } from './load.ts'
import { createVisit, hostOf, sameAgain } from './new-visit.ts'
import type { ExpertRequest } from './request.entities.ts'
import { dispatchRoles } from './roles.ts'
import { idText, maybeWritten, parsed, written } from '../../kernel/input.ts'
import { priority, topics } from './shapes.ts'

/** What a step of a request answers with. */
export interface RequestAnswer {
  requestId: string
  visitId: string
  state: ExpertRequest['state']
  version: number
}

const answer = async (uow: UnitOfWork, request: ExpertRequest): Promise<RequestAnswer> => {
  await uow.em.flush()
  return {
    requestId: request.id,
    visitId: request.visitId,
    state: request.state,
    version: request.version,
  }
}

function decided(uow: UnitOfWork, request: ExpertRequest, text: string | null): void {
  request.decidedAt = uow.now()
  request.decidedByName = uow.standing.personName
  request.answer = text
}

// What people wrote does not belong into messages: the firm reads why on the request.
const tellFirm = (uow: UnitOfWork, request: ExpertRequest, kind: string): void =>
  notify(uow, {
    kind,
    allianceId: request.allianceId,
    enterpriseId: request.enterpriseId,
    objectKind: 'expert_request',
    objectId: request.id,
    params: { enterpriseName: request.enterpriseName },
    to: [
      { type: 'enterprise', enterpriseId: request.enterpriseId, roles: ['principal', 'safety'] },
      ...(request.origin === 'committee'
        ? [{ type: 'committee' as const, roles: ['secretary' as const] }]
        : []),
    ],
  })

const acceptShape = z.object({
  requestId: idText,
  version: z.int().optional(),
  priority,
  topicCodes: topics,
  minutes: z.int().min(30).max(480),
  teamSize: z.int().min(1).max(3),
  note: maybeWritten(500),
})

/** Takes a request on (受理): how urgent, which specialties, how long, how many. From here the plan finds it. */
export async function acceptRequest(
  uow: UnitOfWork,
  input: z.input<typeof acceptShape>,
): Promise<RequestAnswer> {
  uow.require(DISPATCH['dispatch:triage-request'])
  const data = parsed(acceptShape, input)
  const request = await loadRequest(uow, data.requestId, data.version)
  request.state = memberRequestMachine.next(request.state, 'assign', dispatchRoles(uow.standing, request))
  await checkTopics(uow, data.topicCodes, 'TOPIC_UNKNOWN')
  const visit = await loadExpertVisit(uow, request.visitId)
  // The firm may have left since it asked.
  const host = await hostOf(uow, request.allianceId, request.enterpriseId)
  const order = {
    priority: data.priority,
    topicCodes: data.topicCodes,
    minutes: data.minutes,
    teamSize: data.teamSize,
  }
  Object.assign(request, order)
  Object.assign(visit, order, {
    address: host.address,
    lat: host.lat,
    lon: host.lon,
    contactName: host.contactName,
    contactPhoneMasked: host.contactPhoneMasked,
    acceptedAt: uow.now(),
    bureauId: uow.standing.bureauId,
  })
  decided(uow, request, data.note)
  tellFirm(uow, request, 'expert-request-accepted')
  return answer(uow, request)
}

const reasoned = z.object({ requestId: idText, version: z.int().optional(), reason: written(500) })

/** Declines a request (不受理). The firm reads why, and may ask again. */
export async function declineRequest(
  uow: UnitOfWork,
  input: z.input<typeof reasoned>,
): Promise<RequestAnswer> {
  uow.require(DISPATCH['dispatch:decline-request'])
  const { requestId, version, reason } = parsed(reasoned, input)
  const request = await loadRequest(uow, requestId, version)
  const roles = dispatchRoles(uow.standing, request)
  const visit = await loadExpertVisit(uow, request.visitId)
  visit.state = expertVisitMachine.next(visit.state, 'decline', roles)
  visit.cancelReason = reason
  if (request.state === 'open') request.state = memberRequestMachine.next(request.state, 'assign', roles)
  request.state = memberRequestMachine.next(request.state, 'answer', roles)
  decided(uow, request, reason)
  tellFirm(uow, request, 'expert-request-declined')
  return answer(uow, request)
}

/** Marks a request as invalid (无效): a duplicate, or not meant. */
export async function invalidateRequest(
  uow: UnitOfWork,
  input: z.input<typeof reasoned>,
): Promise<RequestAnswer> {
  uow.require(DISPATCH['dispatch:invalidate-request'])
  const { requestId, version, reason } = parsed(reasoned, input)
  const request = await loadRequest(uow, requestId, version)
  const roles = dispatchRoles(uow.standing, request)
  request.state = memberRequestMachine.next(request.state, 'invalid', roles)
  const visit = await loadExpertVisit(uow, request.visitId)
  visit.state = expertVisitMachine.next(visit.state, 'decline', roles)
  visit.cancelReason = reason
  decided(uow, request, reason)
  tellFirm(uow, request, 'expert-request-declined')
  return answer(uow, request)
}

/** Asks again after an answer (追问): the same wish, a new visit, on the desk of the bureau that had taken it on. */
export async function reopenRequest(
  uow: UnitOfWork,
  input: z.input<typeof reasoned>,
): Promise<RequestAnswer> {
  uow.require(DISPATCH['dispatch:reopen-request'])
  const { requestId, version, reason } = parsed(reasoned, input)
  const request = await loadRequest(uow, requestId, version)
  const last = await loadExpertVisit(uow, request.visitId)
  if (!expertVisitMachine.terminal.includes(last.state))
    throw new DomainError('WRONG_STATE', { machine: 'expert_visit', state: last.state, transition: 'reopen' })
  request.state = memberRequestMachine.next(request.state, 'reopen', dispatchRoles(uow.standing, request))
  const { host, wish } = sameAgain(last)
  await hostOf(uow, request.allianceId, request.enterpriseId)
  const visit = createVisit(uow, uow.newId(), host, { ...wish, reason }, request, null)
  // Who answered it goes on with it: the machine leads back to assigned, not to the open desk.
  visit.bureauId = last.bureauId ?? null
  visit.acceptedAt = last.bureauId ? uow.now() : null
  await uow.em.flush()
  request.visitId = visit.id
  request.reason = reason
  notify(uow, {
    kind: 'expert-requested',
    allianceId: request.allianceId,
    enterpriseId: request.enterpriseId,
    objectKind: 'expert_request',
    objectId: request.id,
    params: { enterpriseName: request.enterpriseName },
    to: [dispatchersOf(visit)],
  })
  return answer(uow, request)
}

const cancelShape = z.object({ visitId: idText, version: z.int().optional(), reason: written(500) })

/** Calls a visit off before it begins; the experts' time is free again. */
export async function cancelExpertVisit(
  uow: UnitOfWork,
  input: z.input<typeof cancelShape>,
): Promise<{ visitId: string; state: string; version: number }> {
  uow.require(DISPATCH['dispatch:cancel-visit'])
  const { visitId, version, reason } = parsed(cancelShape, input)
  const visit = await loadExpertVisit(uow, visitId, version)
  const roles = dispatchRoles(uow.standing, visit)
  if (uow.standing.kind === 'member' && roles.length === 0) throw new NotVisible('expert_visit')
  visit.state = expertVisitMachine.next(visit.state, 'cancel', roles)
  visit.cancelReason = reason
  await release(uow, visit, 'cancelled', 'expert-visit-cancelled')
  const request = await loadRequest(uow, visit.requestId)
  if (request.visitId === visit.id && (request.state === 'open' || request.state === 'assigned')) {
    // The machine knows answers only: a call that was taken back is one.
    if (request.state === 'open')
      request.state = memberRequestMachine.next(request.state, 'assign', ['authority_admin'])
    request.state = memberRequestMachine.next(request.state, 'answer', ['authority_admin'])
    decided(uow, request, reason)
  }
  await uow.em.flush()
  return { visitId, state: visit.state, version: visit.version }
}
