import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import {
  acceptAssignment,
  addAllianceItem,
  cancelRound,
  choosePlan,
  closeRound,
  confirmVisit,
  createRound,
  declineAssignment,
  planRound,
  postponeVisit,
  publishRound,
  repairVisit,
  retireAllianceItem,
  reviseAllianceItem,
  updateRoundSettings,
} from '@anhu/domain/inspection'
import { type InspectionWorld, dayFromNow, makeInspectionWorld } from './world.ts'

const dates = { startsOn: dayFromNow(10), endsOn: dayFromNow(40) }
let world: InspectionWorld

beforeAll(async () => {
  world = await makeInspectionWorld(9)
})
afterAll(() => world.close())

const open = (more: object = {}) =>
  world.as(world.secretary, (uow) =>
    createRound(uow, { name: '一季度互查', ...dates, inspectorsPerHost: 3, leadersPerTeam: 1, ...more }),
  )
const plan = (roundId: string) => world.as(world.secretary, (uow) => planRound(uow, { roundId }))
const planned = async (more: object = {}): Promise<string> => {
  const { roundId } = await open(more)
  const { planId } = await plan(roundId)
  await world.as(world.secretary, (uow) => choosePlan(uow, { planId }))
  return roundId
}
const visitsOf = (roundId: string) =>
  world.sql<{
    id: string
    enterprise_id: string
    state: string
    checklist_id: string | null
    planned_on: Date
    version: number
  }>('select * from app.visits where round_id = $1 order by id', [roundId])
const placesOf = (roundId: string) =>
  world.sql<{
    id: string
    visit_id: string
    enterprise_id: string
    host_enterprise_id: string
    state: string
    role: string
    version: number
  }>(
    'select i.* from app.visit_inspectors i join app.visits v on v.id = i.visit_id where v.round_id = $1 order by i.id',
    [roundId],
  )

describe('a round from draft to published', () => {
  it('gives every member a team with a leader, on a workday, with reasons', async () => {
    const roundId = await planned()
    const visits = await visitsOf(roundId)
    const places = await placesOf(roundId)
    expect(visits).toHaveLength(9)
    expect(visits.every((visit) => visit.state === 'draft')).toBe(true)
    for (const visit of visits) {
      const team = places.filter((place) => place.visit_id === visit.id)
      expect(team).toHaveLength(3)
      expect(team.filter((place) => place.role === 'leader')).toHaveLength(1)
      expect(team.some((place) => place.enterprise_id === visit.enterprise_id)).toBe(false)
    }
    const [reason] = await world.sql<{ n: number }>(
      'select count(*)::int n from app.visit_inspectors where jsonb_array_length(reasons) = 0',
    )
    expect(reason!.n).toBe(0)
  })

  it('freezes each host a list of its own risks when it is published, and warns of short notice', async () => {
    const roundId = await planned({ startsOn: dayFromNow(1), endsOn: dayFromNow(30) })
    const result = await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
    expect(result.state).toBe('published')
    expect(result.warnings.length).toBeGreaterThan(0)
    expect(result.warnings.every((one) => one.workingDays < 5)).toBe(true)
    const lists = await world.sql<{ enterprise_id: string; topic_codes: string[] }>(
      'select v.enterprise_id, c.topic_codes from app.visits v join app.checklists c on c.id = v.checklist_id where v.round_id = $1',
      [roundId],
    )
    expect(lists).toHaveLength(9)
    for (const list of lists) {
      const at = world.firms.findIndex((firm) => firm.id === list.enterprise_id)
      expect(list.topic_codes).toEqual(at % 2 === 0 ? ['BASIC', 'DUST'] : ['BASIC'])
    }
    const [lines] = await world.sql<{ n: number }>('select count(*)::int n from app.checklists')
    expect(lines!.n).toBe(2)
    const places = await placesOf(roundId)
    expect(places.every((place) => place.state === 'assigned')).toBe(true)
    const told = await world.sql<{ n: number }>(
      `select count(*)::int n from app.outbox where job = 'notification.deliver' and payload->>'kind' in ('visit-to-do', 'visit-to-host')`,
    )
    expect(told[0]!.n).toBe(9 + places.length)
  })

  it('plans the same facts once: asked twice it is the same plan', async () => {
    const { roundId } = await open()
    const first = await plan(roundId)
    expect(await plan(roundId)).toMatchObject({ planId: first.planId, state: 'ready' })
  })

  it('honours pins and exclusions when it is planned again, and keeps the old plan aside', async () => {
    const roundId = await planned()
    const [visit] = await visitsOf(roundId)
    const team = (await placesOf(roundId)).filter((place) => place.visit_id === visit!.id)
    const out = team.find((place) => place.role === 'member')!.enterprise_id
    const pin = world.firms.find(
      (firm) => firm.id !== visit!.enterprise_id && !team.some((place) => place.enterprise_id === firm.id),
    )!
    const updated = await world.as(world.secretary, (uow) =>
      updateRoundSettings(uow, {
        roundId,
        must: [{ inspector: pin.id, host: visit!.enterprise_id }],
        mustNot: [{ inspector: out, host: visit!.enterprise_id }],
        mode: 'least_change',
      }),
    )
    expect(updated.state).toBe('planned')
    const again = await plan(roundId)
    await world.as(world.secretary, (uow) => choosePlan(uow, { planId: again.planId }))
    const visits = await visitsOf(roundId)
    expect(visits).toHaveLength(9)
    const now = (await placesOf(roundId))
      .filter((place) => place.host_enterprise_id === visit!.enterprise_id)
      .map((place) => place.enterprise_id)
    expect(now).toContain(pin.id)
    expect(now).not.toContain(out)
    const states = await world.sql<{ state: string }>(
      'select state from app.round_plans where round_id = $1 order by created_at',
      [roundId],
    )
    expect(states.map((one) => one.state)).toEqual(['discarded', 'chosen'])
  })

  it('goes back to draft and loses its draft visits when its dates change', async () => {
    const roundId = await planned()
    const result = await world.as(world.secretary, (uow) =>
      updateRoundSettings(uow, { roundId, endsOn: dayFromNow(50) }),
    )
    expect(result.state).toBe('draft')
    expect(await visitsOf(roundId)).toEqual([])
  })

  it('is refused with a stale version, with dates the wrong way round, with a foreign group', async () => {
    const { roundId, version } = await open()
    await world.as(world.secretary, (uow) => updateRoundSettings(uow, { roundId, version, name: '改名' }))
    await expect(
      world.as(world.secretary, (uow) => planRound(uow, { roundId, version })),
    ).rejects.toMatchObject({ code: 'STALE_VERSION' })
    await expect(open({ startsOn: dayFromNow(9), endsOn: dayFromNow(8) })).rejects.toMatchObject({
      code: 'ROUND_DATES_WRONG',
    })
    await expect(open({ groupIds: [newId()] })).rejects.toMatchObject({ code: 'ROUND_GROUP_UNKNOWN' })
    await expect(open({ topicCodes: ['NONE'] })).rejects.toMatchObject({ code: 'ROUND_TOPIC_UNKNOWN' })
    await expect(open({ name: 'a\u0000b' })).rejects.toMatchObject({
      code: 'INPUT_INVALID',
      details: { field: 'name' },
    })
    await expect(open({ name: 'a\ud800' })).rejects.toMatchObject({ code: 'INPUT_INVALID' })
  })

  it('may be run by the committee only', async () => {
    await expect(
      world.as(world.leader, (uow) => createRound(uow, { name: 'x', ...dates })),
    ).rejects.toMatchObject({ name: 'NotAllowed' })
    await expect(
      world.as(world.firms[0]!.principal, (uow) => createRound(uow, { name: 'x', ...dates })),
    ).rejects.toMatchObject({ name: 'NotAllowed' })
  })

  it('cannot be published before a plan was chosen, and its plan not be drafted anew once published', async () => {
    const { roundId } = await open()
    await expect(world.as(world.secretary, (uow) => publishRound(uow, { roundId }))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
    const published = await planned()
    await world.as(world.secretary, (uow) => publishRound(uow, { roundId: published }))
    const { planId } = await plan(published)
    await expect(world.as(world.secretary, (uow) => choosePlan(uow, { planId }))).rejects.toMatchObject({
      code: 'WRONG_STATE',
    })
  })
})

describe('a published round', () => {
  it('finds a substitute for a firm that declines, and moves nobody else', async () => {
    const roundId = await planned()
    await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
    const before = await placesOf(roundId)
    const place = before.find((one) => one.role === 'member')!
    const firm = world.firms.find((one) => one.id === place.enterprise_id)!
    await expect(
      world.as(firm.principal, (uow) =>
        declineAssignment(uow, { visitInspectorId: place.id, version: place.version, reason: ' ' }),
      ),
    ).rejects.toMatchObject({ code: 'INPUT_INVALID' })
    await world.as(firm.principal, (uow) =>
      declineAssignment(uow, { visitInspectorId: place.id, version: place.version, reason: '当天停产检修' }),
    )
    const [asked] = await world.sql<{ payload: { visitInspectorId: string } }>(
      `select payload from app.outbox where job = 'inspection.repair-visit' order by created_at desc limit 1`,
    )
    expect(asked!.payload.visitInspectorId).toBe(place.id)
    const repaired = await world.as(world.job, (uow) => repairVisit(uow, place.id))
    expect(repaired.replacedBy).not.toBeNull()
    const after = await placesOf(roundId)
    expect(after.filter((one) => !before.some((old) => old.id === one.id))).toMatchObject([
      { visit_id: place.visit_id, enterprise_id: repaired.replacedBy!.id, state: 'assigned' },
    ])
    expect(
      after
        .filter((one) => one.id !== place.id && before.some((old) => old.id === one.id))
        .map((one) => one.state),
    ).toEqual(before.filter((one) => one.id !== place.id).map((one) => one.state))
    const told = await world.sql<{ kind: string; to: string[] }>(
      `select payload->>'kind' as kind, jsonb_path_query_array(payload, '$.to[*].type') as to from app.outbox
       where job = 'notification.deliver' and payload->>'objectId' = $1
         and payload->>'kind' in ('visit-declined', 'visit-replaced', 'visit-to-do') order by created_at, id`,
      [place.visit_id],
    )
    const about = (kind: string) => told.filter((one) => one.kind === kind).flatMap((one) => one.to)
    expect(about('visit-declined')).toContain('committee')
    expect(about('visit-replaced')).toEqual(expect.arrayContaining(['enterprise', 'committee', 'group']))
    expect(told.at(-2)?.kind === 'visit-to-do' || told.at(-1)?.kind === 'visit-to-do').toBe(true)
    // The same job again finds the place filled.
    expect(await world.as(world.job, (uow) => repairVisit(uow, place.id))).toMatchObject({ replacedBy: null })
  })

  it('says that a place stays empty where the round has no day left, and does not ask again for ever', async () => {
    const roundId = await planned()
    await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
    const [place] = await placesOf(roundId)
    const firm = world.firms.find((one) => one.id === place!.enterprise_id)!
    await world.sql(`update app.rounds set starts_on = '2020-01-01', ends_on = '2020-02-01' where id = $1`, [
      roundId,
    ])
    await world.sql(`update app.visits set planned_on = '2020-01-15' where id = $1`, [place!.visit_id])
    await world.as(firm.principal, (uow) =>
      declineAssignment(uow, { visitInspectorId: place!.id, reason: '停产' }),
    )
    expect(await world.as(world.job, (uow) => repairVisit(uow, place!.id))).toMatchObject({
      replacedBy: null,
    })
    const told = await world.sql(
      `select 1 from app.outbox where payload->>'kind' = 'visit-unfilled' and payload->>'objectId' = $1`,
      [place!.visit_id],
    )
    expect(told).toHaveLength(1)
  })

  it('lets a firm answer for its own place only', async () => {
    const roundId = await planned()
    await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
    const [place] = await placesOf(roundId)
    const host = world.firms.find((one) => one.id === place!.host_enterprise_id)!
    await expect(
      world.as(host.principal, (uow) =>
        declineAssignment(uow, { visitInspectorId: place!.id, reason: '不想来' }),
      ),
    ).rejects.toMatchObject({
      code: 'ASSIGNMENT_OF_ANOTHER',
    })
    const firm = world.firms.find((one) => one.id === place!.enterprise_id)!
    expect(
      await world.as(firm.inspector, (uow) => acceptAssignment(uow, { visitInspectorId: place!.id })),
    ).toMatchObject({ state: 'accepted' })
  })

  it('confirms a visit when its host says yes, and takes it back when it is put off to another workday', async () => {
    const roundId = await planned()
    await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
    const [visit] = await visitsOf(roundId)
    const host = world.firms.find((one) => one.id === visit!.enterprise_id)!
    const confirmed = await world.as(host.principal, (uow) => confirmVisit(uow, { visitId: visit!.id }))
    expect(confirmed.state).toBe('confirmed')
    const saturday = [1, 2, 3, 4, 5, 6, 7]
      .map((days) => dayFromNow(10 + days))
      .find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 6)!
    await expect(
      world.as(world.leader, (uow) =>
        postponeVisit(uow, { visitId: visit!.id, plannedOn: saturday, reason: '停电' }),
      ),
    ).rejects.toMatchObject({
      code: 'VISIT_DAY_NO_WORKDAY',
    })
    const monday = [1, 2, 3, 4, 5, 6, 7]
      .map((days) => dayFromNow(10 + days))
      .find((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1)!
    const moved = await world.as(world.leader, (uow) =>
      postponeVisit(uow, { visitId: visit!.id, plannedOn: monday, reason: '停电' }),
    )
    expect(moved.state).toBe('published')
    const steps = await world.sql<{ action: string }>(
      'select action from app.audit_events where object_id = $1 order by seq',
      [visit!.id],
    )
    expect(steps.map((one) => one.action)).toEqual([
      'visits:published',
      'visits:confirmed',
      'visits:postponed',
      'visits:published',
      'visits:put-off',
    ])
    const days = await world.sql<{ day: string }>(
      `select distinct planned_on::text as day from app.visit_inspectors where visit_id = $1`,
      [visit!.id],
    )
    expect(days).toEqual([{ day: monday }])
  })

  it('closes only with a reason while visits are open, and cancels those that have not begun', async () => {
    const roundId = await planned()
    await world.as(world.secretary, (uow) => publishRound(uow, { roundId }))
    await expect(world.as(world.secretary, (uow) => closeRound(uow, { roundId }))).rejects.toMatchObject({
      code: 'ROUND_VISITS_OPEN',
      details: { open: 9 },
    })
    const closed = await world.as(world.secretary, (uow) => closeRound(uow, { roundId, reason: '台风' }))
    expect(closed.state).toBe('closed')
    expect(new Set((await visitsOf(roundId)).map((visit) => visit.state))).toEqual(new Set(['cancelled']))
  })

  it('can be given up as a draft, without a trace of visits', async () => {
    const roundId = await planned()
    expect(
      await world.as(world.secretary, (uow) => cancelRound(uow, { roundId, reason: '改期' })),
    ).toMatchObject({ state: 'cancelled' })
    expect(await visitsOf(roundId)).toEqual([])
  })
})

describe("an alliance's own items", () => {
  it('are revised by a new version and retired by date; a clerk with an old version is refused', async () => {
    const first = await world.as(world.secretary, (uow) =>
      addAllianceItem(uow, { topicCode: 'BASIC', text: '门口有安全承诺牌', deadlineDays: 7 }),
    )
    const second = await world.as(world.secretary, (uow) =>
      reviseAllianceItem(uow, {
        id: first.itemId,
        version: first.version,
        text: '门口有今年的安全承诺牌',
        deadlineDays: 3,
      }),
    )
    expect(second).toMatchObject({ code: first.code, versionNo: 2 })
    await expect(
      world.as(world.secretary, (uow) =>
        reviseAllianceItem(uow, { id: first.itemId, text: '又改', deadlineDays: 3 }),
      ),
    ).rejects.toMatchObject({ code: 'STALE_VERSION' })
    await world.as(world.secretary, (uow) => retireAllianceItem(uow, { id: second.itemId }))
    await expect(
      world.as(world.secretary, (uow) => retireAllianceItem(uow, { id: second.itemId })),
    ).rejects.toMatchObject({ code: 'CHECKLIST_ITEM_RETIRED' })
  })
})
