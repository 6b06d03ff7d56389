import { seatHeaders } from '../graphql/client.ts'
import { hashOf, persistedQuery } from '../graphql/trusted.ts'
import { classifyMutation, classifyUpload } from './classify.ts'
import type { Transport } from './sender.ts'
import type { SendResult } from './types.ts'

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
        variables: op.variables,
        ...(hash ? { extensions: { persistedQuery: persistedQuery(hash) } } : { query: op.document }),
      }),
    })
    if (!(answer instanceof Response)) return answer
    return classifyMutation(answer.status, await answer.json().catch(() => null))
  },
}
