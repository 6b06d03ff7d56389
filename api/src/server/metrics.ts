import type { FastifyInstance } from 'fastify'
import type pg from 'pg'

/** Counters since the start, in Prometheus' text form. */
export interface Metrics {
  faults: number
  text(): string
}

/** Counts answers by status class and their time; `/metrics` is only for the machine itself, not through a proxy. */
export function addMetrics(app: FastifyInstance, pool: pg.Pool): Metrics {
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
  app.get('/metrics', (request, reply) => {
    const local =
      request.socket.remoteAddress === '127.0.0.1' ||
      request.socket.remoteAddress === '::1' ||
      request.socket.remoteAddress === '::ffff:127.0.0.1'
    if (!local || request.headers['x-forwarded-for']) return reply.code(404).send()
    return reply.type('text/plain; version=0.0.4').send(metrics.text())
  })
  return metrics
}
