import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { type AttachedPhoto, Upload } from '../evidence/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { OutreachFile, Publication } from './publication.entities.ts'
import { TargetedCheck, TargetedCheckAnswer } from './readership.entities.ts'
import { maybeUpTo } from './text.ts'
import type { CheckOutcome } from './words.ts'

const maxPhotos = 9

/**
 * A firm answers a targeted check (举一反三): line by line, with an outcome and photos. It may answer again until the check is
 * closed, as when what was found has been put right; photos only come on top.
 * @throws CHECK_CLOSED, CHECK_LINES, CHECK_NOTE where something was found and nothing is said, CHECK_NEEDS_PHOTO,
 *   PHOTO_NOT_SENT, PHOTO_NOT_A_PICTURE, PUBLICATION_WITHDRAWN, STALE_VERSION
 */
export async function answerTargetedCheck(
  uow: UnitOfWork,
  input: {
    answerId: string
    version: number
    outcome: CheckOutcome
    lines: boolean[]
    note?: string | null
    photos: AttachedPhoto[]
  },
): Promise<{ answerId: string; outcome: CheckOutcome; version: number }> {
  uow.require(OUTREACH['outreach:answer-check'])
  const answer = await uow.em.findOne(TargetedCheckAnswer, {
    id: input.answerId,
    enterpriseId: uow.standing.enterpriseId!,
  })
  if (!answer) throw new NotVisible('answer')
  if (answer.version !== input.version) throw new DomainError('STALE_VERSION')
  const publication = await uow.em.findOne(Publication, { id: answer.publicationId })
  if (publication?.state === 'withdrawn') throw new DomainError('PUBLICATION_WITHDRAWN')
  const check = await uow.em.findOne(TargetedCheck, { id: answer.checkId })
  if (!check || check.state !== 'open') throw new DomainError('CHECK_CLOSED')
  if (input.lines.length !== check.items.length)
    throw new DomainError('CHECK_LINES', { lines: check.items.length })
  const note = maybeUpTo('note', input.note, 1000)
  if (note === null && input.outcome.startsWith('found')) throw new DomainError('CHECK_NOTE')
  const photos = await addPhotos(uow, answer, input.photos)
  if (check.needsPhoto && input.outcome !== 'not_applicable' && photos === 0)
    throw new DomainError('CHECK_NEEDS_PHOTO')
  Object.assign(answer, {
    outcome: input.outcome,
    lines: input.lines,
    note,
    answeredByName: uow.standing.personName,
    answeredAt: uow.now(),
  })
  await uow.em.flush()
  return { answerId: answer.id, outcome: input.outcome, version: answer.version }
}

/** Adds this person's uploads to the answer; the same photo again changes nothing. Answers how many there are then. */
async function addPhotos(
  uow: UnitOfWork,
  answer: TargetedCheckAnswer,
  photos: readonly AttachedPhoto[],
): Promise<number> {
  const known = await uow.em.find(OutreachFile, { answerId: answer.id })
  const fresh = photos.filter((photo) => !known.some((file) => file.id === photo.id))
  if (known.length + fresh.length > maxPhotos)
    throw new DomainError('ATTACHMENTS_TOO_MANY', { max: maxPhotos })
  const uploads = await uow.em.find(Upload, {
    personId: uow.standing.personId!,
    sha256: { $in: fresh.map((photo) => photo.sha256) },
  })
  for (const [index, { id, sha256 }] of fresh.entries()) {
    const upload = uploads.find((one) => one.sha256 === sha256)
    if (!upload) throw new DomainError('PHOTO_NOT_SENT', { sha256 })
    if (!upload.mime.startsWith('image/'))
      throw new DomainError('PHOTO_NOT_A_PICTURE', { sha256, mime: upload.mime })
    uow.em.create(OutreachFile, {
      id,
      publicationId: answer.publicationId,
      bureauId: answer.bureauId,
      allianceId: answer.allianceId,
      enterpriseId: answer.enterpriseId,
      answerId: answer.id,
      sha256,
      fileName: `${id}.${upload.mime.slice('image/'.length)}`,
      mime: upload.mime,
      bytes: upload.bytes,
      position: known.length + index,
      addedByName: uow.standing.personName,
      addedAt: uow.now(),
    })
  }
  return known.length + fresh.length
}
