import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { signInWithPassword } from '@anhu/domain/identity'
import { withActor } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { e2ePassword, e2ePhones } from '@anhu/seeds/worlds/e2e'
import { loadWorld } from '@anhu/seeds'
import { type TestDatabase, createTestDatabase } from '../../testkit/database.ts'

let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>
let all: pg.Client
let seconds: number

beforeAll(async () => {
  database = await createTestDatabase()
  orm = await openOrm({ url: database.jobUrl })
  all = new pg.Client({ connectionString: database.superUrl })
  await all.connect()
  const started = performance.now()
  await loadWorld('e2e', {
    orm,
    dataDir: null,
    now: new Date(),
    say: () => undefined,
    publishAccounts: () => Promise.resolve(),
  })
  seconds = (performance.now() - started) / 1000
})

afterAll(async () => {
  await all.end()
  await orm.close(true)
  await database.drop()
})

it('loads in seconds', () => {
  expect(seconds).toBeLessThan(20)
})

it('has the people that journeys sign in as, under the numbers they know', async () => {
  const { bureau, empty, full, firms } = e2ePhones
  const phones = [bureau, empty, full, ...firms].flatMap((part) => Object.values(part))
  const { rows } = await all.query<{ phone: string }>(`select phone from app.persons order by phone`)
  expect(rows.map((row) => row.phone)).toEqual(phones.toSorted())
  const answer = await withActor(orm, { kind: 'system', reason: 'sign-in' }, (uow) =>
    signInWithPassword(
      uow,
      { phone: e2ePhones.full.leader, knownDevice: null, address: '127.0.0.1' },
      e2ePassword,
      'test',
    ),
  )
  expect(answer.ok).toBe(true)
})

it('has one alliance without members for the import, and one of eight firms in one group for visits', async () => {
  const { rows } = await all.query(
    `select a.code, (select count(*)::int from app.memberships m where m.alliance_id = a.id) as members,
       (select count(distinct m.group_id)::int from app.memberships m where m.alliance_id = a.id) as groups
     from app.alliances a order by a.code`,
  )
  expect(rows).toEqual([
    { code: 'E1', members: 0, groups: 0 },
    { code: 'E2', members: 8, groups: 1 },
  ])
})
