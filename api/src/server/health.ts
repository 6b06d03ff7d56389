import { statfs } from 'node:fs/promises'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'

/** A reason not to be ready, or null. */
export type ReadinessCheck = () => Promise<string | null>

const MIN_FREE_BYTES = 200 * 1024 * 1024

/** `/healthz`: the process answers. `/readyz`: it can do its work; 503 with the reasons otherwise, and once it is draining. */
export function addHealth(
  app: FastifyInstance,
  options: {
    pool: pg.Pool
    dataDir: string
    draining: () => boolean
    checks: Readonly<Record<string, ReadinessCheck>>
  },
): void {
  app.get('/healthz', () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const checks: Record<string, ReadinessCheck> = {
      draining: async () => (options.draining() ? 'the server is shutting down' : null),
      database: async () => {
        await options.pool.query('select 1')
        return null
      },
      disk: async () => {
        const disk = await statfs(options.dataDir)
        return disk.bavail * disk.bsize < MIN_FREE_BYTES ? 'less than 200 MB free for files' : null
      },
      ...options.checks,
    }
    const problems: Record<string, string> = {}
    await Promise.all(
      Object.entries(checks).map(async ([name, check]) => {
        const problem = await check().catch((error: unknown) =>
          error instanceof Error ? error.message : 'failed',
        )
        if (problem) problems[name] = problem
      }),
    )
    const ready = Object.keys(problems).length === 0
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', problems })
  })
}
