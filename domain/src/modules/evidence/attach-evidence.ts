import { DomainError, type UnitOfWork, isPlausible } from '../../kernel/index.ts'
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

/** Files sent by somebody else than the actor: a late check that a leader accepts. */
export interface ForeignFiles {
  files: ReadonlyMap<string, SentFile>
  personId: string
  personName: string
}

const pictures = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/heic', 'image/heif'])

/**
 * Makes evidence of files this person has sent. The same photo id again changes nothing. Original files stay untouched;
 * the thumbnail follows by a job.
 * @param sent files of another sender; the actor's own uploads otherwise
 * @throws PHOTO_NOT_SENT with the hash of the first file that has not arrived, PHOTO_NOT_A_PICTURE, PHOTO_ID_TAKEN when
 *   the id is known with another file, or with one that this actor may not see
 */
export async function attachEvidence(
  uow: UnitOfWork,
  place: EvidencePlace,
  photos: readonly AttachedPhoto[],
  sent?: ForeignFiles,
): Promise<string[]> {
  const [taken] = await addEvidence(uow, place, photos, sent)
  if (taken !== undefined) throw new DomainError('PHOTO_ID_TAKEN', { id: taken })
  return photos.map((photo) => photo.id)
}

/**
 * As {@link attachEvidence}, but leaves out photos whose id is taken and answers those ids: where the rest must not be
 * kept out by one of them.
 */
export async function addEvidence(
  uow: UnitOfWork,
  place: EvidencePlace,
  photos: readonly AttachedPhoto[],
  sent?: ForeignFiles,
): Promise<string[]> {
  if (photos.length === 0) return []
  const files = sent?.files ?? (await ownUploads(uow, photos))
  // Where every file is there, the insert finds out which ids are known; else a known photo needs no file.
  const complete = photos.every((photo) => pictures.has(files.get(photo.sha256)?.mime ?? ''))
  const there = complete ? new Map<string, string>() : await knownFiles(uow, place, photos)
  const fresh = photos.filter((photo) => !there.has(photo.id))
  const rows = fresh.map((photo) => {
    const file = files.get(photo.sha256)
    if (!file) throw new DomainError('PHOTO_NOT_SENT', { sha256: photo.sha256 })
    if (!pictures.has(file.mime))
      throw new DomainError('PHOTO_NOT_A_PICTURE', { sha256: photo.sha256, mime: file.mime })
    return {
      id: photo.id,
      sha256: photo.sha256,
      caption: photo.caption ?? null,
      taken_at: plausible(photo.takenAt, uow.now()),
      bytes: file.bytes,
      mime: file.mime,
    }
  })
  const dropped: AttachedPhoto[] = []
  for (const row of rows) {
    if (await insertEvidence(uow, place, row, sent))
      uow.emit(makeThumbnailJob, place.allianceId, { evidenceId: row.id }, `thumbnail:${row.id}`)
    else dropped.push({ id: row.id, sha256: row.sha256 })
  }
  // A copy of the same submission may have come in between: then the file is there now, and the same.
  const since = await knownFiles(uow, place, dropped)
  return photos
    .filter((photo) => {
      const before = there.get(photo.id)
      if (before !== undefined) return before !== photo.sha256
      return dropped.some((one) => one.id === photo.id) && since.get(photo.id) !== photo.sha256
    })
    .map((photo) => photo.id)
}

/** Hashes of those photos that are evidence already and that this actor sees, by id. */
async function knownFiles(
  uow: UnitOfWork,
  { allianceId }: EvidencePlace,
  photos: readonly AttachedPhoto[],
): Promise<Map<string, string>> {
  if (photos.length === 0) return new Map()
  const known = await uow.em.find(Evidence, { allianceId, id: { $in: photos.map((photo) => photo.id) } })
  return new Map(known.map((evidence) => [evidence.id, evidence.sha256]))
}

interface EvidenceFile extends SentFile {
  id: string
  sha256: string
  caption: string | null
  taken_at: Date | null
}

/**
 * Writes without reading back: under a charter of graduated disclosure a committee may add what it may not see.
 * @returns false when the id is known
 */
async function insertEvidence(
  uow: UnitOfWork,
  place: EvidencePlace,
  row: EvidenceFile,
  sent: ForeignFiles | undefined,
): Promise<boolean> {
  const { affectedRows } = await uow.em.execute<{ affectedRows: number }>(
    `insert into app.evidence (alliance_id, id, sha256, subject_kind, subject_id, hazard_id, visit_id, enterprise_id, group_id,
       division_code, phase, caption, taken_at, uploaded_by_id, uploaded_by_name, received_at, bytes, mime, thumb_state, used_before,
       committee_visible, disclosed_at, version)
     select ?, p.id, p.sha256, ?, ?, ?::uuid, ?::uuid, ?, ?::uuid, ?, ?, p.caption, p.taken_at, ?::uuid, ?, ?, p.bytes, p.mime, 'pending',
       false, ?, ?::timestamptz, 1
     from jsonb_to_record(?::jsonb) as p(id uuid, sha256 text, caption text, taken_at timestamptz, bytes bigint, mime text)
     on conflict do nothing`,
    [
      place.allianceId,
      place.subjectKind,
      place.subjectId,
      place.hazardId,
      place.visitId,
      place.enterpriseId,
      place.groupId,
      place.divisionCode,
      place.phase,
      sent ? sent.personId : uow.standing.personId,
      sent ? sent.personName : uow.standing.personName,
      uow.now(),
      place.committeeVisible,
      place.disclosedAt,
      JSON.stringify(row),
    ],
    'run',
  )
  return affectedRows === 1
}

/** When a photo was taken as far as it can be believed; a time that cannot be true is better not known. */
function plausible(takenAt: AttachedPhoto['takenAt'], now: Date): Date | null {
  const at = takenAt ? new Date(takenAt) : null
  return at && isPlausible(at, now) ? at : null
}

async function ownUploads(uow: UnitOfWork, photos: readonly AttachedPhoto[]): Promise<Map<string, SentFile>> {
  if (photos.length === 0) return new Map()
  const uploads = await uow.em.find(Upload, {
    personId: uow.standing.personId!,
    sha256: { $in: photos.map((photo) => photo.sha256) },
  })
  return new Map(uploads.map((upload) => [upload.sha256, { bytes: upload.bytes, mime: upload.mime }]))
}
