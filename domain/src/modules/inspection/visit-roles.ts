import type { MachineRole } from '../../kernel/transitions.ts'
import type { Standing } from '../../kernel/actor.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type Visit, VisitInspector } from './round.entities.ts'

const ofCommittee: Record<string, readonly MachineRole[]> = {
  chair: ['committee_chair', 'committee_secretary', 'group_leader'],
  vice_chair: ['committee_chair', 'committee_secretary', 'group_leader'],
  secretary: ['committee_secretary', 'group_leader'],
  member: ['committee_member'],
}

const ofEnterprise: Record<string, readonly MachineRole[]> = {
  principal: ['enterprise_principal'],
  safety: ['enterprise_safety'],
  rectifier: ['enterprise_rectifier'],
  staff: ['enterprise_staff'],
}

/** The roles a standing has on a round: those of its committee seat. */
export function roundRoles(standing: Standing): readonly MachineRole[] {
  if (standing.kind === 'job' || standing.kind === 'system') return ['system']
  return standing.kind === 'committee' ? (ofCommittee[standing.role ?? ''] ?? []) : []
}

/** Whether this person belongs to the host, whatever seat is sat on; its own people as hosts are not meant. */
export function isRecused(standing: Standing, visit: Pick<Visit, 'enterpriseId'>): boolean {
  if (standing.kind === 'member' && standing.enterpriseId === visit.enterpriseId) return false
  return standing.enterpriseIds.includes(visit.enterpriseId)
}

/**
 * The roles a standing has on one visit. Who belongs to the host leads, checks and decides nothing there from another seat:
 * another officer of the committee does.
 *
 * The tables speak of the 组长. Before and after the visit that is the leader of the activity group; the chair or the
 * secretary stand in for one, since a round of all members has no groups. On the spot it is the leader of the team,
 * and where the planner found none, any inspector of the team.
 * @param team the visit's team as far as the standing may see it
 */
export function visitRoles(
  standing: Standing,
  visit: Pick<Visit, 'enterpriseId'>,
  team: readonly Pick<VisitInspector, 'enterpriseId' | 'personId' | 'role' | 'state'>[],
): readonly MachineRole[] {
  switch (standing.kind) {
    case 'job':
    case 'system':
      return ['system']
    case 'committee':
      return isRecused(standing, visit) ? ofCommittee.member! : (ofCommittee[standing.role ?? ''] ?? [])
    case 'leader':
      return isRecused(standing, visit) ? [] : ['group_leader']
    case 'member': {
      if (standing.enterpriseId === visit.enterpriseId) return ofEnterprise[standing.role ?? ''] ?? []
      const mine = isRecused(standing, visit) ? null : placeOf(standing, team)
      if (!mine) return []
      const led = team.some((place) => place.role === 'leader' && isOpen(place))
      return mine.role === 'leader' || !led ? ['peer_inspector', 'group_leader'] : ['peer_inspector']
    }
    default:
      return []
  }
}

/** Whether a place in a team is held now. */
export function isOpen(place: Pick<VisitInspector, 'state'>): boolean {
  return place.state === 'assigned' || place.state === 'accepted'
}

/** The place this person holds in the team: named for them, or open to any inspector of their firm. */
export function placeOf<T extends Pick<VisitInspector, 'enterpriseId' | 'personId' | 'state'>>(
  standing: Standing,
  team: readonly T[],
): T | null {
  return (
    team.find(
      (place) =>
        isOpen(place) &&
        place.enterpriseId === standing.enterpriseId &&
        (place.personId === standing.personId || (place.personId === null && standing.isInspector)),
    ) ?? null
  )
}

/** The team of a visit, in a fixed order. */
export async function teamOf(
  uow: UnitOfWork,
  visit: Pick<Visit, 'allianceId' | 'id'>,
): Promise<VisitInspector[]> {
  return uow.em.find(
    VisitInspector,
    { allianceId: visit.allianceId, visitId: visit.id },
    { orderBy: { role: 'asc', id: 'asc' } },
  )
}
