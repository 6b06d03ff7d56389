import { asRows, asSet } from '../shared/canonical.ts'
import { canonicalHash } from '../shared/hash.ts'
import type { PeerRoundInput } from './types.ts'

/**
 * The identity of a round: the same for the same facts in any order of rows, of lists that mean sets, and of the two sides of a forbidden
 * pair. Defaults that are written out count as written; a cache keyed by it may miss, never lie.
 */
export function peerInputHash(input: PeerRoundInput): string {
  return canonicalHash({
    ...input,
    members: asRows(
      input.members.map((m) => ({
        ...m,
        riskCategories: asSet(m.riskCategories),
        qualifiedCategories: asSet(m.qualifiedCategories),
        ...(m.unavailableDates === undefined ? {} : { unavailableDates: asSet(m.unavailableDates) }),
      })),
    ),
    forbiddenPairs: asRows(
      (input.forbiddenPairs ?? []).map((p) => (p.a < p.b ? p : { ...p, a: p.b, b: p.a })),
    ),
    history: asRows(input.history ?? []),
    workdays: asSet(input.workdays),
    pins: { must: asRows(input.pins?.must ?? []), mustNot: asRows(input.pins?.mustNot ?? []) },
    absences: asRows(input.absences ?? []),
    ...(input.previous
      ? {
          previous: {
            ...input.previous,
            visits: asRows(input.previous.visits.map((v) => ({ ...v, inspectorIds: asSet(v.inspectorIds) }))),
          },
        }
      : {}),
  })
}
