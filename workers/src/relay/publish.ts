import { withActor } from '@anhu/domain/kernel'
import type { WorkQueue } from '../runtime/queue.ts'
import type { Orm } from '../runtime/run-outbox.ts'

const batch = 500
const relay = { kind: 'system', reason: 'relay' } as const

/**
 * Moves committed, undone outbox rows to the queue; what was published and is not done after a while is published again.
 * The mark is committed before the queue is told, because a worker may be faster than this transaction's end and leaves
 * a locked row alone. A crash in between costs the pause until the next publishing, never the row.
 * @returns how many were published; a full batch means there may be more
 */
export async function publishOutbox(
  orm: Orm,
  queue: WorkQueue,
  republishMs: number,
): Promise<{ published: number; more: boolean }> {
  const rows = await withActor(orm, relay, (uow) =>
    uow.em.execute<{ id: string; job: string; alliance_id: string | null }[]>(
      `with next as (
         select id from app.outbox
         where done_at is null and parked_at is null and (published_at is null
           or published_at < now() - least(? * power(2, least(attempts, 12) - 1), 3600000) * interval '1 millisecond')
         order by created_at, id limit ? for update skip locked)
       update app.outbox o set published_at = now(), attempts = o.attempts + 1 from next where o.id = next.id
       returning o.id, o.job, o.alliance_id`,
      [republishMs, batch],
    ),
  )
  try {
    await queue.add(rows.map((row) => ({ id: row.id, job: row.job, allianceId: row.alliance_id })))
  } catch (error) {
    await withActor(orm, relay, (uow) =>
      uow.em.execute(
        'update app.outbox set published_at = null, attempts = attempts - 1 where id = any (?::uuid[]) and done_at is null',
        [`{${rows.map((row) => row.id).join(',')}}`],
      ),
    )
    throw error
  }
  return { published: rows.length, more: rows.length === batch }
}
