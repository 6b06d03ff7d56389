import type { UnitOfWork } from '../../kernel/index.ts'
import type { SmsMessage, SmsProvider } from './sms-provider.ts'

/** A claimed message, and whether an earlier attempt may have sent it. */
export interface ClaimedMessage extends SmsMessage {
  doubtful: boolean
}

const toMessage = (row: Record<string, unknown>): ClaimedMessage => ({
  key: row.id as string,
  phone: row.phone as string,
  template: row.template as string,
  params: row.params as Record<string, string>,
  doubtful: row.was !== 'pending',
})

/**
 * Takes messages whose time has come and marks them `sending`; the commit comes before the call, so that a crash leaves a
 * trace. One stuck in `sending` or `unknown` for two minutes is taken again, as doubtful. As the system for "notify".
 */
export async function claimOutbound(uow: UnitOfWork, limit: number): Promise<ClaimedMessage[]> {
  const rows = await uow.em.execute<Record<string, unknown>[]>(
    `with due as (
       select m.id, m.state as was from app.outbound_messages m
       where m.publication_id is null and ((m.state = 'pending' and m.not_before <= ?) or (m.state in ('sending', 'unknown') and m.not_before <= ?))
       order by m.not_before limit ? for update skip locked)
     update app.outbound_messages m set state = 'sending', not_before = ?
     from due, app.persons p where m.id = due.id and p.id = m.recipient::uuid
     returning m.id, p.phone, m.template, m.params, due.was`,
    [uow.now(), new Date(uow.now().getTime() - 120_000), limit, uow.now()],
  )
  return rows.map(toMessage)
}

/** Calls the provider; one that may have gone out already is asked about first. Never throws. */
export async function callProvider(
  provider: SmsProvider,
  message: ClaimedMessage,
): Promise<'sent' | 'unknown'> {
  try {
    if (message.doubtful) {
      const before = await provider.ask(message.key)
      if (before === 'sent') return 'sent'
      if (before === 'unknown') return 'unknown'
    }
    await provider.send(message)
    return 'sent'
  } catch {
    return 'unknown'
  }
}

/** Writes down what became of a message. One that was sent keeps no words: they may hold a code to sign in with. */
export async function settleOutbound(
  uow: UnitOfWork,
  key: string,
  outcome: 'sent' | 'unknown',
): Promise<void> {
  await uow.em.execute(
    `update app.outbound_messages set state = ?, sent_at = case when ? = 'sent' then ?::timestamptz end,
       params = case when ? = 'sent' then '{}'::jsonb else params end where id = ?`,
    [outcome, outcome, uow.now(), outcome, key],
  )
}
