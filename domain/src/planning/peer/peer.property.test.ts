import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADVERSARIAL_SHAPES, adversarialPeerWorld } from '../testing/adversarial-peer-world.ts'
import { createPrng } from '../shared/prng.ts'
import { propertySuite } from '../testing/property-runs.ts'
import { planPeerRound } from './plan.ts'
import type { PeerPlan, PeerRoundInput, RepairMode } from './types.ts'
import { verifyPeerPlan } from './verify.ts'

const suite = propertySuite(process.env)
const world = fc
  .record({
    shape: fc.constantFrom(...ADVERSARIAL_SHAPES),
    members: fc.integer({ min: 0, max: 12 }),
    k: fc.integer({ min: 1, max: 5 }),
    seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  })
  .map((w) => ({ ...w, input: adversarialPeerWorld(w.shape, w.members, w.k, w.seed) }))

function asPrevious(plan: PeerPlan): NonNullable<PeerRoundInput['previous']> {
  return {
    visits: plan.visits.map((v) => ({
      hostId: v.hostId,
      inspectorIds: v.team.map((s) => s.inspectorId),
      date: v.date,
    })),
  }
}

function tierCosts(plan: PeerPlan): string {
  return plan.tiers.map((t) => `${t.tier}=${t.cost}`).join(' ')
}

describe('a peer plan', () => {
  it(
    'never breaks a rule that it does not name, in any world',
    async () => {
      await fc.assert(
        fc.asyncProperty(world, async ({ input }) => {
          const plan = await planPeerRound(input)
          expect(verifyPeerPlan(input, plan)).toEqual([])
          for (const t of plan.tiers) expect(t.lowerBound).toBeLessThanOrEqual(t.cost)
        }),
        suite.runs(0.24),
      )
    },
    suite.patience,
  )

  it(
    'is the same for the same input, and for the same members in another order',
    async () => {
      await fc.assert(
        fc.asyncProperty(world, async ({ input, seed }) => {
          const plan = await planPeerRound(input)
          expect((await planPeerRound(input)).outputHash).toBe(plan.outputHash)
          const rnd = createPrng(seed)
          const shuffled = {
            ...input,
            members: rnd.shuffle(
              input.members.map((m) => ({
                ...m,
                riskCategories: rnd.shuffle([...m.riskCategories]),
                qualifiedCategories: rnd.shuffle([...m.qualifiedCategories]),
                unavailableDates: rnd.shuffle([...(m.unavailableDates ?? [])]),
              })),
            ),
            forbiddenPairs: rnd
              .shuffle([...(input.forbiddenPairs ?? [])])
              .map((p) => (rnd.int(2) === 0 ? p : { ...p, a: p.b, b: p.a })),
            history: rnd.shuffle([...(input.history ?? [])]),
            workdays: rnd.shuffle([...input.workdays]),
            absences: rnd.shuffle([...(input.absences ?? [])]),
          }
          const again = await planPeerRound(shuffled)
          expect(tierCosts(again)).toBe(tierCosts(plan))
          expect(again.visits).toEqual(plan.visits)
          expect(again.inputHash).toBe(plan.inputHash)
          expect(again.outputHash).toBe(plan.outputHash)
        }),
        suite.runs(0.03),
      )
    },
    suite.patience,
  )

  it(
    'stays as it is when it is planned again without a change',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          world,
          fc.constantFrom<RepairMode>('least-change', 'balanced', 'best'),
          async ({ input }, mode) => {
            const plan = await planPeerRound(input)
            const again = await planPeerRound({ ...input, previous: asPrevious(plan), mode })
            expect(again.diffVsPrevious?.addedPairs).toEqual([])
            expect(again.diffVsPrevious?.removedPairs).toEqual([])
            expect(again.diffVsPrevious?.movedDates).toEqual([])
          },
        ),
        suite.runs(0.05),
      )
    },
    suite.patience,
  )

  it(
    'survives absences, pins and frozen visits in a repair',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          world,
          fc.constantFrom<RepairMode>('least-change', 'balanced', 'best'),
          fc.nat(),
          async ({ input }, mode, salt) => {
            const rnd = createPrng(salt)
            const plan = await planPeerRound(input)
            const ids = input.members.map((m) => m.memberId)
            const previous = {
              visits: asPrevious(plan).visits.map((v) => ({
                ...v,
                state: (['planned', 'planned', 'frozen', 'done'] as const)[rnd.int(4)]!,
              })),
            }
            const again: PeerRoundInput = {
              ...input,
              previous,
              mode,
              absences: ids
                .filter(() => rnd.next() < 0.2)
                .map((memberId) => ({ memberId, as: (['inspector', 'host', 'both'] as const)[rnd.int(3)]! })),
              pins: {
                must: ids
                  .filter(() => rnd.next() < 0.1)
                  .map((inspector) => ({ inspector, host: rnd.pick(ids) })),
                mustNot: ids
                  .filter(() => rnd.next() < 0.1)
                  .map((inspector) => ({ inspector, host: rnd.pick(ids) })),
              },
              forbiddenPairs: [
                ...(input.forbiddenPairs ?? []),
                ...ids
                  .filter(() => rnd.next() < 0.1)
                  .map((a) => ({ a, b: rnd.pick(ids), reason: 'dispute' as const })),
              ],
            }
            const repaired = await planPeerRound(again)
            expect(verifyPeerPlan(again, repaired)).toEqual([])
          },
        ),
        suite.runs(0.1),
      )
    },
    suite.patience,
  )
})
