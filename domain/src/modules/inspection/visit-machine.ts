import { defineMachine } from '../../kernel/transitions.ts'

/** A visit (互查活动): the machine `mutual_check`, row by row. */
export const visitMachine = defineMachine({
  name: 'mutual_check',
  initial: 'draft',
  states: [
    'draft',
    'published',
    'confirmed',
    'in_progress',
    'field_done',
    'reported',
    'archived',
    'postponed',
    'cancelled',
  ],
  terminal: ['archived', 'cancelled'],
  transitions: [
    { id: 'publish', from: ['draft'], to: 'published', by: ['group_leader', 'committee_secretary'] },
    { id: 'confirm', from: ['published'], to: 'confirmed', by: ['system'] },
    { id: 'force_confirm', from: ['published'], to: 'confirmed', by: ['group_leader'] },
    { id: 'checkin', from: ['confirmed'], to: 'in_progress', by: ['group_leader'] },
    { id: 'finish', from: ['in_progress'], to: 'field_done', by: ['group_leader'] },
    { id: 'report', from: ['field_done'], to: 'reported', by: ['group_leader', 'committee_secretary'] },
    { id: 'archive', from: ['reported'], to: 'archived', by: ['system'] },
    { id: 'postpone', from: ['published', 'confirmed'], to: 'postponed', by: ['group_leader'] },
    { id: 'resume', from: ['postponed'], to: 'published', by: ['group_leader'] },
    {
      id: 'cancel',
      from: ['draft', 'published', 'confirmed', 'postponed'],
      to: 'cancelled',
      by: ['group_leader', 'committee_secretary'],
    },
  ],
})

/** A visit's check sheet (检查记录表): the machine `check_sheet`. */
export const sheetMachine = defineMachine({
  name: 'check_sheet',
  initial: 'draft',
  states: ['draft', 'team_signed', 'host_signed', 'refused', 'locked'],
  terminal: ['locked'],
  transitions: [
    { id: 'sign_team', from: ['draft'], to: 'team_signed', by: ['peer_inspector', 'group_leader'] },
    { id: 'reopen', from: ['team_signed'], to: 'draft', by: ['group_leader'] },
    {
      id: 'sign_host',
      from: ['team_signed'],
      to: 'host_signed',
      by: ['enterprise_safety', 'enterprise_principal'],
    },
    { id: 'refuse', from: ['team_signed'], to: 'refused', by: ['group_leader'] },
    { id: 'lock', from: ['host_signed', 'refused'], to: 'locked', by: ['system'] },
  ],
})

/** The advice note (建议整改单) of a visit: the machine `peer_notice`. An advice, never an order. */
export const adviceNoteMachine = defineMachine({
  name: 'peer_notice',
  initial: 'draft',
  states: ['draft', 'issued', 'acknowledged', 'replied', 'reviewed', 'archived', 'recalled'],
  terminal: ['archived', 'recalled'],
  transitions: [
    { id: 'issue', from: ['draft'], to: 'issued', by: ['group_leader'] },
    { id: 'refuse_sign', from: ['draft'], to: 'issued', by: ['group_leader'] },
    { id: 'ack', from: ['issued'], to: 'acknowledged', by: ['enterprise_safety', 'enterprise_principal'] },
    { id: 'ack_auto', from: ['issued'], to: 'acknowledged', by: ['system'] },
    { id: 'reply', from: ['acknowledged'], to: 'replied', by: ['enterprise_safety', 'enterprise_principal'] },
    { id: 'review', from: ['replied'], to: 'reviewed', by: ['group_leader', 'peer_inspector'] },
    { id: 'archive', from: ['reviewed'], to: 'archived', by: ['system', 'committee_secretary'] },
    { id: 'recall', from: ['draft', 'issued'], to: 'recalled', by: ['group_leader'] },
  ],
})
