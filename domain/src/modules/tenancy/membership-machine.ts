import { defineMachine } from '../../kernel/index.ts'

/** 参盟: how a firm becomes, stays and stops being a member. Membership is voluntary. */
export const membershipMachine = defineMachine({
  name: 'membership',
  initial: 'applied',
  states: ['applied', 'reviewing', 'active', 'suspended', 'exited', 'expelled', 'refused'],
  terminal: ['exited', 'expelled', 'refused'],
  transitions: [
    { id: 'accept_file', from: ['applied'], to: 'reviewing', by: ['committee_secretary'] },
    { id: 'approve', from: ['reviewing'], to: 'active', by: ['committee_chair'] },
    { id: 'refuse', from: ['reviewing'], to: 'refused', by: ['committee_chair'] },
    { id: 'suspend', from: ['active'], to: 'suspended', by: ['committee_chair'] },
    { id: 'restore', from: ['suspended'], to: 'active', by: ['committee_chair'] },
    {
      id: 'exit',
      from: ['active', 'suspended'],
      to: 'exited',
      by: ['enterprise_principal', 'committee_secretary'],
    },
    { id: 'expel', from: ['active', 'suspended'], to: 'expelled', by: ['committee_chair'] },
  ],
})

/** The transitions of the machine `membership`. */
export type MembershipTransition = (typeof membershipMachine)['transitions'][number]['id']
