import fc from 'fast-check'
import {
  VISIT_PRIORITIES,
  type ExpertPlanInput,
  type PlanningExpert,
  type PlanningVisit,
  type VisitPin,
} from '../types.ts'

const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04']
const SKILLS = ['dust', 'fire', 'electric']

const skills = fc.subarray(SKILLS)
const minute = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max })

const expert = (i: number): fc.Arbitrary<PlanningExpert> =>
  fc.record({
    expertId: fc.constant(`e${i}`),
    homePlaceId: fc.constantFrom('p0', 'p1', 'p2', 'p3'),
    specialties: skills,
    workingHours: fc.oneof(
      fc.constant({ from: 480, until: 1080 }),
      fc.tuple(minute(300, 700), minute(60, 500)).map(([from, long]) => ({ from, until: from + long })),
    ),
    hoursOn: fc.dictionary(fc.constantFrom(...DAYS), fc.constantFrom(null, { from: 600, until: 720 }), {
      maxKeys: 2,
    }),
    maxVisitsPerDay: fc.integer({ min: 0, max: 4 }),
    conflictEnterpriseIds: fc.subarray(['f0', 'f1', 'f2']),
    lunch: fc.option(
      fc.constantFrom({ from: 690, until: 810, minutes: 60 }, { from: 700, until: 740, minutes: 40 }),
      { nil: undefined },
    ),
  })

const visit = (i: number): fc.Arbitrary<PlanningVisit> =>
  fc.record({
    visitId: fc.constant(`v${i}`),
    enterpriseId: fc.constantFrom('f0', 'f1', 'f2', 'f3', 'f4'),
    placeId: fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4', 'p5'),
    minutes: minute(1, 240),
    priority: fc.constantFrom(...VISIT_PRIORITIES),
    specialties: fc.oneof(fc.constant([]), skills),
    teamSize: fc.constantFrom(1, 1, 1, 2, 3),
    windows: fc.option(
      fc.uniqueArray(
        fc
          .record({
            day: fc.option(fc.constantFrom(...DAYS), { nil: undefined }),
            span: fc.tuple(minute(300, 900), minute(1, 500)),
          })
          .map(({ day, span: [from, long] }) => ({ day, from, until: from + long })),
        { selector: (w) => w.day ?? '', maxLength: 3 },
      ),
      { nil: undefined },
    ),
  })

/** Size of the random worlds. */
export interface RandomWorldLimits {
  readonly experts: number
  readonly visits: number
  readonly days: number
  readonly pins?: boolean
}

/** Random small worlds, many of them hopeless on purpose: nobody there, nobody qualified, windows of a minute, lop-sided matrices. */
export function randomWorld(limits: RandomWorldLimits): fc.Arbitrary<ExpertPlanInput> {
  const experts = fc
    .integer({ min: 0, max: limits.experts })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => expert(i))))
  const visits = fc
    .integer({ min: 0, max: limits.visits })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => visit(i))))
  const days = fc.integer({ min: 1, max: limits.days }).map((n) => DAYS.slice(0, n))
  const travel = fc
    .array(fc.tuple(minute(0, 20_000), minute(0, 60)), { minLength: 36, maxLength: 36 })
    .map((cells) => ({
      placeIds: ['p0', 'p1', 'p2', 'p3', 'p4', 'p5'],
      metres: cells.map(([metres], i) => (i % 7 === 0 ? 0 : metres)),
      minutes: cells.map(([, minutes], i) => (i % 7 === 0 ? 0 : minutes)),
    }))
  return fc.tuple(days, experts, visits, travel).chain(([d, e, v, t]) => {
    const world: ExpertPlanInput = { days: d, experts: e, visits: v, travel: t }
    if (!limits.pins || v.length === 0) return fc.constant(world)
    const pin: fc.Arbitrary<VisitPin> = fc.record({
      visitId: fc.constantFrom(...v.map((x) => x.visitId)),
      expertIds: fc.option(fc.subarray(e.map((x) => x.expertId)), { nil: undefined }),
      notExpertIds: fc.option(fc.subarray(e.map((x) => x.expertId)), { nil: undefined }),
      day: fc.option(fc.constantFrom(...d), { nil: undefined }),
      start: fc.option(minute(480, 900), { nil: undefined }),
    })
    return fc.array(pin, { maxLength: 3 }).map((pins) => ({ ...world, pins }))
  })
}
