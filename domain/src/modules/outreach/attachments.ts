import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { Upload } from '../evidence/index.ts'
import { OutreachFile } from './publication.entities.ts'
import type { PublisherId } from './publisher.ts'
import { writtenUpTo } from './text.ts'

/** A file as an editor names it: its own id, the hash of what was sent before, the name readers see. */
export interface AttachmentInput {
  id: string
  sha256: string
  fileName: string
}

const maxFiles = 10

// What a name may promise for each type that a file's own bytes show.
const endings: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
}

/**
 * Brings a publication's attachments to this list, in this order. Files are this person's uploads, whose type the server
 * read from their bytes; one that was attached before stays under its id. What a reader may have had is taken off, not deleted.
 * @throws ATTACHMENT_NOT_SENT, ATTACHMENT_KIND for a type that is not taken, ATTACHMENT_NOT_WHAT_IT_SAYS where name and bytes
 *   differ, ATTACHMENT_ID_TAKEN, ATTACHMENTS_TOO_MANY
 */
export async function setAttachments(
  uow: UnitOfWork,
  publication: PublisherId & { id: string },
  wanted: readonly AttachmentInput[],
): Promise<void> {
  if (wanted.length > maxFiles) throw new DomainError('ATTACHMENTS_TOO_MANY', { max: maxFiles })
  const known = await uow.em.find(OutreachFile, { publicationId: publication.id, enterpriseId: null })
  const uploads = await uow.em.find(Upload, {
    personId: uow.standing.personId!,
    sha256: { $in: wanted.map((file) => file.sha256) },
  })
  for (const file of known) if (!wanted.some((one) => one.id === file.id)) file.removedAt ??= uow.now()
  for (const [position, { id, sha256, fileName }] of wanted.entries()) {
    const before = known.find((one) => one.id === id)
    if (before) {
      if (before.sha256 !== sha256) throw new DomainError('ATTACHMENT_ID_TAKEN', { fileName })
      before.removedAt = null
      before.position = position
      continue
    }
    const upload = uploads.find((one) => one.sha256 === sha256)
    const name = writtenUpTo('fileName', fileName, 200)
    if (!upload) throw new DomainError('ATTACHMENT_NOT_SENT', { sha256, fileName: name })
    const allowed = endings[upload.mime]
    if (!allowed) throw new DomainError('ATTACHMENT_KIND', { mime: upload.mime, fileName: name })
    if (!allowed.includes(/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''))
      throw new DomainError('ATTACHMENT_NOT_WHAT_IT_SAYS', { mime: upload.mime, fileName: name })
    uow.em.create(OutreachFile, {
      id,
      publicationId: publication.id,
      bureauId: publication.bureauId,
      allianceId: publication.allianceId,
      sha256,
      fileName: name,
      mime: upload.mime,
      bytes: upload.bytes,
      position,
      addedByName: uow.standing.personName,
      addedAt: uow.now(),
    })
  }
}
