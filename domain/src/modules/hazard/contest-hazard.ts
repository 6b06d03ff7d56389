import { z } from 'zod'
import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { HazardDispute } from './hazard.entities.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { committeeDesk, hazardParams } from './messages.ts'
import { attachPhotos, photoList } from './photos.ts'
import { idText, parsed, seenVersion, written } from '../../kernel/input.ts'

const shape = z.object({
  hazardId: idText,
  version: seenVersion,
  reason: written(2000),
  photos: photoList.nullish(),
})

/** The host contests a finding, once, with a reason. The clock of silence stops; a leader or the secretary decides. */
export async function contestHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:contest-hazard'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'dispute', HAZARD['hazard:contest-hazard'], data.reason)
  hazard.disputes += 1
  uow.callOff(hazard.id, 'confirm')
  uow.em.create(HazardDispute, {
    allianceId: hazard.allianceId,
    id: uow.newId(),
    hazardId: hazard.id,
    reason: data.reason,
    raisedAt: uow.now(),
    raisedByName: uow.standing.personName,
  })
  await attachPhotos(
    uow,
    hazard,
    { subjectKind: 'hazard', subjectId: hazard.id, phase: 'dispute' },
    data.photos ?? [],
  )
  notify(uow, { kind: 'hazard-contested', ...hazardParams(hazard), to: committeeDesk(hazard) })
  return answer(uow, hazard)
}
