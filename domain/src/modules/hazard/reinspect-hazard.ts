import { z } from 'zod'
import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { shanghaiDate } from '../reference/index.ts'
import { charterOf } from './charter.ts'
import { HAZARD } from './hazard.actions.ts'
import { armLadder, armLookBacks, comeToEnd, setDueOn } from './hazard-clock.ts'
import { type Hazard, Rectification } from './hazard.entities.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { committeeDesk, hazardParams, hostDesk, ownerDesk } from './messages.ts'
import { attachPhotos, photoList } from './photos.ts'
import { dayText, idText, maybeWritten, parsed, seenVersion } from '../../kernel/input.ts'

const shape = z.object({
  hazardId: idText,
  version: seenVersion,
  pass: z.boolean(),
  reason: maybeWritten(1000),
  newDueOn: dayText.nullish(),
  photos: photoList.nullish(),
})

/**
 * Somebody who is not the host looks at what was put right (复查). Passed: closed (销号), and look-backs are asked for.
 * Failed: a reason and a new due date, the next round; from the second on the committee is told, from the third on it
 * is advised to report.
 * @throws OWN_WORK where a firm's own find would be closed by who put it right
 */
export async function reinspectHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:reinspect-hazard'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  const receipt = await uow.em.findOne(Rectification, {
    allianceId: hazard.allianceId,
    hazardId: hazard.id,
    round: hazard.round,
  })
  if (data.pass) await pass(uow, hazard, receipt, data.reason)
  else await fail(uow, hazard, receipt, data.reason, data.newDueOn ?? null)
  await attachPhotos(
    uow,
    hazard,
    { subjectKind: 'hazard', subjectId: hazard.id, phase: 'after' },
    data.photos ?? [],
  )
  return answer(uow, hazard)
}

function note(
  uow: UnitOfWork,
  receipt: Rectification | null,
  result: 'pass' | 'fail',
  reason: string | null,
): void {
  if (!receipt) return
  receipt.result = result
  receipt.reinspectedAt = uow.now()
  receipt.reinspectorId = uow.standing.personId
  receipt.reinspectorName = uow.standing.personName
  receipt.reinspectorEnterpriseId = uow.standing.enterpriseId
  receipt.reason = reason
}

async function pass(
  uow: UnitOfWork,
  hazard: Hazard,
  receipt: Rectification | null,
  reason: string | null,
): Promise<void> {
  const { enterpriseId, personId } = uow.standing
  take(uow, hazard, 'reinspect_pass', HAZARD['hazard:reinspect-hazard'], reason)
  if (enterpriseId === hazard.enterpriseId && receipt?.submittedById === personId)
    throw new DomainError('OWN_WORK', { state: hazard.state })
  note(uow, receipt, 'pass', reason)
  hazard.closedAt = uow.now()
  hazard.closedOnTime = !!hazard.submittedAt && !!hazard.dueAt && hazard.submittedAt <= hazard.dueAt
  hazard.closerEnterpriseId = enterpriseId
  comeToEnd(uow, hazard)
  armLookBacks(uow, hazard, await charterOf(uow, hazard.allianceId))
  notify(uow, {
    kind: 'hazard-closed',
    ...hazardParams(hazard),
    to: [...hostDesk(hazard), ...ownerDesk(hazard)],
  })
}

async function fail(
  uow: UnitOfWork,
  hazard: Hazard,
  receipt: Rectification | null,
  reason: string | null,
  newDueOn: string | null,
): Promise<void> {
  if (reason === null) throw new DomainError('REASON_MISSING')
  if (newDueOn === null) throw new DomainError('NEW_DUE_MISSING')
  const today = shanghaiDate(uow.now())
  if (newDueOn < today) throw new DomainError('DUE_IN_PAST', { today })
  take(uow, hazard, 'reinspect_fail', HAZARD['hazard:reinspect-hazard'], reason)
  note(uow, receipt, 'fail', reason)
  hazard.round += 1
  hazard.submittedAt = null
  hazard.rung = 0
  uow.callOff(hazard.id, 'reinspect')
  await setDueOn(uow, hazard, newDueOn)
  armLadder(uow, hazard, await charterOf(uow, hazard.allianceId))
  notify(uow, {
    kind: 'reinspection-failed',
    ...hazardParams(hazard, { round: hazard.round }),
    to: [...hostDesk(hazard), ...ownerDesk(hazard)],
  })
  if (hazard.round >= 2) {
    const kind = hazard.round >= 3 ? 'suggest-report' : 'hazard-failed-again'
    notify(uow, { kind, ...hazardParams(hazard, { round: hazard.round }), to: committeeDesk(hazard) })
  }
}
