import { withActor } from '@anhu/domain/kernel'
import type { Orm } from '../runtime/run-outbox.ts'

const batch = 1000

/**
 * Finds due rows whose time has come, in every alliance, and writes an outbox row for each, once. From there they travel
 * like any other work.
 * @param at null for the database's clock
 */
export async function sweepDue(orm: Orm, at: Date | null): Promise<{ found: number; more: boolean }> {
  return withActor(orm, { kind: 'system', reason: 'sweep-due' }, async (uow) => {
    const rows = await uow.em.execute<unknown[]>(
      `insert into app.outbox (id, alliance_id, job, payload, key, created_at, attempts)
       select uuidv7(), d.alliance_id, case d.object_kind when 'hazard' then 'hazard.run-due' else 'inspection.run-due' end,
         jsonb_build_object('dueId', d.id), 'due:' || d.id, now(), 0
       from app.due d
       where d.state = 'pending' and d.due_at <= coalesce(?::timestamptz, now())
         and not exists (select from app.outbox o where o.key = 'due:' || d.id)
       order by d.due_at, d.id limit ?
       on conflict (key) do nothing returning id`,
      [at, batch],
    )
    return { found: rows.length, more: rows.length === batch }
  })
}
