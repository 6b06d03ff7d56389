import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { closeRound, decideDropBox, recordVisit } from '@anhu/domain/inspection'
import { type VisitCase, publishedVisits, wholeCheck } from './visit-world.ts'
import { type InspectionWorld, makeInspectionWorld } from './world.ts'

let world: InspectionWorld
let visits: VisitCase[] = []
let visit: VisitCase

beforeAll(async () => {
  world = await makeInspectionWorld(9)
})
afterAll(() => world.close())
beforeEach(async () => {
  if (visits.length === 0) visits = await publishedVisits(world)
  visit = visits.pop()!
})

/** The same check as a phone tells it whose clock stands at this time. */
async function checkAt(at: Date) {
  const check = await wholeCheck(world, visit)
  return {
    ...check,
    checkIn: { method: 'qr' as const, at },
    answers: check.answers.map((one) => ({ ...one, answeredAt: at })),
    findings: check.findings.map((one) => ({
      ...one,
      foundAt: at,
      photos: one.photos!.map((photo) => ({ ...photo, takenAt: at })),
    })),
    goodPractices: check.goodPractices.map((one) => ({ ...one, createdAt: at })),
    signatures: check.signatures.map((one) => ({ ...one, signedAt: at })),
  }
}
const send = (check: object) =>
  world.as(visit.team[0]!.inspector, (uow) =>
    recordVisit(uow, { clientMutationId: newId(), visitId: visit.visitId, ...check }),
  )
const times = async () =>
  (
    await world.sql<Record<string, Date | null>>(
      `select v.checked_in_at,
         (select min(answered_at) from app.visit_answers a where a.visit_id = v.id) as answered_at,
         (select min(received_at) from app.visit_answers a where a.visit_id = v.id) as received_at,
         (select found_at from app.hazards h where h.visit_id = v.id) as found_at,
         (select created_at from app.good_practices g where g.visit_id = v.id) as practice_at,
         (select max(signed_at) from app.visit_signatures s where s.visit_id = v.id) as signed_at,
         (select taken_at from app.evidence e where e.visit_id = v.id and e.phase = 'before') as taken_at
       from app.visits v where v.id = $1`,
      [visit.visitId],
    )
  )[0]!
const near = (at: Date | null, to: number): boolean => Math.abs(at!.getTime() - to) < 60_000
const lines = () =>
  world.sql<{ detail: object }>(
    `select detail from app.audit_events where object_id = $1 and action = 'visits:phone-clock-replaced'`,
    [visit.visitId],
  )
const hour = 3_600_000

it.each([-23, 23])(
  'a clock that is %i hours off is believed, and the time of arrival stands beside it',
  async (off) => {
    const at = new Date(Date.now() + off * hour)
    expect(await send(await checkAt(at))).toMatchObject({ state: 'field_done', refused: [], missing: [] })
    const { received_at: received, ...told } = await times()
    for (const [name, time] of Object.entries(told)) expect.soft(time, name).toEqual(at)
    expect(near(received!, Date.now())).toBe(true)
    expect(await lines()).toEqual([])
  },
)

it.each([
  ['of 1970', new Date(0)],
  ['of a phone that starts in 2020', new Date('2020-01-01T00:00:00+08:00')],
  ['two days ahead', new Date(Date.now() + 48 * hour)],
  ['of the year 9999', new Date('9999-12-31T23:59:59Z')],
])('a clock %s loses nothing: what it told is the time of arrival', async (_name, at) => {
  const check = await checkAt(at)
  expect(await send(check)).toMatchObject({ state: 'field_done', refused: [], missing: [], conflicts: [] })
  const { taken_at: taken, ...told } = await times()
  for (const [name, time] of Object.entries(told))
    expect.soft(near(time!, Date.now()), `${name} ${time!.toISOString()}`).toBe(true)
  // When a photo was taken nobody knows then.
  expect(taken).toBeNull()
  expect(await lines()).toMatchObject([{ detail: { times: 5 + check.answers.length } }])
  // The same once more, with another key: still once.
  expect(await send(check)).toMatchObject({ refused: [], conflicts: [] })
})

it('a late piece is held against the day it arrived, not the day it was accepted', async () => {
  const check = await checkAt(new Date('9999-12-31T23:59:59Z'))
  await send({ checkIn: { method: 'qr', at: new Date() } })
  await world.as(world.secretary, (uow) => closeRound(uow, { roundId: visit.roundId, reason: '年底' }))
  visits = []
  expect(await send({ ...check, checkIn: null })).toMatchObject({ late: true })
  const arrived = new Date(Date.now() - 3 * 24 * hour)
  const [item] = await world.sql<{ id: string }>(
    'update app.drop_box_items set received_at = $2 where visit_id = $1 returning id',
    [visit.visitId, arrived],
  )
  await world.as(world.leader, (uow) => decideDropBox(uow, { itemId: item!.id, accept: true }))
  expect(await times()).toMatchObject({ found_at: arrived, answered_at: arrived, received_at: arrived })
})
