import type { UnitOfWork } from '../../kernel/index.ts'
import { targetPublicationJob } from './outreach.jobs.ts'

/**
 * Sets publications on their way whose hour has come, each once. As the system, by the sweep of the workers.
 * @param at null for the database's clock
 * @returns how many
 */
export async function releaseScheduled(uow: UnitOfWork, at: Date | null): Promise<number> {
  const rows = await uow.em.execute<unknown[]>(
    `with ready as (
       update app.publications set delivery = 'targeting'
       where delivery = 'scheduled' and state = 'published' and publish_at <= coalesce(?::timestamptz, now()) returning id)
     insert into app.outbox (id, alliance_id, job, payload, key, created_at, attempts)
     select uuidv7(), null, ?, jsonb_build_object('publicationId', id), 'outreach.target:' || id, now(), 0 from ready
     on conflict (key) do nothing returning id`,
    [at, targetPublicationJob.name],
  )
  return rows.length
}
