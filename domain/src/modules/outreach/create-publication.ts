import type { UnitOfWork } from '../../kernel/index.ts'
import { type PublicationContent, contentFields, writeParts } from './content.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationAnswer, answered } from './publication-step.ts'
import { Publication } from './publication.entities.ts'
import { publisherOf, settingsOf, signatureOf } from './publisher.ts'

/** Starts a draft in the name of the seat's bureau or committee. */
export async function createPublication(
  uow: UnitOfWork,
  input: { content: PublicationContent },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:write-publication'])
  const publisher = publisherOf(uow)
  const { secondPerson } = await settingsOf(uow, publisher)
  const publication = uow.em.create(Publication, {
    id: uow.newId(),
    ...publisher,
    ...(await signatureOf(uow, publisher)),
    ...(await contentFields(uow, input.content)),
    state: 'draft',
    delivery: 'none',
    versionNo: 1,
    secondPerson,
    createdById: uow.standing.personId,
    createdByName: uow.standing.personName,
    createdAt: uow.now(),
    updatedAt: uow.now(),
  })
  await writeParts(uow, publication, input.content)
  return answered(uow, publication)
}
