import { NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { ActivityGroup, Membership } from './tenancy.entities.ts'

/** The committee's alliance. A seat without one cannot take committee actions, whatever its role. */
export function allianceOf(uow: UnitOfWork): string {
  const { allianceId } = uow.standing
  if (!allianceId) throw new NotVisible('alliance')
  return allianceId
}

/** A membership this actor can see. */
export async function membershipOf(uow: UnitOfWork, id: string): Promise<Membership> {
  const found = await uow.em.findOne(Membership, { id })
  if (!found) throw new NotVisible('membership')
  return found
}

/** The membership of a firm in an alliance, if this actor can see it. */
export async function membershipOfEnterprise(
  uow: UnitOfWork,
  allianceId: string,
  enterpriseId: string,
): Promise<Membership> {
  const found = await uow.em.findOne(Membership, { allianceId, enterpriseId })
  if (!found) throw new NotVisible('membership')
  return found
}

/** A group of the committee's alliance that has not ended. */
export async function groupOf(uow: UnitOfWork, id: string): Promise<ActivityGroup> {
  const found = await uow.em.findOne(ActivityGroup, { allianceId: allianceOf(uow), id, endedAt: null })
  if (!found) throw new NotVisible('group')
  return found
}
