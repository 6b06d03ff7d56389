import { registerActions } from '../../kernel/actions.ts'

/** What may be asked of the chain. */
export const AUDIT = registerActions({
  'audit:read-trail': {
    title: '查看留痕',
    description: 'Read the audit lines of the own alliance.',
    seats: { committee: true },
  },
  'audit:verify-chain': {
    title: '校验留痕链',
    description: 'Recompute the hash chain of the own alliance.',
    seats: { committee: true },
  },
})
