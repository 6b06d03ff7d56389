import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { shanghaiDate } from '../reference/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { ExpertCampaign } from './expert.entities.ts'
import { expertVisitMachine, memberRequestMachine } from './expert-visit-machine.ts'
import { checkTopics, loadCampaign, loadExpertVisit } from './load.ts'
import { hostOf, openRequest } from './new-visit.ts'
import { refuseTwice } from './request-expert.ts'
import { ExpertRequest, ExpertVisit } from './request.entities.ts'
import { dispatchRoles } from './roles.ts'
import { dayText, idText, maybeWritten, parsed, written } from '../../kernel/input.ts'
import { priority, topics } from './shapes.ts'

const shape = z.object({
  id: idText.nullish(),
  version: z.int().nullish(),
  name: written(80),
  purpose: written(2000),
  topicCodes: topics,
  startsOn: dayText,
  endsOn: dayText,
  priority,
  minutes: z.int().min(30).max(480),
  budgetVisits: z.int().min(1).max(1000),
  budgetMinutes: z.int().min(30).max(600_000),
})

/** What a step of a campaign answers with. */
export interface CampaignAnswer {
  campaignId: string
  version: number
}

/** Sets up a campaign, or changes one that is not over. */
export async function saveCampaign(uow: UnitOfWork, input: z.input<typeof shape>): Promise<CampaignAnswer> {
  uow.require(DISPATCH['dispatch:run-campaign'])
  const { bureauId } = uow.standing
  if (!bureauId) throw new NotVisible('bureau')
  const { id, version, ...fields } = parsed(shape, input)
  if (fields.startsOn > fields.endsOn)
    throw new DomainError('DAYS_INVALID', { from: fields.startsOn, until: fields.endsOn })
  await checkTopics(uow, fields.topicCodes, 'TOPIC_UNKNOWN')
  if (id) {
    const campaign = await loadCampaign(uow, id, version ?? undefined)
    running(campaign)
    const { visits, minutes } = await spent(uow, campaign)
    if (fields.budgetVisits < visits || fields.budgetMinutes < minutes)
      throw new DomainError('CAP_EXCEEDED', { limit: fields.budgetVisits, used: visits, wanted: 0 })
    Object.assign(campaign, fields)
    await uow.em.flush()
    return { campaignId: id, version: campaign.version }
  }
  const campaign = uow.em.create(ExpertCampaign, {
    id: uow.newId(),
    bureauId,
    ...fields,
    createdAt: uow.now(),
    createdByName: uow.standing.personName,
    endedAt: null,
    endReason: null,
  })
  await uow.em.flush()
  return { campaignId: campaign.id, version: campaign.version }
}

function running(campaign: ExpertCampaign): void {
  if (campaign.endedAt !== null) throw new DomainError('CAMPAIGN_OVER', { campaign: campaign.name })
}

/** What the campaign's visits take: those that were declined or called off give theirs back. */
async function spent(
  uow: UnitOfWork,
  campaign: ExpertCampaign,
): Promise<{ visits: number; minutes: number }> {
  const visits = await uow.em.find(
    ExpertVisit,
    { campaignId: campaign.id, state: { $nin: ['declined', 'cancelled'] } },
    { fields: ['minutes'] },
  )
  return { visits: visits.length, minutes: visits.reduce((sum, one) => sum + one.minutes, 0) }
}

const addShape = z.object({
  campaignId: idText,
  version: z.int().optional(),
  firms: z.array(z.object({ allianceId: idText, enterpriseId: idText })).max(100),
  reason: maybeWritten(1000),
})

/**
 * Takes firms into a campaign: a request for each, accepted at once, within the budget. All or nobody.
 * @throws CAP_EXCEEDED with limit, used and wanted; ENTERPRISE_CLOSED, REQUEST_OPEN_ALREADY, CAMPAIGN_OVER, NOBODY_CHOSEN
 */
export async function addToCampaign(
  uow: UnitOfWork,
  input: z.input<typeof addShape>,
): Promise<CampaignAnswer & { requestIds: string[] }> {
  uow.require(DISPATCH['dispatch:run-campaign'])
  const data = parsed(addShape, input)
  const campaign = await loadCampaign(uow, data.campaignId, data.version)
  running(campaign)
  if (campaign.endsOn < shanghaiDate(uow.now()))
    throw new DomainError('CAMPAIGN_OVER', { campaign: campaign.name })
  const firms = [...new Map(data.firms.map((one) => [one.enterpriseId, one])).values()]
  if (firms.length === 0) throw new DomainError('NOBODY_CHOSEN')
  const used = await spent(uow, campaign)
  if (used.visits + firms.length > campaign.budgetVisits)
    throw new DomainError('CAP_EXCEEDED', {
      limit: campaign.budgetVisits,
      used: used.visits,
      wanted: firms.length,
    })
  if (used.minutes + firms.length * campaign.minutes > campaign.budgetMinutes)
    throw new DomainError('CAP_EXCEEDED', {
      limit: Math.round(campaign.budgetMinutes / 60),
      used: Math.round(used.minutes / 60),
      wanted: Math.round((firms.length * campaign.minutes) / 60),
    })
  const batchId = uow.newId()
  const requestIds: string[] = []
  for (const { allianceId, enterpriseId } of firms.sort((a, b) =>
    a.enterpriseId < b.enterpriseId ? -1 : 1,
  )) {
    const host = await hostOf(uow, allianceId, enterpriseId)
    await refuseTwice(uow, host, campaign.topicCodes)
    const request = await openRequest(
      uow,
      host,
      {
        topicCodes: campaign.topicCodes,
        minutes: campaign.minutes,
        teamSize: 1,
        priority: campaign.priority,
        reason: data.reason ?? campaign.purpose.slice(0, 1000),
        wishedDays: [],
        notBefore: campaign.startsOn,
        notAfter: campaign.endsOn,
      },
      { origin: 'campaign', batchId, campaign: { id: campaign.id, name: campaign.name } },
    )
    request.state = memberRequestMachine.next(request.state, 'assign', dispatchRoles(uow.standing, request))
    request.decidedAt = uow.now()
    request.decidedByName = uow.standing.personName
    const visit = await loadExpertVisit(uow, request.visitId)
    visit.acceptedAt = uow.now()
    visit.bureauId = campaign.bureauId
    requestIds.push(request.id)
  }
  // The version moves with the budget, so that two clerks who spend the last of it do not both succeed.
  await uow.em.flush()
  await uow.em.execute('update app.expert_campaigns set version = version + 1 where id = ?', [campaign.id])
  return { campaignId: campaign.id, version: campaign.version + 1, requestIds }
}

const endShape = z.object({ campaignId: idText, version: z.int().optional(), reason: written(500) })

/** Ends a campaign: what nobody was sent to is declined, what is planned goes on. */
export async function endCampaign(uow: UnitOfWork, input: z.input<typeof endShape>): Promise<CampaignAnswer> {
  uow.require(DISPATCH['dispatch:run-campaign'])
  const { campaignId, version, reason } = parsed(endShape, input)
  const campaign = await loadCampaign(uow, campaignId, version)
  running(campaign)
  campaign.endedAt = uow.now()
  campaign.endReason = reason
  const waiting = await uow.em.find(ExpertVisit, { campaignId, state: 'requested' })
  for (const visit of waiting) {
    const roles = dispatchRoles(uow.standing, visit)
    visit.state = expertVisitMachine.next(visit.state, 'decline', roles)
    visit.cancelReason = reason
    const request = await uow.em.findOne(ExpertRequest, { allianceId: visit.allianceId, id: visit.requestId })
    if (!request || !memberRequestMachine.can(request.state, 'answer', roles)) continue
    request.state = memberRequestMachine.next(request.state, 'answer', roles)
    request.answer = reason
  }
  await uow.em.flush()
  return { campaignId, version: campaign.version }
}
