import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { type PublicationTransition, publicationMachine } from './publication-machine.ts'
import { Publication } from './publication.entities.ts'
import { isOwn, publisherRoles } from './publisher.ts'

/** What commands about a publication answer. */
export interface PublicationAnswer {
  publicationId: string
  state: string
  version: number
}

/**
 * A publication of this seat's own house, as the user saw it.
 * @throws STALE_VERSION
 */
export async function ownPublication(uow: UnitOfWork, id: string, version: number): Promise<Publication> {
  const found = await uow.em.findOne(Publication, { id })
  if (!found || !isOwn(uow.standing, found)) throw new NotVisible('publication')
  if (found.version !== version) throw new DomainError('STALE_VERSION')
  return found
}

/** Moves a publication along the machine and writes the step to its publisher's chain. */
export function take(
  uow: UnitOfWork,
  publication: Publication,
  transition: PublicationTransition,
  detail: Record<string, string | number | null> = {},
): void {
  const from = publication.state
  publication.state = publicationMachine.next(from, transition, publisherRoles(uow.standing, publication))
  publication.updatedAt = uow.now()
  uow.audit(
    (publication.bureauId ?? publication.allianceId)!,
    `publication:${transition}`,
    'publication',
    publication.id,
    { from, to: publication.state, ...detail },
  )
}

/**
 * Whoever wrote or submitted it does not also decide, where the publisher wants two people.
 * @throws SECOND_PERSON
 */
export function mustBeAnother(uow: UnitOfWork, publication: Publication): void {
  const { personId } = uow.standing
  if (publication.secondPerson && [publication.createdById, publication.submittedById].includes(personId))
    throw new DomainError('SECOND_PERSON')
}

/** The answer, with the version after this unit's changes. */
export async function answered(uow: UnitOfWork, publication: Publication): Promise<PublicationAnswer> {
  await uow.em.flush()
  return { publicationId: publication.id, state: publication.state, version: publication.version }
}
