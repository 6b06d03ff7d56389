import type { UnitOfWork } from '../../kernel/index.ts'

/**
 * Leaves an SMS for the sender, in this transaction: it goes out after the commit, to the number the person has then.
 * For what a person asked for a moment ago, so quiet hours do not hold. As the system.
 * @param key same key, same message
 */
export async function queueSms(
  uow: UnitOfWork,
  message: { personId: string; template: string; params: Record<string, string>; key: string },
): Promise<void> {
  await uow.em.execute(
    `insert into app.outbound_messages (id, channel, recipient, template, params, key, state, not_before, created_at)
     values (?, 'sms', ?, ?, ?::jsonb, ?, 'pending', ?, ?) on conflict (key) do nothing`,
    [
      uow.newId(),
      message.personId,
      message.template,
      JSON.stringify(message.params),
      message.key,
      uow.now(),
      uow.now(),
    ],
  )
}
