import { type Clock, assertUnprivileged } from '@anhu/domain/kernel'
import { fakeSmsProvider } from '@anhu/domain/notification'
import { openOrm } from '@anhu/domain/orm'
import { assertEveryJobHasABody, bodies } from './modules/bodies.ts'
import { sendOutbound } from './modules/notification/send-sms.ts'
import { portsToTable, sendOutreach } from './modules/outreach/send-outreach.ts'
import { backlog } from './relay/backlog.ts'
import { publishOutbox } from './relay/publish.ts'
import { sweepDue, sweepScheduled } from './relay/sweep.ts'
import { tidy } from './relay/tidy.ts'
import { fileBroom } from './relay/tidy-files.ts'
import { startLoop } from './runtime/loop.ts'
import { openQueue } from './runtime/queue.ts'
import { noteFailure } from './runtime/note-failure.ts'
import { runOutbox } from './runtime/run-outbox.ts'
import type { CompleteSettings, WorkerSettings } from './runtime/settings.ts'

export { fileBroom } from './relay/tidy-files.ts'
export type { Log, WorkerSettings } from './runtime/settings.ts'

/** A running set of workers. */
export interface Workers {
  /** Waits until nothing committed or due is left to do; throws with the reasons where something stays undone. */
  drain(options?: { patienceMs?: number }): Promise<void>
  /** Takes nothing new, finishes what runs (at most 25 s), lets go of everything. */
  stop(): Promise<void>
}

const stopPatienceMs = 25_000
const hour = 3_600_000

function complete(settings: WorkerSettings): CompleteSettings {
  const { log = () => {}, concurrency = 4, pollMs = 1_000, republishMs = 60_000, lockMs = 30_000 } = settings
  const {
    unsafeRedis = false,
    parkAfter = 8,
    ports = {},
    sms = fakeSmsProvider((line) => log('info', 'sms', line)),
  } = settings
  return { ...settings, log, concurrency, pollMs, republishMs, lockMs, unsafeRedis, parkAfter, ports, sms }
}

/**
 * Starts the workers of this process: a relay that publishes committed work, a sweep that finds what fell due, the
 * queue's worker, and the senders of messages. The tables are the truth; losing the queue costs a pause, never work.
 * @throws when a job has no body, the login is too strong, or Redis may forget
 */
export async function startWorkers(given: WorkerSettings): Promise<Workers> {
  assertEveryJobHasABody()
  const settings = complete(given)
  const { log } = settings
  const clock: Clock | undefined = settings.now ? { now: settings.now } : undefined
  const orm = await openOrm({
    url: settings.databaseUrl,
    poolMax: settings.concurrency + 4,
    applicationName: 'anhu-workers',
  })
  const context = { orm, bodies, dataDir: settings.dataDir, ...(clock ? { clock } : {}) }
  try {
    await assertUnprivileged(orm, process.env.NODE_ENV === 'production')
    const queue = await openQueue(settings)
    const at = (): Date | null => settings.now?.() ?? null
    const relay = startLoop(
      'relay',
      settings.pollMs,
      async () => {
        const sweep = await sweepDue(orm, at())
        await sweepScheduled(orm, at())
        const publish = await publishOutbox(orm, queue, settings.republishMs)
        return sweep.more || publish.more
      },
      log,
    )
    const sms = startLoop(
      'sms',
      settings.pollMs * 2,
      async () => (await sendOutbound(orm, settings.sms, clock)) > 0,
      log,
    )
    const ports = { ...portsToTable(orm, clock), ...settings.ports }
    const outreach = startLoop(
      'outreach',
      settings.pollMs * 2,
      async () => (await sendOutreach(orm, ports, clock)) > 0,
      log,
    )
    const sweepFiles = fileBroom(orm, settings.dataDir)
    const broom = startLoop(
      'tidy',
      hour,
      async () => {
        await tidy(orm)
        const gone = await sweepFiles()
        if (gone.rows + gone.files + gone.rosters > 0) log('info', 'tidied', gone)
        return false
      },
      log,
    )
    await queue.run(
      async (wake) => {
        const did = await runOutbox(context, wake)
        // What a job asked for need not wait for the next look.
        if (did) relay.hurry()
      },
      (wake, error) => {
        void noteFailure(orm, wake, error, settings.parkAfter).then(
          ({ reason, parked }) =>
            log(parked ? 'error' : 'warn', parked ? 'job parked' : 'job failed', {
              job: wake.job,
              id: wake.id,
              reason,
            }),
          () => log('warn', 'job failed', { job: wake.job, id: wake.id }),
        )
      },
    )
    return {
      async drain({ patienceMs = 60_000 } = {}) {
        const until = Date.now() + patienceMs
        for (;;) {
          relay.hurry()
          sms.hurry()
          outreach.hurry()
          const left = await backlog(orm, at())
          if (left.waiting === 0 && left.due === 0 && left.parked === 0) return
          if (left.waiting === 0 && left.due === 0) throw new Error(`parked: ${JSON.stringify(left)}`)
          if (Date.now() > until) throw new Error(`still undone: ${JSON.stringify(left)}`)
          await new Promise((resolve) => setTimeout(resolve, 25))
        }
      },
      async stop() {
        await Promise.all([relay.stop(), sms.stop(), outreach.stop(), broom.stop()])
        await queue.close(stopPatienceMs)
        await orm.close(true)
      },
    }
  } catch (error) {
    await orm.close(true)
    throw error
  }
}
