import type { UnitOfWork } from '../../kernel/index.ts'
import type { OutreachChannelKind } from './words.ts'

/** A message handed to the world outside. `key` is ours: the same key is the same message. */
export interface OutreachMessage {
  key: string
  channel: OutreachChannelKind
  /** Telephone number, webhook or mail address. Personal data or a secret: never logged. */
  address: string
  title: string
  text: string
  bureauId: string | null
  allianceId: string | null
}

/** The port to whoever carries messages of one kind: an SMS house, a group robot, a mail server. */
export interface OutreachPort {
  /** Hands a message over; throws where it is not known whether it went out. */
  send(message: OutreachMessage): Promise<void>
  /** What became of a message whose answer was lost. */
  ask(key: string): Promise<'sent' | 'not_sent' | 'unknown'>
}

/** One port for each way out. */
export type OutreachPorts = Readonly<Record<OutreachChannelKind, OutreachPort>>

/** An address as the outbox page shows it: `138****0000`, `w****@example.org`, the end of a robot's key. */
export function maskAddress(channel: OutreachChannelKind, address: string): string {
  if (channel === 'sms') return `${address.slice(0, 3)}****${address.slice(-4)}`
  if (channel === 'email') return `${address.slice(0, 1)}****${address.slice(address.indexOf('@'))}`
  return `****${address.slice(-4)}`
}

/**
 * The ports of development: the outside world is a table, which the outbox page shows. As a real provider does, it takes a
 * key once and remembers it.
 * @param inTransaction opens a unit of work as the system for "outreach"
 */
export function developmentPorts(
  inTransaction: <T>(run: (uow: UnitOfWork) => Promise<T>) => Promise<T>,
): OutreachPorts {
  const port: OutreachPort = {
    send: (message) =>
      inTransaction(async (uow) => {
        await uow.em.execute(
          `insert into app.port_messages (key, bureau_id, alliance_id, channel, recipient, title, text, at)
           values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (key) do nothing`,
          [
            message.key,
            message.bureauId,
            message.allianceId,
            message.channel,
            maskAddress(message.channel, message.address),
            message.title,
            message.text,
            uow.now(),
          ],
        )
      }),
    ask: (key) =>
      inTransaction(async (uow) => {
        const rows = await uow.em.execute<unknown[]>('select 1 from app.port_messages where key = ?', [key])
        return rows.length > 0 ? 'sent' : 'not_sent'
      }),
  }
  return { sms: port, wecom: port, dingtalk: port, feishu: port, email: port }
}
