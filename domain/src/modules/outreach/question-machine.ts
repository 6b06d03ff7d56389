import { defineMachine } from '../../kernel/index.ts'

/** 求助/意见反馈: a firm's question about a publication, exactly as the table `member_request`. */
export const questionMachine = defineMachine({
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

/** The transitions of the machine `member_request`. */
export type QuestionTransition = (typeof questionMachine)['transitions'][number]['id']
