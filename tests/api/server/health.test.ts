import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ApiServer, createServer } from '@anhu/api'
import { migrationsList } from '@anhu/migrations'
import { schemaVersion } from '@anhu/migrations/version'
import { type TestDatabase, createTestDatabase } from '../../testkit/database.ts'
import { asSuperuser, insertRows } from './world.ts'

let database: TestDatabase
let dataDir: string
let server: ApiServer

beforeAll(async () => {
  database = await createTestDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-health-'))
  server = await createServer({ databaseUrl: database.appUrl, dataDir, schemaVersion: schemaVersion() })
})
afterAll(async () => {
  await server?.close()
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})
beforeEach(() => sql('delete from app.outbox'))

const sql = (text: string) => asSuperuser(database.superUrl, (client) => client.query(text))
const work = (columns: Record<string, string>) =>
  asSuperuser(database.superUrl, (client) =>
    insertRows(client, 'outbox', { key: 'uuidv7()', ...columns }, []),
  )
const readyz = async (of = server): Promise<Record<string, any>> => {
  const answer = await of.app.inject({ url: '/readyz' })
  return { code: answer.statusCode, ...(answer.json() as object) }
}
const metric = async (name: string) => {
  const { body } = await server.app.inject({ url: '/metrics' })
  return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(body)?.[1])
}

describe('readiness', () => {
  it('the list of migrations and the folder it is read from agree', () => {
    expect(schemaVersion().migration).toBe(migrationsList.at(-1)!.name)
  })

  it('ready, with nothing to say', async () => {
    await work({ created_at: 'now()' })
    expect(await readyz()).toEqual({ code: 200, status: 'ready', problems: {}, degraded: {} })
    expect(await metric('anhu_schema_current')).toBe(1)
    expect(await metric('anhu_database_up')).toBe(1)
    expect(await metric('anhu_disk_free_bytes')).toBeGreaterThan(0)
  })

  it('work that waits for two minutes degrades, and does not shut people out', async () => {
    await work({ created_at: `now() - interval '110 seconds'`, last_error: `'Error X'` })
    expect(await readyz()).toMatchObject({ code: 200, status: 'ready' })
    await work({ created_at: `now() - interval '130 seconds'` })
    const late = await readyz()
    expect(late).toMatchObject({ code: 200, status: 'degraded', problems: {} })
    expect(late['degraded'].work).toMatch(/has waited 13\d s/)
    expect(await metric('anhu_work_waiting')).toBe(2)
    expect(await metric('anhu_work_failing')).toBe(1)
    expect(await metric('anhu_work_oldest_seconds')).toBeGreaterThanOrEqual(130)
  })

  it('something that fell due and that nobody took up counts as waiting too', async () => {
    await asSuperuser(database.superUrl, (client) =>
      insertRows(client, 'due', { state: `'pending'`, due_at: `now() - interval '5 minutes'` }, []),
    )
    expect((await readyz())['degraded'].work).toMatch(/has waited 30\d s/)
    await sql('delete from app.due')
    expect((await readyz())['status']).toBe('ready')
  })

  it('parked work degrades and is counted, and its age is not', async () => {
    await work({ created_at: `now() - interval '3 days'`, parked_at: 'now()' })
    expect(await readyz()).toMatchObject({
      code: 200,
      status: 'degraded',
      degraded: { parked: '1 jobs were refused too often and are parked' },
    })
    expect(await metric('anhu_work_parked')).toBe(1)
    expect(await metric('anhu_work_waiting')).toBe(0)
    expect(await metric('anhu_work_oldest_seconds')).toBe(0)
  })

  it('a database that is older than the build is not served; one that is newer is', async () => {
    const at = async (migration: string, functions = schemaVersion().functions) => {
      const other = await createServer({
        databaseUrl: database.appUrl,
        dataDir,
        schemaVersion: { migration, functions },
      })
      try {
        return await readyz(other)
      } finally {
        await other.close()
      }
    }
    const older = await at('29991231235959_to-come')
    expect(older).toMatchObject({ code: 503, status: 'not ready' })
    expect(older['problems'].schema).toContain('29991231235959_to-come')
    expect(await at('20200101000000_long-ago')).toMatchObject({ code: 200, status: 'degraded' })
    const otherText = await at(schemaVersion().migration, { ...schemaVersion().functions, authz: 'x' })
    expect(otherText).toMatchObject({ code: 503, problems: { schema: 'functions of another text: authz' } })
  })
})
