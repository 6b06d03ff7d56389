import { withActor } from '@anhu/domain/kernel'
import type { Orm } from '../runtime/run-outbox.ts'

/**
 * Forgets what is long done: outbox rows and effects after 30 and 60 days, answers to mutations after 90, codes to sign in
 * with after a day. A code that could not be sent while it held is given up.
 */
export async function tidy(orm: Orm): Promise<void> {
  await withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
    await uow.em.execute("delete from app.outbox where done_at < now() - interval '30 days'")
    await uow.em.execute("delete from app.effects where at < now() - interval '60 days'")
    await uow.em.execute("delete from app.mutation_receipts where created_at < now() - interval '90 days'")
    await uow.em.execute("delete from app.sms_codes where created_at < now() - interval '1 day'")
    await uow.em.execute(
      `update app.outbound_messages set state = 'failed', params = '{}'
       where template = 'sign-in-code' and state <> 'sent' and state <> 'failed' and created_at < now() - interval '10 minutes'`,
    )
  })
}
