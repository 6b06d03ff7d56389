import { DomainError, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { allianceOf, groupOf, membershipOf } from './find.ts'
import { type MembershipTransition, membershipMachine } from './membership-machine.ts'
import { committeeRoles } from './standing-roles.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { Membership, MembershipStep } from './tenancy.entities.ts'

/** What a new member is entered with; the firm is in the registry already. */
export interface NewMember {
  enterpriseId: string
  enterpriseName: string
  creditCode: string
  divisionCode: number
  isLead: boolean
  groupId: string | null
  joinedOn: string
}

/** Writes a step of a membership's history. */
export function noteStep(
  uow: UnitOfWork,
  member: Membership,
  change: string,
  from: string | null,
  reason: string | null,
): void {
  uow.em.create(MembershipStep, {
    allianceId: member.allianceId,
    id: uow.newId(),
    membershipId: member.id,
    enterpriseId: member.enterpriseId,
    change,
    fromState: from,
    toState: member.state,
    groupId: member.groupId ?? null,
    reason,
    at: uow.now(),
    byName: uow.standing.personName,
  })
}

/**
 * Enters a firm as an active member: the committee has its pledge on file. A firm that left comes back on its own row,
 * so that its past and its present are one history.
 */
export async function enterMember(
  uow: UnitOfWork,
  input: NewMember,
): Promise<{ membershipId: string; created: boolean }> {
  uow.require(tenancyActions['member:admit'])
  const allianceId = allianceOf(uow)
  if (input.groupId) await groupOf(uow, input.groupId)
  const known = await uow.em.findOne(Membership, { allianceId, enterpriseId: input.enterpriseId })
  if (known?.live) throw new DomainError('ALREADY_MEMBER', { name: known.enterpriseName })
  if (known) {
    const from = known.state
    Object.assign(known, {
      state: 'active',
      live: true,
      joinedOn: input.joinedOn,
      leftOn: null,
      groupId: input.groupId,
      isLead: input.isLead,
      enterpriseName: input.enterpriseName,
    })
    noteStep(uow, known, 'rejoin', from, null)
    return { membershipId: known.id, created: false }
  }
  const member = uow.em.create(Membership, {
    allianceId,
    id: uow.newId(),
    ...input,
    state: 'active',
    live: true,
  })
  noteStep(uow, member, 'join', null, null)
  return { membershipId: member.id, created: true }
}

/** Suspends, restores, lets go or expels a member. Leaving needs no reason; being made to leave does. */
export async function changeMembership(
  uow: UnitOfWork,
  input: {
    membershipId: string
    version: number
    transition: Extract<MembershipTransition, 'suspend' | 'restore' | 'exit' | 'expel'>
    reason: string
  },
): Promise<{ membershipId: string; state: string; version: number }> {
  const member = await membershipOf(uow, input.membershipId)
  const leaving = uow.standing.kind === 'member'
  uow.require(tenancyActions[leaving ? 'member:leave' : 'member:change'])
  if (member.version !== input.version) throw new DomainError('STALE_VERSION')
  if (!input.reason.trim()) throw new DomainError('REASON_REQUIRED')
  const roles =
    leaving && uow.standing.role === 'principal'
      ? (['enterprise_principal'] as const)
      : committeeRoles(uow.standing)
  const from = member.state
  member.state = membershipMachine.next(member.state, input.transition, roles)
  member.live = member.state === 'active' || member.state === 'suspended'
  if (!member.live) member.leftOn = dayOf(uow.now())
  noteStep(uow, member, input.transition, from, input.reason.trim())
  await uow.em.flush()
  return { membershipId: member.id, state: member.state, version: member.version }
}

/** Marks a member as 龙头企业, or no longer. */
export async function setLead(
  uow: UnitOfWork,
  input: { membershipId: string; version: number; isLead: boolean },
): Promise<{ membershipId: string; state: string; version: number }> {
  uow.require(tenancyActions['member:change'])
  const member = await membershipOf(uow, input.membershipId)
  if (member.version !== input.version) throw new DomainError('STALE_VERSION')
  if (member.isLead !== input.isLead) {
    member.isLead = input.isLead
    noteStep(uow, member, input.isLead ? 'lead' : 'not_lead', member.state, null)
  }
  await uow.em.flush()
  return { membershipId: member.id, state: member.state, version: member.version }
}
