import { Client, fetchExchange } from 'urql'
import { codesOf } from '../graphql/error-exchange.ts'
import { wipeReadCaches } from '../graphql/client.ts'
import { RequestSmsCode, SignIn, SignOut, ViewerQuery } from './session-documents.ts'
import { acceptOffline, acceptViewer, forgetSession } from './session-store.ts'

/** Outcome of an attempt to sign in; `code` has its wording in i18n/error-codes. */
export type Attempt = { ok: true } | { ok: false; code: string; message?: string }

// Sign-in is asked without a seat and never cached, so it has a client of its own.
const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
  exchanges: [fetchExchange],
})

/** Asks the server who is signed in; decides between sign-in page, seat chooser and home. */
export async function loadSession(): Promise<void> {
  const result = await client.query(ViewerQuery, {}).toPromise()
  if (result.error) {
    if (codesOf(result.error).includes('NETWORK')) acceptOffline()
    else forgetSession()
    return
  }
  const viewer = result.data?.viewer
  if (!viewer) return forgetSession()
  // Somebody else's kept reads must not be seen by this person. Unsent work is per person and stays.
  if (acceptViewer(viewer)) await wipeReadCaches()
}

/** Signs in with a password or an SMS code. */
export async function signIn(input: { phone: string; password?: string; smsCode?: string }): Promise<Attempt> {
  const result = await client.mutation(SignIn, { input }).toPromise()
  if (result.error) return { ok: false, code: codesOf(result.error)[0] ?? 'INTERNAL', message: result.error.message }
  const answer = result.data?.signIn
  if (!answer || answer.code) return { ok: false, code: answer?.code ?? 'INTERNAL', message: answer?.message }
  await loadSession()
  return { ok: true }
}

/** Asks for an SMS code; says the same whether or not the number is known. */
export async function requestSmsCode(phone: string): Promise<Attempt> {
  const result = await client.mutation(RequestSmsCode, { input: { phone } }).toPromise()
  if (result.error) return { ok: false, code: codesOf(result.error)[0] ?? 'INTERNAL', message: result.error.message }
  const answer = result.data?.requestSmsCode
  return answer?.code ? { ok: false, code: answer.code, message: answer.message } : { ok: true }
}

/** Ends the session on the server and wipes kept reads. Callers ask about unsent work first. */
export async function signOut(): Promise<void> {
  await client.mutation(SignOut, {}).toPromise()
  await wipeReadCaches()
  forgetSession()
}
