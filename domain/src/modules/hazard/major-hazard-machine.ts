import { defineMachine } from '../../kernel/index.ts'

/** The life of a major hazard's case (重大隐患), as in seeds/src/reference/state_machines.json, machine `hazard_major`. */
export const majorHazardMachine = defineMachine({
  name: 'hazard_major',
  initial: 'suspected',
  states: [
    'suspected',
    'not_major',
    'confirmed',
    'controlled',
    'plan_submitted',
    'treating',
    'accept_requested',
    'accept_failed',
    'closed',
  ],
  terminal: ['not_major', 'closed'],
  transitions: [
    { id: 'judge_no', from: ['suspected'], to: 'not_major', by: ['expert', 'authority_inspector'] },
    {
      id: 'judge_yes',
      from: ['suspected'],
      to: 'confirmed',
      by: ['expert', 'authority_inspector', 'enterprise_principal'],
    },
    {
      id: 'control',
      from: ['confirmed'],
      to: 'controlled',
      by: ['enterprise_principal', 'authority_inspector'],
    },
    {
      id: 'file_plan',
      from: ['controlled', 'confirmed'],
      to: 'plan_submitted',
      by: ['enterprise_principal'],
    },
    {
      id: 'start',
      from: ['plan_submitted'],
      to: 'treating',
      by: ['enterprise_principal', 'enterprise_safety'],
    },
    {
      id: 'request',
      from: ['treating', 'accept_failed'],
      to: 'accept_requested',
      by: ['enterprise_principal'],
    },
    { id: 'pass', from: ['accept_requested'], to: 'closed', by: ['authority_inspector', 'authority_leader'] },
    { id: 'fail', from: ['accept_requested'], to: 'accept_failed', by: ['authority_inspector'] },
    { id: 'rework', from: ['accept_failed'], to: 'treating', by: ['enterprise_principal'] },
  ],
})

/** Ids of the rows of the machine `hazard_major`. */
export type MajorHazardTransition = (typeof majorHazardMachine.transitions)[number]['id']
