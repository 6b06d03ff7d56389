import { statfs } from 'node:fs/promises'
import type { SchemaVersion } from '@anhu/migrations/version'
import type pg from 'pg'
import { readAs } from './reader.ts'

/** How the house is, for whoever watches it: counts, ages and names of versions. */
export interface Vitals {
  /** Outbox rows that are not done and will be tried. */
  waiting: number
  /** Seconds since the oldest of them was committed, or since the oldest due row should have been taken up; 0 without one. */
  oldestSeconds: number
  /** Rows among the waiting that failed at least once. */
  failing: number
  /** Rows that were refused too often and that nobody tries (`workers/src/parked.ts`). */
  parked: number
  /** The newest migration applied, and the texts of the functions by their hash. */
  schema: SchemaVersion
}

const VITALS = `select json_build_object(
  'waiting', (select count(*) from app.outbox where done_at is null and parked_at is null),
  'oldestSeconds', coalesce((select extract(epoch from now() - least(
    (select min(created_at) from app.outbox where done_at is null and parked_at is null),
    (select min(due_at) from app.due d where state = 'pending' and due_at <= now()
      and not exists (select from app.outbox o where o.key = 'due:' || d.id and o.parked_at is not null))))::int), 0),
  'failing', (select count(*) from app.outbox where done_at is null and parked_at is null and last_error is not null),
  'parked', (select count(*) from app.outbox where parked_at is not null),
  'schema', json_build_object(
    'migration', (select max(name) from authz.mikro_orm_migrations),
    'functions', (select json_object_agg(name, hash) from authz.applied_functions)))`

/** Asks the database how the work stands, as the system for "health": one trip. */
export async function readVitals(pool: pg.Pool): Promise<Vitals> {
  const { row } = await readAs(
    pool,
    { kind: 'system', reason: 'health' },
    { name: 'read_vitals', text: VITALS, values: [] },
  )
  return JSON.parse(row![0]!) as Vitals
}

/** Bytes free for files. */
export async function diskFree(dataDir: string): Promise<number> {
  const disk = await statfs(dataDir)
  return disk.bavail * disk.bsize
}

/**
 * Whether a database suits a build. One that is older cannot serve it; one that is newer was migrated by the build that
 * is coming up beside this one, and migrations are made so that the build before them still works.
 */
export function judgeSchema(
  wanted: SchemaVersion,
  found: SchemaVersion,
): { verdict: 'same' | 'older' | 'newer'; words: string } {
  const words = `the database is at ${found.migration}, this build at ${wanted.migration}`
  if (found.migration !== wanted.migration)
    return { verdict: found.migration > wanted.migration ? 'newer' : 'older', words }
  const other = Object.entries(wanted.functions).filter(([name, hash]) => found.functions?.[name] !== hash)
  return other.length === 0
    ? { verdict: 'same', words: '' }
    : { verdict: 'older', words: `functions of another text: ${other.map(([name]) => name).join(', ')}` }
}
