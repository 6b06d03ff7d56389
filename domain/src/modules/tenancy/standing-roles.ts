import type { MachineRole, Standing } from '../../kernel/index.ts'

/** A committee seat in the words of the state machines. A vice chair stands in for the chair, both for the secretary. */
export function committeeRoles(standing: Pick<Standing, 'kind' | 'role'>): MachineRole[] {
  if (standing.kind === 'job') return ['system']
  if (standing.kind === 'leader') return ['group_leader']
  if (standing.kind !== 'committee') return []
  switch (standing.role) {
    case 'chair':
    case 'vice_chair':
      return ['committee_chair', 'committee_secretary', 'committee_member']
    case 'secretary':
      return ['committee_secretary', 'committee_member']
    default:
      return ['committee_member']
  }
}
