import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Evidence, type EvidencePlace, type SentFile, addEvidence } from '../evidence/index.ts'
import type { Hazard } from '../hazard/index.ts'
import { Alliance } from '../tenancy/index.ts'
import type { Visit } from './round.entities.ts'
import type { SubmittedPhoto } from './submission.ts'

/** Who wrote a piece, and which files they sent. */
export interface Author {
  personId: string
  name: string
  enterpriseId: string | null
  /** Files that this person has sent, by hash. */
  files: ReadonlyMap<string, SentFile>
  /** When the piece arrived, where that was before now: it lay in the drop box. */
  receivedAt?: Date
}

/** What became of the photos that were not attached. */
export interface LeftOut {
  /** The file has not arrived; the next copy of the piece brings it. */
  waiting: string[]
  /** The id is known with another file, or the file is no picture. */
  refused: string[]
}

/** Hangs photos on a part of a visit. One that cannot be attached never keeps the rest of the piece out. */
export async function attachPhotos(
  uow: UnitOfWork,
  visit: Visit,
  author: Author,
  subject: Pick<EvidencePlace, 'subjectKind' | 'subjectId' | 'phase'> & { hazard?: Hazard },
  photos: readonly SubmittedPhoto[],
): Promise<LeftOut> {
  if (photos.length === 0) return { waiting: [], refused: [] }
  const known = await uow.em.find(Evidence, {
    allianceId: visit.allianceId,
    id: { $in: photos.map((photo) => photo.id) },
  })
  const other = new Set(
    known.flatMap((one) =>
      photos.some((photo) => photo.id === one.id && photo.sha256 !== one.sha256) ? [one.id] : [],
    ),
  )
  const name = (photo: SubmittedPhoto): string => `photo:${photo.id}`
  const refused = photos.filter(
    (photo) => other.has(photo.id) || author.files.get(photo.sha256)?.mime.startsWith('image/') === false,
  )
  const rest = photos.filter((photo) => !refused.includes(photo) && !known.some((one) => one.id === photo.id))
  const sent = rest.filter((photo) => author.files.has(photo.sha256))
  let taken: string[] = []
  if (sent.length > 0) {
    const { hazard, ...about } = subject
    const charter = (await uow.em.findOneOrFail(Alliance, { id: visit.allianceId })).charter
    const disclosedAt = hazard?.disclosedAt ?? null
    const place: EvidencePlace = {
      allianceId: visit.allianceId,
      ...about,
      hazardId: hazard?.id ?? null,
      visitId: visit.id,
      enterpriseId: visit.enterpriseId,
      groupId: visit.groupId ?? null,
      divisionCode: visit.divisionCode,
      committeeVisible: charter.disclosure === 'full' || disclosedAt !== null,
      disclosedAt,
    }
    taken = await addEvidence(uow, place, sent, {
      files: author.files,
      personId: author.personId,
      personName: author.name,
    })
  }
  return {
    waiting: rest.filter((photo) => !sent.includes(photo)).map(name),
    refused: [...refused.map(name), ...taken.map((id) => `photo:${id}`)],
  }
}
