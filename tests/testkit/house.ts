import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '@anhu/api'
import { openOrm } from '@anhu/domain/orm'
import { loadWorld } from '@anhu/seeds'
import { startWorkers } from '@anhu/workers'
import { type TestDatabase, createTestDatabase } from './database.ts'

/** A whole house in one process: database, API on a free port, workers, and a world. */
export interface House {
  url: string
  database: TestDatabase
  dataDir: string
  /** Codes that would have gone to phones, newest last: `{ to, code }` and what else the API told. */
  told: Record<string, unknown>[]
  /** Waits until the workers have nothing left to do. */
  drain(): Promise<void>
  close(): Promise<void>
}

/**
 * Builds a house on a database of its own.
 * @param world a world of the seeds
 * @param webDist the built portal, where a browser is to open it
 */
export async function openHouse(
  world: string,
  options: { webDist?: string; now?: () => Date } = {},
): Promise<House> {
  const database = await createTestDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'anhu-house-'))
  const orm = await openOrm({ url: database.jobUrl })
  await loadWorld(world, {
    orm,
    dataDir,
    now: options.now?.() ?? new Date(),
    say: () => {},
    publishAccounts: async () => {},
  } as never)
  await orm.close()
  const told: Record<string, unknown>[] = []
  const api = await createServer({
    databaseUrl: database.appUrl,
    dataDir,
    webDist: options.webDist ?? null,
    insecureCookies: true,
    countStatements: true,
    log: process.env.HOUSE_LOG ?? false,
    tell: (line) => void told.push(line),
  })
  const url = await api.listen({ port: 0 })
  const workers = await startWorkers({ databaseUrl: database.jobUrl, dataDir, pollMs: 100 })
  return {
    url,
    database,
    dataDir,
    told,
    drain: () => workers.drain(),
    async close() {
      await workers.stop()
      await api.close()
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
