import { z } from 'zod'
import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { charterOf } from './charter.ts'
import { HAZARD } from './hazard.actions.ts'
import { armReinspection } from './hazard-clock.ts'
import { type Hazard, HazardExtension, Rectification } from './hazard.entities.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { hazardParams, reinspectorDesk } from './messages.ts'
import { type PhotoInput, attachPhotos, photoList } from './photos.ts'
import { idText, parsed, seenVersion, written } from '../../kernel/input.ts'

const onSpotShape = z.object({
  id: idText.nullish(),
  hazardId: idText,
  version: seenVersion,
  measures: written(2000),
  photos: photoList,
})
const shape = onSpotShape.extend({ id: idText, cost: z.number().min(0).max(1e9).nullish() })

interface Receipt {
  id: string
  measures: string
  cost: number | null
  onTheSpot: boolean
  photos: PhotoInput[]
}

/**
 * The rectification receipt (整改回执): what was done, proved with photos. The re-inspection clock starts.
 * @param input `id` is the phone's; the same receipt twice counts once
 * @throws PHOTO_MISSING without an after photo
 */
export async function submitRectification(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:submit-rectification'])
  const data = parsed(shape, input)
  const known = await uow.em.findOne(Rectification, { id: data.id })
  if (known) return answer(uow, await loadHazard(uow, known.hazardId))
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'submit', HAZARD['hazard:submit-rectification'], data.measures)
  await receive(uow, hazard, { ...data, cost: data.cost ?? null, onTheSpot: false })
  return answer(uow, hazard)
}

/** Put right during the visit (当场整改): confirmed and done in one step, still looked at by somebody else. */
export async function fixOnSpot(uow: UnitOfWork, input: z.input<typeof onSpotShape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:fix-on-spot'])
  const data = parsed(onSpotShape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'fix_on_spot', HAZARD['hazard:fix-on-spot'], data.measures)
  hazard.confirmedAt ??= uow.now()
  hazard.rectifierId ??= uow.standing.personId
  hazard.rectifierName ??= uow.standing.personName
  await receive(uow, hazard, { ...data, id: data.id ?? uow.newId(), cost: null, onTheSpot: true })
  return answer(uow, hazard)
}

async function receive(uow: UnitOfWork, hazard: Hazard, receipt: Receipt): Promise<void> {
  if (receipt.photos.length === 0) throw new DomainError('PHOTO_MISSING')
  hazard.submittedAt = uow.now()
  uow.em.create(Rectification, {
    allianceId: hazard.allianceId,
    id: receipt.id,
    hazardId: hazard.id,
    round: hazard.round,
    measures: receipt.measures,
    cost: receipt.cost,
    onTheSpot: receipt.onTheSpot,
    submittedAt: uow.now(),
    submittedById: uow.standing.personId,
    submittedByName: uow.standing.personName,
  })
  await attachPhotos(
    uow,
    hazard,
    { subjectKind: 'rectification', subjectId: receipt.id, phase: 'after' },
    receipt.photos,
  )
  // A request for more time has no object any more.
  for (const request of await uow.em.find(HazardExtension, {
    allianceId: hazard.allianceId,
    hazardId: hazard.id,
    state: 'requested',
  })) {
    request.state = 'refused'
    request.decidedAt = uow.now()
    request.decisionReason = 'submitted'
  }
  armReinspection(uow, hazard, await charterOf(uow, hazard.allianceId))
  notify(uow, { kind: 'hazard-to-reinspect', ...hazardParams(hazard), to: reinspectorDesk(hazard) })
}
