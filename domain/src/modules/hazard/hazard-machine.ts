import { defineMachine } from '../../kernel/index.ts'

/** The life of a hazard (隐患), row by row as in seeds/src/reference/state_machines.json, machine `hazard`. */
export const hazardMachine = defineMachine({
  name: 'hazard',
  initial: 'draft',
  states: [
    'draft',
    'pending_confirm',
    'disputed',
    'pending_rectify',
    'rectifying',
    'submitted',
    'reinspect_failed',
    'closed',
    'cancelled',
    'escalated_major',
  ],
  terminal: ['closed', 'cancelled', 'escalated_major'],
  transitions: [
    {
      id: 'report',
      from: ['draft'],
      to: 'pending_confirm',
      by: [
        'peer_inspector',
        'group_leader',
        'enterprise_safety',
        'enterprise_staff',
        'expert',
        'township_officer',
        'authority_inspector',
      ],
    },
    {
      id: 'discard',
      from: ['draft'],
      to: 'cancelled',
      by: ['peer_inspector', 'enterprise_safety', 'enterprise_staff', 'expert', 'group_leader'],
    },
    {
      id: 'confirm',
      from: ['pending_confirm'],
      to: 'pending_rectify',
      by: ['enterprise_safety', 'enterprise_principal'],
    },
    { id: 'auto_confirm', from: ['pending_confirm'], to: 'pending_rectify', by: ['system'] },
    {
      id: 'dispute',
      from: ['pending_confirm'],
      to: 'disputed',
      by: ['enterprise_safety', 'enterprise_principal'],
    },
    {
      id: 'uphold',
      from: ['disputed'],
      to: 'pending_rectify',
      by: ['group_leader', 'committee_secretary', 'expert'],
    },
    { id: 'revoke', from: ['disputed'], to: 'cancelled', by: ['committee_secretary', 'expert'] },
    {
      id: 'merge_duplicate',
      from: ['pending_confirm'],
      to: 'cancelled',
      by: ['committee_secretary', 'group_leader'],
    },
    {
      id: 'start',
      from: ['pending_rectify', 'reinspect_failed'],
      to: 'rectifying',
      by: ['enterprise_rectifier', 'enterprise_safety'],
    },
    {
      id: 'fix_on_spot',
      from: ['pending_confirm', 'pending_rectify'],
      to: 'submitted',
      by: ['enterprise_rectifier', 'enterprise_safety'],
    },
    {
      id: 'submit',
      from: ['rectifying', 'reinspect_failed'],
      to: 'submitted',
      by: ['enterprise_rectifier', 'enterprise_safety'],
    },
    {
      id: 'extend',
      from: ['pending_rectify', 'rectifying'],
      to: 'rectifying',
      by: ['group_leader', 'committee_secretary', 'authority_inspector'],
    },
    {
      id: 'reinspect_pass',
      from: ['submitted'],
      to: 'closed',
      by: ['peer_inspector', 'group_leader', 'authority_inspector', 'expert', 'enterprise_safety'],
    },
    {
      id: 'reinspect_fail',
      from: ['submitted'],
      to: 'reinspect_failed',
      by: ['peer_inspector', 'group_leader', 'authority_inspector', 'expert'],
    },
    {
      id: 'escalate',
      from: ['pending_confirm', 'pending_rectify', 'rectifying', 'submitted', 'disputed'],
      to: 'escalated_major',
      by: ['expert', 'authority_inspector', 'committee_secretary', 'enterprise_principal'],
    },
    { id: 'withdraw', from: ['pending_confirm'], to: 'cancelled', by: ['peer_inspector', 'group_leader'] },
  ],
})

/** Ids of the rows of the machine `hazard`. */
export type HazardTransition = (typeof hazardMachine.transitions)[number]['id']
