import { defineMachine } from '../../kernel/transitions.ts'
import type { RoundState } from './round.entities.ts'

const committee = ['committee_chair', 'committee_secretary', 'committee_member'] as const
// What moves visits with the round takes who may move visits.
const desk = ['committee_chair', 'committee_secretary'] as const

/** States of a round. `start` happens with the first check-in of any of its visits. */
export const roundMachine = defineMachine({
  name: 'round',
  initial: 'draft',
  states: ['draft', 'planned', 'published', 'running', 'closed', 'cancelled'],
  terminal: ['closed', 'cancelled'],
  transitions: [
    { id: 'plan', from: ['draft', 'planned'], to: 'planned', by: committee },
    { id: 'revise', from: ['draft', 'planned'], to: 'draft', by: committee },
    { id: 'publish', from: ['planned'], to: 'published', by: desk },
    { id: 'start', from: ['published'], to: 'running', by: ['system'] },
    // A published round is never planned anew, only repaired: who was told is told of changes.
    { id: 'repair', from: ['published'], to: 'published', by: desk },
    { id: 'repair_running', from: ['running'], to: 'running', by: desk },
    { id: 'close', from: ['published', 'running'], to: 'closed', by: desk },
    { id: 'cancel', from: ['draft', 'planned', 'published'], to: 'cancelled', by: desk },
  ],
})

/** The step by which people of a published round are exchanged; null where a round is planned freely or over. */
export function repairStep(state: RoundState): 'repair' | 'repair_running' | null {
  return state === 'published' ? 'repair' : state === 'running' ? 'repair_running' : null
}
