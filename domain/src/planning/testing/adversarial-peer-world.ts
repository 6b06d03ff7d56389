import { createPrng } from '../shared/prng.ts'
import type { PeerRoundInput } from '../peer/types.ts'
import { generatePeerWorld } from './peer-world.ts'

/** Shapes that break naive planners. */
export const ADVERSARIAL_SHAPES = [
  'plain',
  'one-lead',
  'no-lead',
  'all-leads',
  'sole-qualified',
  'owner-clique',
  'conflict-star',
  'all-conflicting',
  'k-is-n-minus-1',
  'all-absent',
  'same-place',
  'no-days',
  'two-days',
  'tight-capacity',
  'pinned',
  'long-history',
  'half-absent',
  'noisy',
] as const
/** One of `ADVERSARIAL_SHAPES`. */
export type AdversarialShape = (typeof ADVERSARIAL_SHAPES)[number]

/** A small world of an awkward shape; same arguments, same world. */
export function adversarialPeerWorld(
  shape: AdversarialShape,
  members: number,
  k: number,
  seed: number,
): PeerRoundInput {
  const rnd = createPrng(seed).fork(shape)
  const base = generatePeerWorld(seed, {
    members,
    k: shape === 'k-is-n-minus-1' ? Math.max(1, members - 1) : k,
    leadersPerTeam: rnd.int(3) === 0 ? 0 : 1,
    leadShare: 0.1 + 0.4 * rnd.next(),
    conflictShare: shape === 'all-conflicting' ? 1 : 0.3 * rnd.next(),
    availability: 0.4 + 0.6 * rnd.next(),
    workdays: shape === 'no-days' ? 0 : shape === 'two-days' ? 2 : 4 + rnd.int(12),
    categories: 1 + rnd.int(5),
    pastRounds: shape === 'long-history' ? 6 : rnd.int(3),
    firmsPerDayCap: rnd.int(2) === 0 ? 1 + rnd.int(3) : null,
  })
  const ids = base.members.map((m) => m.memberId)
  const some = (share: number): string[] => ids.filter(() => rnd.next() < share)
  switch (shape) {
    case 'one-lead':
      return { ...base, members: base.members.map((m, i) => ({ ...m, isLead: i === 0 })) }
    case 'no-lead':
      return { ...base, members: base.members.map((m) => ({ ...m, isLead: false })) }
    case 'all-leads':
      return { ...base, members: base.members.map((m) => ({ ...m, isLead: true })) }
    case 'sole-qualified':
      return {
        ...base,
        members: base.members.map((m, i) => ({
          ...m,
          riskCategories: ['rare'],
          qualifiedCategories: i === 0 ? ['rare'] : [],
        })),
      }
    case 'owner-clique':
      return {
        ...base,
        members: base.members.map((m, i) => ({ ...m, ownerGroup: i <= members / 2 ? 'one-owner' : null })),
      }
    case 'conflict-star':
      return {
        ...base,
        forbiddenPairs: ids.slice(1).map((b) => ({ a: ids[0]!, b, reason: 'competitor' as const })),
      }
    case 'all-absent':
      return { ...base, absences: ids.map((memberId) => ({ memberId, as: 'both' as const })) }
    case 'half-absent':
      return {
        ...base,
        absences: some(0.5).map((memberId) => ({
          memberId,
          as: (['inspector', 'host', 'both'] as const)[rnd.int(3)]!,
        })),
      }
    case 'same-place':
      return { ...base, members: base.members.map((m) => ({ ...m, lat: 27.7, lon: 120.6 })) }
    case 'tight-capacity':
      return { ...base, members: base.members.map((m) => ({ ...m, capacity: rnd.int(k + 1) })) }
    case 'noisy':
      return {
        ...base,
        rules: {
          antiCollusionPermille: 20,
          cycleOrder: rnd.int(2) === 0 ? 'before-travel' : 'after-travel',
          cycleRounds: rnd.int(2),
        },
      }
    case 'pinned': {
      const pairs = some(0.6).map((inspector) => ({ inspector, host: rnd.pick(ids) }))
      const half = Math.floor(pairs.length / 2)
      return { ...base, pins: { must: pairs.slice(0, half), mustNot: pairs.slice(half) } }
    }
    default:
      return base
  }
}
