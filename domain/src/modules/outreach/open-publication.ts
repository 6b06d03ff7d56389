import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { OUTREACH } from './outreach.actions.ts'
import { Publication } from './publication.entities.ts'
import { PublicationDelivery } from './readership.entities.ts'

/**
 * An item of this person's own inbox, in the seat's firm, with what it is about; locked, so that two taps are one.
 * @throws PUBLICATION_WITHDRAWN
 */
export async function ownItem(
  uow: UnitOfWork,
  itemId: string,
): Promise<{ item: PublicationDelivery; publication: Publication }> {
  const { personId, enterpriseId } = uow.standing
  await uow.em.execute(
    'select 1 from app.publication_deliveries where id = ? and person_id = ? for no key update',
    [itemId, personId],
  )
  const item = await uow.em.findOne(PublicationDelivery, { id: itemId })
  if (!item || item.personId !== personId || item.enterpriseId !== enterpriseId) throw new NotVisible('item')
  const publication = await uow.em.findOne(Publication, { id: item.publicationId })
  if (!publication) throw new NotVisible('publication')
  if (publication.state === 'withdrawn') throw new DomainError('PUBLICATION_WITHDRAWN')
  return { item, publication }
}

/** Writes the receipt of reading down, once for a person and firm, and adds it to the firm's count. */
export async function receipt(
  uow: UnitOfWork,
  item: PublicationDelivery,
  publication: Publication,
): Promise<void> {
  item.readVersionNo = publication.versionNo
  if (item.readAt) return
  item.readAt = uow.now()
  await uow.em.execute(
    `update app.publication_targets set people_read = people_read + 1, first_read_at = coalesce(first_read_at, ?)
     where publication_id = ? and enterprise_id = ?`,
    [uow.now(), item.publicationId, item.enterpriseId],
  )
}

/** Opens a publication: the read receipt. Again is no change, but for the version read. */
export async function openPublication(
  uow: UnitOfWork,
  input: { itemId: string },
): Promise<{ itemId: string }> {
  uow.require(OUTREACH['outreach:open-publication'])
  const { item, publication } = await ownItem(uow, input.itemId)
  await receipt(uow, item, publication)
  await uow.em.execute(
    `update app.publication_questions set answer_seen = true
     where publication_id = ? and enterprise_id = ? and asked_by_id = ? and not answer_seen`,
    [item.publicationId, item.enterpriseId, item.personId],
  )
  return { itemId: item.id }
}
