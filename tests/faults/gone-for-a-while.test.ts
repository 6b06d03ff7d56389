import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { notify } from '@anhu/domain/notification'
import { type Backend, backends, forgetQueue } from '../testkit/backends.ts'
import { superUrl } from '../testkit/database.ts'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'
import { startWorkerProcess } from '../testkit/worker-process.ts'

// A minute by hand: ANHU_AWAY_SECONDS=60. The default is longer than every loop, lock and pause of the workers here.
const awayMs = Number(process.env.ANHU_AWAY_SECONDS ?? 8) * 1000
const patience = { timeout: 90_000, interval: 250 }
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

let world: HazardWorld
let dataDir: string
const children: ChildProcess[] = []
beforeAll(async () => {
  world = await createHazardWorld({}, new Date().toISOString())
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-away-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) await end(child, 'SIGKILL')
})
afterAll(async () => {
  await world.close()
  await rm(dataDir, { recursive: true, force: true })
})

async function startWorker(redisUrl?: string): Promise<ChildProcess> {
  const child = await startWorkerProcess({ databaseUrl: world.database.jobUrl, dataDir, redisUrl })
  children.push(child)
  return child
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.kill(signal)
  return gone
}

/** Somebody who goes on writing, whatever is away; remembers what was acknowledged and what was refused. */
function writer() {
  const acknowledged: string[] = []
  const refused: string[] = []
  let writing = true
  const running = (async () => {
    while (writing) {
      const objectId = newId()
      const write = world.as('job', async (uow) =>
        notify(uow, {
          kind: 'test-event',
          allianceId: world.allianceId,
          objectKind: 'hazard',
          objectId,
          to: [{ type: 'person', personId: world.people.secretary.personId }],
        }),
      )
      await write.then(
        () => acknowledged.push(objectId),
        () => refused.push(objectId),
      )
      await pause(100)
    }
  })()
  return {
    acknowledged,
    refused,
    async stop() {
      writing = false
      await running
    },
  }
}

/** How often each of these events reached the inbox. */
async function told(objectIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await world.system('notify', (uow) =>
    uow.em.execute<{ id: string; n: number }[]>(
      `select object_id as id, count(*)::int as n from app.notifications where object_id = any (?::uuid[]) group by 1`,
      [`{${objectIds.join(',')}}`],
    ),
  )
  return new Map(rows.map((row) => [row.id, row.n]))
}

/** Writes before, while something is away and after; then everything acknowledged was done, once. */
async function surviving(name: string, away: () => Promise<void>): Promise<void> {
  const one = writer()
  await expect.poll(async () => (await told(one.acknowledged)).size, patience).toBeGreaterThan(0)
  const before = one.acknowledged.length
  await away()
  const during = one.acknowledged.length
  await expect.poll(() => one.acknowledged.length, patience).toBeGreaterThan(during + 3)
  await one.stop()
  await expect.poll(async () => (await told(one.acknowledged)).size, patience).toBe(one.acknowledged.length)
  const times = await told([...one.acknowledged, ...one.refused])
  const lost = one.acknowledged.filter((id) => !times.has(id)).length
  const doubled = [...times.values()].filter((n) => n > 1).length
  console.log(
    `${name} away for ${awayMs / 1000} s: ${one.acknowledged.length} writes acknowledged (${before} before, ` +
      `${during - before} meanwhile), ${one.refused.length} refused; lost ${lost}, doubled ${doubled}`,
  )
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 })
}

describe.each(backends())('gone for a while, queues on $name', (backend: Backend) => {
  afterAll(() => forgetQueue(backend, world.database.name))

  it(
    'PostgreSQL: the workers live through it, take up what was committed, and still end when asked',
    async () => {
      const worker = await startWorker(backend.redisUrl)
      const admin = new pg.Client({ connectionString: superUrl() })
      await admin.connect()
      const { name } = world.database
      try {
        await surviving(`PostgreSQL (queues on ${backend.name})`, async () => {
          await admin.query(`alter database "${name}" allow_connections false`)
          await admin.query(
            `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
          )
          await pause(awayMs)
          expect(worker.exitCode).toBeNull()
          await admin.query(`alter database "${name}" allow_connections true`)
        })
      } finally {
        await admin.query(`alter database "${name}" allow_connections true`)
        await admin.end()
      }
      expect(await end(worker, 'SIGTERM')).toBe(0)
    },
    awayMs + 240_000,
  )

  it(
    'the worker: what was committed meanwhile is done by the next one',
    async () => {
      const worker = await startWorker(backend.redisUrl)
      await surviving(`worker (queues on ${backend.name})`, async () => {
        await end(worker, 'SIGKILL')
        await pause(awayMs)
        await startWorker(backend.redisUrl)
      })
    },
    awayMs + 240_000,
  )
})

// A Redis of its own, because it is killed.
describe.runIf(process.env.TEST_REDIS_URL)('gone for a while', () => {
  it(
    'Redis: killed and started again on its file; the rows wait for it',
    async () => {
      const port = await freePort()
      const folder = await mkdtemp(join(tmpdir(), 'anhu-redis-'))
      let server = await startRedis(port, folder)
      try {
        const worker = await startWorker(`redis://127.0.0.1:${port}`)
        await surviving('Redis', async () => {
          await end(server, 'SIGKILL')
          await pause(awayMs)
          expect(worker.exitCode).toBeNull()
          server = await startRedis(port, folder)
        })
        expect(await end(worker, 'SIGTERM')).toBe(0)
      } finally {
        await end(server, 'SIGKILL')
        await rm(folder, { recursive: true, force: true })
      }
    },
    awayMs + 240_000,
  )
})

async function startRedis(port: number, folder: string): Promise<ChildProcess> {
  const args = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', '']
  const server = spawn('redis-server', [...args, '--maxmemory-policy', 'noeviction'], { stdio: 'ignore' })
  const client = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 })
  client.on('error', () => {})
  await client.ping()
  client.disconnect()
  return server
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
