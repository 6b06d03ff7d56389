import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import type { SchemaVersion } from '@anhu/migrations/version'
import { diskFree, judgeSchema, readVitals } from './vitals.ts'

/** Counters since the start, in Prometheus' text form. */
export interface Metrics {
  faults: number
  text(): string
}

/** What the numbers are read from beside the process itself. */
export interface MetricsSource {
  pool: pg.Pool
  dataDir: string
  schema?: SchemaVersion
}

/** How the database and the work in it stand; `anhu_database_up 0` alone where it does not answer. */
async function houseLines({ pool, dataDir, schema }: MetricsSource): Promise<string[]> {
  const disk = await diskFree(dataDir).then(
    (free) => [`anhu_disk_free_bytes ${free}`],
    () => [],
  )
  const vitals = await readVitals(pool).catch(() => null)
  if (!vitals) return [...disk, 'anhu_database_up 0']
  return [
    ...disk,
    'anhu_database_up 1',
    `anhu_work_waiting ${vitals.waiting}`,
    `anhu_work_failing ${vitals.failing}`,
    `anhu_work_parked ${vitals.parked}`,
    `anhu_work_oldest_seconds ${vitals.oldestSeconds}`,
    ...(schema
      ? [`anhu_schema_current ${judgeSchema(schema, vitals.schema).verdict === 'same' ? 1 : 0}`]
      : []),
  ]
}

/** Counts answers by status class and their time; `/metrics` is only for the machine itself, not through a proxy. */
export function addMetrics(app: FastifyInstance, source: MetricsSource): Metrics {
  const { pool } = source
  const answers = new Map<string, number>()
  let milliseconds = 0
  const metrics: Metrics = {
    faults: 0,
    text: () =>
      [
        ...[...answers].map(([status, count]) => `anhu_http_responses_total{class="${status}"} ${count}`),
        `anhu_http_milliseconds_total ${Math.round(milliseconds)}`,
        `anhu_faults_total ${metrics.faults}`,
        `anhu_pg_connections{state="all"} ${pool.totalCount}`,
        `anhu_pg_connections{state="idle"} ${pool.idleCount}`,
        `anhu_pg_waiting ${pool.waitingCount}`,
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        `process_cpu_seconds_total ${(process.cpuUsage().user + process.cpuUsage().system) / 1e6}`,
        '',
      ].join('\n'),
  }
  app.addHook('onResponse', (_request, reply, done) => {
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    answers.set(status, (answers.get(status) ?? 0) + 1)
    milliseconds += reply.elapsedTime
    done()
  })
  app.get('/metrics', async (request, reply) => {
    const local =
      request.socket.remoteAddress === '127.0.0.1' ||
      request.socket.remoteAddress === '::1' ||
      request.socket.remoteAddress === '::ffff:127.0.0.1'
    if (!local || request.headers['x-forwarded-for']) return reply.code(404).send()
    const house = await houseLines(source)
    return reply.type('text/plain; version=0.0.4').send(`${metrics.text()}${house.join('\n')}\n`)
  })
  return metrics
}
