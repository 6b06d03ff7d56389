import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** Codes that may leave the house; anything else becomes INTERNAL with an id. */
const ALLOWED = new Set([
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'UNAUTHENTICATED',
  'SEAT_ENDED',
  'FORBIDDEN',
  'NOT_FOUND',
  'TIMEOUT',
  'UNAVAILABLE',
  'UNSUPPORTED_QUERY',
  'DOCUMENT_NOT_TRUSTED',
])

/** An error with a code of the allow-list. */
export const apiError = (code: string, message: string, extra: Record<string, unknown> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { ...extra, code } })

const CONNECTION = /^(08|57P0|53)/
const SOCKET = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT'])

interface Thrown {
  name?: string
  code?: unknown
  message?: string
  action?: unknown
  details?: unknown
  cause?: unknown
  extensions?: { code?: unknown }
}

/** The SQLSTATE of a database error, also when the ORM wrapped it. */
export function sqlState(error: unknown): string | null {
  const { code, cause } = (error ?? {}) as Thrown
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code
  return cause ? sqlState(cause) : null
}

/** Whether the database went away under a request: it may be asked again, and a read may be asked again at once. */
export function isConnectionLost(error: unknown): boolean {
  const { code, message = '', severity, cause } = (error ?? {}) as Thrown & { severity?: string }
  const state = sqlState(error)
  return (
    severity === 'FATAL' ||
    (state !== null && CONNECTION.test(state)) ||
    SOCKET.has(String(code)) ||
    /timeout exceeded when trying to connect|Connection terminated|connection error and is not queryable/.test(
      message,
    ) ||
    (cause !== undefined && isConnectionLost(cause))
  )
}

/** What kind of thing went wrong (architecture §7), as an error a caller may see; null for a fault of ours. */
export function knownError(error: unknown): GraphQLError | null {
  const thrown = (error ?? {}) as Thrown
  if (error instanceof GraphQLError && !error.originalError) {
    const code = (error as Thrown).extensions?.code
    return code === undefined ? rename(error) : ALLOWED.has(String(code)) ? error : null
  }
  if (thrown.name === 'NotVisible')
    return apiError('NOT_FOUND', 'There is no such thing, or it is not yours to see.')
  if (thrown.name === 'NotAllowed')
    return apiError('FORBIDDEN', `Not allowed: ${String(thrown.action)}`, { action: thrown.action })
  if (thrown.name === 'DomainError') {
    return new GraphQLError(String(thrown.message), {
      extensions: { code: String(thrown.code), details: thrown.details ?? null },
    })
  }
  if (thrown.name === 'SessionEnded') return apiError('UNAUTHENTICATED', 'Sign in.')
  if (thrown.name === 'SeatEnded') return apiError('SEAT_ENDED', 'This seat is no longer held.')
  const state = sqlState(error)
  if (state === 'AZ001') return apiError('UNAUTHENTICATED', 'Sign in.')
  if (state === 'AZ002') return apiError('SEAT_ENDED', 'This seat is no longer held.')
  if (state === '57014' || state === '55P03')
    return apiError('TIMEOUT', 'This took too long and was given up.')
  if (isConnectionLost(error)) {
    return apiError('UNAVAILABLE', 'The database cannot be reached at the moment. Try again.')
  }
  return null
}

/** graphql-js' own complaints about variables and arguments carry no code. */
const rename = (error: GraphQLError): GraphQLError | null =>
  /^Variable "|^Argument "|is not provided|^Expected /.test(error.message)
    ? apiError('BAD_USER_INPUT', error.message)
    : null

/**
 * The answer's error. Faults are masked and get an id, under which `onFault` logs them.
 */
export function presentError(
  error: unknown,
  onFault: (id: string, error: unknown) => void,
): GraphQLFormattedError {
  const wrapped = error instanceof GraphQLError ? error : null
  const known = wrapped?.originalError ? knownError(wrapped.originalError) : knownError(error)
  const path = wrapped?.path ? { path: wrapped.path } : {}
  if (known) {
    const { stacktrace: _hidden, ...extensions } = known.extensions
    return {
      message: known.message,
      extensions,
      ...path,
      ...(known.locations ? { locations: known.locations } : {}),
    }
  }
  const id = randomUUID()
  onFault(id, wrapped?.originalError ?? error)
  return {
    message: `Something went wrong on our side. Quote ${id}.`,
    extensions: { code: 'INTERNAL', id },
    ...path,
  }
}
