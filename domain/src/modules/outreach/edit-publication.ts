import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { type PublicationContent, contentFields, writeParts } from './content.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationAnswer, answered, ownPublication } from './publication-step.ts'

/**
 * Rewrites a draft. What is out already is amended instead.
 * @throws WRONG_STATE, PUBLICATION_GOING_OUT while it is on its way
 */
export async function editPublication(
  uow: UnitOfWork,
  input: { publicationId: string; version: number; content: PublicationContent },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:write-publication'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  if (['targeting', 'delivering'].includes(publication.delivery))
    throw new DomainError('PUBLICATION_GOING_OUT')
  if (publication.state !== 'draft') throw new DomainError('WRONG_STATE', { state: publication.state })
  Object.assign(publication, await contentFields(uow, input.content), {
    createdById: uow.standing.personId,
    createdByName: uow.standing.personName,
    updatedAt: uow.now(),
  })
  await writeParts(uow, publication, input.content)
  return answered(uow, publication)
}
