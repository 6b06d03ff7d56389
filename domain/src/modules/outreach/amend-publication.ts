import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { type AttachmentInput, setAttachments } from './attachments.ts'
import { cleanBody, summaryOf } from './html.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationAnswer, answered, mustBeAnother, ownPublication } from './publication-step.ts'
import { PublicationVersion } from './publication.entities.ts'
import { writtenUpTo } from './text.ts'

/**
 * Corrects what is out: a new version in the hands of the same readers, who see what changed; receipts stay. Where two
 * people publish, the author does not put new words in the place of approved ones.
 * @throws PUBLICATION_GOING_OUT while it is on its way, WRONG_STATE, SECOND_PERSON
 */
export async function amendPublication(
  uow: UnitOfWork,
  input: {
    publicationId: string
    version: number
    title: string
    bodyHtml: string
    changeNote: string
    attachments: AttachmentInput[]
  },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:publish-publication'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  if (publication.state !== 'published') throw new DomainError('WRONG_STATE', { state: publication.state })
  if (['targeting', 'delivering'].includes(publication.delivery))
    throw new DomainError('PUBLICATION_GOING_OUT')
  mustBeAnother(uow, publication)
  const bodyHtml = cleanBody(input.bodyHtml)
  Object.assign(publication, {
    title: writtenUpTo('title', input.title, 120),
    bodyHtml,
    summary: summaryOf(bodyHtml),
    changeNote: writtenUpTo('changeNote', input.changeNote, 300),
    versionNo: publication.versionNo + 1,
    updatedAt: uow.now(),
  })
  await setAttachments(uow, publication, input.attachments)
  uow.em.create(PublicationVersion, {
    publicationId: publication.id,
    versionNo: publication.versionNo,
    bureauId: publication.bureauId,
    allianceId: publication.allianceId,
    title: publication.title,
    bodyHtml,
    changeNote: publication.changeNote,
    byName: uow.standing.personName,
    at: uow.now(),
  })
  uow.audit(
    (publication.bureauId ?? publication.allianceId)!,
    'publication:amended',
    'publication',
    publication.id,
    { versionNo: publication.versionNo },
  )
  return answered(uow, publication)
}
