import { type Clock, withActor } from '@anhu/domain/kernel'
import { type SmsProvider, callProvider, claimOutbound, settleOutbound } from '@anhu/domain/notification'
import type { Orm } from '../../runtime/run-outbox.ts'

const batch = 20

/**
 * Sends SMS whose time has come: claimed and committed first, then the call with our id as the provider's key, then what
 * became of it. A crash in between leaves `sending`, and the provider is asked before anything is sent again.
 * @returns how many were tried
 */
export async function sendOutbound(orm: Orm, provider: SmsProvider, clock?: Clock): Promise<number> {
  const actor = { kind: 'system', reason: 'notify' } as const
  const options = clock ? { clock } : {}
  const messages = await withActor(orm, actor, (uow) => claimOutbound(uow, batch), options)
  for (const message of messages) {
    const outcome = await callProvider(provider, message)
    await withActor(orm, actor, (uow) => settleOutbound(uow, message.key, outcome), options)
  }
  return messages.length
}
