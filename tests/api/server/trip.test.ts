import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, resolvers } from '@anhu/api'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runTrip, type Statement } from '../../../api/dist/graphql/read/trip.js'
import { createTestDatabase, superUrl, type TestDatabase } from '../../testkit/database.ts'
import { ask, codes } from './client.ts'
import { probeQueries } from './models.ts'
import { asSuperuser, makeWorld } from './world.ts'

let database: TestDatabase
let pool: pg.Pool

beforeAll(async () => {
  database = await createTestDatabase()
  pool = new pg.Pool({ connectionString: database.superUrl, max: 1 })
  pool.on('error', () => {})
})
afterAll(async () => {
  await pool?.end()
  await database?.drop()
})

const set = (value: string): Statement => ({
  name: 'set_probe',
  text: `select set_config('app.probe', $1, true)`,
  values: [value],
})
const get: Statement = { name: 'get_probe', text: `select current_setting('app.probe', true)`, values: [] }
const divide = (by: number): Statement => ({
  name: 'divide',
  text: 'select (10 / $1::int)::text',
  values: [by],
})

describe('a pipeline with one Sync', () => {
  test('is one transaction: what the first statement set holds for the second and is gone afterwards', async () => {
    const [, seen] = await runTrip(pool, [set('east'), get])
    expect(seen).toEqual(['east'])
    const [after] = await runTrip(pool, [get])
    expect(after![0] || null).toBeNull()
  })

  test('forgets the context after an error too, and the same statements work again', async () => {
    await expect(runTrip(pool, [set('east'), divide(0), get])).rejects.toThrow(/division by zero/)
    const [after] = await runTrip(pool, [get])
    expect(after![0] || null).toBeNull()
    const [, five] = await runTrip(pool, [set('west'), divide(2)])
    expect(five).toEqual(['5'])
  })

  test('a statement that did not parse at first parses once it can', async () => {
    const late: Statement = { name: 'late', text: 'select count(*)::text from late_table', values: [] }
    await expect(runTrip(pool, [set('x'), late, divide(1)])).rejects.toThrow(/late_table/)
    await expect(runTrip(pool, [late])).rejects.toThrow(/late_table/)
    await asSuperuser(
      database.superUrl,
      async (client) => void (await client.query('create table public.late_table ()')),
    )
    expect(await runTrip(pool, [set('x'), late, divide(1)])).toEqual([['x'], ['0'], ['10']])
  })

  test('answers null for a statement without rows, arrays and nulls as pg renders them', async () => {
    const none: Statement = { name: 'none', text: 'select 1 where false', values: [] }
    const array: Statement = {
      name: 'array',
      text: 'select cardinality($1::uuid[])::text, $2::text',
      values: [['00000000-0000-7000-8000-000000000000'], null],
    }
    expect(await runTrip(pool, [none, array])).toEqual([null, ['1', null]])
  })

  test('a connection cut under way rejects at once, and the pool goes on', async () => {
    const sleeping = runTrip(pool, [set('x'), { name: 'sleep', text: 'select pg_sleep(30)', values: [] }])
    const ended = sleeping.then(
      () => 'answered',
      (error: { code?: string }) => error.code,
    )
    await asSuperuser(database.superUrl, async (client) => {
      for (let cut = 0; cut === 0;) {
        const { rowCount } = await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(30)%' and pid <> pg_backend_pid() and datname = current_database() and state = 'active'`,
        )
        cut = rowCount ?? 0
      }
    })
    expect(await ended).toBe('57P01')
    expect(await runTrip(pool, [divide(5)])).toEqual([['2']])
  })
})

describe('a database that went away', () => {
  test('is said in words while it is gone, and forgotten when it is back', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'anhu-api-'))
    const world = await makeWorld(database.superUrl, 3)
    const server = await createServer({
      databaseUrl: database.appUrl,
      dataDir,
      insecureCookies: true,
      poolMax: 2,
      resolvers: [...resolvers, ...probeQueries],
    })
    const count = () => ask(server, world.alliances[0]!.chair, '{ probeHazards { totalCount } }')
    try {
      expect((await count()).data).toEqual({ probeHazards: { totalCount: 3 } })
      await asSuperuser(superUrl(), async (client) => {
        await client.query(`alter database "${database.name}" with allow_connections false`)
        await client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database.name}'`,
        )
        expect(codes(await count())).toEqual(['UNAVAILABLE'])
        expect((await server.app.inject({ url: '/readyz' })).statusCode).toBe(503)
        expect((await server.app.inject({ url: '/healthz' })).statusCode).toBe(200)
        await client.query(`alter database "${database.name}" with allow_connections true`)
      })
      expect((await count()).data).toEqual({ probeHazards: { totalCount: 3 } })
    } finally {
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
