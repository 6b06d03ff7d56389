import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { Evidence, type EvidencePhase, Upload } from './evidence.entities.ts'
import { makeThumbnailJob } from './evidence.jobs.ts'

/** A photo as the phone names it: its own id, and the hash of a file that was sent before. */
export interface AttachedPhoto {
  id: string
  sha256: string
  takenAt?: Date | string | null
  caption?: string | null
}

/** What the photos prove, and who may see them besides host, team and leader. */
export interface EvidencePlace {
  allianceId: string
  subjectKind: Evidence['subjectKind']
  subjectId: string
  hazardId: string | null
  visitId: string | null
  enterpriseId: string
  groupId: string | null
  divisionCode: number
  phase: EvidencePhase
  committeeVisible: boolean
  disclosedAt: Date | null
}

/** What is known of a sent file. */
export interface SentFile {
  bytes: number
  mime: string
}

/**
 * Makes evidence of files this person has sent. The same photo id again changes nothing. Original files stay untouched;
 * the thumbnail follows by a job.
 * @param sent files sent by somebody else (a late check that was accepted), by hash; the actor's own uploads otherwise
 * @throws PHOTO_NOT_SENT with the hash of the first file that has not arrived
 */
export async function attachEvidence(
  uow: UnitOfWork,
  place: EvidencePlace,
  photos: readonly AttachedPhoto[],
  sent?: ReadonlyMap<string, SentFile>,
): Promise<string[]> {
  const ids = photos.map((photo) => photo.id)
  if (ids.length === 0) return []
  const known = await uow.em.find(Evidence, { allianceId: place.allianceId, id: { $in: ids } })
  const there = new Set(known.map((evidence) => evidence.id))
  const fresh = photos.filter((photo) => !there.has(photo.id))
  const files = sent ?? (await ownUploads(uow, fresh))
  for (const photo of fresh) {
    const file = files.get(photo.sha256)
    if (!file) throw new DomainError('PHOTO_NOT_SENT', { sha256: photo.sha256 })
    uow.em.create(Evidence, {
      allianceId: place.allianceId,
      id: photo.id,
      sha256: photo.sha256,
      subjectKind: place.subjectKind,
      subjectId: place.subjectId,
      hazardId: place.hazardId,
      visitId: place.visitId,
      enterpriseId: place.enterpriseId,
      groupId: place.groupId,
      divisionCode: place.divisionCode,
      phase: place.phase,
      caption: photo.caption ?? null,
      takenAt: photo.takenAt ? new Date(photo.takenAt) : null,
      uploadedById: uow.standing.personId,
      uploadedByName: uow.standing.personName,
      receivedAt: uow.now(),
      bytes: file.bytes,
      mime: file.mime,
      thumbState: 'pending',
      committeeVisible: place.committeeVisible,
      disclosedAt: place.disclosedAt,
    })
    uow.emit(makeThumbnailJob, place.allianceId, { evidenceId: photo.id })
  }
  return ids
}

async function ownUploads(uow: UnitOfWork, photos: readonly AttachedPhoto[]): Promise<Map<string, SentFile>> {
  if (photos.length === 0) return new Map()
  const uploads = await uow.em.find(Upload, {
    personId: uow.standing.personId!,
    sha256: { $in: photos.map((photo) => photo.sha256) },
  })
  return new Map(uploads.map((upload) => [upload.sha256, { bytes: upload.bytes, mime: upload.mime }]))
}
