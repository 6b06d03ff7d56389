import { z } from 'zod'
import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { Membership } from '../tenancy/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { type HazardAnswer, answer } from './hazard-step.ts'
import { attachPhotos, photoList } from './photos.ts'
import { recordFinding } from './record-finding.ts'
import { idText, maybeWritten, parsed, written } from '../../kernel/input.ts'

const shape = z.object({
  id: idText,
  allianceId: idText.nullish(),
  place: written(200),
  description: written(2000),
  topicCode: z.string().max(60).nullish(),
  immediate: z.boolean(),
  suspectMajor: z.boolean().nullish(),
  criterionCode: maybeWritten(60),
  photos: photoList.min(1, 'photo missing'),
})

/** A self-reported hazard (随手拍): by staff of the firm, at least one photo. */
export async function reportHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:report-hazard'])
  if ((input.photos ?? []).length === 0) throw new DomainError('PHOTO_MISSING')
  const data = parsed(shape, input)
  const { enterpriseId, allianceIds, personId, personName } = uow.standing
  const allianceId = data.allianceId ?? (allianceIds.length === 1 ? allianceIds[0]! : null)
  if (allianceId === null) throw new DomainError('ALLIANCE_MISSING', { allianceIds })
  if (!enterpriseId || !allianceIds.includes(allianceId)) throw new NotVisible('alliance')
  const membership = await uow.em.findOne(Membership, { allianceId, enterpriseId })
  if (!membership) throw new NotVisible('membership')
  const { hazard } = await recordFinding(uow, {
    hazardId: data.id,
    allianceId,
    host: {
      enterpriseId,
      enterpriseName: membership.enterpriseName,
      groupId: membership.groupId ?? null,
      divisionCode: membership.divisionCode,
    },
    source: 'quick_report',
    visitId: null,
    roundId: null,
    line: null,
    topicCode: data.topicCode ?? null,
    place: data.place,
    description: data.description,
    majorSuspected: data.suspectMajor ?? false,
    criterionCode: data.criterionCode,
    immediate: data.immediate,
    foundAt: uow.now(),
    foundBy: { personId, name: personName, enterpriseId },
  })
  await attachPhotos(
    uow,
    hazard,
    { subjectKind: 'hazard', subjectId: hazard.id, phase: 'before' },
    data.photos,
  )
  return answer(uow, hazard)
}
