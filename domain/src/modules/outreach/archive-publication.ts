import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationAnswer, answered, ownPublication, take } from './publication-step.ts'
import { closeCheck } from './withdraw-publication.ts'

/**
 * Files a publication: readers still find it, nobody is reminded any more.
 * @throws PUBLICATION_GOING_OUT before everybody has it
 */
export async function archivePublication(
  uow: UnitOfWork,
  input: { publicationId: string; version: number },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:archive-publication'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  if (publication.state === 'published' && publication.delivery !== 'delivered')
    throw new DomainError('PUBLICATION_GOING_OUT')
  take(uow, publication, 'archive')
  publication.archivedAt = uow.now()
  await closeCheck(uow, publication.id)
  return answered(uow, publication)
}
