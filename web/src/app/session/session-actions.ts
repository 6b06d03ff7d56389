import { Client, fetchExchange, type CombinedError } from 'urql'
import { codesOf } from '../graphql/error-exchange.ts'
import { wipeReadCaches } from '../graphql/read-caches.ts'
import { rememberHash, sendByHash } from '../graphql/trusted.ts'
import {
  RequestSmsCode,
  SignInWithPassword,
  SignInWithSmsCode,
  SignOut,
  ViewerQuery,
} from './session-documents.ts'
import { acceptOffline, acceptViewer, forgetSession } from './session-store.ts'
import { toViewer } from './to-viewer.ts'

/** Outcome of an attempt to sign in; `code` has its wording in i18n/error-codes. */
export type Attempt = { ok: true } | { ok: false; code: string; message?: string }

// Sign-in is asked without a seat and never cached, so it has a client of its own.
const client = new Client({
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: { credentials: 'same-origin' },
  exchanges: [rememberHash, sendByHash, fetchExchange],
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
  if (acceptViewer(toViewer(viewer))) await wipeReadCaches()
}

function attempt(error: CombinedError | undefined, answer: object | null | undefined): Attempt {
  if (error) return { ok: false, code: codesOf(error)[0] ?? 'INTERNAL', message: error.message }
  if (!answer) return { ok: false, code: 'INTERNAL' }
  return 'code' in answer ? { ok: false, ...(answer as { code: string; message: string }) } : { ok: true }
}

/** Signs in with a password or an SMS code. */
export async function signIn(
  by: { phone: string; password: string } | { phone: string; code: string },
): Promise<Attempt> {
  let outcome: Attempt
  if ('password' in by) {
    const { data, error } = await client.mutation(SignInWithPassword, by).toPromise()
    outcome = attempt(error, data?.signInWithPassword)
  } else {
    const { data, error } = await client.mutation(SignInWithSmsCode, by).toPromise()
    outcome = attempt(error, data?.signInWithSmsCode)
  }
  if (outcome.ok) await loadSession()
  return outcome
}

/** Asks for an SMS code; says the same whether or not the number is known. `wait`: seconds until another may be asked for. */
export async function requestSmsCode(phone: string): Promise<Attempt & { wait?: number }> {
  const { data, error } = await client.mutation(RequestSmsCode, { phone }).toPromise()
  const answer = data?.requestSmsCode
  return {
    ...attempt(error, answer),
    ...(answer && 'resendAfterSeconds' in answer ? { wait: answer.resendAfterSeconds } : {}),
  }
}

/** Ends the session on the server and wipes kept reads. Callers ask about unsent work first. */
export async function signOut(): Promise<void> {
  await client.mutation(SignOut, {}).toPromise()
  await wipeReadCaches()
  forgetSession()
}
