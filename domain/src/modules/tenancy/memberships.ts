import { DomainError, type UnitOfWork } from '../../kernel/index.ts'
import { allianceOf, groupOf, membershipOf } from './find.ts'
import { askFirm, mustBeAsked } from './ask-firm.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { Membership, type MembershipState, MembershipStep } from './tenancy.entities.ts'

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
 * Enters a firm. One that nobody speaks for yet and no other alliance knows is a member at once: the committee has its
 * pledge on file. Any other is asked, and until its own owner or safety officer agrees it is no member: its file, its
 * people and its rounds are not this alliance's.
 * @throws DomainError ALREADY_MEMBER, ALREADY_ASKED, MEMBERSHIP_ENDED for a firm that was here before: `reinstateMember`
 */
export async function enterMember(
  uow: UnitOfWork,
  input: NewMember,
): Promise<{ membershipId: string; state: MembershipState }> {
  uow.require(tenancyActions['member:admit'])
  const allianceId = allianceOf(uow)
  if (input.groupId) await groupOf(uow, input.groupId)
  const known = await uow.em.findOne(Membership, { allianceId, enterpriseId: input.enterpriseId })
  if (known?.live) throw new DomainError('ALREADY_MEMBER', { name: known.enterpriseName })
  if (known?.state === 'applied' || known?.state === 'reviewing')
    throw new DomainError('ALREADY_ASKED', { name: known.enterpriseName })
  if (known)
    throw new DomainError('MEMBERSHIP_ENDED', { name: known.enterpriseName, membershipState: known.state })
  const asked = await mustBeAsked(uow, input.enterpriseId)
  const member = uow.em.create(Membership, {
    allianceId,
    id: uow.newId(),
    ...input,
    state: asked ? 'applied' : 'active',
    live: !asked,
  })
  noteStep(uow, member, asked ? 'invite' : 'join', null, null)
  if (asked) await askFirm(uow, member)
  return { membershipId: member.id, state: member.state }
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
