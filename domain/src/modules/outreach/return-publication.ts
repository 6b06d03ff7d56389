import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationAnswer, answered, ownPublication, take } from './publication-step.ts'
import { writtenUpTo } from './text.ts'

/** Sends a publication under review back to its author, with the reason. */
export async function returnPublication(
  uow: UnitOfWork,
  input: { publicationId: string; version: number; reason: string },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:publish-publication'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  const reason = writtenUpTo('reason', input.reason, 500)
  take(uow, publication, 'return', { reason })
  Object.assign(publication, {
    returnReason: reason,
    decidedByName: uow.standing.personName,
    decidedAt: uow.now(),
  })
  if (publication.submittedById)
    notify(uow, {
      kind: 'outreach-returned',
      allianceId: publication.allianceId ?? null,
      objectKind: 'publication',
      objectId: publication.id,
      params: { title: publication.title },
      to: [{ type: 'person', personId: publication.submittedById }],
    })
  return answered(uow, publication)
}
