import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorkers } from '@anhu/workers'
import { type TestDatabase, createTestDatabase } from '../testkit/database.ts'

const entry = fileURLToPath(new URL('../../workers/src/main.ts', import.meta.url))
let database: TestDatabase
let dataDir: string

beforeAll(async () => {
  database = await createTestDatabase()
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-guards-'))
})
afterAll(async () => {
  await database?.drop()
  await rm(dataDir, { recursive: true, force: true })
})

describe('the process of the workers', () => {
  it('refuses a login that passes row security by', async () => {
    await expect(startWorkers({ databaseUrl: database.superUrl, dataDir })).rejects.toThrow(
      'passes row security by',
    )
  })

  const redisUrl = process.env.TEST_REDIS_URL
  it.runIf(redisUrl)('refuses a Redis that may drop keys', async () => {
    const redis = new Redis(redisUrl!)
    const [, before] = (await redis.config('GET', 'maxmemory-policy')) as [string, string]
    try {
      await redis.config('SET', 'maxmemory-policy', 'allkeys-lru')
      await expect(
        startWorkers({ databaseUrl: database.jobUrl, dataDir, redisUrl: redisUrl! }),
      ).rejects.toThrow('noeviction')
    } finally {
      await redis.config('SET', 'maxmemory-policy', before)
      redis.disconnect()
    }
  })

  it('gets ready, stays under 250 MB, and ends by itself within 25 seconds of being asked', async () => {
    const child = spawn(process.execPath, [entry], {
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH, DATABASE_URL: database.jobUrl, DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    await new Promise((resolve) => child.once('message', resolve))
    const status = await import('node:fs/promises').then(({ readFile }) =>
      readFile(`/proc/${child.pid}/status`, 'utf8'),
    )
    const resident = Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024
    expect(resident).toBeLessThan(250)
    const asked = Date.now()
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(Date.now() - asked).toBeLessThan(25_000)
  })
})
