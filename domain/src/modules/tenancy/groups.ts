import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { allianceOf, groupOf } from './find.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { ActivityGroup, Membership, MembershipStep } from './tenancy.entities.ts'

const named = (name: string): string => {
  const text = name.trim()
  if (!text || [...text].length > 40) throw new DomainError('NAME_REQUIRED', { max: 40 })
  return text
}

/** Opens an activity group. */
export async function createGroup(uow: UnitOfWork, input: { name: string }): Promise<{ groupId: string }> {
  uow.require(tenancyActions['group:manage'])
  const allianceId = allianceOf(uow)
  const position = await uow.em.count(ActivityGroup, { allianceId })
  const group = uow.em.create(ActivityGroup, {
    allianceId,
    id: uow.newId(),
    name: named(input.name),
    position: position + 1,
    createdAt: uow.now(),
  })
  uow.audit(allianceId, 'group:created', 'activity_group', group.id, { name: group.name })
  return { groupId: group.id }
}

/** Gives a group another name. */
export async function renameGroup(
  uow: UnitOfWork,
  input: { groupId: string; version: number; name: string },
): Promise<void> {
  uow.require(tenancyActions['group:manage'])
  const group = await groupOf(uow, input.groupId)
  if (group.version !== input.version) throw new DomainError('STALE_VERSION')
  group.name = named(input.name)
}

/** Ends a group without members. Its past keeps its name. */
export async function endGroup(uow: UnitOfWork, input: { groupId: string; version: number }): Promise<void> {
  uow.require(tenancyActions['group:manage'])
  const group = await groupOf(uow, input.groupId)
  if (group.version !== input.version) throw new DomainError('STALE_VERSION')
  const members = await uow.em.count(Membership, {
    allianceId: group.allianceId,
    groupId: group.id,
    state: { $in: ['applied', 'reviewing', 'active', 'suspended'] },
  })
  if (members > 0) throw new DomainError('GROUP_NOT_EMPTY', { members })
  group.endedAt = uow.now()
}

/** Moves members to a group, or out of any. Past visits and hazards keep the group they had. */
export async function assignToGroup(
  uow: UnitOfWork,
  input: { membershipIds: string[]; groupId: string | null },
): Promise<{ changed: number }> {
  uow.require(tenancyActions['group:manage'])
  const allianceId = allianceOf(uow)
  const group = input.groupId ? await groupOf(uow, input.groupId) : null
  const members = await uow.em.find(Membership, { allianceId, id: { $in: input.membershipIds }, live: true })
  let changed = 0
  for (const member of members) {
    if ((member.groupId ?? null) === (group?.id ?? null)) continue
    member.groupId = group?.id ?? null
    changed += 1
    uow.em.create(MembershipStep, {
      allianceId,
      id: uow.newId(),
      membershipId: member.id,
      enterpriseId: member.enterpriseId,
      change: 'group',
      fromState: member.state,
      toState: member.state,
      groupId: group?.id ?? null,
      reason: group?.name ?? null,
      at: uow.now(),
      byName: uow.standing.personName,
    })
  }
  return { changed }
}
