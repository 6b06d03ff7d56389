import { withActor } from '@anhu/domain/kernel'
import { releaseScheduled } from '@anhu/domain/outreach'
import type { Orm } from '../runtime/run-outbox.ts'

const batch = 1000

/**
 * Finds due rows whose time has come, in every alliance, and writes an outbox row for each, once. From there they travel
 * like any other work. The row of a hazard or an expert visit stays pending until its job settles it, because that may
 * move on meanwhile; the row of an advice note or a visit is done with the outbox row, whose job looks at the object.
 * @param at null for the database's clock
 */
export async function sweepDue(orm: Orm, at: Date | null): Promise<{ found: number; more: boolean }> {
  return withActor(orm, { kind: 'system', reason: 'sweep-due' }, async (uow) => {
    const rows = await uow.em.execute<unknown[]>(
      `with found as (
         select d.id, d.alliance_id, d.object_kind, d.object_id from app.due d
         where d.state = 'pending' and d.due_at <= coalesce(?::timestamptz, now())
           and d.object_kind in ('hazard', 'advice_note', 'visit', 'expert_visit')
           and not exists (select from app.outbox o where o.key = 'due:' || d.id)
         order by d.due_at, d.id limit ?),
       handed_on as (
         update app.due d set state = 'done', done_at = coalesce(?::timestamptz, now()) from found f
         where d.id = f.id and f.object_kind in ('advice_note', 'visit'))
       insert into app.outbox (id, alliance_id, job, payload, key, created_at, attempts)
       select uuidv7(), f.alliance_id,
         case f.object_kind when 'hazard' then 'hazard.run-due' when 'expert_visit' then 'dispatch.run-due'
           when 'visit' then 'inspection.settle-cut-visit' else 'inspection.acknowledge-silently' end,
         case f.object_kind when 'advice_note' then jsonb_build_object('adviceNoteId', f.object_id)
           when 'visit' then jsonb_build_object('visitId', f.object_id) else jsonb_build_object('dueId', f.id) end,
         'due:' || f.id, now(), 0
       from found f
       on conflict (key) do nothing returning id`,
      [at, batch, at],
    )
    return { found: rows.length, more: rows.length === batch }
  })
}

/** Sets publications on their way whose hour has come. */
export async function sweepScheduled(orm: Orm, at: Date | null): Promise<number> {
  return withActor(orm, { kind: 'system', reason: 'sweep-due' }, (uow) => releaseScheduled(uow, at))
}
