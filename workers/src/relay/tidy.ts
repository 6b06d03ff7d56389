import { withActor } from '@anhu/domain/kernel'
import type { Orm } from '../runtime/run-outbox.ts'

/** Forgets what is long done: outbox rows and effects after 30 days, answers to mutations after 90. */
export async function tidy(orm: Orm): Promise<void> {
  await withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
    await uow.em.execute("delete from app.outbox where done_at < now() - interval '30 days'")
    await uow.em.execute("delete from app.effects where at < now() - interval '60 days'")
    await uow.em.execute("delete from app.mutation_receipts where created_at < now() - interval '90 days'")
  })
}
