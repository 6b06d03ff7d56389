import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { notify } from '../notification/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { checkTopics } from './load.ts'
import { type HostFacts, type Wish, hostOf, openRequest } from './new-visit.ts'
import { ExpertRequest } from './request.entities.ts'
import { dayText, idText, parsed, written } from '../../kernel/input.ts'
import { setOf, priority, topics } from './shapes.ts'

const shape = z.object({
  allianceId: idText,
  enterpriseIds: setOf(idText, 50),
  topicCodes: topics,
  reason: written(1000),
  minutes: z.int().min(30).max(480).nullish(),
  teamSize: z.int().min(1).max(3).nullish(),
  priority: priority.nullish(),
  wishedDays: setOf(dayText, 10),
  notBefore: dayText.nullish(),
  notAfter: dayText.nullish(),
})

/**
 * Asks for experts: a firm for itself, a committee for several of its members at once. Major hazards are the bureau's to
 * name, so a request comes in as high at most.
 * @throws NOBODY_CHOSEN, ENTERPRISE_CLOSED, REQUEST_OPEN_ALREADY, TOPIC_UNKNOWN
 */
export async function requestExpert(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<{ batchId: string; requestIds: string[] }> {
  uow.require(DISPATCH['dispatch:request-expert'])
  const data = parsed(shape, input)
  const { standing } = uow
  const forMembers = standing.kind === 'committee'
  const firms = forMembers ? data.enterpriseIds : [standing.enterpriseId!]
  if (firms.length === 0) throw new DomainError('NOBODY_CHOSEN')
  if (forMembers ? data.allianceId !== standing.allianceId : data.enterpriseIds.some((id) => id !== firms[0]))
    throw new NotVisible('membership')
  await checkTopics(uow, data.topicCodes, 'TOPIC_UNKNOWN')
  const wish: Wish = {
    topicCodes: data.topicCodes,
    minutes: data.minutes ?? 120,
    teamSize: data.teamSize ?? 1,
    priority: data.priority === 'major' ? 'high' : (data.priority ?? 'normal'),
    reason: data.reason,
    wishedDays: [...data.wishedDays].sort(),
    notBefore: data.notBefore ?? null,
    notAfter: data.notAfter ?? null,
  }
  const batchId = uow.newId()
  const requestIds: string[] = []
  for (const enterpriseId of [...firms].sort()) {
    const host = await hostOf(uow, data.allianceId, enterpriseId)
    await refuseTwice(uow, host, wish.topicCodes)
    const request = await openRequest(uow, host, wish, {
      origin: forMembers ? 'committee' : 'enterprise',
      batchId,
    })
    requestIds.push(request.id)
    notify(uow, {
      kind: 'expert-requested',
      allianceId: host.allianceId,
      enterpriseId,
      objectKind: 'expert_request',
      objectId: request.id,
      params: { enterpriseName: host.enterpriseName },
      to: [{ type: 'bureau', divisionCode: host.divisionCode, roles: ['admin', 'leader'] }],
    })
  }
  return { batchId, requestIds }
}

/**
 * One after the other for a firm, so that two phones do not ask twice.
 * @throws REQUEST_OPEN_ALREADY when the firm waits for an expert on the same topics
 */
export async function refuseTwice(
  uow: UnitOfWork,
  host: HostFacts,
  topicCodes: readonly string[],
): Promise<void> {
  await uow.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [
    `request:${host.allianceId}:${host.enterpriseId}`,
  ])
  const open = await uow.em.find(ExpertRequest, {
    allianceId: host.allianceId,
    enterpriseId: host.enterpriseId,
    state: { $in: ['open', 'assigned'] },
  })
  const wanted = [...topicCodes].sort().join()
  if (open.some((one) => [...one.topicCodes].sort().join() === wanted))
    throw new DomainError('REQUEST_OPEN_ALREADY', { enterprise: host.enterpriseName })
}
