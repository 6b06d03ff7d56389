import type { SendResult } from './types.ts'

/** Codes in `errors[].extensions.code` that say "try again", not "you may not". */
const TRANSIENT = new Set([
  'INTERNAL',
  'INTERNAL_SERVER_ERROR',
  'TIMEOUT',
  'TOO_MANY_REQUESTS',
  'UNAVAILABLE',
  // An older page than the server knows: the next build of it sends the operation by its new name.
  'DOCUMENT_NOT_TRUSTED',
])

interface GraphQLAnswer {
  data?: Record<string, unknown> | null
  errors?: { message: string; extensions?: { code?: string } }[]
}

/**
 * Reads an answer of `/graphql`: refused only when the server understood and said no. Anything
 * unclear is tried again; the key makes a second arrival harmless.
 */
export function classifyMutation(status: number, body: unknown): SendResult {
  if (status === 401) return { kind: 'signed-out' }
  if (status >= 500 || status === 408 || status === 425 || status === 429)
    return { kind: 'retry', reason: `HTTP ${status}` }
  if (body === null || typeof body !== 'object') return { kind: 'retry', reason: `HTTP ${status}` }
  const { data, errors } = body as GraphQLAnswer
  const code = errors?.[0] ? (errors[0].extensions?.code ?? 'INTERNAL') : null
  if (code === 'UNAUTHENTICATED') return { kind: 'signed-out' }
  if (code !== null && TRANSIENT.has(code)) return { kind: 'retry', reason: code }
  if (code !== null) return { kind: 'refused', refusal: { code, message: errors?.[0]?.message } }
  const results = Object.values(data ?? {})
  if (results.length === 0) return { kind: 'retry', reason: 'empty answer' }
  const refused = results.find(isErrorResult)
  return refused
    ? { kind: 'refused', refusal: { code: refused.code, message: refused.message, details: refused.details } }
    : { kind: 'done', answer: results[0] }
}

/** Reads an answer of `PUT /photos/{sha256}`. */
export function classifyUpload(status: number): SendResult {
  if (status >= 200 && status < 300) return { kind: 'done' }
  if (status === 401) return { kind: 'signed-out' }
  if (status === 413) return { kind: 'refused', refusal: { code: 'PHOTO_TOO_LARGE' } }
  if (status === 415) return { kind: 'refused', refusal: { code: 'PHOTO_NOT_AN_IMAGE' } }
  if (status === 422) return { kind: 'refused', refusal: { code: 'PHOTO_HASH_MISMATCH' } }
  if (status === 403) return { kind: 'refused', refusal: { code: 'FORBIDDEN' } }
  return { kind: 'retry', reason: `photo: HTTP ${status}` }
}

function isErrorResult(value: unknown): value is { code: string; message?: string; details?: unknown } {
  return typeof value === 'object' && value !== null && typeof (value as { code?: unknown }).code === 'string'
}
