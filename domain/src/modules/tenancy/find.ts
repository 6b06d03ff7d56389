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

// Entities end with their unit of work, and so do these. Commands over lists ask for the same ones again and again.
const memberships = new WeakMap<UnitOfWork, Map<string, Membership>>()
const groups = new WeakMap<UnitOfWork, Map<string, ActivityGroup>>()

/** The membership of a firm in an alliance, if this actor can see it; looked up once per unit of work. */
export async function membershipOfEnterprise(
  uow: UnitOfWork,
  allianceId: string,
  enterpriseId: string,
): Promise<Membership> {
  const seen = remembered(memberships, uow)
  const key = `${allianceId}:${enterpriseId}`
  const found = seen.get(key) ?? (await uow.em.findOne(Membership, { allianceId, enterpriseId }))
  if (!found) throw new NotVisible('membership')
  seen.set(key, found)
  return found
}

/** A group of the committee's alliance that has not ended. */
export async function groupOf(uow: UnitOfWork, id: string): Promise<ActivityGroup> {
  const seen = remembered(groups, uow)
  const before = seen.get(id)
  if (before && before.endedAt == null) return before
  const found = await uow.em.findOne(ActivityGroup, { allianceId: allianceOf(uow), id, endedAt: null })
  if (!found) throw new NotVisible('group')
  seen.set(id, found)
  return found
}

function remembered<T>(store: WeakMap<UnitOfWork, Map<string, T>>, uow: UnitOfWork): Map<string, T> {
  let seen = store.get(uow)
  if (!seen) store.set(uow, (seen = new Map()))
  return seen
}
