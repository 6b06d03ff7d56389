import type { SchemaVersion } from '@anhu/migrations/version'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { diskFree, judgeSchema, readVitals } from './vitals.ts'

/** A reason not to be ready, or null. */
export type ReadinessCheck = () => Promise<string | null>

/** Where files are no longer taken, and where somebody should look. */
const MIN_FREE_BYTES = 200 * 1024 * 1024
const LOW_FREE_BYTES = 1024 * 1024 * 1024
/** Work that waits longer than this is late: the workers are away, behind, or something keeps failing. */
const LATE_SECONDS = 120

/** What `/readyz` looks at. */
export interface HealthOptions {
  pool: pg.Pool
  dataDir: string
  draining: () => boolean
  checks: Readonly<Record<string, ReadinessCheck>>
  /** What the database must be at; not looked at when absent. */
  schema?: SchemaVersion
}

/**
 * `/healthz`: the process answers. `/readyz`: it can do its work; 503 with the reasons otherwise, and once it is
 * draining. `problems` make it 503: this server cannot serve. `degraded` leaves it 200: work of others is late or was
 * parked, or the disk runs low; taking this server out of the rotation would mend nothing and shut people out.
 */
export function addHealth(app: FastifyInstance, options: HealthOptions): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const problems: Record<string, string> = {}
    const degraded: Record<string, string> = {}
    const checks: Record<string, () => Promise<void>> = {
      draining: async () => {
        if (options.draining()) problems['draining'] = 'the server is shutting down'
      },
      database: async () => lookAtDatabase(options, problems, degraded),
      disk: async () => {
        const free = await diskFree(options.dataDir)
        if (free < MIN_FREE_BYTES) problems['disk'] = 'less than 200 MB free for files'
        else if (free < LOW_FREE_BYTES) degraded['disk'] = 'less than 1 GB free for files'
      },
    }
    for (const [name, check] of Object.entries(options.checks))
      checks[name] = async () => {
        const problem = await check()
        if (problem) problems[name] = problem
      }
    await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        await check().catch((error: unknown) => {
          problems[name] = error instanceof Error ? error.message : 'failed'
        })
      }),
    )
    const ready = Object.keys(problems).length === 0
    const status = ready ? (Object.keys(degraded).length === 0 ? 'ready' : 'degraded') : 'not ready'
    return reply.code(ready ? 200 : 503).send({ status, problems, degraded })
  })
}

async function lookAtDatabase(
  { pool, schema }: HealthOptions,
  problems: Record<string, string>,
  degraded: Record<string, string>,
): Promise<void> {
  const vitals = await readVitals(pool)
  if (schema) {
    const { verdict, words } = judgeSchema(schema, vitals.schema)
    if (verdict === 'older') problems['schema'] = words
    if (verdict === 'newer') degraded['schema'] = words
  }
  if (vitals.oldestSeconds > LATE_SECONDS)
    degraded['work'] = `the oldest undone work has waited ${vitals.oldestSeconds} s`
  if (vitals.parked > 0) degraded['parked'] = `${vitals.parked} jobs were refused too often and are parked`
}
