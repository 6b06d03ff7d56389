import type { MachineRole, SeatRule, Standing } from '../../kernel/index.ts'
import { committeeRoles } from '../tenancy/index.ts'

/** What a standing's roles on a record depend on: whose record it is. */
export interface RecordOwner {
  enterpriseId: string
}

const bureauRoles: Record<string, MachineRole> = {
  inspector: 'authority_inspector',
  leader: 'authority_leader',
  admin: 'authority_admin',
  township: 'township_officer',
}

const enterpriseRoles: Record<string, MachineRole[]> = {
  // In most small firms the owner is the safety officer too: who answers for everything may do everything.
  principal: ['enterprise_principal', 'enterprise_safety', 'enterprise_rectifier'],
  safety: ['enterprise_safety', 'enterprise_rectifier'],
  rectifier: ['enterprise_rectifier'],
  staff: ['enterprise_staff'],
}

/**
 * The roles of the state machines that a standing has on one record. A member of another firm is a peer inspector: the
 * wall shows it the record only through a visit that is open or a re-inspection that was asked of it.
 */
export function machineRoles(
  standing: Pick<Standing, 'kind' | 'role' | 'enterpriseId'>,
  record: RecordOwner,
): readonly MachineRole[] {
  const role = standing.role ?? ''
  switch (standing.kind) {
    case 'job':
    case 'system':
      return ['system']
    case 'leader':
    case 'committee':
      return committeeRoles(standing)
    case 'bureau':
      return bureauRoles[role] ? [bureauRoles[role]] : []
    case 'member':
      if (standing.enterpriseId !== record.enterpriseId) return ['peer_inspector']
      return enterpriseRoles[role] ?? []
    case 'expert':
      // The wall shows an expert only what was found on visits that are open, and what is to be looked at again.
      return ['expert']
    case 'person':
      return []
  }
}

const seatOfRole: Partial<Record<MachineRole, [keyof SeatRule, readonly string[] | true]>> = {
  authority_inspector: ['bureau', ['inspector']],
  authority_leader: ['bureau', ['leader']],
  authority_admin: ['bureau', ['admin']],
  township_officer: ['bureau', ['township']],
  committee_chair: ['committee', ['chair', 'vice_chair']],
  committee_secretary: ['committee', ['chair', 'vice_chair', 'secretary']],
  committee_member: ['committee', true],
  group_leader: ['leader', true],
  peer_inspector: ['member', true],
  expert: ['expert', true],
  enterprise_principal: ['member', ['principal']],
  enterprise_safety: ['member', ['principal', 'safety']],
  enterprise_rectifier: ['member', ['principal', 'safety', 'rectifier']],
  enterprise_staff: ['member', ['staff']],
}

/** The seats that can hold one of these machine roles: the permission sheet's line for a transition. */
export function seatsOf(roles: readonly MachineRole[]): SeatRule {
  const rule: Record<string, true | string[]> = {}
  for (const role of roles) {
    const seat = seatOfRole[role]
    if (!seat) continue
    const [kind, allowed] = seat
    const known = rule[kind]
    if (allowed === true || known === true) rule[kind] = true
    else rule[kind] = [...new Set([...(known ?? []), ...allowed])]
  }
  return rule
}
