import { type Clock, withActor } from '@anhu/domain/kernel'
import {
  type OutreachPorts,
  callPort,
  claimOutreach,
  developmentPorts,
  settleOutreach,
} from '@anhu/domain/outreach'
import type { Orm } from '../../runtime/run-outbox.ts'

const batch = 50
const actor = { kind: 'system', reason: 'outreach' } as const

/** The ports of development: what would go out is kept in a table that a page shows. */
export function portsToTable(orm: Orm, clock?: Clock): OutreachPorts {
  return developmentPorts((run) => withActor(orm, actor, run, clock ? { clock } : {}))
}

/**
 * Sends messages about publications: claimed and committed first, then the calls with our id as the provider's key, then what
 * became of them. A crash in between leaves `sending`, and the provider is asked before anything is sent again.
 * @returns how many were tried
 */
export async function sendOutreach(orm: Orm, ports: OutreachPorts, clock?: Clock): Promise<number> {
  const options = clock ? { clock } : {}
  const messages = await withActor(orm, actor, (uow) => claimOutreach(uow, batch), options)
  const outcomes = new Map<string, 'sent' | 'unknown'>()
  for (const message of messages) outcomes.set(message.key, await callPort(ports, message))
  if (messages.length > 0) await withActor(orm, actor, (uow) => settleOutreach(uow, outcomes), options)
  return messages.length
}
