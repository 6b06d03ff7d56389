import { createHash, randomUUID } from 'node:crypto'
import { type Actor, newId, withActor } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { Alliance, CommitteeSeat, defaultCharter } from '@anhu/domain/tenancy'
import { Bureau, BureauSeat, BureauTerritory, Person } from '@anhu/domain/identity'
import pg from 'pg'
import { createTestDatabase } from '../../testkit/database.ts'
import { insertManyFirms } from '../../testkit/many-firms.ts'

const county = 330_381_000_000
/** Alliances over which the firms are spread. */
const alliances = 60

/** A county of firms with one administrator, and sessions for a chair at the desk and a reader at the phone. */
export async function outreachWorld(firms: number, each: number) {
  const database = await createTestDatabase()
  const orm = await openOrm({ url: database.jobUrl, poolMax: 4 })
  const ids = { bureau: newId(), officer: newId(), officerSeat: newId(), chair: newId(), chairSeat: newId() }
  const officer: Actor = { kind: 'person', personId: ids.officer, seat: `bureau:${ids.officerSeat}` }
  await withActor(orm, { kind: 'system', reason: 'seed-world' }, async (uow) => {
    for (const [id, name, phone] of [
      [ids.officer, '管理员', '13900000001'],
      [ids.chair, '理事长', '13900000002'],
    ] as const)
      uow.em.create(Person, { id, name, phone, createdAt: uow.now() })
    uow.em.create(Bureau, {
      id: ids.bureau,
      name: '县应急局',
      level: 'county',
      divisionCode: county,
      createdAt: uow.now(),
    })
    uow.em.create(BureauTerritory, {
      id: newId(),
      bureauId: ids.bureau,
      codeFrom: county,
      codeTo: county + 1_000_000,
    })
    uow.em.create(BureauSeat, {
      id: ids.officerSeat,
      bureauId: ids.bureau,
      personId: ids.officer,
      personName: '管理员',
      role: 'admin',
      startsOn: '2024-01-01',
    })
    let first = ''
    const allianceIds = Array.from({ length: alliances }, () => newId())
    for (const [n, id] of allianceIds.entries())
      uow.em.create(Alliance, {
        id,
        name: `联盟${n}`,
        code: `B${n}`,
        type: 'area',
        divisionCode: county + 101_000,
        state: 'active',
        charter: defaultCharter,
        createdAt: uow.now(),
      })
    first = allianceIds[0]!
    uow.em.create(CommitteeSeat, {
      allianceId: first,
      id: ids.chairSeat,
      personId: ids.chair,
      personName: '理事长',
      phoneMasked: '139****0002',
      role: 'chair',
      startsOn: '2024-01-01',
    })
    await uow.em.flush()
    await insertManyFirms(uow, { firms, each, firstDivision: county + 101_001, divisions: 400, allianceIds })
  })
  const superuser = new pg.Client({ connectionString: database.superUrl })
  await superuser.connect()
  await superuser.query('vacuum analyze')
  const { rows } = await superuser.query<{ id: string; person_id: string }>(
    `select id, person_id from app.enterprise_seats where role = 'safety' order by id offset 1000 limit 1`,
  )
  const session = async (personId: string): Promise<string> => {
    const token = randomUUID()
    await superuser.query(
      `insert into app.sessions (id, person_id, token_hash, created_at, last_seen_at, idle_seconds, expires_at, device)
       values ($1, $2, $3, now(), now(), 36000, now() + interval '1 day', 'bench')`,
      [newId(), personId, createHash('sha256').update(token).digest()],
    )
    return token
  }
  const chair = { token: await session(ids.chair), seat: `committee:${ids.chairSeat}` }
  const reader = { token: await session(rows[0]!.person_id), seat: `member:${rows[0]!.id}` }
  return {
    ...database,
    orm,
    officer,
    chair,
    reader,
    ask: async <Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> =>
      (await superuser.query<Row>(sql, values)).rows,
    async close() {
      await superuser.end()
      await orm.close(true)
      await database.drop()
    },
  }
}
