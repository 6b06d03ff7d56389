import { seatHeaders } from '../graphql/seat-headers.ts'
import { hashOf, persistedQuery } from '../graphql/trusted.ts'
import { classifyMutation, classifyUpload } from './classify.ts'
import type { Transport } from './sender.ts'
import type { OutboxOp, SendResult } from './types.ts'

const TIMEOUT = 30_000

async function ask(url: string, init: RequestInit): Promise<Response | SendResult> {
  // AbortSignal.timeout is missing in the older WebViews these phones carry.
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), TIMEOUT)
  try {
    return await fetch(url, { ...init, credentials: 'same-origin', signal: abort.signal })
  } catch {
    return { kind: 'retry', reason: abort.signal.aborted ? 'TIMEOUT' : 'NETWORK' }
  } finally {
    clearTimeout(timer)
  }
}

/** The real transport: photos by idempotent PUT, operations by POST to the GraphQL endpoint. */
export const httpTransport: Transport = {
  async sendPhoto(photo, seatId) {
    const answer = await ask(`/photos/${photo.sha256}`, {
      method: 'PUT',
      headers: { 'content-type': photo.type, ...seatHeaders(seatId) },
      body: photo.data,
    })
    return answer instanceof Response ? classifyUpload(answer.status) : answer
  },
  async sendOp(op) {
    const gathered: Record<string, unknown[]> = {}
    let last: SendResult = { kind: 'retry', reason: 'nothing to send' }
    for (const variables of op.pieces ?? [op.variables]) {
      last = await sendOnce(op, variables)
      // What has arrived counts; the next try sends all of it again under the same keys.
      if (last.kind !== 'done') return last
      for (const list of op.gather ?? [])
        (gathered[list] ??= []).push(...(((last.answer ?? {}) as Record<string, unknown[]>)[list] ?? []))
    }
    return last.kind === 'done' && op.gather
      ? { kind: 'done', answer: { ...(last.answer as object), ...gathered } }
      : last
  },
}

async function sendOnce(op: OutboxOp, variables: Record<string, unknown>): Promise<SendResult> {
  // What this build calls the operation comes first: the op may have waited through more builds than the server knows.
  const hash = hashOf(op.operationName) ?? op.hash
  const answer = await ask('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
      ...seatHeaders(op.seatId),
    },
    body: JSON.stringify({
      operationName: op.operationName,
      variables,
      ...(hash ? { extensions: { persistedQuery: persistedQuery(hash) } } : { query: op.document }),
    }),
  })
  if (!(answer instanceof Response)) return answer
  return classifyMutation(answer.status, await answer.json().catch(() => null))
}
