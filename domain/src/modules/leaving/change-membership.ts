import { DomainError, type UnitOfWork, dayOf } from '../../kernel/index.ts'
import { handBackExpertVisits } from '../dispatch/index.ts'
import { handBackLooks } from '../hazard/index.ts'
import { handBackVisits } from '../inspection/index.ts'
import { touchRollup } from '../reporting/index.ts'
import {
  type Membership,
  type MembershipAnswer,
  type MembershipTransition,
  committeeRoles,
  membershipMachine,
  membershipOf,
  noteStep,
  tenancyActions,
} from '../tenancy/index.ts'

const words = { suspend: '已暂停', exit: '已退出联盟', expel: '已除名' } as const

/**
 * Suspends, restores, lets go or expels a member. Leaving needs no reason; being made to leave does. Whoever stops taking
 * part hands back in the same transaction what others must do now: places in teams, re-inspections, look-backs; checks of
 * its own that have not begun are called off, and of a firm that is gone the visits of experts too. Its open hazards stay on record.
 */
export async function changeMembership(
  uow: UnitOfWork,
  input: {
    membershipId: string
    version: number
    transition: Extract<MembershipTransition, 'suspend' | 'restore' | 'exit' | 'expel'>
    reason: string
  },
): Promise<MembershipAnswer> {
  const leaving = uow.standing.kind === 'member'
  uow.require(tenancyActions[leaving ? 'member:leave' : 'member:change'])
  const member = await membershipOf(uow, input.membershipId)
  if (member.version !== input.version) throw new DomainError('STALE_VERSION')
  if (!input.reason.trim()) throw new DomainError('REASON_REQUIRED')
  const own = leaving && member.enterpriseId === uow.standing.enterpriseId
  const roles =
    own && uow.standing.role === 'principal'
      ? (['enterprise_principal'] as const)
      : committeeRoles(uow.standing)
  const from = member.state
  member.state = membershipMachine.next(member.state, input.transition, roles)
  member.live = member.state === 'active' || member.state === 'suspended'
  if (!member.live) member.leftOn = dayOf(uow.now())
  noteStep(uow, member, input.transition, from, input.reason.trim())
  await uow.em.flush()
  if (input.transition !== 'restore') await handBack(uow, member, words[input.transition])
  touchRollup(uow, member.allianceId)
  await uow.em.flush()
  return { membershipId: member.id, state: member.state, version: member.version }
}

async function handBack(uow: UnitOfWork, member: Membership, why: string): Promise<void> {
  const own = uow.standing.kind === 'member'
  // A firm sees neither its peers' visits nor who else could look: the alliance's rights, until all is handed back.
  if (own) await uow.em.execute('select authz.begin_hand_back(?)', [member.id])
  const of = {
    allianceId: member.allianceId,
    enterpriseId: member.enterpriseId,
    reason: `${member.enterpriseName}${why}`,
  }
  await handBackVisits(uow, of)
  await handBackLooks(uow, of)
  // A suspended member still may have an expert come.
  if (!member.live) await handBackExpertVisits(uow, of)
  await uow.em.flush()
  if (own) await uow.em.execute('select authz.end_hand_back()')
}
