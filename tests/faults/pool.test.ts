import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type UnitOfWork, withActor } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { type TestDatabase, createTestDatabase, superUrl } from '../testkit/database.ts'

const places = 3
const relay = { kind: 'system', reason: 'relay' } as const
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>
let admin: pg.Client
beforeAll(async () => {
  database = await createTestDatabase()
  orm = await openOrm({ url: database.jobUrl, poolMax: places })
  admin = new pg.Client({ connectionString: superUrl() })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.drop()
})

/** A transaction as the process makes them; answers how it ended. */
const attempt = (run: (uow: UnitOfWork) => Promise<unknown>): Promise<string> =>
  withActor(orm, relay, run).then(
    () => 'done',
    () => 'refused',
  )
const all = (run: (uow: UnitOfWork) => Promise<unknown>): Promise<string[]> =>
  Promise.all(Array.from({ length: places }, () => attempt(run)))

/** Cuts every connection while every place of the pool is in a transaction. */
async function cutDuring(run: (uow: UnitOfWork) => Promise<unknown>): Promise<string[]> {
  const running = all(run)
  await pause(300)
  await admin.query(`alter database "${database.name}" allow_connections false`)
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [
    database.name,
  ])
  const ended = await running
  await admin.query(`alter database "${database.name}" allow_connections true`)
  return ended
}

describe('a database that goes away while every connection is in a transaction', () => {
  it.each<[string, (uow: UnitOfWork) => Promise<unknown>]>([
    ['in a statement', (uow) => uow.em.execute('select pg_sleep(20)')],
    [
      'between statements',
      async (uow) => {
        await pause(1_000)
        await uow.em.execute('select 1')
      },
    ],
    ['before the commit', async () => pause(1_000)],
    ['for longer than the pool waits', async () => pause(2_500)],
  ])(
    '%s: refuses them, and takes no place of the pool with it',
    async (_name, run) => {
      expect(await cutDuring(run)).toEqual(Array(places).fill('refused'))
      expect(await all((uow) => uow.em.execute('select 1'))).toEqual(Array(places).fill('done'))
    },
    20_000,
  )

  it('and the process can still let go of everything', async () => {
    await orm.close(true)
  }, 10_000)
})
