import { defineMachine } from '../../kernel/transitions.ts'

/** An expert visit (专家服务): the machine `expert_visit`, row by row. */
export const expertVisitMachine = defineMachine({
  name: 'expert_visit',
  initial: 'requested',
  states: [
    'requested',
    'assigned',
    'scheduled',
    'visiting',
    'reported',
    'confirmed',
    'closed',
    'declined',
    'cancelled',
  ],
  terminal: ['closed', 'declined', 'cancelled'],
  transitions: [
    { id: 'assign', from: ['requested'], to: 'assigned', by: ['authority_admin', 'committee_secretary'] },
    { id: 'decline', from: ['requested'], to: 'declined', by: ['authority_admin', 'committee_secretary'] },
    { id: 'schedule', from: ['assigned'], to: 'scheduled', by: ['expert', 'enterprise_safety'] },
    { id: 'reassign', from: ['assigned', 'scheduled'], to: 'requested', by: ['expert', 'authority_admin'] },
    { id: 'start', from: ['scheduled'], to: 'visiting', by: ['expert'] },
    { id: 'report', from: ['visiting'], to: 'reported', by: ['expert'] },
    {
      id: 'confirm',
      from: ['reported'],
      to: 'confirmed',
      by: ['enterprise_safety', 'enterprise_principal'],
    },
    { id: 'close', from: ['confirmed'], to: 'closed', by: ['enterprise_safety', 'system'] },
    {
      id: 'cancel',
      from: ['requested', 'assigned', 'scheduled'],
      to: 'cancelled',
      by: ['enterprise_safety', 'authority_admin'],
    },
  ],
})

/** A request for an expert (求助): the machine `member_request`, row by row. */
export const memberRequestMachine = defineMachine({
  name: 'member_request',
  initial: 'open',
  states: ['open', 'assigned', 'answered', 'closed', 'invalid'],
  terminal: ['closed', 'invalid'],
  transitions: [
    { id: 'assign', from: ['open'], to: 'assigned', by: ['committee_secretary', 'authority_admin'] },
    { id: 'invalid', from: ['open'], to: 'invalid', by: ['committee_secretary'] },
    {
      id: 'answer',
      from: ['assigned'],
      to: 'answered',
      by: ['committee_secretary', 'expert', 'authority_admin'],
    },
    { id: 'reopen', from: ['answered'], to: 'assigned', by: ['enterprise_safety'] },
    { id: 'close', from: ['answered'], to: 'closed', by: ['enterprise_safety', 'system'] },
  ],
})

/** A transition of the machine `expert_visit`. */
export type ExpertVisitTransition = (typeof expertVisitMachine.transitions)[number]['id']
