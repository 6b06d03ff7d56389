import { type Job, Queue, Worker, createPostgresBackend } from 'bullmq'
import { Redis } from 'ioredis'
import { assertRedisKeeps } from './redis-guard.ts'
import type { CompleteSettings } from './settings.ts'

/** What the queue carries: which outbox row to run. The row itself is the truth. */
export interface Wake {
  id: string
  job: string
  allianceId: string | null
}

/** The queue of this house on either backend. */
export interface WorkQueue {
  /** Adds wake-ups; one that waits already is not added again. */
  add(wakes: readonly Wake[]): Promise<void>
  /** Takes up work until closed. */
  run(process: (wake: Wake) => Promise<void>, failed: (wake: Wake, error: Error) => void): Promise<void>
  /** Finishes what is running, at most so long, and lets go of every connection. */
  close(patienceMs: number): Promise<void>
}

const name = 'anhu'
const attempts = 20
const brakeMs = 1_000

/** Half a second, doubling up to a minute. */
const pause = (made: number): number => Math.min(60_000, 500 * 2 ** Math.min(made - 1, 10))

/** Ends a worker without waiting: its connection may never answer. */
function putDown(worker: Worker): void {
  worker.close(true).catch(() => undefined)
}

/** Opens the queue: schema `queue` of the same database, or Redis under a prefix of this database's name. */
export async function openQueue(settings: CompleteSettings): Promise<WorkQueue> {
  const { redisUrl, databaseUrl, log } = settings
  let redis: Redis | undefined
  let queue: Queue
  let makeWorker: (process: (job: Job) => Promise<void>) => Worker
  const workerOptions = {
    concurrency: settings.concurrency,
    lockDuration: settings.lockMs,
    stalledInterval: Math.max(500, Math.floor(settings.lockMs / 2)),
    // A kill is no failure of the job. What starts fifty times without an end is poison.
    maxStalledCount: 1000,
    maxStartedAttempts: 50,
    // Kept ids would keep the relay from waking a row again.
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
    drainDelay: 2,
    settings: { backoffStrategy: pause },
  }
  if (redisUrl) {
    redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
    redis.on('error', (error) => log('warn', 'redis', { error: error.message }))
    if (!settings.unsafeRedis)
      await assertRedisKeeps(redis).catch(
        async (error: unknown) => (redis!.disconnect(), Promise.reject(error)),
      )
    const prefix = `anhu-${new URL(databaseUrl).pathname.slice(1)}`
    const connection = redis as never
    queue = new Queue(name, { connection, prefix })
    makeWorker = (process) => new Worker(name, process, { connection, prefix, ...workerOptions })
  } else {
    const connection = {
      connectionString: databaseUrl,
      schema: 'queue',
      migrate: true,
      max: 4,
      application_name: 'anhu-queue',
    }
    const pg = createPostgresBackend as never
    queue = new Queue(name, { connection } as never, pg) as unknown as Queue
    makeWorker = (process) =>
      new Worker(name, process, { connection, ...workerOptions } as never, pg) as unknown as Worker
  }
  queue.on('error', (error: Error) => log('warn', 'queue', { error: error.message }))
  await queue.waitUntilReady()
  let worker: Worker | undefined
  let closed = false
  return {
    async add(wakes) {
      if (wakes.length === 0) return
      await queue.addBulk(
        wakes.map((wake) => ({
          name: wake.job,
          data: wake,
          opts: {
            jobId: wake.id,
            attempts,
            backoff: { type: 'custom' },
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      )
    },
    async run(process, failed) {
      const launch = (): Worker => {
        const fresh = makeWorker(async (job) => process(job.data as Wake))
        fresh.on('failed', (job, error) => {
          if (job) failed(job.data as Wake, error)
        })
        fresh.on('error', brake(fresh))
        return fresh
      }
      // A worker whose database is away asks again without a pause, and one that was starting then asks for ever: it
      // would take the whole process. So one that fails in a burst is put down and another started a second later.
      const brake = (running: Worker) => {
        let burst = 0
        let since = 0
        return (error: Error): void => {
          const now = Date.now()
          if (now - since > brakeMs) [since, burst] = [now, 0]
          burst += 1
          if (burst === 1) log('warn', 'worker', { error: error.message })
          if (burst !== 5 || closed || worker !== running) return
          worker = undefined
          setTimeout(() => {
            if (!closed) worker = launch()
          }, brakeMs)
          putDown(running)
        }
      }
      worker = launch()
      await worker.waitUntilReady()
    },
    async close(patienceMs) {
      closed = true
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<'late'>((resolve) => {
        timer = setTimeout(() => resolve('late'), patienceMs)
      })
      if (worker && (await Promise.race([worker.close(), late])) === 'late') await worker.close(true)
      clearTimeout(timer)
      await queue.close()
      redis?.disconnect()
    },
  }
}
