import { z } from 'zod'
import { DomainError, type UnitOfWork, nameConstraint } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { HazardCriterion } from '../reference/index.ts'
import { disclose } from './disclosure.ts'
import { HAZARD } from './hazard.actions.ts'
import { comeToEnd } from './hazard-clock.ts'
import { MajorHazard } from './hazard.entities.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { majorHazardMachine } from './major-hazard-machine.ts'
import { committeeDesk, hazardParams, ownerDesk } from './messages.ts'
import { idText, parsed, seenVersion, written } from '../../kernel/input.ts'

const shape = z.object({
  hazardId: idText,
  version: seenVersion,
  criterionCode: z.string().min(1).max(60),
  reason: written(2000),
})

// One case per hazard: what two people judged not to be major is not judged a second time.
nameConstraint('major_hazards_hazard_key', 'WRONG_STATE')

/**
 * Hands a hazard on as a suspected major one: opens the case and discloses it, because the law wants major hazards
 * reported (Work Safety Law art. 41) and that is not a choice of the host.
 * @throws CRITERION_UNKNOWN
 */
export async function escalateHazard(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<HazardAnswer & { majorHazardId: string }> {
  uow.require(HAZARD['hazard:escalate-hazard'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  const criterion = await uow.em.findOne(HazardCriterion, { code: data.criterionCode })
  if (!criterion) throw new DomainError('CRITERION_UNKNOWN', { code: data.criterionCode })
  take(uow, hazard, 'escalate', HAZARD['hazard:escalate-hazard'], data.reason)
  hazard.severity = 'major_suspected'
  hazard.criterionCode = criterion.code
  comeToEnd(uow, hazard)
  disclose(uow, hazard, 'major')
  const majorHazardId = uow.newId()
  uow.em.create(MajorHazard, {
    allianceId: hazard.allianceId,
    id: majorHazardId,
    hazardId: hazard.id,
    enterpriseId: hazard.enterpriseId,
    enterpriseName: hazard.enterpriseName,
    groupId: hazard.groupId,
    divisionCode: hazard.divisionCode,
    state: majorHazardMachine.initial,
    criterionCode: criterion.code,
    standard: criterion.standard,
    disclosedAt: hazard.disclosedAt,
    createdAt: uow.now(),
  })
  notify(uow, {
    kind: 'hazard-escalated',
    ...hazardParams(hazard, { criterion: criterion.code }),
    to: [
      ...ownerDesk(hazard),
      ...committeeDesk(hazard),
      { type: 'bureau', divisionCode: hazard.divisionCode, roles: ['inspector', 'leader', 'township'] },
    ],
    sms: true,
  })
  return { ...(await answer(uow, hazard)), majorHazardId }
}
