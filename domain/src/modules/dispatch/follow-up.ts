import { z } from 'zod'
import { nameConstraint } from '../../kernel/database-errors.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { notify } from '../notification/index.ts'
import { dispatchersOf, visitMessage } from './assign.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { expertVisitMachine } from './expert-visit-machine.ts'
import { loadExpertVisit } from './load.ts'
import { createVisit, sameAgain } from './new-visit.ts'
import { canRequestFollowUp } from './policies.ts'
import { ExpertVisit } from './request.entities.ts'
import { dayText, idText, maybeWritten, parsed } from '../../kernel/input.ts'

const shape = z.object({
  visitId: idText,
  version: z.int().optional(),
  plannedOn: dayText.nullish(),
  reason: maybeWritten(500),
})

// An expert does not see a follow-up that nobody was sent to yet; the index does.
nameConstraint('expert_visits_follow_up_key', 'FOLLOW_UP_OPEN')

/** A look on the spot takes less time than the visit did. */
const LOOK_MINUTES = 60

/**
 * Asks for the follow-up of a reported visit: a visit of its own that waits for the plan, on which the expert passes or
 * fails what the firm says it has put right. One at a time.
 * @throws FOLLOW_UP_OPEN
 */
export async function requestFollowUp(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<{ visitId: string; state: string; version: number }> {
  uow.require(DISPATCH['dispatch:request-follow-up'])
  const { visitId, version, plannedOn, reason } = parsed(shape, input)
  const asked = await loadExpertVisit(uow, visitId, version)
  if (!canRequestFollowUp(uow.standing, { ...asked, accepted: true }))
    throw new DomainError('WRONG_STATE', {
      machine: 'expert_visit',
      state: asked.state,
      transition: 'follow_up',
    })
  // Whom the wall shows only this visit cannot write one that follows another.
  if (uow.standing.kind === 'expert' && asked.followsId !== null)
    throw new DomainError('ROLE_MAY_NOT', { machine: 'expert_visit', transition: 'follow_up' })
  // A second look follows the first visit too: that is where the findings are.
  const firstId = asked.followsId ?? asked.id
  const open = await uow.em.findOne(ExpertVisit, {
    allianceId: asked.allianceId,
    followsId: firstId,
    state: { $nin: [...expertVisitMachine.terminal] },
    id: { $ne: asked.id },
  })
  if (open) throw new DomainError('FOLLOW_UP_OPEN', { day: open.plannedOn ?? null })
  const { host, wish } = sameAgain(asked)
  const visit = createVisit(
    uow,
    uow.newId(),
    host,
    {
      ...wish,
      minutes: LOOK_MINUTES,
      teamSize: 1,
      reason: reason ?? asked.reason,
      wishedDays: plannedOn ? [plannedOn] : [],
    },
    { id: asked.requestId, campaignId: asked.campaignId ?? null },
    firstId,
  )
  visit.acceptedAt = uow.now()
  visit.bureauId = asked.bureauId ?? null
  await uow.em.flush()
  notify(uow, {
    ...visitMessage(visit),
    kind: 'expert-follow-up-asked',
    to: [
      { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
      dispatchersOf(visit),
    ],
  })
  return { visitId: visit.id, state: visit.state, version: visit.version }
}
