import { z } from 'zod'
import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { confirmed } from './confirm-hazard.ts'
import { HAZARD } from './hazard.actions.ts'
import { comeToEnd } from './hazard-clock.ts'
import { type Hazard, HazardDispute } from './hazard.entities.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { hazardParams, hostDesk, ownerDesk } from './messages.ts'
import { idText, parsed, seenVersion, written } from '../../kernel/input.ts'

const shape = z.object({ hazardId: idText, version: seenVersion, reason: written(2000) })

async function decide(
  uow: UnitOfWork,
  hazard: Hazard,
  decision: 'upheld' | 'revoked',
  reason: string,
): Promise<void> {
  const dispute = await uow.em.findOne(HazardDispute, {
    allianceId: hazard.allianceId,
    hazardId: hazard.id,
    decision: null,
  })
  if (dispute) {
    dispute.decision = decision
    dispute.decidedAt = uow.now()
    dispute.decidedByName = uow.standing.personName
    dispute.decisionReason = reason
  }
  notify(uow, {
    kind: `hazard-${decision}`,
    ...hazardParams(hazard),
    to: [...hostDesk(hazard), ...ownerDesk(hazard)],
  })
}

/** The finding stands. The due clock starts now, with the days the item allows. */
export async function upholdHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:decide-dispute'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'uphold', HAZARD['hazard:decide-dispute'], data.reason)
  await confirmed(uow, hazard, hazard.deadlineDays)
  await decide(uow, hazard, 'upheld', data.reason)
  return answer(uow, hazard)
}

/** The finding falls; the reason is kept and counts for the finder. */
export async function revokeHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:decide-dispute'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'revoke', HAZARD['hazard:decide-dispute'], data.reason)
  comeToEnd(uow, hazard)
  await decide(uow, hazard, 'revoked', data.reason)
  return answer(uow, hazard)
}
