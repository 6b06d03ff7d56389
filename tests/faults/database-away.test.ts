import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { notify } from '@anhu/domain/notification'
import { type Backend, backends, forgetQueue } from '../testkit/backends.ts'
import { superUrl } from '../testkit/database.ts'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'

const entry = fileURLToPath(new URL('../../workers/src/main.ts', import.meta.url))

describe.each(backends())('the database is away for a while, queues on $name', (backend: Backend) => {
  let world: HazardWorld
  let dataDir: string
  beforeAll(async () => {
    world = await createHazardWorld({}, new Date().toISOString())
    dataDir = await mkdtemp(join(tmpdir(), 'anhu-away-'))
  })
  afterAll(async () => {
    await forgetQueue(backend, world.database.name)
    await world.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const say = (objectId: string) =>
    world.as('job', async (uow) =>
      notify(uow, {
        kind: 'test-event',
        allianceId: world.allianceId,
        objectKind: 'hazard',
        objectId,
        to: [{ type: 'person', personId: world.people.secretary.personId }],
      }),
    )
  const told = (objectId: string) =>
    world.system('notify', async (uow) => {
      const [row] = await uow.em.execute<{ n: string }[]>(
        'select count(*) as n from app.notifications where object_id = ?',
        [objectId],
      )
      return Number(row!.n)
    })

  it('the workers live through it, take up what was committed, and still end when asked', async () => {
    const child = spawn(process.execPath, [entry], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: world.database.jobUrl,
        DATA_DIR: dataDir,
        LOG_LEVEL: 'fatal',
        ANHU_REDIS_UNSAFE: '1',
        WORKER_POLL_MS: '100',
        WORKER_LOCK_MS: '2000',
        ...(backend.redisUrl ? { REDIS_URL: backend.redisUrl } : {}),
      },
    })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => child.once('message', resolve))
    const [before, after] = [newId(), newId()]
    await say(before)
    await expect.poll(() => told(before), { timeout: 20_000 }).toBe(1)

    const admin = new pg.Client({ connectionString: superUrl() })
    await admin.connect()
    try {
      await admin.query(`alter database "${world.database.name}" allow_connections false`)
      await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = $1`, [
        world.database.name,
      ])
      // Long enough for every loop of the process to have met it more than once.
      await new Promise((resolve) => setTimeout(resolve, 4_000))
      expect(child.exitCode).toBeNull()
    } finally {
      await admin.query(`alter database "${world.database.name}" allow_connections true`)
      await admin.end()
    }
    await say(after)
    await expect.poll(() => told(after), { timeout: 40_000 }).toBe(1)
    expect(await told(before)).toBe(1)
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })
})
