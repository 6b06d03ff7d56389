import { withActor } from '@anhu/domain/kernel'
import { callPort, claimOutreach, developmentPorts, settleOutreach } from '@anhu/domain/outreach'
import type { Builder } from '../../../builders/index.ts'

/** Sends what lies in the outbox through the ports of development, as the workers would have done by now. */
export async function sendMessages(builder: Builder): Promise<void> {
  const inTransaction: Parameters<typeof developmentPorts>[0] = (run) =>
    withActor(builder.orm, { kind: 'system', reason: 'outreach' }, run, { clock: builder.clock })
  const ports = developmentPorts(inTransaction)
  for (;;) {
    const messages = await inTransaction((uow) => claimOutreach(uow, 200))
    if (messages.length === 0) return
    const outcomes = new Map<string, 'sent' | 'unknown'>()
    for (const message of messages) outcomes.set(message.key, await callPort(ports, message))
    await inTransaction((uow) => settleOutreach(uow, outcomes))
  }
}
