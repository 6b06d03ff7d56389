import { pino } from 'pino'
import { startWorkers } from './index.ts'

// The process of the workers; the only file here that reads the environment.
const {
  DATABASE_URL,
  REDIS_URL,
  DATA_DIR,
  LOG_LEVEL,
  ANHU_REDIS_UNSAFE,
  WORKER_CONCURRENCY,
  WORKER_POLL_MS,
  WORKER_REPUBLISH_MS,
  WORKER_LOCK_MS,
} = process.env
const logger = pino({ level: LOG_LEVEL ?? 'info', base: { process: 'workers' } })

if (!DATABASE_URL || !DATA_DIR) {
  logger.fatal('DATABASE_URL (as job_login) and DATA_DIR must be set')
  process.exit(1)
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text)
const beganAt = Date.now()
const workers = await startWorkers({
  databaseUrl: DATABASE_URL,
  dataDir: DATA_DIR,
  ...(REDIS_URL ? { redisUrl: REDIS_URL } : {}),
  concurrency: number(WORKER_CONCURRENCY),
  pollMs: number(WORKER_POLL_MS),
  republishMs: number(WORKER_REPUBLISH_MS),
  lockMs: number(WORKER_LOCK_MS),
  unsafeRedis: ANHU_REDIS_UNSAFE === '1',
  log: (level, event, facts) => logger[level](facts ?? {}, event),
}).catch((error: unknown) => {
  logger.fatal({ error: error instanceof Error ? error.message : String(error) }, 'workers cannot start')
  process.exit(1)
})
let stopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (stopping) return
    stopping = true
    // Whatever hangs, the process ends.
    setTimeout(() => process.exit(1), 28_000).unref()
    void workers.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

logger.info({ queue: REDIS_URL ? 'redis' : 'postgresql', ms: Date.now() - beganAt }, 'workers ready')
// A launcher that started us waits for this, and may ask us to end at once.
process.send?.({ ready: true })
