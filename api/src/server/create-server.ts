import { mkdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import fastifyCompress from '@fastify/compress'
import fastifyCookie from '@fastify/cookie'
import { actionNamed, assertUnprivileged } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import type { SchemaVersion } from '@anhu/migrations/version'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import pg from 'pg'
import { apiError, presentError } from '../graphql/errors.ts'
import { RawJson } from '../graphql/read/finish.ts'
import { guardProblems } from '../graphql/requires.ts'
import { buildApiSchema } from '../graphql/schema-build.ts'
import { addRosterFiles } from '../modules/enterprise/roster-files.ts'
import { resolvers as ownResolvers } from '../modules/index.ts'
import { sessionOf } from './actor.ts'
import { ApiContext } from './context.ts'
import { cookieNames, deviceOf, isInsecure, sessionCookie } from './cookies.ts'
import { executionPlugin } from './execution.ts'
import { addHealth, type ReadinessCheck } from './health.ts'
import { graphqlLimits, LIMITS } from './limits.ts'
import { addMetrics } from './metrics.ts'
import { addPortal, addSecurityHeaders } from './portal.ts'
import { loadTrustedDocuments, resolveDocument } from './trusted-documents.ts'
import type { UploadQuota } from './upload-quota.ts'
import { addUploads } from './uploads.ts'

/** How a server is made; `main.ts` fills it from the environment, tests from their world. */
export interface ServerOptions {
  /** Connection string of `app_login`; a stronger login is refused. */
  databaseUrl: string
  /** Where files live; made when missing. */
  dataDir: string
  /** Folder of the built portal, or null to serve none. */
  webDist?: string | null
  production?: boolean
  /** Run the built portal's own operations only, where its manifest is there; as in production unless said. */
  onlyTrusted?: boolean
  /** Cookies without Secure: always or never. Unsaid, only for plain http to localhost. */
  insecureCookies?: boolean
  /** Sends `x-anhu-statements: trips/statements` with GraphQL answers; never in production. */
  countStatements?: boolean
  /** Believe X-Forwarded-For of the proxy in front; only when there is one. */
  trustProxy?: boolean
  /** pino level, or false. */
  log?: string | false
  /** Connections for reads, and the same number for units of work. */
  poolMax?: number
  readiness?: Readonly<Record<string, ReadinessCheck>>
  /** What a person may send in a day; the house's limits when absent. */
  uploadQuota?: UploadQuota
  /** What the database must be migrated to before `/readyz` says yes. */
  schemaVersion?: SchemaVersion
  /** Takes codes instead of a phone: a console in development and demonstrations. Without it nobody can read a code. */
  tell?: (line: Record<string, unknown>) => void
  /** Resolver classes instead of the API's own; for tests of the machinery. */
  resolvers?: readonly Function[]
}

/** A server that is not listening yet. */
export interface ApiServer {
  app: FastifyInstance
  schema: GraphQLSchema
  /** Listens and answers the address; port 0 takes a free one. */
  listen(address?: { host?: string; port?: number }): Promise<string>
  /** Not ready any more; finishes what runs, then closes everything. */
  close(): Promise<void>
}

/** Makes the API: GraphQL, uploads, photos, portal, health. Refuses a login that passes row security by and operations without a guard. */
export async function createServer(options: ServerOptions): Promise<ApiServer> {
  const production = options.production ?? false
  const countStatements = (options.countStatements ?? false) && !production
  mkdirSync(options.dataDir, { recursive: true })

  const schema = buildApiSchema(options.resolvers ?? ownResolvers)
  const problems = guardProblems(schema, knowsAction)
  if (problems.length > 0) throw new Error(`The API does not start: ${problems.join('; ')}`)

  const poolMax = options.poolMax ?? 10
  const orm = await openOrm({ url: options.databaseUrl, poolMax, applicationName: 'anhu-api' })
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: poolMax,
    application_name: 'anhu-api-read',
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    options: `-c statement_timeout=${LIMITS.statementMilliseconds} -c plan_cache_mode=force_generic_plan -c timezone=UTC`,
  })
  const closeDatabase = async (): Promise<void> =>
    void (await Promise.allSettled([pool.end(), orm.close(true)]))
  try {
    await assertUnprivileged(orm, production)
  } catch (error) {
    await closeDatabase()
    throw error
  }

  const app = Fastify({
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: 120_000,
    trustProxy: options.trustProxy ?? false,
    genReqId: () => crypto.randomUUID(),
    logger: options.log
      ? {
          level: options.log,
          redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]'],
        }
      : false,
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })
  pool.on('error', (error) => app.log.warn({ error: error.message }, 'an idle database connection failed'))
  let draining = false
  addSecurityHeaders(app, (request) => !isInsecure(request, options.insecureCookies))
  addOriginCheck(app)
  await app.register(fastifyCookie)
  await app.register(fastifyCompress, { threshold: 2_048, encodings: ['br', 'gzip'] })
  const watched = {
    pool,
    dataDir: options.dataDir,
    ...(options.schemaVersion ? { schema: options.schemaVersion } : {}),
  }
  const metrics = addMetrics(app, watched)
  addHealth(app, { ...watched, draining: () => draining, checks: options.readiness ?? {} })

  const onFault = (id: string, error: unknown, operation: string | null): void => {
    metrics.faults += 1
    app.log.error({ id, operation, err: error }, 'fault')
  }
  const apollo = new ApolloServer<ApiContext>({
    schema,
    ...graphqlLimits(),
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => {
      const code = String(formatted.extensions?.['code'] ?? '')
      return code === 'INTERNAL_SERVER_ERROR'
        ? presentError(error, (id, fault) => onFault(id, fault, null))
        : formatted
    },
    stringifyResult: (result) =>
      result.data instanceof RawJson && !result.errors
        ? `{"data":${(result.data as RawJson).text}}\n`
        : `${JSON.stringify(result)}\n`,
    plugins: [
      executionPlugin({ schema, pool, timeout: LIMITS.operationMilliseconds, onFault }),
      fastifyApolloDrainPlugin(app),
    ],
  })
  await apollo.start()

  const documents = loadTrustedDocuments(options.webDist ?? null)
  const onlyTrusted = (options.onlyTrusted ?? production) && documents !== null
  const tokenOf = (request: FastifyRequest): string | undefined =>
    request.cookies[cookieNames(isInsecure(request, options.insecureCookies)).session]
  app.route({
    method: 'POST',
    url: '/graphql',
    preHandler: (request, reply, done) => {
      try {
        request.body = resolveDocument(request.body, documents, onlyTrusted)
        const session = sessionOf(tokenOf(request), header(request.headers['x-anhu-seat']))
        if (session === undefined) throw apiError('BAD_REQUEST', 'The header x-anhu-seat is malformed.')
        done()
      } catch (error) {
        void reply.code(400).send({ errors: [presentError(error, (id, fault) => onFault(id, fault, null))] })
      }
    },
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => {
        const session = sessionOf(tokenOf(request), header(request.headers['x-anhu-seat'])) ?? null
        const insecure = isInsecure(request, options.insecureCookies)
        const facts = {
          requestId: request.id,
          address: request.ip,
          userAgent: header(request.headers['user-agent']) ?? '',
          get device() {
            return deviceOf(request, reply, insecure)
          },
        }
        const context = new ApiContext(
          { orm, pool, ...(options.tell ? { tell: options.tell } : {}) },
          session,
          facts,
          sessionCookie(reply, insecure),
        )
        if (countStatements) requestCounts.set(request, context.count)
        return context
      },
    }),
  })
  const requestCounts = new WeakMap<object, ApiContext['count']>()
  if (countStatements) {
    app.addHook('onSend', (request, reply, _payload, done) => {
      const count = requestCounts.get(request)
      if (count) void reply.header('x-anhu-statements', `${count.trips}/${count.statements}`)
      done()
    })
  }

  const files = {
    orm,
    pool,
    dataDir: options.dataDir,
    ...(options.uploadQuota ? { quota: options.uploadQuota } : {}),
    session: (request: FastifyRequest) => sessionOf(tokenOf(request), seatOf(request)) ?? null,
  }
  await addUploads(app, files)
  await app.register(async (scope) => addRosterFiles(scope, files))
  if (options.webDist) await addPortal(app, options.webDist)

  return {
    app,
    schema,
    async listen({ host = '127.0.0.1', port = 0 } = {}) {
      await app.listen({ host, port })
      const address = app.server.address() as AddressInfo
      return `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`
    },
    async close() {
      draining = true
      await app.close()
      await apollo.stop()
      await closeDatabase()
    },
  }
}

/** An image element cannot send a header, so files take the seat from the address too. */
const seatOf = (request: FastifyRequest): string | undefined =>
  header(request.headers['x-anhu-seat']) ?? (request.query as { seat?: string } | undefined)?.seat

const header = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value

function knowsAction(name: string): boolean {
  try {
    return actionNamed(name).name === name
  } catch {
    return false
  }
}

/** A browser tells where a writing request comes from; another site's is refused. Beside SameSite and Apollo's own check. */
function addOriginCheck(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { origin, host } = request.headers
    const forwarded = header(request.headers['x-forwarded-host'])
    if (request.method === 'GET' || request.method === 'HEAD' || !origin) return done()
    if (URL.canParse(origin) && [host, forwarded].includes(new URL(origin).host)) return done()
    void reply
      .code(403)
      .send({ error: { code: 'FORBIDDEN', message: 'Requests from another site are refused.' } })
  })
}
