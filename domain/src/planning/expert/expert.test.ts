import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundExpertPlan } from './bound/bound.ts'
import { closeUnder } from './core/routing-model.ts'
import { planExpertVisits } from './plan.ts'
import { bruteForceSingles } from './testing/brute-force.ts'
import { propertySuite } from '../testing/property-runs.ts'
import { randomWorld } from './testing/random-world.ts'
import type { ExpertPlanInput, ExpertPlanTiers } from './types.ts'
import { ExpertInputError } from './validate.ts'
import { verifyExpertPlan } from './verify.ts'

const suite = propertySuite(process.env)
const quick = { iterations: 120, polish: false } as const

const tierList = (t: ExpertPlanTiers): number[] => [
  t.unservedMajor,
  t.unservedHigh,
  t.unservedNormal,
  t.unservedOptional,
  t.metres,
]

const reversePlaces = (travel: ExpertPlanInput['travel']): ExpertPlanInput['travel'] => ({
  ...travel,
  placeIds: [...travel.placeIds].reverse(),
  // Turning rows and columns of a square matrix around is turning its list of cells around.
  metres: [...travel.metres].reverse(),
  minutes: [...travel.minutes].reverse(),
})

describe('planning expert visits in random and hopeless worlds', () => {
  it(
    'never breaks a rule that the referee knows, with pins and teams',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          randomWorld({ experts: 4, visits: 8, days: 3, pins: true }),
          fc.integer({ min: 0, max: 99 }),
          async (world, seed) => {
            const plan = await planExpertVisits(world, { ...quick, seed })
            expect(verifyExpertPlan(world, plan)).toEqual([])
          },
        ),
        suite.runs(0.24),
      )
    },
    suite.patience,
  )

  it(
    'keeps the rules after recombination and with fairness, and gives the same hash for the same seed',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld({ experts: 4, visits: 8, days: 2, pins: true }), async (world) => {
          const options = { iterations: 150, seed: 5, fairnessPermille: 50 }
          const plan = await planExpertVisits(world, options)
          expect(verifyExpertPlan(world, plan)).toEqual([])
          expect((await planExpertVisits(world, options)).outputHash).toBe(plan.outputHash)
        }),
        suite.runs(0.04),
      )
    },
    suite.patience,
  )

  it(
    'does not care in which order the rows arrive',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld({ experts: 4, visits: 7, days: 3 }), async (world) => {
          const turned: ExpertPlanInput = {
            ...world,
            days: [...world.days].reverse(),
            experts: [...world.experts].reverse(),
            visits: [...world.visits].reverse(),
            travel: reversePlaces(world.travel),
          }
          const one = await planExpertVisits(world, quick)
          const other = await planExpertVisits(turned, quick)
          expect(other.outputHash).toBe(one.outputHash)
          expect(other.inputHash).toBe(one.inputHash)
        }),
        suite.runs(0.04),
      )
    },
    suite.patience,
  )

  it(
    'changes nothing when a plan is handed back unchanged',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld({ experts: 4, visits: 8, days: 3 }), async (world) => {
          const plan = await planExpertVisits(world, { iterations: 400, polish: false })
          const again = { ...world, previous: plan.visits }
          const same = await planExpertVisits(again, quick)
          expect(verifyExpertPlan(again, same)).toEqual([])
          expect(same.tiers.moved).toBe(0)
          expect(same.changes.filter((c) => c.kind === 'moved' || c.kind === 'dropped')).toEqual([])
        }),
        suite.runs(0.04),
      )
    },
    suite.patience,
  )

  it(
    'keeps frozen days as they were when an expert falls ill',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          randomWorld({ experts: 4, visits: 8, days: 3 }),
          fc.integer({ min: 0, max: 3 }),
          fc.integer({ min: 0, max: 2 }),
          async (world, who, when) => {
            const plan = await planExpertVisits(world, quick)
            const day = world.days[when]
            const experts = world.experts.map((e, i) =>
              i === who && day !== undefined ? { ...e, hoursOn: { ...e.hoursOn, [day]: null } } : e,
            )
            const ill: ExpertPlanInput = {
              ...world,
              experts,
              previous: plan.visits,
              frozenThrough: world.days[0]!,
            }
            expect(verifyExpertPlan(ill, await planExpertVisits(ill, quick))).toEqual([])
          },
        ),
        suite.runs(0.04),
      )
    },
    suite.patience,
  )

  it(
    'finds the best possible plan of tiny worlds, and no floor above it',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld({ experts: 3, visits: 5, days: 2 }), async (world) => {
          const plain: ExpertPlanInput = {
            ...world,
            experts: world.experts.map(({ lunch: _, ...e }) => e),
            visits: world.visits.map((v) => ({ ...v, teamSize: 1 as const })),
            travel: {
              ...world.travel,
              minutes: Array.from(
                closeUnder(Float64Array.from(world.travel.minutes), world.travel.placeIds.length),
              ),
            },
          }
          const plan = await planExpertVisits(plain, { iterations: 600, polish: false })
          const best = bruteForceSingles(plain)
          expect(tierList(plan.tiers).slice(0, 4)).toEqual([...best.unserved])
          const bound = await boundExpertPlan(plain, plan)
          expect(bound.lowerBound).toBe(best.metres)
          expect(bound.plan.tiers.metres).toBe(best.metres)
          expect(verifyExpertPlan(plain, bound.plan)).toEqual([])
          const branched = await boundExpertPlan(plain, plan, { cutRounds: 0, maxRoutes: 0 })
          expect(branched.lowerBound).toBe(best.metres)
        }),
        suite.runs(0.04),
      )
    },
    suite.patience,
  )

  it(
    'proves no floor above the best plan even where a detour is quicker than the direct way',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld({ experts: 2, visits: 4, days: 1 }), async (world) => {
          const plain: ExpertPlanInput = {
            ...world,
            experts: world.experts.map(({ lunch: _, ...e }) => e),
            visits: world.visits.map((v) => ({ ...v, teamSize: 1 as const })),
          }
          const plan = await planExpertVisits(plain, { iterations: 300, polish: false })
          const best = bruteForceSingles(plain)
          const { lowerBound } = await boundExpertPlan(plain, plan)
          if (tierList(plan.tiers).slice(0, 4).join() === best.unserved.join())
            expect(lowerBound).toBeLessThanOrEqual(best.metres)
        }),
        suite.runs(0.03),
      )
    },
    suite.patience,
  )

  it(
    'proves a floor that the plan respects, with lunch and teams too',
    async () => {
      await fc.assert(
        fc.asyncProperty(randomWorld({ experts: 4, visits: 7, days: 2 }), async (world) => {
          const plan = await planExpertVisits(world, { iterations: 800, polish: false })
          const { plan: bounded, lowerBound } = await boundExpertPlan(world, plan)
          expect(lowerBound).toBeLessThanOrEqual(plan.tiers.metres)
          expect(verifyExpertPlan(world, bounded)).toEqual([])
          expect(tierList(bounded.tiers).slice(0, 4)).toEqual(tierList(plan.tiers).slice(0, 4))
        }),
        suite.runs(0.03),
      )
    },
    suite.patience,
  )
})

describe('a snapshot that contradicts itself', () => {
  const world: ExpertPlanInput = {
    days: ['2026-03-02'],
    experts: [
      {
        expertId: 'e',
        homePlaceId: 'p',
        specialties: [],
        workingHours: { from: 480, until: 1020 },
        maxVisitsPerDay: 4,
      },
    ],
    visits: [
      {
        visitId: 'v',
        enterpriseId: 'f',
        placeId: 'p',
        minutes: 60,
        priority: 'normal',
        specialties: [],
        teamSize: 1,
      },
    ],
    travel: { placeIds: ['p'], metres: [0], minutes: [0] },
  }

  it.each([
    ['an unknown place', { ...world, visits: [{ ...world.visits[0]!, placeId: 'q' }] }],
    ['a visit twice', { ...world, visits: [world.visits[0]!, world.visits[0]!] }],
    [
      'half a metre',
      { ...world, travel: { placeIds: ['p', 'q'], metres: [0, 0.5, 1, 0], minutes: [0, 1, 1, 0] } },
    ],
    ['a short matrix', { ...world, travel: { placeIds: ['p', 'q'], metres: [0], minutes: [0] } }],
    [
      'hours that end before they begin',
      { ...world, experts: [{ ...world.experts[0]!, workingHours: { from: 600, until: 500 } }] },
    ],
    ['a pin of a stranger', { ...world, pins: [{ visitId: 'v', expertIds: ['nobody'] }] }],
  ])('is refused: %s', async (_, broken) => {
    await expect(planExpertVisits(broken as ExpertPlanInput)).rejects.toThrow(ExpertInputError)
  })

  it('may be empty', async () => {
    const plan = await planExpertVisits({ ...world, experts: [], visits: [] })
    expect(plan.visits).toEqual([])
    expect(plan.status).toBe('feasible')
  })
})
