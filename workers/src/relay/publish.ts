import { withActor } from '@anhu/domain/kernel'
import type { WorkQueue } from '../runtime/queue.ts'
import type { Orm } from '../runtime/run-outbox.ts'

const batch = 500

/**
 * Moves committed, undone outbox rows to the queue; what was published and is not done after a while is published again.
 * A crash between adding and committing publishes twice, which does no harm: the row is run once.
 * @returns how many were published; a full batch means there may be more
 */
export async function publishOutbox(
  orm: Orm,
  queue: WorkQueue,
  republishMs: number,
): Promise<{ published: number; more: boolean }> {
  return withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
    const rows = await uow.em.execute<{ id: string; job: string; alliance_id: string | null }[]>(
      `select id, job, alliance_id from app.outbox
       where done_at is null and (published_at is null
         or published_at < now() - least(? * power(2, least(attempts, 12) - 1), 3600000) * interval '1 millisecond')
       order by created_at, id limit ? for update skip locked`,
      [republishMs, batch],
    )
    await queue.add(rows.map((row) => ({ id: row.id, job: row.job, allianceId: row.alliance_id })))
    if (rows.length > 0) {
      await uow.em.execute(
        'update app.outbox set published_at = now(), attempts = attempts + 1 where id = any (?::uuid[])',
        [`{${rows.map((row) => row.id).join(',')}}`],
      )
    }
    return { published: rows.length, more: rows.length === batch }
  })
}
