// Child process: the API as it is.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer } from '@anhu/api'

const server = await createServer({
  databaseUrl: process.env.DATABASE_URL!,
  dataDir: mkdtempSync(join(tmpdir(), 'anhu-bench-')),
  insecureCookies: true,
})
process.send!({ url: await server.listen({ port: 0 }) })
process.on('disconnect', () => process.exit(0))
