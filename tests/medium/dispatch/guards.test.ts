import { randomUUID } from 'node:crypto'
import { type Actor, type UnitOfWork, SetClock, withActor } from '@anhu/domain/kernel'
import {
  acceptRequest,
  addExpertLeave,
  assignExpert,
  confirmExpertReport,
  declineRequest,
  matchExperts,
  planDispatch,
  Prescription,
  proposeVisitDays,
  publishDispatchPlan,
  recordExpertVisit,
  reportExpertVisit,
  requestExpert,
  requestFollowUp,
  saveExpert,
  scheduleExpertVisit,
  solveDispatchPlan,
  startExpertVisit,
} from '@anhu/domain/dispatch'
import { Hazard } from '@anhu/domain/hazard'
import { changeMembership } from '@anhu/domain/leaving'
import { deliverNotification } from '@anhu/domain/notification'
import { openOrm } from '@anhu/domain/orm'
import { loadWorld } from '@anhu/seeds'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../testkit/database.ts'

/** Monday 2026-11-16, nine in the morning in Shanghai. */
const clock = new SetClock(new Date('2026-11-16T01:00:00Z'))
const [tuesday, wednesday] = ['2026-11-17', '2026-11-18']
let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>
let client: pg.Client
let desk: Actor
let firms: { actor: Actor; personId: string; phone: string; enterpriseId: string; allianceId: string }[]
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
  orm = await openOrm({ url: database.jobUrl, poolMax: 4 })
  await loadWorld('e2e', {
    orm,
    dataDir: null,
    now: clock.now(),
    say: () => undefined,
    publishAccounts: () => Promise.resolve(),
  })
  client = new pg.Client({ connectionString: database.superUrl })
  await client.connect()
  const { rows: officers } = await client.query<{ id: string; person_id: string }>(
    `select id, person_id from app.bureau_seats where role = 'admin'`,
  )
  desk = { kind: 'person', personId: officers[0]!.person_id, seat: `bureau:${officers[0]!.id}` }
  const { rows } = await client.query<
    Record<'id' | 'person_id' | 'phone' | 'enterprise_id' | 'alliance_id', string>
  >(
    `select s.id, s.person_id, p.phone, s.enterprise_id, m.alliance_id from app.enterprise_seats s join app.memberships m using (enterprise_id)
       join app.persons p on p.id = s.person_id where s.role = 'safety' order by s.id`,
  )
  firms = rows.map((row) => ({
    actor: { kind: 'person', personId: row.person_id, seat: `member:${row.id}` },
    personId: row.person_id,
    phone: row.phone,
    enterpriseId: row.enterprise_id,
    allianceId: row.alliance_id,
  }))
})
afterAll(async () => {
  await client.end()
  await orm.close()
  await database.drop()
})

async function expert(
  topic: string,
  phone?: string,
): Promise<{ id: string; actor: Actor; personId: string }> {
  phones += 1
  const { expertId: id } = await as(desk, (uow) =>
    saveExpert(uow, {
      name: `专家${phones}`,
      phone: phone ?? `199333${String(10_000 + phones)}`,
      specialties: [topic],
      yearlyHours: 400,
    }),
  )
  const { rows } = await client.query<{ person_id: string }>(
    'select person_id from app.experts where id = $1',
    [id],
  )
  const personId = rows[0]!.person_id
  return { id, personId, actor: { kind: 'person', personId, seat: `expert:${id}` } }
}

const ask = (firm: number, topic: string): Promise<{ requestIds: string[] }> => {
  const { actor, allianceId } = firms[firm]!
  return as(actor, (uow) => requestExpert(uow, { allianceId, topicCodes: [topic], reason: '请专家看看' }))
}

/** A firm asks, the bureau takes it on for so many. */
async function accepted(firm: number, topic: string, teamSize: number): Promise<string> {
  const { requestIds } = await ask(firm, topic)
  const { visitId } = await as(desk, (uow) =>
    acceptRequest(uow, {
      requestId: requestIds[0]!,
      priority: 'normal',
      topicCodes: [topic],
      minutes: 90,
      teamSize,
      note: null,
    }),
  )
  return visitId
}

const give = (visitId: string, expertIds: string[], plannedOn: string, start: number): Promise<unknown> =>
  as(desk, (uow) => assignExpert(uow, { visitId, expertIds, plannedOn, start }))

describe('a team', () => {
  it('comes only when all are free, though who agrees the time does not see the days of the others', async () => {
    const [a, b] = [await expert('DUST'), await expert('DUST')]
    const [both, alone] = [await accepted(0, 'DUST', 2), await accepted(1, 'DUST', 1)]
    await give(both, [a.id, b.id], tuesday!, 600)
    await give(alone, [b.id], wednesday!, 600)
    const agree = (plannedOn: string, start: number): Promise<string> =>
      code(as(a.actor, (uow) => scheduleExpertVisit(uow, { visitId: both, plannedOn, start })))
    expect(await agree(wednesday!, 660)).toBe('EXPERT_TAKEN')
    await as(desk, (uow) =>
      addExpertLeave(uow, {
        expertId: b.id,
        kind: 'ill',
        startsOn: '2026-11-19',
        endsOn: '2026-11-19',
        reason: '发烧',
      }),
    )
    expect(await agree('2026-11-19', 600)).toBe('EXPERT_ABSENT')
    expect(await agree(wednesday!, 690)).toBe('done')
  })

  it('never has somebody in it who sits in the firm', async () => {
    const host = firms[2]!
    const own = await expert('FIRE', host.phone)
    expect(own.personId).toBe(host.personId)
    const visitId = await accepted(2, 'FIRE', 1)
    expect(await code(give(visitId, [own.id], tuesday!, 600))).toBe('EXPERT_CONFLICT')
    const { matches } = await as(desk, (uow) => matchExperts(uow, { visitId }))
    const mine = matches.find((one) => one.expertId === own.id)!
    expect(mine.whyNot.map((one) => one.code)).toContain('conflict')
    const elsewhere = await accepted(3, 'FIRE', 1)
    expect(await code(give(elsewhere, [own.id], tuesday!, 600))).toBe('done')
  })
})

/** A visit of two that is going on. */
async function going(firm: number, topic: string, hour: number) {
  const [lead, second] = [await expert(topic), await expert(topic)]
  const visitId = await accepted(firm, topic, 2)
  await give(visitId, [lead.id, second.id], tuesday!, hour)
  await as(lead.actor, (uow) => scheduleExpertVisit(uow, { visitId, plannedOn: tuesday!, start: hour }))
  const at = new Date('2026-11-17T02:00:00Z')
  clock.set(at)
  await as(lead.actor, (uow) => startExpertVisit(uow, { visitId, method: 'manual', at }))
  const sha256 = randomUUID().replaceAll('-', '').repeat(2)
  await client.query(
    `insert into app.uploads (id, person_id, sha256, bytes, mime, created_at) values ($1, $2, $3, 9, 'image/png', now())`,
    [randomUUID(), lead.personId, sha256],
  )
  const prescription = { id: randomUUID(), condition: '积尘', causes: '无人清扫', remedy: '每班清扫' }
  const signed = { refused: false, refusalReason: null, signedAt: at, sha256 }
  await as(lead.actor, (uow) =>
    recordExpertVisit(uow, {
      visitId,
      present: (['principal', 'safety', 'operator'] as const).map((role) => ({ role, name: role })),
      summary: '总体受控',
      prescriptions: [prescription],
      signatures: [
        { ...signed, id: randomUUID(), signerRole: 'team_leader', signerName: '组长' },
        { ...signed, id: randomUUID(), signerRole: 'host', signerName: '厂长' },
      ],
    }),
  )
  await as(lead.actor, (uow) => reportExpertVisit(uow, { visitId, summary: '总体受控' }))
  return { visitId, lead, second, prescription }
}

describe('what a colleague recorded without a signal', () => {
  it('comes in after the report, changes nothing of it, and ends with the confirmation of the host', async () => {
    const { visitId, second, prescription } = await going(4, 'FIRE', 600)
    const finding = {
      id: randomUUID(),
      place: '配电室',
      description: '门未接地',
      immediate: false,
      // A clock that nobody set.
      foundAt: new Date('2012-01-01T00:00:00Z'),
    }
    const stray = { id: randomUUID(), hazardId: randomUUID(), condition: '无', causes: '无', remedy: '无' }
    const late = {
      visitId,
      summary: '另一句话',
      findings: [finding],
      prescriptions: [{ ...prescription, remedy: '另一个办法' }, stray],
    }
    const answer = await as(second.actor, (uow) => recordExpertVisit(uow, late))
    expect(answer.received).toEqual([`finding:${finding.id}`])
    expect(answer.refused).toEqual([`prescription:${prescription.id}`, `prescription:${stray.id}`])
    await as(desk, async (uow) => {
      expect((await uow.em.findOneOrFail(Prescription, { id: prescription.id })).remedy).toBe('每班清扫')
      const hazard = await uow.em.findOneOrFail(Hazard, { id: finding.id })
      expect(hazard.source).toBe('expert_visit')
      expect(hazard.foundAt).toEqual(clock.now())
    })
    // What experts saw becomes no order, whoever writes.
    const turned = client.query(`update app.hazards set source = 'enforcement' where id = $1`, [finding.id])
    await expect(turned).rejects.toMatchObject({ code: '42501', constraint: 'hazards_source_kept' })
    await as(firms[4]!.actor, (uow) => confirmExpertReport(uow, { visitId, remark: null }))
    expect(await code(as(second.actor, (uow) => recordExpertVisit(uow, late)))).toBe('WRONG_STATE')
  })
})

it('a plan that lay until its days were over is not published', async () => {
  await expert('DUST')
  await accepted(6, 'DUST', 1)
  const { planId } = await as(desk, (uow) => planDispatch(uow, { startsOn: wednesday!, endsOn: wednesday! }))
  await withActor(orm, { kind: 'system', reason: 'dispatch' }, (uow) =>
    solveDispatchPlan(uow, planId, { iterations: 300, polish: false }),
  )
  const now = clock.now()
  clock.set(new Date('2026-11-23T01:00:00Z'))
  expect(await code(as(desk, (uow) => publishDispatchPlan(uow, { planId })))).toBe('DAYS_INVALID')
  clock.set(now)
})

describe('asked twice', () => {
  it('a follow-up is one, also for the expert who does not see the first', async () => {
    const { visitId, lead } = await going(5, 'MOLTEN', 600)
    const again = (): Promise<string> => code(as(lead.actor, (uow) => requestFollowUp(uow, { visitId })))
    expect([await again(), await again()]).toEqual(['done', 'FOLLOW_UP_OPEN'])
  })

  it('two phones of a firm ask at once: one request', async () => {
    const answers = await Promise.all([code(ask(6, 'FIRE')), code(ask(6, 'FIRE'))])
    expect(answers.sort()).toEqual(['REQUEST_OPEN_ALREADY', 'done'])
  })
})

it('why a request was declined stands on it, and in no message', async () => {
  const { requestIds } = await ask(7, 'DUST')
  await as(desk, (uow) => declineRequest(uow, { requestId: requestIds[0]!, reason: '张三已去过' }))
  const { rows } = await client.query<{ payload: { params: object } }>(
    `select payload from app.outbox where job = 'notification.deliver' and payload->>'objectId' = $1 and payload->>'kind' = 'expert-request-declined'`,
    [requestIds[0]],
  )
  expect(rows).toHaveLength(1)
  expect(JSON.stringify(rows[0]!.payload)).not.toContain('张三')
})

describe('a firm that is no member any more', () => {
  const seatOf = async (table: string, where: string): Promise<Actor> => {
    const { rows } = await client.query<{ id: string; person_id: string }>(
      `select id, person_id from app.${table} where ended_at is null and ${where} limit 1`,
    )
    const kind = table === 'committee_seats' ? 'committee' : 'member'
    return { kind: 'person', personId: rows[0]!.person_id, seat: `${kind}:${rows[0]!.id}` }
  }

  it.each(['exit', 'expel'] as const)('%s: no expert comes, and their time is free', async (transition) => {
    const { allianceId, enterpriseId } = firms[transition === 'exit' ? 3 : 1]!
    const who =
      transition === 'exit'
        ? await seatOf('enterprise_seats', `role = 'principal' and enterprise_id = '${enterpriseId}'`)
        : await seatOf('committee_seats', `role = 'chair' and alliance_id = '${allianceId}'`)
    const { rows } = await client.query<{ id: string; version: number }>(
      'select id, version from app.memberships where alliance_id = $1 and enterprise_id = $2',
      [allianceId, enterpriseId],
    )
    const { id: membershipId, version } = rows[0]!
    await as(who, (uow) => changeMembership(uow, { membershipId, version, transition, reason: '停产' }))
    const { rows: left } = await client.query(
      `select v.state, x.state as place, r.state as request, v.cancel_reason = r.answer as said from app.expert_visits v
         join app.expert_visit_experts x on x.visit_id = v.id join app.expert_requests r on r.visit_id = v.id
       where v.alliance_id = $1 and v.enterprise_id = $2`,
      [allianceId, enterpriseId],
    )
    expect(left).toEqual([{ state: 'cancelled', place: 'released', request: 'answered', said: true }])
  })
})

describe('the desk is told', () => {
  const tell = async (kind: string, objectId: string): Promise<string[]> => {
    const { rows } = await client.query<{ id: string; payload: Parameters<typeof deliverNotification>[1] }>(
      `select id, payload from app.outbox where job = 'notification.deliver' and payload->>'objectId' = $1 and payload->>'kind' = $2`,
      [objectId, kind],
    )
    expect(rows).toHaveLength(1)
    await withActor(orm, { kind: 'system', reason: 'notify' }, (uow) =>
      deliverNotification(uow, rows[0]!.payload, rows[0]!.id),
    )
    const told = await client.query<{ person_id: string }>(
      'select person_id from app.notifications where object_id = $1 and kind = $2',
      [objectId, kind],
    )
    return told.rows.map((row) => row.person_id)
  }

  it('of the bureau that took it on, and of one that has a dispatcher where a town has none', async () => {
    const { allianceId, actor } = firms[0]!
    const dispatcher = (desk as { personId: string }).personId
    const [town, clerk] = [randomUUID(), randomUUID()]
    const seat = async (role: string): Promise<void> => {
      await client.query(
        `insert into app.bureau_seats (id, bureau_id, person_id, person_name, role, starts_on) select $1, $2, $3, '镇干部', $4, '2026-01-01'`,
        [randomUUID(), town, clerk, role],
      )
    }
    await client.query('begin')
    await client.query(
      `insert into app.persons (id, name, phone, created_at) values ($1, '镇干部', '19944400001', now())`,
      [clerk],
    )
    await client.query(
      `insert into app.bureaus (id, name, division_code, level, created_at) select $1, '镇应急办', division_code, 'town', now() from app.alliances where id = $2`,
      [town, allianceId],
    )
    await client.query(
      `insert into app.bureau_territories (id, bureau_id, code_from, code_to) select uuidv7(), $1, division_code, division_code + 1 from app.memberships where alliance_id = $2 and enterprise_id = $3`,
      [town, allianceId, firms[0]!.enterpriseId],
    )
    await client.query('commit')
    await seat('township')
    const { requestIds } = await ask(0, 'MOLTEN')
    expect(await tell('expert-requested', requestIds[0]!)).toContain(dispatcher)
    const { visitId } = await as(desk, (uow) =>
      acceptRequest(uow, {
        requestId: requestIds[0]!,
        priority: 'normal',
        topicCodes: ['MOLTEN'],
        minutes: 90,
        teamSize: 1,
        note: null,
      }),
    )
    const one = await expert('MOLTEN')
    await give(visitId, [one.id], '2026-11-20', 600)
    await seat('admin')
    await as(actor, (uow) => proposeVisitDays(uow, { visitId, days: ['2026-11-24'], note: null }))
    const told = await tell('expert-visit-other-day', visitId)
    expect(told).toContain(dispatcher)
    expect(told).not.toContain(clerk)
  })
})
