import { createHash } from 'node:crypto'
import pg from 'pg'
import type { MikroORM } from '@mikro-orm/postgresql'
import {
  type Actor,
  type Clock,
  type UnitOfWork,
  dayOf,
  newId,
  systemClock,
  withActor,
} from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts'

/** A firm of the test alliance with its people. */
export interface Firm {
  id: string
  name: string
  groupId: string
  principal: Actor
  inspector: Actor
  inspectorId: string
  inspectorSeat: string
}

/** One alliance of made-up firms on a database of its own. */
export interface InspectionWorld {
  database: TestDatabase
  orm: MikroORM
  allianceId: string
  groupId: string
  secretary: Actor
  leader: Actor
  job: Actor
  firms: Firm[]
  as<T>(actor: Actor, run: (uow: UnitOfWork) => Promise<T>, clock?: Clock): Promise<T>
  sql<T = Record<string, unknown>>(text: string, params?: unknown[]): Promise<T[]>
  close(): Promise<void>
}

/** A day so many days from now. */
export const dayFromNow = (days: number): string => dayOf(new Date(Date.now() + days * 86_400_000))

/** The hash a file of this name would have. */
export const hashOf = (name: string): string => createHash('sha256').update(name).digest('hex')

const topics = [
  { code: 'BASIC', always: true, hints: [], items: 3 },
  { code: 'DUST', always: false, hints: ['203'], items: 2 },
]

/** @param options leads: how many of the firms are lead enterprises (default a third) */
export async function makeInspectionWorld(
  firms: number,
  options: { leads?: number } = {},
): Promise<InspectionWorld> {
  const database = await createTestDatabase()
  const client = new pg.Client({ connectionString: database.superUrl })
  await client.connect()
  const sql = async <T>(text: string, params: unknown[] = []): Promise<T[]> =>
    (await client.query(text, params)).rows as T[]
  await sql('set search_path = app, public')
  const allianceId = newId()
  const groupId = newId()
  const charter = {
    disclosure: 'graduated',
    confirmWorkingDays: 2,
    reinspectDays: 7,
    dueSoonDays: 3,
    ladderDays: { owner: 1, committee: 3, town: 7 },
    lookBackDays: [30, 90],
    maxExtensions: 2,
  }
  await sql('begin')
  await sql(
    `insert into alliances (id, name, code, type, division_code, state, charter, created_at) values ($1, '测试联盟', 'CS', 'village', 330381001001, 'active', $2, now())`,
    [allianceId, charter],
  )
  await sql(
    `insert into activity_groups (alliance_id, id, name, position, created_at) values ($1, $2, '一组', 1, now())`,
    [allianceId, groupId],
  )
  for (const [position, topic] of topics.entries()) {
    await sql(
      `insert into checklist_topics (code, name_zh, name_en, industry_hints, always, position, aliases) values ($1, $1, $1, $2, $3, $4, '{}')`,
      [topic.code, topic.hints, topic.always, position],
    )
    for (let at = 1; at <= topic.items; at++) {
      await sql(
        `insert into checklist_items (code, version_no, topic_code, text, basis, severity, major_refs, deadline_days, methods, effective_from)
         values ($1, 1, $2, $3, $4, 'general', '{}', 7, '{visual}', '2020-01-01')`,
        [
          `${topic.code}-0${at}`,
          topic.code,
          `${topic.code} ${at}`,
          JSON.stringify([{ docId: 'GB1', doc: '标准', article: `${at}`, verified: true }]),
        ],
      )
    }
  }
  let phones = 13800000000
  const person = async (name: string): Promise<string> => {
    const id = newId()
    await sql(
      `insert into persons (id, name, phone, locale, created_at) values ($1, $2, $3, 'zh-CN', now())`,
      [id, name, String((phones += 1))],
    )
    return id
  }
  const committee = async (role: string, group: string | null): Promise<Actor> => {
    const personId = await person(role)
    const id = newId()
    await sql(
      `insert into committee_seats (alliance_id, id, person_id, person_name, phone_masked, role, group_id, starts_on) values ($1, $2, $3, $4, '', $5, $6, '2020-01-01')`,
      [allianceId, id, personId, role, role, group],
    )
    return { kind: 'person', personId, seat: `committee:${id}` }
  }
  const secretary = await committee('secretary', null)
  const leader = await committee('group_leader', groupId)
  const made: Firm[] = []
  const leads = options.leads ?? Math.ceil(firms / 3)
  for (let at = 0; at < firms; at++) {
    const id = newId()
    const name = `试验厂${at + 1}`
    await sql(
      `insert into enterprises (id, credit_code, name, division_code, risk_tags, created_at, lat, lon, industry_code)
       values ($1, $2, $3, 330381001001, '{}', now(), $4, $5, $6)`,
      [id, `TEST${at}`, name, 27.7 + at * 0.001, 120.6 + (at % 7) * 0.002, at % 2 === 0 ? '2031' : null],
    )
    await sql(
      `insert into memberships (alliance_id, id, enterprise_id, enterprise_name, credit_code, division_code, state, live, is_lead, group_id, joined_on)
       values ($1, $2, $3, $4, $5, 330381001001, 'active', true, $6, $7, '2020-01-01')`,
      [allianceId, newId(), id, name, `TEST${at}`, at < leads, groupId],
    )
    await sql(
      `insert into inspector_qualifications (alliance_id, id, enterprise_id, person_name, category_code, level, valid_from) values ($1, $2, $3, '', 'DUST', 'member', '2020-01-01')`,
      [allianceId, newId(), id],
    )
    const seat = async (role: string, isInspector: boolean): Promise<{ personId: string; seat: string }> => {
      const personId = await person(`${name}-${role}`)
      const seatId = newId()
      await sql(
        `insert into enterprise_seats (id, enterprise_id, person_id, person_name, phone_masked, role, is_inspector, starts_on) values ($1, $2, $3, $4, '', $5, $6, '2020-01-01')`,
        [seatId, id, personId, `${name}-${role}`, role, isInspector],
      )
      return { personId, seat: `member:${seatId}` }
    }
    const principal = await seat('principal', false)
    const inspector = await seat('safety', true)
    made.push({
      id,
      name,
      groupId,
      principal: { kind: 'person', ...principal },
      inspector: { kind: 'person', ...inspector },
      inspectorId: inspector.personId,
      inspectorSeat: inspector.seat,
    })
  }
  await sql('commit')
  const orm = await openOrm({ url: database.jobUrl, poolMax: 4 })
  return {
    database,
    orm,
    allianceId,
    groupId,
    secretary,
    leader,
    job: { kind: 'job', allianceId, reason: 'test' },
    firms: made,
    as: (actor, run, clock = systemClock) => withActor(orm, actor, run, { clock }),
    sql,
    async close() {
      await client.end()
      await orm.close(true)
      await database.drop()
    },
  }
}

/** Says that a person has sent files of these names. */
export async function sendFiles(
  world: InspectionWorld,
  personId: string,
  names: readonly string[],
  mime = 'image/png',
): Promise<void> {
  for (const name of names) {
    await world.sql(
      `insert into uploads (id, person_id, sha256, bytes, mime, created_at) values ($1, $2, $3, 100, $4, now()) on conflict do nothing`,
      [newId(), personId, hashOf(name), mime],
    )
  }
}
