import { schemaVersion } from '@anhu/migrations/version'
import { readEnv } from './env.ts'
import { createServer } from './server/create-server.ts'

const CLOSE_WITHIN = 25_000

/** A start that fails says why in one line; the stack is for faults, not for a wrong password. */
function giveUp(error: unknown): never {
  process.stderr.write(`The API did not start: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

/** The telephone of the demonstration: a line that the launcher passes on to the terminal. */
const print = (line: Record<string, unknown>): void =>
  void process.stdout.write(`短信 SMS → ${String(line['to'])}  验证码 code ${String(line['code'])}\n`)

const env = await Promise.resolve(process.env).then(readEnv).catch(giveUp)
const server = await createServer({
  databaseUrl: env.DATABASE_URL,
  dataDir: env.DATA_DIR,
  webDist: env.WEB_DIST ?? null,
  production: env.NODE_ENV === 'production',
  ...(env.INSECURE_COOKIES === undefined ? {} : { insecureCookies: env.INSECURE_COOKIES }),
  trustProxy: env.TRUST_PROXY,
  schemaVersion: schemaVersion(),
  countStatements: env.COUNT_STATEMENTS,
  log: env.LOG_LEVEL,
  ...(env.SMS_PROVIDER === 'console' ? { tell: print } : {}),
}).catch(giveUp)

let closing = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.on(signal, () => {
    if (closing) return
    closing = true
    setTimeout(() => process.exit(1), CLOSE_WITHIN).unref()
    server.close().then(
      () => process.exit(0),
      () => process.exit(1),
    )
  })
}

const address = await server.listen({ host: env.HOST, port: env.PORT }).catch(giveUp)
server.app.log.info({ address }, 'API is listening')
