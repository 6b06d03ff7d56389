import type { UnitOfWork } from '../../kernel/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { type PublicationAnswer, answered, ownPublication, take } from './publication-step.ts'
import { TargetedCheck } from './readership.entities.ts'
import { writtenUpTo } from './text.ts'

/**
 * Recalls what is out, also after it was read and while it is on its way: text, files and question are gone for every
 * reader with this commit, the title stays with the reason. Receipts and answers are kept. Messages not sent yet stay unsent.
 */
export async function withdrawPublication(
  uow: UnitOfWork,
  input: { publicationId: string; version: number; reason: string },
): Promise<PublicationAnswer> {
  uow.require(OUTREACH['outreach:withdraw-publication'])
  const publication = await ownPublication(uow, input.publicationId, input.version)
  const reason = writtenUpTo('reason', input.reason, 500)
  take(uow, publication, 'withdraw', { reason, delivery: publication.delivery })
  Object.assign(publication, {
    withdrawnAt: uow.now(),
    withdrawnByName: uow.standing.personName,
    withdrawReason: reason,
    ...(publication.delivery === 'delivered' ? {} : { delivery: 'stopped' }),
  })
  await closeCheck(uow, publication.id)
  return answered(uow, publication)
}

/** A check ends with its publication. */
export async function closeCheck(uow: UnitOfWork, publicationId: string): Promise<void> {
  const check = await uow.em.findOne(TargetedCheck, { publicationId })
  if (check) check.state = 'closed'
}
