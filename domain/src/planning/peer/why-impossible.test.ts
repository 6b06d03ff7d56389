import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ADVERSARIAL_SHAPES, adversarialPeerWorld } from '../testing/adversarial-peer-world.ts'
import { generatePeerWorld } from '../testing/peer-world.ts'
import { planPeerRound } from './plan.ts'
import { prepareProblem } from './problem.ts'
import type { PeerRoundInput } from './types.ts'
import { whyImpossible } from './why-impossible.ts'

const world: PeerRoundInput = {
  ...generatePeerWorld(7, { members: 12, conflictShare: 0, pastRounds: 0, leadShare: 0.25 }),
  workdays: [],
}
const leads = world.members.filter((m) => m.isLead).map((m) => m.memberId)

describe('why a wish is impossible', () => {
  it('names the single row when no lead enterprise may come', async () => {
    const host = world.members.find((m) => !m.isLead)!.memberId
    const input: PeerRoundInput = {
      ...world,
      forbiddenPairs: leads.map((b) => ({ a: host, b, reason: 'competitor' })),
    }
    const plan = await planPeerRound(input)
    const gap = plan.unmet.find((u) => u.constraint === 'leader')!
    const why = await whyImpossible(input, plan, gap)
    expect(why!.irreducible).toBe(true)
    expect(why!.rows.map((r) => [r.code, r.params['host']])).toEqual([['needs-leader', host]])
  })

  it('names every lead enterprise that is full, and the hosts that fill them', async () => {
    const input: PeerRoundInput = {
      ...world,
      members: world.members.map((m) => ({ ...m, ownerGroup: null, capacity: m.isLead ? 2 : null })),
    }
    const plan = await planPeerRound(input)
    const gap = plan.unmet.find((u) => u.constraint === 'leader')!
    const why = await whyImpossible(input, plan, gap)
    const of = (code: string): string[] =>
      why!.rows.filter((r) => r.code === code).map((r) => String(r.params['inspector'] ?? r.params['host']))
    expect(of('may-carry-at-most').sort()).toEqual([...leads].sort())
    expect(of('needs-leader')).toContain(gap.who[0])
    // Three leads carry two each: six hosts have one, and any seventh is one too many.
    expect(of('needs-leader')).toHaveLength(2 * leads.length + 1)
  })

  it('names sets of which every row is needed, in awkward worlds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ADVERSARIAL_SHAPES),
        fc.integer({ min: 2, max: 10 }),
        fc.integer({ min: 1, max: 3 }),
        fc.nat(),
        async (shape, n, k, seed) => {
          const input = { ...adversarialPeerWorld(shape, n, k, seed), workdays: [] }
          const plan = await planPeerRound(input)
          const gap = plan.unmet.find((u) => ['leader', 'inspector', 'coverage'].includes(u.constraint))
          fc.pre(gap !== undefined)
          const why = await whyImpossible(input, plan, gap!)
          expect(why).not.toBeNull()
          expect(why!.irreducible).toBe(true)
          expect(why!.rows[0]!.params['host']).toBe(gap!.who[0])
          expect(new Set(why!.rows.map((r) => JSON.stringify(r))).size).toBe(why!.rows.length)
          // Counted by hand: one row alone is named exactly where too few may come at all.
          const p = prepareProblem(input)
          const host = p.indexOf.get(gap!.who[0]!)!
          const category = p.categories.indexOf(String(gap!.reason.params['category']))
          const mayCome = p.members.filter(
            (m, i) =>
              !p.blocked[i * p.n + host] &&
              p.capacity[i]! > 0 &&
              (gap!.constraint !== 'leader' || m.isLead) &&
              (gap!.constraint !== 'coverage' || p.qualified[category]![i] === 1),
          ).length
          const wanted = { leader: p.leadNeed[host]!, inspector: p.need[host]!, coverage: 1 }[
            gap!.constraint as 'leader' | 'inspector' | 'coverage'
          ]
          const barred = why!.rows.every((r) => r.code !== 'may-carry-at-most' || r.params['capacity'] === 0)
          expect(why!.rows.filter((r) => r.code !== 'may-carry-at-most').length === 1 && barred).toBe(
            mayCome < wanted,
          )
        },
      ),
      { numRuns: 60, seed: 31 },
    )
  }, 120_000)

  it('says nothing about gaps of other kinds', async () => {
    const plan = await planPeerRound(world)
    const none = await whyImpossible(world, plan, {
      constraint: 'cycle',
      who: [leads[0]!],
      reason: { code: 'cycle-not-broken', params: {} },
    })
    expect(none).toBeNull()
  })
})
