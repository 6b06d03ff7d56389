import { DomainError, NotVisible, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { askFirm, mustBeAsked } from './ask-firm.ts'
import { membershipOf } from './find.ts'
import { membershipMachine } from './membership-machine.ts'
import { noteStep } from './memberships.ts'
import { committeeRoles } from './standing-roles.ts'
import { tenancyActions } from './tenancy.actions.ts'
import { ActivityGroup, Alliance, type Membership } from './tenancy.entities.ts'

/** What became of a membership. */
export interface MembershipAnswer {
  membershipId: string
  state: string
  version: number
}

async function answer(uow: UnitOfWork, member: Membership): Promise<MembershipAnswer> {
  await uow.em.flush()
  return { membershipId: member.id, state: member.state, version: member.version }
}

/**
 * The firm's own owner or safety officer agrees to become a member, or does not. Agreeing opens the firm's file to the
 * committee and the alliance's rounds to the firm; declining leaves what was there before the question.
 * @throws DomainError WRONG_STATE when there is nothing (any more) to answer
 */
export async function answerInvitation(
  uow: UnitOfWork,
  input: { membershipId: string; version: number; agree: boolean; reason: string | null },
): Promise<MembershipAnswer> {
  uow.require(tenancyActions['member:answer-invitation'])
  const member = await membershipOf(uow, input.membershipId)
  // The wall also shows a firm its fellow members.
  if (member.enterpriseId !== uow.standing.enterpriseId) throw new NotVisible('membership')
  if (member.version !== input.version) throw new DomainError('STALE_VERSION')
  const role = uow.standing.role === 'principal' ? 'enterprise_principal' : 'enterprise_safety'
  const from = member.state
  const step = input.agree ? 'agree' : 'decline'
  const next = membershipMachine.next(member.state, step, [role])
  const today = dayOf(uow.now())
  if (input.agree) {
    member.state = next
    member.live = true
    member.leftOn = null
    // Nobody is a member of the days before it agreed.
    if (member.joinedOn < today) member.joinedOn = today
  } else member.state = beforeTheQuestion(member)
  noteStep(uow, member, step, from, input.reason?.trim() || null)
  const alliance = await uow.em.findOneOrFail(Alliance, { id: member.allianceId })
  notify(uow, {
    kind: input.agree ? 'membership-agreed' : 'membership-declined',
    allianceId: member.allianceId,
    enterpriseId: member.enterpriseId,
    objectKind: 'membership',
    objectId: member.id,
    params: { enterpriseName: member.enterpriseName, allianceName: alliance.name },
    to: [{ type: 'committee', roles: ['secretary'] }],
  })
  touchRollup(uow, member.allianceId)
  return answer(uow, member)
}

/** Takes an invitation back that should not have gone out, or that nobody answers. */
export async function withdrawInvitation(
  uow: UnitOfWork,
  input: { membershipId: string; version: number; reason: string },
): Promise<MembershipAnswer> {
  uow.require(tenancyActions['member:admit'])
  const member = await membershipOf(uow, input.membershipId)
  if (member.version !== input.version) throw new DomainError('STALE_VERSION')
  if (!input.reason.trim()) throw new DomainError('REASON_REQUIRED')
  const from = member.state
  membershipMachine.next(member.state, 'withdraw', committeeRoles(uow.standing))
  member.state = beforeTheQuestion(member)
  noteStep(uow, member, 'withdraw', from, input.reason.trim())
  return answer(uow, member)
}

/**
 * Brings back a firm that was here before: the only way back for one that left, was expelled or said no. A firm that can be
 * asked is asked again; one that was expelled comes back by the chair alone, as it went.
 */
export async function reinstateMember(
  uow: UnitOfWork,
  input: { membershipId: string; version: number; reason: string },
): Promise<MembershipAnswer> {
  uow.require(tenancyActions['member:reinstate'])
  const member = await membershipOf(uow, input.membershipId)
  if (member.version !== input.version) throw new DomainError('STALE_VERSION')
  if (!input.reason.trim()) throw new DomainError('REASON_REQUIRED')
  const from = member.state
  if (!membershipMachine.terminal.some((state) => state === from))
    throw new DomainError('WRONG_STATE', { machine: 'membership', state: from, transition: 'reinstate' })
  if (from === 'expelled' && !committeeRoles(uow.standing).includes('committee_chair'))
    throw new DomainError('ROLE_MAY_NOT', { machine: 'membership', transition: 'reinstate' })
  const asked = await mustBeAsked(uow, member.enterpriseId)
  const { allianceId } = member
  if (
    member.groupId &&
    !(await uow.em.findOne(ActivityGroup, { allianceId, id: member.groupId, endedAt: null }))
  )
    member.groupId = null
  if (asked) member.state = 'applied'
  else Object.assign(member, { state: 'active', live: true, leftOn: null, joinedOn: dayOf(uow.now()) })
  noteStep(uow, member, asked ? 'invite' : 'rejoin', from, input.reason.trim())
  if (asked) await askFirm(uow, member)
  else touchRollup(uow, allianceId)
  return answer(uow, member)
}

/** A firm that had left is one that left; one that never was a member is one that is none. */
function beforeTheQuestion(member: Membership): 'exited' | 'refused' {
  return member.leftOn ? 'exited' : 'refused'
}
