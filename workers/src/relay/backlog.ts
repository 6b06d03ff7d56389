import { withActor } from '@anhu/domain/kernel'
import type { Orm } from '../runtime/run-outbox.ts'

/** What is committed and not done. */
export interface Backlog {
  /** Outbox rows that are not done and that somebody will still try. */
  waiting: number
  /** Outbox rows that were refused too often. */
  parked: number
  /** Due rows whose time has come and that nobody has taken up. */
  due: number
  /** Why the oldest undone rows are not done, where one failed. */
  errors: string[]
}

/** Counts what is still to do. */
export async function backlog(orm: Orm, at: Date | null): Promise<Backlog> {
  return withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
    const [row] = await uow.em.execute<
      { waiting: string; parked: string; due: string; errors: string[] | null }[]
    >(
      `select (select count(*) from app.outbox where done_at is null and parked_at is null) as waiting,
        (select count(*) from app.outbox where parked_at is not null) as parked,
        (select count(*) from app.due d where state = 'pending' and due_at <= coalesce(?::timestamptz, now())
          and not exists (select from app.outbox o where o.key = 'due:' || d.id and o.parked_at is not null)) as due,
        (select array_agg(job || ': ' || last_error) from (select job, last_error from app.outbox
          where done_at is null and last_error is not null order by created_at limit 5) e) as errors`,
      [at],
    )
    return {
      waiting: Number(row!.waiting),
      parked: Number(row!.parked),
      due: Number(row!.due),
      errors: row!.errors ?? [],
    }
  })
}
