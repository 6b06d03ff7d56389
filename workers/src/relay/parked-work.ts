import { withActor } from '@anhu/domain/kernel'
import type { Orm } from '../runtime/run-outbox.ts'

const relay = { kind: 'system', reason: 'relay' } as const

/** Work that was refused too often: ids, names and codes, nothing of a person. */
export interface ParkedWork {
  id: string
  job: string
  allianceId: string | null
  refusals: number
  lastError: string | null
  createdAt: string
  parkedAt: string
}

/** Every parked row, oldest first. */
export async function listParked(orm: Orm): Promise<ParkedWork[]> {
  return withActor(orm, relay, (uow) =>
    uow.em.execute<ParkedWork[]>(
      `select id, job, alliance_id as "allianceId", refusals, last_error as "lastError",
         to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "createdAt",
         to_char(parked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "parkedAt"
       from app.outbox where parked_at is not null order by parked_at, id`,
    ),
  )
}

/**
 * Lets parked work be tried again as if it were new: the cause was removed.
 * @param which ids, the name of a job, or everything
 * @returns the ids that were released
 */
export async function releaseParked(
  orm: Orm,
  which: { ids: readonly string[] } | { job: string } | 'all',
): Promise<string[]> {
  const [condition, value] =
    which === 'all'
      ? ['?::int = 0', 0]
      : 'job' in which
        ? ['job = ?', which.job]
        : ['id = any (?::uuid[])', `{${which.ids.join(',')}}`]
  const rows = await withActor(orm, relay, (uow) =>
    uow.em.execute<{ id: string }[]>(
      `update app.outbox set parked_at = null, refusals = 0, attempts = 0, published_at = null
       where parked_at is not null and ${condition} returning id`,
      [value],
    ),
  )
  return rows.map((row) => row.id)
}
