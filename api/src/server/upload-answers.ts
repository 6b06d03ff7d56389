import type { FastifyReply, FastifyRequest } from 'fastify'
import type pg from 'pg'
import { presentError } from '../graphql/errors.ts'
import type { SessionActor } from './actor.ts'
import { asRefusal, FileRefused } from './blob-store.ts'
import type { Orm } from './context.ts'
import { readAs } from './reader.ts'
import type { UploadQuota } from './upload-quota.ts'

/** What uploads need of the server. */
export interface UploadOptions {
  orm: Orm
  pool: pg.Pool
  dataDir: string
  /** What a person may send in a day; the house's limits when absent. */
  quota?: UploadQuota
  session(request: FastifyRequest): SessionActor | null
}

/** The refusal of a request without a session. */
export const notSignedIn = (): FileRefused => new FileRefused(401, 'UNAUTHENTICATED', 'Sign in.')

/** The person behind a request's session, now. */
export async function personOf(
  options: UploadOptions,
  request: FastifyRequest,
): Promise<{ actor: SessionActor; personId: string }> {
  const actor = options.session(request)
  if (!actor) throw notSignedIn()
  const { standing } = await readAs(options.pool, actor, {
    name: 'read_nothing',
    text: 'select 1',
    values: [],
  })
  const { personId } = standing()
  if (!personId) throw notSignedIn()
  return { actor, personId }
}

/** Answers a refusal as JSON: `{ error: { code, message, … } }`. */
export function answerRefusal(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const { status, body } = refusalBody(error, (id, fault) => request.log.error({ id, err: fault }, 'fault'))
  return reply.code(status).send(body)
}

/** Status and body of a refusal; a fault is masked and reported under an id. */
export function refusalBody(
  thrown: unknown,
  onFault: (id: string, error: unknown) => void,
): { status: number; body: { error: Record<string, unknown> } } {
  const error = asRefusal(thrown)
  if (error instanceof FileRefused)
    return {
      status: error.status,
      body: { error: { code: error.code, message: error.message, ...error.details } },
    }
  const { message, extensions } = presentError(error, onFault)
  const code = String(extensions?.['code'])
  const status =
    { UNAUTHENTICATED: 401, SEAT_ENDED: 401, FORBIDDEN: 403, NOT_FOUND: 404, UNAVAILABLE: 503, TIMEOUT: 503 }[
      code
    ] ?? 500
  return { status, body: { error: { ...extensions, code, message } } }
}
