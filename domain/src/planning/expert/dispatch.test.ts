import { describe, expect, it } from 'vitest'
import { explainStop, whyNotExpert } from './explain.ts'
import { planExpertVisits } from './plan.ts'
import type { ExpertPlan, ExpertPlanInput, PlanningVisit } from './types.ts'
import { verifyExpertPlan } from './verify.ts'

const quick = { iterations: 2000, polish: false } as const

/** Two experts at the two ends of a road, firms between; a minute and a kilometre apart each. */
function road(
  visits: readonly Partial<PlanningVisit>[],
  change: Partial<ExpertPlanInput> = {},
): ExpertPlanInput {
  const placeIds = Array.from({ length: 11 }, (_, i) => `km${i}`)
  const metres = placeIds.flatMap((_, i) => placeIds.map((__, j) => 1000 * Math.abs(i - j)))
  return {
    days: ['2026-03-02', '2026-03-03'],
    experts: [
      {
        expertId: 'west',
        homePlaceId: 'km0',
        specialties: ['dust'],
        workingHours: { from: 480, until: 1020 },
        maxVisitsPerDay: 4,
      },
      {
        expertId: 'east',
        homePlaceId: 'km10',
        specialties: ['dust', 'fire'],
        workingHours: { from: 480, until: 1020 },
        maxVisitsPerDay: 4,
      },
    ],
    visits: visits.map((v, i) => ({
      visitId: `v${i}`,
      enterpriseId: `f${i}`,
      placeId: `km${i + 1}`,
      minutes: 120,
      priority: 'normal',
      specialties: ['dust'],
      teamSize: 1,
      ...v,
    })),
    travel: { placeIds, metres, minutes: metres.map((m) => m / 1000) },
    ...change,
  }
}

describe('reasons', () => {
  it('says who alone is qualified, and who ranks first by detour', async () => {
    const world = road([{ specialties: ['fire'] }, {}])
    const plan = await planExpertVisits(world, quick)
    expect(explainStop(world, plan, 'v0', 'east').map((r) => r.code)).toContain('only-qualified')
    expect(() => explainStop(world, plan, 'v0', 'west')).toThrow(RangeError)
  })

  it('names the first rule in the way of another expert', async () => {
    const world = road([{ specialties: ['fire'] }, { placeId: 'km9' }], {})
    const barred = {
      ...world,
      experts: world.experts.map((e) =>
        e.expertId === 'west' ? { ...e, conflictEnterpriseIds: ['f1'] } : e,
      ),
    }
    const plan = await planExpertVisits(barred, quick)
    expect((await whyNotExpert(barred, plan, 'v0', 'west')).reason.code).toBe('not-qualified')
    expect((await whyNotExpert(barred, plan, 'v1', 'west')).reason.code).toBe('conflict')
    expect((await whyNotExpert(barred, plan, 'v0', 'east')).reason.code).toBe('already-there')
  })

  it('prices an expert who could come but is far', async () => {
    const world = road([{ placeId: 'km9' }])
    const plan = await planExpertVisits(world, quick)
    expect(plan.visits[0]!.expertIds).toEqual(['east'])
    const { reason, alternative } = await whyNotExpert(world, plan, 'v0', 'west')
    expect(reason.code).toBe('price')
    expect(reason.params['metres']).toBe(alternative!.tiers.metres - plan.tiers.metres)
    expect(reason.params['metres']).toBe(16_000)
  })

  it.each([
    ['not-qualified', { specialties: ['chemical'] }, 'borrow-expert'],
    ['no-open-day', { windows: [{ day: '2026-03-09', from: 480, until: 1020 }] }, 'widen-window'],
    ['outside-working-hours', { minutes: 545 }, 'extend-hours'],
  ])('says why a visit is left out: %s', async (code, visit, fix) => {
    const plan = await planExpertVisits(road([visit]), quick)
    expect(plan.unserved.map((u) => u.reason.code)).toEqual([code])
    expect(plan.unserved[0]!.cheapestFix?.code).toBe(fix)
  })
})

describe('planning again', () => {
  it('asks a person before a major-hazard visit is dropped', async () => {
    const world = road([{ specialties: ['fire'], priority: 'major' }])
    const plan = await planExpertVisits(world, quick)
    const ill: ExpertPlanInput = {
      ...world,
      previous: plan.visits,
      experts: world.experts.map((e) =>
        e.expertId === 'east' ? { ...e, hoursOn: { '2026-03-02': null, '2026-03-03': null } } : e,
      ),
    }
    const again = await planExpertVisits(ill, quick)
    expect(again.questions.map((q) => [q.visitId, q.options.map((o) => o.code)])).toEqual([
      ['v0', ['borrow-expert', 'accept']],
    ])
    expect(again.changes).toEqual([{ visitId: 'v0', kind: 'dropped', forced: true }])
    // Bound to a day, the firm may be asked for another one: what is called the cheapest help can be chosen.
    const bound = {
      ...ill,
      visits: ill.visits.map((v) =>
        v.visitId === 'v0' ? { ...v, windows: [{ day: '2026-03-02', from: 480, until: 1020 }] } : v,
      ),
    }
    const asked = await planExpertVisits(bound, quick)
    expect(asked.unserved.map((u) => u.cheapestFix?.code)).toEqual(['widen-window'])
    expect(asked.questions[0]!.options.map((o) => o.code)).toEqual([
      'widen-window',
      'borrow-expert',
      'accept',
    ])
    expect(verifyExpertPlan(ill, { ...again, questions: [] }).map((v) => v.rule)).toEqual([
      'silent-drop-of-major',
    ])
  })

  it('moves only what an absence forces', async () => {
    const world = road([{}, {}, {}, {}, {}, {}])
    const plan = await planExpertVisits(world, quick)
    const day = plan.days[0]!
    const ill: ExpertPlanInput = {
      ...world,
      previous: plan.visits,
      experts: world.experts.map((e) =>
        e.expertId === day.expertId ? { ...e, hoursOn: { [day.day]: null } } : e,
      ),
    }
    const again = await planExpertVisits(ill, quick)
    expect(verifyExpertPlan(ill, again)).toEqual([])
    expect(
      again.changes
        .filter((c) => c.kind === 'moved')
        .map((c) => c.visitId)
        .sort(),
    ).toEqual(day.stops.map((s) => s.visitId).sort())
  })

  it('serves a major hazard before everything below it, however far', async () => {
    const near = Array.from({ length: 6 }, () => ({ placeId: 'km1', minutes: 250 }))
    const world = road([...near, { placeId: 'km10', minutes: 480, priority: 'major' as const }], {
      days: ['2026-03-02'],
    })
    const one = { ...world, experts: world.experts.filter((e) => e.expertId === 'west') }
    const plan = await planExpertVisits(one, quick)
    expect(plan.visits.map((v) => v.visitId)).toEqual(['v6'])
    expect(plan.status).toBe('partial')
  })
})

describe('limits', () => {
  it('stops when asked, says so, and still hands back a plan that holds', async () => {
    const world = road(Array.from({ length: 6 }, () => ({})))
    const stop = new AbortController()
    const plan = await planExpertVisits(world, {
      iterations: 5_000_000,
      signal: stop.signal,
      onProgress: ({ iteration }) => iteration > 3000 && stop.abort(),
    })
    expect(plan.status).toBe('budget-stopped')
    expect(plan.solver.iterationsDone).toBeLessThan(5_000_000)
    expect(verifyExpertPlan(world, plan)).toEqual([])
  })
})

describe('the referee', () => {
  const world = road([{}, { teamSize: 2 }, { windows: [{ from: 600, until: 800 }] }], {})
  const spoil: [string, (plan: ExpertPlan) => ExpertPlan][] = [
    ['visit-lost', (p) => ({ ...p, visits: p.visits.slice(1) })],
    ['visit-twice', (p) => ({ ...p, visits: [...p.visits, p.visits[0]!] })],
    [
      'team-size',
      (p) => ({ ...p, visits: p.visits.map((v) => ({ ...v, expertIds: v.expertIds.slice(0, 1) })) }),
    ],
    [
      'window',
      (p) => ({
        ...p,
        visits: p.visits.map((v) => (v.visitId === 'v2' ? { ...v, start: 500, end: 620 } : v)),
      }),
    ],
    ['duration', (p) => ({ ...p, visits: p.visits.map((v) => ({ ...v, end: v.end + 1 })) })],
    ['not-a-workday', (p) => ({ ...p, visits: p.visits.map((v) => ({ ...v, day: '2026-03-07' })) })],
    ['working-hours', (p) => ({ ...p, days: p.days.map((d) => ({ ...d, backHome: 2000 })) })],
    ['travel-time', (p) => ({ ...p, days: p.days.map((d) => ({ ...d, leaveHome: d.stops[0]!.start })) })],
    ['tier-metres', (p) => ({ ...p, tiers: { ...p.tiers, metres: p.tiers.metres - 1 } })],
    ['day-figures', (p) => ({ ...p, days: p.days.map((d) => ({ ...d, metres: d.metres + 1 })) })],
    ['day-missing', (p) => ({ ...p, days: p.days.slice(1) })],
    ['lower-bound', (p) => ({ ...p, lowerBound: p.tiers.metres + 1 })],
  ]

  it.each(spoil)('notices %s', async (rule, change) => {
    const plan = await planExpertVisits(world, quick)
    expect(verifyExpertPlan(world, plan)).toEqual([])
    expect(verifyExpertPlan(world, change(plan)).map((v) => v.rule)).toContain(rule)
  })
})
