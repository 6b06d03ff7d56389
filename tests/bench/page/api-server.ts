// Child process: the API as it is, with the models of the page.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, resolvers } from '@anhu/api'
import { probeQueries } from '../../api/server/models.ts'

const server = await createServer({
  databaseUrl: process.env.DATABASE_URL!,
  dataDir: mkdtempSync(join(tmpdir(), 'anhu-bench-')),
  insecureCookies: true,
  poolMax: Number(process.env.BENCH_POOL ?? 8),
  resolvers: [...resolvers, ...probeQueries],
})
process.send!({ url: await server.listen() })
process.on('disconnect', () => process.exit(0))
