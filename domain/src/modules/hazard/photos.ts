import { z } from 'zod'
import type { UnitOfWork } from '../../kernel/index.ts'
import { type Evidence, type EvidencePhase, attachEvidence } from '../evidence/index.ts'
import { charterOf } from './charter.ts'
import type { Hazard } from './hazard.entities.ts'
import { idText, maybeWritten } from '../../kernel/input.ts'

const photo = z.object({
  id: idText,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256'),
  takenAt: z.coerce.date().nullish(),
  caption: maybeWritten(200),
})

/** Photos of one step, at most 30. */
export const photoList = z.array(photo).max(30)

/** A photo as a command takes it, after parsing. */
export type PhotoInput = z.output<typeof photo>

/** Hangs photos on a hazard. Who may see them follows from the hazard. */
export async function attachPhotos(
  uow: UnitOfWork,
  hazard: Hazard,
  subject: { subjectKind: Evidence['subjectKind']; subjectId: string; phase: EvidencePhase },
  photos: readonly PhotoInput[],
): Promise<void> {
  if (photos.length === 0) return
  const charter = await charterOf(uow, hazard.allianceId)
  const disclosedAt = hazard.disclosedAt ?? null
  await attachEvidence(
    uow,
    {
      allianceId: hazard.allianceId,
      ...subject,
      hazardId: hazard.id,
      visitId: hazard.visitId ?? null,
      enterpriseId: hazard.enterpriseId,
      groupId: hazard.groupId ?? null,
      divisionCode: hazard.divisionCode,
      committeeVisible: charter.disclosure === 'full' || disclosedAt !== null,
      disclosedAt,
    },
    photos,
  )
}
