import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solve as solveSmall } from 'yalps'
import { generatePeerWorld } from '../testing/peer-world.ts'
import { ADVERSARIAL_SHAPES, adversarialPeerWorld } from '../testing/adversarial-peer-world.ts'
import { propertySuite } from '../testing/property-runs.ts'
import { planPeerRound } from './plan.ts'
import { prepareProblem, type PeerProblem } from './problem.ts'
import type { PeerPlan, PeerRoundInput } from './types.ts'

const suite = propertySuite(process.env)
const TIERS = ['pin', 'missing', 'uncovered', 'reciprocity', 'repeat', 'balance', 'travel'] as const

/** Pairing alone, solved to the last metre: what an oracle can follow. */
function exact(input: PeerRoundInput): PeerRoundInput {
  return {
    ...input,
    workdays: [],
    rules: { ...input.rules, maxCycleLength: 2, antiCollusionPermille: 0 },
    limits: { targetGap: 0, maxNodes: 100_000 },
  }
}

function costs(plan: PeerPlan): number[] {
  return TIERS.map((tier) => plan.tiers.find((t) => t.tier === tier)!.cost)
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((x, i) => x !== b[i])
  return at < 0 ? 0 : a[at]! - b[at]!
}

/** Every assignment there is, counted by its own rules. Bands and blocked arcs are taken from the problem. */
function bruteForce(p: PeerProblem): number[] {
  let best: number[] | null = null
  const teams: number[][] = p.members.map(() => [])
  const subsets = p.members.map((_, j) => {
    const able = p.members.flatMap((__, i) => (p.blocked[i * p.n + j] || !p.need[j] ? [] : [i]))
    return able.reduce<number[][]>(
      (out, i) => [...out, ...out.filter((s) => s.length < p.need[j]!).map((s) => [...s, i])],
      [[]],
    )
  })
  const visit = (j: number): void => {
    if (j < p.n) {
      for (const s of subsets[j]!) {
        teams[j] = s
        visit(j + 1)
      }
      return
    }
    const loads = p.members.map((_, i) => teams.filter((t) => t.includes(i)).length)
    if (loads.some((l, i) => l > p.capacity[i]!)) return
    const v = [0, 0, 0, 0, 0, 0, 0]
    for (const arc of p.mustArcs) if (!teams[arc % p.n]!.includes(Math.floor(arc / p.n))) v[0]!++
    teams.forEach((team, host) => {
      v[1]! +=
        p.need[host]! -
        team.length +
        Math.max(0, p.leadNeed[host]! - team.filter((i) => p.members[i]!.isLead).length)
      if (p.need[host]! > 0)
        for (const c of new Set(p.members[host]!.riskCategories))
          if (!team.some((i) => p.members[i]!.qualifiedCategories.includes(c))) v[2]!++
      for (const i of team) {
        if (i < host && teams[i]!.includes(host)) v[3]!++
        v[4]! += p.past.repeat[i * p.n + host]!
        v[6]! += p.cost[i * p.n + host]!
      }
      if (p.isInspector[host]) v[5]! += Math.max(0, p.low[host]! - loads[host]!, loads[host]! - p.high[host]!)
    })
    if (best === null || compare(v, best) < 0) best = v
  }
  visit(0)
  return best!
}

describe('the solver against oracles', () => {
  it(
    'agrees with brute force on tiny rounds, tier by tier',
    async () => {
      const size = fc.constantFrom([2, 1], [3, 1], [3, 2], [4, 1], [4, 2], [4, 3], [5, 1], [5, 2], [6, 1])
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...ADVERSARIAL_SHAPES),
          size,
          fc.nat(),
          async (shape, [n, k], seed) => {
            fc.pre(shape !== 'k-is-n-minus-1' || n! < 5)
            const input = exact(adversarialPeerWorld(shape, n!, k!, seed))
            const plan = await planPeerRound(input)
            expect(costs(plan)).toEqual(bruteForce(prepareProblem(input)))
            expect(plan.tiers.filter((t) => t.tier !== 'cycle').every((t) => t.proven)).toBe(true)
          },
        ),
        suite.runs(0.05),
      )
    },
    suite.patience,
  )

  it(
    'finds the same travel as another integer solver up to 30 members',
    async () => {
      for (const [n, seed] of [
        [10, 2],
        [11, 7],
        [12, 3],
        [20, 4],
        [30, 5],
      ] as const) {
        const input = exact({
          ...generatePeerWorld(seed, {
            members: n,
            k: 2,
            leadersPerTeam: 1,
            conflictShare: 0,
            pastRounds: 0,
            leadShare: 0.5,
          }),
          limits: {},
        })
        const clean: PeerRoundInput = {
          ...input,
          members: input.members.map((m) => ({ ...m, riskCategories: [] })),
        }
        const p = prepareProblem(clean)
        const plan = await planPeerRound(clean)
        expect(costs(plan).slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0])
        const constraints: Record<string, { equal?: number; min?: number; max?: number }> = {}
        const variables: Record<string, Record<string, number>> = {}
        for (let j = 0; j < n; j++) {
          constraints[`team${j}`] = { equal: p.need[j]! }
          constraints[`lead${j}`] = { min: p.leadNeed[j]! }
          constraints[`load${j}`] = { min: p.low[j]!, max: p.high[j]! }
        }
        for (let arc = 0; arc < n * n; arc++) {
          if (p.blocked[arc]) continue
          const i = Math.floor(arc / n)
          const j = arc % n
          const pair = `pair${Math.min(i, j)}-${Math.max(i, j)}`
          constraints[pair] = { max: 1 }
          constraints[`one${arc}`] = { max: 1 }
          variables[`x${arc}`] = {
            cost: p.cost[arc]!,
            [`team${j}`]: 1,
            [`load${i}`]: 1,
            [pair]: 1,
            [`one${arc}`]: 1,
            ...(p.isLead[i] ? { [`lead${j}`]: 1 } : {}),
          }
        }
        // The relaxation is a floor for every size; to integers it is affordable where it is small.
        const relaxed = solveSmall({ direction: 'minimize', objective: 'cost', constraints, variables })
        expect(relaxed.status).toBe('optimal')
        expect(plan.travelMetres).toBeGreaterThanOrEqual(Math.floor(relaxed.result - 1e-3))
        if (n > 12) continue
        const whole = solveSmall({
          direction: 'minimize',
          objective: 'cost',
          constraints,
          variables,
          binaries: true,
        })
        expect(whole.status).toBe('optimal')
        expect(plan.travelMetres).toBe(Math.round(whole.result))
      }
    },
    suite.patience,
  )
})

describe('the optimum moves the right way', () => {
  it(
    'never rises by one more eligible pair, never falls by one more forbidden',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 3, max: 9 }), fc.nat(), async (n, seed) => {
          const tight = exact(adversarialPeerWorld('plain', n, 2, seed))
          fc.pre((tight.forbiddenPairs ?? []).length > 0)
          const loose: PeerRoundInput = { ...tight, forbiddenPairs: tight.forbiddenPairs!.slice(1) }
          const a = prepareProblem(tight)
          const b = prepareProblem(loose)
          // Bands follow what each member can reach; with other bands it would be another objective.
          fc.pre(a.low.every((v, i) => v === b.low[i]) && a.high.every((v, i) => v === b.high[i]))
          const [before, after] = [await planPeerRound(tight), await planPeerRound(loose)]
          fc.pre([before, after].every((plan) => plan.tiers.every((t) => t.proven)))
          expect(compare(costs(after), costs(before))).toBeLessThanOrEqual(0)
        }),
        suite.runs(0.03),
      )
    },
    suite.patience,
  )
})
