import { defineMachine } from '../../kernel/index.ts'

/** 普法宣传推送: a publication from its draft to its archive, exactly as the table. */
export const publicationMachine = defineMachine({
  name: 'outreach',
  initial: 'draft',
  states: ['draft', 'review', 'published', 'withdrawn', 'archived'],
  terminal: ['withdrawn', 'archived'],
  transitions: [
    { id: 'submit', from: ['draft'], to: 'review', by: ['authority_admin', 'committee_secretary'] },
    { id: 'publish', from: ['review'], to: 'published', by: ['authority_leader', 'authority_admin'] },
    { id: 'return', from: ['review'], to: 'draft', by: ['authority_leader', 'authority_admin'] },
    { id: 'withdraw', from: ['published'], to: 'withdrawn', by: ['authority_admin'] },
    { id: 'archive', from: ['published'], to: 'archived', by: ['system', 'authority_admin'] },
  ],
})

/** The transitions of the machine `outreach`. */
export type PublicationTransition = (typeof publicationMachine)['transitions'][number]['id']
