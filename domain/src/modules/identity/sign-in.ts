import type { UnitOfWork } from '../../kernel/index.ts'
import { type Attempt, attemptOf, chargeFailure, forgive, waitBefore } from './budget.ts'
import { Person } from './identity.entities.ts'
import { verifyPassword } from './password.ts'
import { type NewSession, openSession } from './session.ts'

/**
 * The answer of a sign-in. A refusal is returned, not thrown: its charge must be committed.
 * The words and the work are the same whether the account exists or not.
 */
export type SignInAnswer =
  | { ok: true; session: NewSession }
  | {
      ok: false
      code: 'WRONG_CREDENTIALS' | 'CODE_WRONG_OR_EXPIRED' | 'TRY_LATER'
      retryAfterSeconds: number
    }

/** How a proof of identity is refused. */
export async function refuse(
  uow: UnitOfWork,
  attempt: Attempt,
  code: 'WRONG_CREDENTIALS' | 'CODE_WRONG_OR_EXPIRED',
): Promise<SignInAnswer> {
  await chargeFailure(uow, attempt)
  return { ok: false, code, retryAfterSeconds: 0 }
}

/** Whether this attempt has to wait; null when it may go on. */
export async function refuseEarly(uow: UnitOfWork, attempt: Attempt): Promise<SignInAnswer | null> {
  const wait = await waitBefore(uow, attempt)
  return wait > 0 ? { ok: false, code: 'TRY_LATER', retryAfterSeconds: Math.ceil(wait / 1000) } : null
}

/** Signs in by phone number and password. Runs as the system actor `sign-in`. */
export async function signInWithPassword(
  uow: UnitOfWork,
  attempt: Attempt,
  password: string,
  device: string,
): Promise<SignInAnswer> {
  const early = await refuseEarly(uow, attempt)
  if (early) return early
  const person = await uow.em.findOne(Person, { phone: attempt.phone })
  const right = await verifyPassword(password, person?.passwordHash ?? null)
  if (!person || !right || person.disabledAt) return refuse(uow, attempt, 'WRONG_CREDENTIALS')
  await forgive(uow, attempt)
  return { ok: true, session: openSession(uow, person.id, device) }
}

/**
 * Whether somebody who is signed in also knows the password, charged like a sign-in: a session that was left open must
 * not be the place where it can be guessed. Runs as the system actor `sign-in`; null when it is right, or when the
 * person has none yet.
 */
export async function proveOwnPassword(
  uow: UnitOfWork,
  from: { personId: string; password: string; device: string; address: string },
): Promise<SignInAnswer | null> {
  const person = await uow.em.findOne(Person, { id: from.personId })
  if (!person?.passwordHash) return null
  const attempt = await attemptOf(uow, { phone: person.phone, device: from.device, address: from.address })
  const early = await refuseEarly(uow, attempt)
  if (early) return early
  if (!(await verifyPassword(from.password, person.passwordHash)))
    return refuse(uow, attempt, 'WRONG_CREDENTIALS')
  await forgive(uow, attempt)
  return null
}
