import { defineMachine } from '../../kernel/index.ts'

/**
 * 参盟: how a firm becomes, stays and stops being a member. Membership is voluntary: `agree`, `decline` and `withdraw` are
 * ours beside the reference table (docs/adr/0013), for a firm that its committee asks instead of the other way round.
 */
export const membershipMachine = defineMachine({
  name: 'membership',
  initial: 'applied',
  states: ['applied', 'reviewing', 'active', 'suspended', 'exited', 'expelled', 'refused'],
  terminal: ['exited', 'expelled', 'refused'],
  transitions: [
    { id: 'accept_file', from: ['applied'], to: 'reviewing', by: ['committee_secretary'] },
    { id: 'approve', from: ['reviewing'], to: 'active', by: ['committee_chair'] },
    { id: 'refuse', from: ['reviewing'], to: 'refused', by: ['committee_chair'] },
    { id: 'agree', from: ['applied'], to: 'active', by: ['enterprise_principal', 'enterprise_safety'] },
    { id: 'decline', from: ['applied'], to: 'refused', by: ['enterprise_principal', 'enterprise_safety'] },
    { id: 'withdraw', from: ['applied'], to: 'refused', by: ['committee_secretary'] },
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
