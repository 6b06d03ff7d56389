import { LockMode } from '@mikro-orm/core'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { ChecklistTopic } from '../reference/index.ts'
import { DispatchPlan, Expert, ExpertCampaign } from './expert.entities.ts'
import {
  ExpertRequest,
  ExpertVisit,
  type ExpertVisit as Visit,
  ExpertVisitExpert,
} from './request.entities.ts'

/** What every command on a visit answers with. */
export interface ExpertVisitAnswer {
  visitId: string
  state: Visit['state']
  version: number
}

/** Refuses a version that is no longer the newest, before anything else is looked at. */
function atVersion(object: { version: number; state?: string }, seen: number | undefined): void {
  if (seen !== undefined && object.version !== seen)
    throw new DomainError('STALE_VERSION', { now: object.version, state: object.state ?? null })
}

/** The visit, locked: what two people do to it happens one after the other. */
export async function loadExpertVisit(uow: UnitOfWork, id: string, seen?: number): Promise<Visit> {
  const visit = await uow.em.findOne(ExpertVisit, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!visit) throw new NotVisible('expert_visit')
  atVersion(visit, seen)
  return visit
}

/** The request, locked. */
export async function loadRequest(uow: UnitOfWork, id: string, seen?: number): Promise<ExpertRequest> {
  const request = await uow.em.findOne(ExpertRequest, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!request) throw new NotVisible('expert_request')
  atVersion(request, seen)
  return request
}

/** The plan, locked: two dispatchers move one after the other, and the second learns that the first was faster. */
export async function loadDispatchPlan(uow: UnitOfWork, id: string, seen?: number): Promise<DispatchPlan> {
  const plan = await uow.em.findOne(DispatchPlan, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!plan) throw new NotVisible('dispatch_plan')
  atVersion(plan, seen)
  return plan
}

/** The campaign, locked: its budget is spent by one at a time. */
export async function loadCampaign(uow: UnitOfWork, id: string, seen?: number): Promise<ExpertCampaign> {
  const campaign = await uow.em.findOne(ExpertCampaign, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!campaign) throw new NotVisible('expert_campaign')
  atVersion(campaign, seen)
  return campaign
}

/** An expert of the own bureau. */
export async function loadExpert(uow: UnitOfWork, id: string, seen?: number): Promise<Expert> {
  const expert = await uow.em.findOne(Expert, { id })
  if (!expert) throw new NotVisible('expert')
  atVersion(expert, seen)
  return expert
}

/** Who goes now. */
export async function teamOfVisit(
  uow: UnitOfWork,
  visit: Pick<Visit, 'allianceId' | 'id'>,
): Promise<ExpertVisitExpert[]> {
  return uow.em.find(
    ExpertVisitExpert,
    { allianceId: visit.allianceId, visitId: visit.id, state: 'assigned' },
    { orderBy: { role: 'asc', id: 'asc' } },
  )
}

/** @throws the code with the first topic that the reference data do not know */
export async function checkTopics(
  uow: UnitOfWork,
  codes: readonly string[],
  code: 'TOPIC_UNKNOWN' | 'SPECIALTY_UNKNOWN',
): Promise<void> {
  if (codes.length === 0) return
  const known = await uow.em.find(ChecklistTopic, { code: { $in: [...codes] } })
  const missing = codes.find((one) => !known.some((topic) => topic.code === one))
  if (missing !== undefined) throw new DomainError(code, { topic: missing })
}

/** Writes what changed and answers with the version the caller now holds. */
export async function answerVisit(uow: UnitOfWork, visit: Visit): Promise<ExpertVisitAnswer> {
  await uow.em.flush()
  return { visitId: visit.id, state: visit.state, version: visit.version }
}
