import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '@anhu/migrations'
import {
  bootstrapDatabase,
  bootstrapRoles,
  dropDatabase,
  withDatabase,
} from '../../scripts/database/bootstrap.ts'

/** A database of its own for one test file, cloned from a migrated template. */
export interface TestDatabase {
  name: string
  superUrl: string
  /** As `app_login`: what the API is. */
  appUrl: string
  /** As `job_login`: what workers, seeds and most tests are. */
  jobUrl: string
  drop(): Promise<void>
}

const passwords = { app_login: 'test-app', app_migrator: 'test-migrator', job_login: 'test-job' } as const

/** The superuser URL of the throwaway cluster that the test command started. */
export function superUrl(): string {
  const url = process.env.TEST_SUPER_URL
  if (!url)
    throw new Error(
      'TEST_SUPER_URL is missing: run the tests through `npm test`, or give a throwaway PostgreSQL 18',
    )
  return url
}

function templateName(): string {
  const folder = new URL('../../migrations/src/', import.meta.url)
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.sort()) hash.update(file).update(readFileSync(file))
  return `anhu_template_${hash.digest('hex').slice(0, 10)}`
}

let template: Promise<string> | undefined

async function ensureTemplate(): Promise<string> {
  const name = templateName()
  const client = new pg.Client({ connectionString: withDatabase(superUrl(), 'postgres') })
  await client.connect()
  try {
    // Several test processes start at once; one of them makes the template.
    await client.query('select pg_advisory_lock(7306512)')
    const { rows } = await client.query<{ ready: boolean }>(
      `select exists (select from pg_database where datname = $1 and datistemplate) as ready`,
      [name],
    )
    if (!rows[0]!.ready) {
      await dropDatabase(superUrl(), name)
      await bootstrapRoles(superUrl(), passwords)
      const { urls } = await bootstrapDatabase(superUrl(), name, passwords)
      await migrate(urls.migrate)
      await client.query(`alter database "${name}" is_template true`)
    }
  } finally {
    await client.end()
  }
  return name
}

let counter = 0

/** Clones the migrated template; the caller drops the clone when its tests are done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  template ??= ensureTemplate()
  const from = await template
  counter += 1
  const name = `test_${process.pid}_${Date.now().toString(36)}_${counter}`
  const client = new pg.Client({ connectionString: withDatabase(superUrl(), 'postgres') })
  await client.connect()
  try {
    await client.query(`create database "${name}" template "${from}"`)
    for (const [role, path] of [
      ['app_login', 'app, public'],
      ['job_login', 'app, public'],
      ['app_migrator', 'app, public'],
    ] as const) {
      await client.query(`alter role ${role} in database "${name}" set search_path = ${path}`)
    }
    await client.query(`grant connect on database "${name}" to app_login, app_migrator, job_login`)
    await client.query(`grant create, temporary on database "${name}" to job_login`)
  } finally {
    await client.end()
  }
  const as = (role: keyof typeof passwords): string =>
    withDatabase(superUrl(), name, { role, password: passwords[role] })
  return {
    name,
    superUrl: withDatabase(superUrl(), name),
    appUrl: as('app_login'),
    jobUrl: as('job_login'),
    drop: () => dropDatabase(superUrl(), name),
  }
}
