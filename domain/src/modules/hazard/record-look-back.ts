import { z } from 'zod'
import { DomainError, NotAllowed, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { LookBack, Rectification } from './hazard.entities.ts'
import { canLookBack } from './hazard.policy.ts'
import { type HazardAnswer, answer, loadHazard, writeStep } from './hazard-step.ts'
import { committeeDesk, hazardParams, hostDesk, ownerDesk } from './messages.ts'
import { attachPhotos, photoList } from './photos.ts'
import { reopenHazard } from './reopen-hazard.ts'
import { machineRoles } from './roles.ts'
import { idText, maybeWritten, parsed, seenVersion } from '../../kernel/input.ts'

const shape = z.object({
  lookBackId: idText,
  version: seenVersion,
  held: z.boolean(),
  note: maybeWritten(1000),
  photos: photoList.nullish(),
})

/**
 * Weeks later another inspector looks again (回头看). A relapse reopens the hazard.
 * @throws LOOK_BACK_CLOSED, RELAPSE_NEEDS_PHOTO
 */
export async function recordLookBack(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:record-look-back'])
  const data = parsed(shape, input)
  const lookBack = await uow.em.findOne(LookBack, { id: data.lookBackId })
  if (!lookBack) throw new NotVisible('look-back')
  if (lookBack.state === 'done' || lookBack.state === 'cancelled')
    throw new DomainError('LOOK_BACK_CLOSED', { state: lookBack.state })
  if (lookBack.version !== data.version)
    throw new DomainError('STALE_VERSION', { version: lookBack.version, state: lookBack.state })
  const hazard = await loadHazard(uow, lookBack.hazardId)
  const closing = await uow.em.findOne(Rectification, {
    allianceId: hazard.allianceId,
    hazardId: hazard.id,
    round: hazard.round,
    result: 'pass',
  })
  const facts = {
    state: lookBack.state,
    enterpriseId: lookBack.enterpriseId,
    inspectorEnterpriseId: lookBack.inspectorEnterpriseId,
    closerEnterpriseId: hazard.closerEnterpriseId,
    closerId: closing?.reinspectorId,
  }
  if (!canLookBack(uow.standing, facts)) throw new NotAllowed(HAZARD['hazard:record-look-back'])
  const photos = data.photos ?? []
  if (!data.held && photos.length === 0) throw new DomainError('RELAPSE_NEEDS_PHOTO')
  if (!data.held && data.note === null) throw new DomainError('REASON_MISSING')
  if (hazard.state !== 'closed') throw new DomainError('WRONG_STATE', { state: hazard.state })
  lookBack.state = 'done'
  lookBack.result = data.held ? 'held' : 'relapsed'
  lookBack.lookedAt = uow.now()
  lookBack.lookedByName = uow.standing.personName
  lookBack.note = data.note
  await attachPhotos(
    uow,
    hazard,
    { subjectKind: 'look_back', subjectId: lookBack.id, phase: 'lookback' },
    photos,
  )
  if (data.held) {
    writeStep(
      uow,
      hazard,
      'look_back',
      hazard.state,
      machineRoles(uow.standing, hazard)[0] ?? 'system',
      data.note,
    )
  } else {
    for (const other of await uow.em.find(LookBack, {
      allianceId: hazard.allianceId,
      hazardId: hazard.id,
      state: { $in: ['pending', 'assigned'] },
    })) {
      if (other.id !== lookBack.id) other.state = 'cancelled'
    }
    hazard.relapses += 1
    await reopenHazard(uow, hazard, { cause: 'relapse', lookBackId: lookBack.id, note: data.note! })
    notify(uow, {
      kind: 'hazard-relapsed',
      ...hazardParams(hazard),
      to: [...hostDesk(hazard), ...ownerDesk(hazard), ...committeeDesk(hazard)],
    })
  }
  return answer(uow, hazard)
}
