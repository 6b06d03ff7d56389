import type { Standing } from '../../kernel/actor.ts'
import type { MachineRole } from '../../kernel/transitions.ts'

const ofBureau: Record<string, readonly MachineRole[]> = {
  admin: ['authority_admin'],
  // Who leads the bureau may do what its desk does.
  leader: ['authority_leader', 'authority_admin'],
  inspector: ['authority_inspector'],
  township: ['township_officer'],
}
const ofCommittee: Record<string, readonly MachineRole[]> = {
  chair: ['committee_chair', 'committee_secretary'],
  vice_chair: ['committee_chair', 'committee_secretary'],
  secretary: ['committee_secretary'],
  member: ['committee_member'],
}
const ofFirm: Record<string, readonly MachineRole[]> = {
  // In most small firms the owner is the safety officer too.
  principal: ['enterprise_principal', 'enterprise_safety'],
  safety: ['enterprise_safety'],
  rectifier: ['enterprise_rectifier'],
  staff: ['enterprise_staff'],
}

/** Who asks. */
export type Asker = Pick<Standing, 'kind' | 'role' | 'enterpriseId'>

/**
 * The roles of the state machines that a standing has on one request or visit. An expert's wall shows only visits of
 * which they are a member, so the seat alone says it.
 */
export function dispatchRoles(who: Asker, record: { enterpriseId: string }): readonly MachineRole[] {
  const role = who.role ?? ''
  switch (who.kind) {
    case 'job':
    case 'system':
      return ['system']
    case 'bureau':
      return ofBureau[role] ?? []
    case 'committee':
      return ofCommittee[role] ?? []
    case 'expert':
      return ['expert']
    case 'member':
      return who.enterpriseId === record.enterpriseId ? (ofFirm[role] ?? []) : []
    default:
      return []
  }
}
