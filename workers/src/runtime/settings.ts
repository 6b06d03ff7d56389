import type { SmsProvider } from '@anhu/domain/notification'
import type { OutreachPorts } from '@anhu/domain/outreach'

/** A line of the log. Values are ids, counts and codes; never personal data. */
export type Log = (level: 'info' | 'warn' | 'error', event: string, facts?: Record<string, unknown>) => void

/** What a set of workers needs. Everything but the first two has a default that suits one machine. */
export interface WorkerSettings {
  /** As `job_login`. */
  databaseUrl: string
  /** Where the API keeps files. */
  dataDir: string
  /** The queues run on Redis when given, else on PostgreSQL. */
  redisUrl?: string
  /** Jobs at a time in this process. */
  concurrency?: number
  /** Milliseconds between looks for committed and due work. */
  pollMs?: number
  /** Milliseconds after which published but undone work is published again; doubles each time, up to an hour. */
  republishMs?: number
  /** Milliseconds after which a job whose worker died is taken up by another. */
  lockMs?: number
  /** Refusals by its body after which work is parked: eight take about a minute. */
  parkAfter?: number
  /** Refuses a Redis that may forget; off for tests only. */
  unsafeRedis?: boolean
  log?: Log
  sms?: SmsProvider
  /** Ways out for publications; those of development, which write to a table, where none is given. */
  ports?: Partial<OutreachPorts>
  /** The time of due rows and of what jobs write; the machine's clock when absent. */
  now?: () => Date
}

/** Settings with every default filled in. */
export type CompleteSettings = Required<Omit<WorkerSettings, 'redisUrl' | 'now'>> &
  Pick<WorkerSettings, 'redisUrl' | 'now'>
