import { type Actor, type UnitOfWork, SetClock, withActor } from '@anhu/domain/kernel'
import {
  acceptRequest,
  addExpertLeave,
  addToCampaign,
  answerDispatchQuestion,
  assignExpert,
  closeExpertVisit,
  confirmExpertVisit,
  DispatchPlan,
  endCampaign,
  ExpertCampaign,
  ExpertRequest,
  ExpertVisit,
  ExpertVisitExpert,
  moveDispatchVisit,
  pinDispatchVisit,
  planDispatch,
  publishDispatchPlan,
  reassignExpertVisit,
  replanDispatch,
  requestExpert,
  runVisitDue,
  saveCampaign,
  saveExpert,
  solveDispatchPlan,
  type WrittenPlan,
} from '@anhu/domain/dispatch'
import { openOrm } from '@anhu/domain/orm'
import type { ExpertPlan } from '@anhu/domain/planning'
import { loadWorld } from '@anhu/seeds'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../testkit/database.ts'

/** Loaded by name: the portal is another program, and its types are none of this project's. */
const { dispatchReasonCodes }: { dispatchReasonCodes: readonly string[] } = await import(
  new URL('../../../web/src/features/dispatch/reason-words-desk.ts', import.meta.url).href
)

/** Monday 2026-11-16, nine in the morning in Shanghai: two weeks of plain workdays follow. */
const monday = new Date('2026-11-16T01:00:00Z')
const clock = new SetClock(monday)
let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>
let desk: Actor
let firms: { actor: Actor; enterpriseId: string; allianceId: string }[]
let experts: string[]
let phones = 0

const as = <T>(actor: Actor, run: (uow: UnitOfWork) => Promise<T>): Promise<T> =>
  withActor(orm, actor, run, { clock })
const code = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { code?: string; message: string }) => error.code ?? error.message,
  )

beforeAll(async () => {
  database = await createTestDatabase()
  orm = await openOrm({ url: database.jobUrl, poolMax: 3 })
  await loadWorld('e2e', {
    orm,
    dataDir: null,
    now: monday,
    say: () => undefined,
    publishAccounts: () => Promise.resolve(),
  })
  const client = new pg.Client({ connectionString: database.superUrl })
  await client.connect()
  const { rows: officers } = await client.query<{ id: string; person_id: string }>(
    `select id, person_id from app.bureau_seats where role = 'admin'`,
  )
  desk = { kind: 'person', personId: officers[0]!.person_id, seat: `bureau:${officers[0]!.id}` }
  const { rows } = await client.query<Record<'id' | 'person_id' | 'enterprise_id' | 'alliance_id', string>>(
    `select s.id, s.person_id, s.enterprise_id, m.alliance_id from app.enterprise_seats s join app.memberships m using (enterprise_id)
     where s.role = 'safety' order by s.id`,
  )
  firms = rows.map((row) => ({
    actor: { kind: 'person', personId: row.person_id, seat: `member:${row.id}` },
    enterpriseId: row.enterprise_id,
    allianceId: row.alliance_id,
  }))
  await client.end()
})
afterAll(async () => {
  await orm.close()
  await database.drop()
})

const near = { lat: 27.89, lon: 120.69 }

/** A fresh register for each story: experts of the one before are ended, their visits taken back or closed long ago. */
beforeEach(async () => {
  clock.set(monday)
  await as(desk, async (uow) => {
    await uow.em.execute('update app.experts set active = false, version = version + 1 where active')
    await uow.em.execute(
      `update app.expert_visits set state = 'cancelled', version = version + 1 where state in ('requested', 'assigned', 'scheduled')`,
    )
    await uow.em.execute(`update app.expert_visit_experts set state = 'released' where state = 'assigned'`)
    await uow.em.execute(
      `update app.expert_requests set state = 'answered', version = version + 1 where state in ('open', 'assigned')`,
    )
  })
  experts = []
})

async function expert(specialties: string[], more: object = {}): Promise<string> {
  phones += 1
  const { expertId } = await as(desk, (uow) =>
    saveExpert(uow, {
      name: `专家${phones}`,
      phone: `199222${String(10_000 + phones)}`,
      specialties,
      ...near,
      ...more,
    }),
  )
  experts.push(expertId)
  return expertId
}

/** A firm asks, the bureau takes it on; answers the visit. */
async function accepted(firm: number, topics: string[], more: object = {}): Promise<string> {
  const { actor, allianceId } = firms[firm]!
  const { requestIds } = await as(actor, (uow) =>
    requestExpert(uow, { allianceId, topicCodes: topics, reason: '请专家看看', ...more }),
  )
  const { visitId } = await as(desk, (uow) =>
    acceptRequest(uow, {
      requestId: requestIds[0]!,
      priority: (more as { urgent?: boolean }).urgent ? 'major' : 'normal',
      topicCodes: topics,
      minutes: 90,
      teamSize: 1,
      note: null,
    }),
  )
  // The firms of this world lie far apart; what is proven here is not the driving.
  await as(desk, async (uow) => {
    const visit = await uow.em.findOneOrFail(ExpertVisit, { id: visitId })
    Object.assign(visit, near)
  })
  return visitId
}

async function solved(planId: string): Promise<ExpertPlan> {
  await withActor(orm, { kind: 'system', reason: 'dispatch' }, (uow) =>
    solveDispatchPlan(uow, planId, { iterations: 300, polish: false }),
  )
  return as(
    desk,
    async (uow) => (await uow.em.findOneOrFail(DispatchPlan, { id: planId })).plan as ExpertPlan,
  )
}
const week = { startsOn: '2026-11-17', endsOn: '2026-11-20' }
const teamOf = (visitId: string): Promise<string[]> =>
  as(desk, async (uow) =>
    (await uow.em.find(ExpertVisitExpert, { visitId, state: 'assigned' })).map((one) => one.expertId),
  )

describe('an expert falls ill', () => {
  it('the rest of the plan stays where it is, the visits of the ill one go to somebody else', async () => {
    const a = await expert(['DUST'])
    const visits = [await accepted(0, ['DUST']), await accepted(1, ['DUST']), await accepted(2, ['DUST'])]
    const { planId } = await as(desk, (uow) => planDispatch(uow, week))
    await solved(planId)
    await as(desk, (uow) => publishDispatchPlan(uow, { planId }))
    expect(await Promise.all(visits.map(teamOf))).toEqual([[a], [a], [a]])
    const b = await expert(['DUST', 'FIRE'])
    const before = await as(desk, (uow) =>
      uow.em.find(
        ExpertVisit,
        { id: { $in: visits } },
        { orderBy: { plannedOn: 'asc', startMinute: 'asc' } },
      ),
    )
    const ill = before[0]!.plannedOn!
    const { hitVisits } = await as(desk, (uow) =>
      addExpertLeave(uow, { expertId: a, kind: 'ill', startsOn: ill, endsOn: ill, reason: '发烧' }),
    )
    const hit = hitVisits.map((one) => one.visitId).sort()
    expect(hit).toEqual(
      before
        .filter((one) => one.plannedOn === ill)
        .map((one) => one.id)
        .sort(),
    )
    const again = await as(desk, (uow) => replanDispatch(uow, { planId }))
    const plan = await solved(again.planId)
    expect(plan.unserved).toEqual([])
    const touched = plan.changes.filter((one) => one.kind !== 'retimed').map((one) => one.visitId)
    expect(touched.sort()).toEqual(hit)
    const answer = await as(desk, (uow) => publishDispatchPlan(uow, { planId: again.planId }))
    expect(answer).toMatchObject({ released: 0, kept: 3 - answer.assigned })
    for (const one of before) {
      const team = await teamOf(one.id)
      if (!hit.includes(one.id)) expect(team).toEqual([a])
      else expect([[a], [b]]).toContainEqual(team)
    }
    expect(
      await as(desk, async (uow) => (await uow.em.findOneOrFail(DispatchPlan, { id: planId })).state),
    ).toBe('superseded')
  })

  it('a major-hazard visit that cannot be kept is asked about, and nothing is published before the answer', async () => {
    const only = await expert(['MOLTEN'])
    await expert(['FIRE'])
    const visitId = await accepted(3, ['MOLTEN'], { wishedDays: ['2026-11-18'], urgent: true })
    const { planId } = await as(desk, (uow) => planDispatch(uow, week))
    await solved(planId)
    await as(desk, (uow) => publishDispatchPlan(uow, { planId }))
    await as(desk, (uow) =>
      addExpertLeave(uow, {
        expertId: only,
        kind: 'ill',
        startsOn: '2026-11-17',
        endsOn: '2026-11-20',
        reason: '住院',
      }),
    )
    const again = await as(desk, (uow) => replanDispatch(uow, { planId }))
    const plan = await solved(again.planId)
    expect(plan.questions.map((one) => one.visitId)).toEqual([visitId])
    const options = plan.questions[0]!.options.map((one) => one.code)
    expect(options).toContain('borrow-expert')
    const publish = (): Promise<unknown> =>
      as(desk, (uow) => publishDispatchPlan(uow, { planId: again.planId }))
    expect(await code(publish())).toBe('QUESTIONS_OPEN')
    const say = (answer: string): Promise<unknown> =>
      as(desk, (uow) =>
        answerDispatchQuestion(uow, { planId: again.planId, visitId, answer, note: '已向市里借专家' }),
      )
    expect(await code(say('wait-and-see'))).toBe('QUESTION_UNKNOWN')
    await say('borrow-expert')
    expect(await publish()).toMatchObject({ released: 1 })
    expect(await teamOf(visitId)).toEqual([])
    expect(
      await as(desk, async (uow) => (await uow.em.findOneOrFail(ExpertVisit, { id: visitId })).state),
    ).toBe('requested')
  })
})

describe('a plan says why', () => {
  const whyOf = (planId: string): Promise<NonNullable<WrittenPlan['why']>> =>
    as(
      desk,
      async (uow) =>
        ((await uow.em.findOneOrFail(DispatchPlan, { id: planId })).plan as WrittenPlan).why ?? [],
    )

  it('at each stop, in words both languages have; a move by hand says so first, and still after a pin', async () => {
    const one = await expert(['FIRE'])
    const other = await expert(['FIRE', 'DUST'])
    const visits = [await accepted(0, ['FIRE']), await accepted(1, ['DUST'])]
    const { planId } = await as(desk, (uow) => planDispatch(uow, week))
    const plan = await solved(planId)
    const stops = plan.days.flatMap((day) => day.stops.map((stop) => `${stop.visitId} ${day.expertId}`))
    const why = await whyOf(planId)
    expect(why.map((each) => `${each.visitId} ${each.expertId}`).sort()).toEqual(stops.sort())
    expect(stops).toHaveLength(2)
    for (const each of why) {
      expect(each.reasons.length).toBeGreaterThan(0)
      for (const { code: said } of each.reasons) expect(dispatchReasonCodes).toContain(said)
    }
    const dusty = why.find((each) => each.visitId === visits[1])!
    expect(dusty.reasons.map((each) => each.code)).toContain('only-qualified')
    const now = plan.visits.find((each) => each.visitId === visits[0])!
    const to = now.expertIds[0] === one ? other : one
    const day = plan.visits.find((each) => each.visitId === visits[1])!.day
    await as(desk, (uow) =>
      moveDispatchVisit(uow, {
        planId,
        visitId: visits[0]!,
        expertIds: [to],
        day: week.endsOn === day ? week.startsOn : week.endsOn,
        start: 600,
        pin: false,
      }),
    )
    await as(desk, (uow) => pinDispatchVisit(uow, { planId, visitId: visits[1]!, pinned: true }))
    const after = await whyOf(planId)
    const moved = after.find((each) => each.visitId === visits[0])!
    expect(moved.expertId).toBe(to)
    expect(moved.reasons[0]!.code).toBe('chosen-by-hand')
    expect(moved.reasons.map((each) => each.code)).toContain('detour-rank')
    expect(after.find((each) => each.visitId === visits[1])!.reasons[0]!.code).toBe('pinned')
    expect(dispatchReasonCodes).toContain('chosen-by-hand')
  })
})

describe('silence', () => {
  const dueOf = (visitId: string): Promise<{ id: string; kind: string; due_at: string }[]> =>
    as(desk, (uow) =>
      uow.em.execute(
        `select id, kind, due_at from app.due where object_id = ? and state = 'pending' order by due_at`,
        [visitId],
      ),
    )
  const play = async (visitId: string, allianceId: string): Promise<boolean> => {
    const [due] = await dueOf(visitId)
    clock.set(new Date(due!.due_at))
    return as({ kind: 'job', allianceId, reason: 'test' }, (uow) => runVisitDue(uow, due!.id))
  }

  it('of the host is reminded of once and never taken for a yes', async () => {
    const who = await expert(['FIRE'])
    const visitId = await accepted(4, ['FIRE'])
    await as(desk, (uow) =>
      assignExpert(uow, { visitId, expertIds: [who], plannedOn: '2026-11-26', start: 540 }),
    )
    expect((await dueOf(visitId)).map((one) => one.kind)).toEqual(['host_confirm'])
    expect(await play(visitId, firms[4]!.allianceId)).toBe(true)
    const visit = await as(desk, (uow) => uow.em.findOneOrFail(ExpertVisit, { id: visitId }))
    expect(visit).toMatchObject({ state: 'assigned', remindedAt: clock.now() })
    expect(await dueOf(visitId)).toEqual([])
  })

  it('ends with the answer: whoever agreed is not reminded', async () => {
    const who = await expert(['FIRE'])
    const visitId = await accepted(5, ['FIRE'])
    await as(desk, (uow) =>
      assignExpert(uow, { visitId, expertIds: [who], plannedOn: '2026-11-26', start: 540 }),
    )
    await as(firms[5]!.actor, (uow) => confirmExpertVisit(uow, { visitId }))
    expect(await dueOf(visitId)).toEqual([])
  })
})

describe('limits', () => {
  it('an expert whose yearly hours are used up is not sent', async () => {
    const who = await expert(['FIRE'], { yearlyHours: 2 })
    const first = await accepted(0, ['FIRE'])
    const second = await accepted(1, ['FIRE'])
    const send = (visitId: string): Promise<unknown> =>
      as(desk, (uow) =>
        assignExpert(uow, {
          visitId,
          expertIds: [who],
          plannedOn: '2026-11-25',
          start: visitId === first ? 540 : 840,
        }),
      )
    await send(first)
    expect(await code(send(second))).toBe('HOURS_EXCEEDED')
  })

  it('a campaign takes firms within its budget, all or nobody, and gives back what it did not use', async () => {
    const { campaignId } = await as(desk, (uow) =>
      saveCampaign(uow, {
        name: '专项',
        purpose: '看看',
        topicCodes: ['DUST'],
        startsOn: '2026-11-16',
        endsOn: '2026-12-16',
        priority: 'normal',
        minutes: 120,
        budgetVisits: 2,
        budgetMinutes: 600,
      }),
    )
    const firmsOf = (...list: number[]): { allianceId: string; enterpriseId: string }[] =>
      list.map((n) => ({ allianceId: firms[n]!.allianceId, enterpriseId: firms[n]!.enterpriseId }))
    const add = (...list: number[]): Promise<unknown> =>
      as(desk, (uow) => addToCampaign(uow, { campaignId, firms: firmsOf(...list) }))
    expect(await code(add(0, 1, 2))).toBe('CAP_EXCEEDED')
    const count = (): Promise<number> => as(desk, (uow) => uow.em.count(ExpertRequest, { campaignId }))
    expect(await count()).toBe(0)
    await add(0, 1)
    expect(await code(add(2))).toBe('CAP_EXCEEDED')
    // Two clerks with a page from before: neither spends what is gone.
    const both = await Promise.all(
      [2, 3].map((n) =>
        code(as(desk, (uow) => addToCampaign(uow, { campaignId, version: 1, firms: firmsOf(n) }))),
      ),
    )
    expect(both.every((one) => one !== 'done')).toBe(true)
    await as(desk, (uow) => endCampaign(uow, { campaignId, reason: '提前结束' }))
    const { endedAt } = await as(desk, (uow) => uow.em.findOneOrFail(ExpertCampaign, { id: campaignId }))
    expect(endedAt).not.toBeNull()
    expect(await as(desk, (uow) => uow.em.count(ExpertVisit, { campaignId, state: 'declined' }))).toBe(2)
    expect(await code(add(2))).toBe('CAMPAIGN_OVER')
  })
})

describe('who may not', () => {
  it('an expert gives back only what is theirs, and the wall hides the rest; the host closes only what was confirmed', async () => {
    const mine = await expert(['FIRE'])
    const visitId = await accepted(6, ['FIRE'])
    await as(desk, (uow) =>
      assignExpert(uow, { visitId, expertIds: [mine], plannedOn: '2026-11-26', start: 540 }),
    )
    const other = await expert(['FIRE'])
    const seatOf = (expertId: string): Promise<Actor> =>
      as(desk, async (uow) => {
        const [row] = await uow.em.execute<{ person_id: string }[]>(
          'select person_id from app.experts where id = ?',
          [expertId],
        )
        return { kind: 'person', personId: row!.person_id, seat: `expert:${expertId}` }
      })
    const give = async (who: string): Promise<string> =>
      code(as(await seatOf(who), (uow) => reassignExpertVisit(uow, { visitId, reason: '临时有事' })))
    expect(await give(other)).toContain('no expert_visit')
    expect(await code(as(firms[6]!.actor, (uow) => closeExpertVisit(uow, { visitId })))).toBe('WRONG_STATE')
    expect(await give(mine)).toBe('done')
    expect(await teamOf(visitId)).toEqual([])
    expect(await give(mine)).toContain('no expert_visit')
  })
})
