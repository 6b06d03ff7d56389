import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Enterprise } from '../enterprise/index.ts'
import { maskPhone } from '../identity/index.ts'
import { Membership } from '../tenancy/index.ts'
import { expertVisitMachine, memberRequestMachine } from './expert-visit-machine.ts'
import { ExpertRequest, ExpertVisit } from './request.entities.ts'

/** What somebody asks an expert for. */
export interface Wish {
  topicCodes: string[]
  minutes: number
  teamSize: number
  priority: ExpertVisit['priority']
  reason: string
  wishedDays: string[]
  notBefore: string | null
  notAfter: string | null
}

/** A member firm as a visit needs it. */
export interface HostFacts {
  allianceId: string
  enterpriseId: string
  enterpriseName: string
  groupId: string | null
  divisionCode: number
  address: string | null
  lat: number | null
  lon: number | null
  contactName: string | null
  contactPhoneMasked: string | null
}

/** A coordinate as a number; the driver may hand it over as text. */
export const figure = (value: string | number | null | undefined): number | null =>
  value == null ? null : Number(value)

/**
 * The firm, as a live member of the alliance. Expert service reaches firms through their alliance, so whoever has left
 * it, or was never let in, gets a clear answer.
 * @throws NotVisible, ENTERPRISE_CLOSED with its name
 */
export async function hostOf(uow: UnitOfWork, allianceId: string, enterpriseId: string): Promise<HostFacts> {
  const member = await uow.em.findOne(Membership, { allianceId, enterpriseId })
  if (!member) throw new NotVisible('membership')
  if (!member.live)
    throw new DomainError('ENTERPRISE_CLOSED', { enterprise: member.enterpriseName, state: member.state })
  const firm = await uow.em.findOne(Enterprise, { id: enterpriseId })
  const phone = firm?.safetyOfficerPhone ?? firm?.principalPhone ?? null
  return {
    allianceId,
    enterpriseId,
    enterpriseName: member.enterpriseName,
    groupId: member.groupId ?? null,
    divisionCode: firm?.divisionCode ?? member.divisionCode,
    address: firm?.address ?? null,
    lat: figure(firm?.lat),
    lon: figure(firm?.lon),
    contactName: firm?.safetyOfficerName ?? firm?.principalName ?? null,
    contactPhoneMasked: phone ? maskPhone(phone) : null,
  }
}

/** Writes a request and the visit that is asked for. */
export async function openRequest(
  uow: UnitOfWork,
  host: HostFacts,
  wish: Wish,
  from: {
    origin: ExpertRequest['origin']
    batchId: string
    campaign?: { id: string; name: string } | null
  },
): Promise<ExpertRequest> {
  const request = uow.em.create(ExpertRequest, {
    allianceId: host.allianceId,
    id: uow.newId(),
    enterpriseId: host.enterpriseId,
    enterpriseName: host.enterpriseName,
    divisionCode: host.divisionCode,
    origin: from.origin,
    state: memberRequestMachine.initial,
    ...wish,
    batchId: from.batchId,
    campaignId: from.campaign?.id ?? null,
    campaignName: from.campaign?.name ?? null,
    visitId: uow.newId(),
    createdAt: uow.now(),
    createdById: uow.standing.personId,
    createdByName: uow.standing.personName,
    decidedAt: null,
    decidedByName: null,
    answer: null,
  })
  createVisit(uow, request.visitId, host, wish, request, null)
  await uow.em.flush()
  return request
}

/** A new visit of a request, in its first state. */
export function createVisit(
  uow: UnitOfWork,
  id: string,
  host: HostFacts,
  wish: Wish,
  request: Pick<ExpertRequest, 'id' | 'campaignId'>,
  followsId: string | null,
): ExpertVisit {
  return uow.em.create(ExpertVisit, {
    ...host,
    id,
    requestId: request.id,
    kind: followsId === null ? 'first' : 'follow_up',
    followsId,
    bureauId: null,
    campaignId: request.campaignId ?? null,
    state: expertVisitMachine.initial,
    ...wish,
    acceptedAt: null,
    planId: null,
    plannedOn: null,
    startMinute: null,
    endMinute: null,
    travelMinutes: null,
    assignedAt: null,
    hostAnswer: null,
    proposedDays: [],
    proposalNote: null,
    confirmBy: null,
    remindedAt: null,
    startedAt: null,
    present: [],
    summary: null,
    number: null,
    reportedAt: null,
    confirmedAt: null,
    confirmRemark: null,
    closedAt: null,
    cancelReason: null,
    createdAt: uow.now(),
  })
}

/** The wish and the host of a visit that is there, for one more of the same. */
export function sameAgain(visit: ExpertVisit): { host: HostFacts; wish: Wish } {
  return {
    host: {
      allianceId: visit.allianceId,
      enterpriseId: visit.enterpriseId,
      enterpriseName: visit.enterpriseName,
      groupId: visit.groupId ?? null,
      divisionCode: visit.divisionCode,
      address: visit.address ?? null,
      lat: figure(visit.lat),
      lon: figure(visit.lon),
      contactName: visit.contactName ?? null,
      contactPhoneMasked: visit.contactPhoneMasked ?? null,
    },
    wish: {
      topicCodes: visit.topicCodes,
      minutes: visit.minutes,
      teamSize: visit.teamSize,
      priority: visit.priority,
      reason: visit.reason,
      wishedDays: [],
      notBefore: null,
      notAfter: null,
    },
  }
}
