import { createHash, randomInt, timingSafeEqual } from 'node:crypto'
import type { UnitOfWork } from '../../kernel/index.ts'
import { queueSms } from '../notification/index.ts'
import type { Attempt } from './budget.ts'
import { chargeCode, forgive } from './budget.ts'
import { Person, SmsCode } from './identity.entities.ts'
import { openSession } from './session.ts'
import { type SignInAnswer, refuse, refuseEarly } from './sign-in.ts'

const lifeMs = 5 * 60_000
const pauseMs = 60_000
const perHour = 5

const hashCode = (id: string, code: string): string =>
  createHash('sha256').update(`${id}:${code}`).digest('hex')

/** What `requestSmsCode` answers, the same for known and unknown numbers; `code` is for the developer's log only. */
export interface SmsCodeRequest {
  resendAfterSeconds: number
  /** Null when a code was sent less than a minute ago. */
  code: string | null
}

/** Makes a one-time code for a phone number and, where somebody has the number, leaves it for the sender. Runs as the system actor `sign-in`. */
export async function requestSmsCode(
  uow: UnitOfWork,
  attempt: Attempt,
): Promise<SmsCodeRequest | SignInAnswer> {
  const early = await refuseEarly(uow, attempt)
  if (early) return early
  const [latest] = await uow.em.find(
    SmsCode,
    { phone: attempt.phone },
    { orderBy: { createdAt: 'desc' }, limit: 1 },
  )
  const age = latest ? uow.now().getTime() - latest.createdAt.getTime() : Infinity
  if (age < pauseMs) return { resendAfterSeconds: Math.ceil((pauseMs - age) / 1000), code: null }
  const hourAgo = new Date(uow.now().getTime() - 3_600_000)
  const sent = await uow.em.find(
    SmsCode,
    { phone: attempt.phone, createdAt: { $gt: hourAgo } },
    { orderBy: { createdAt: 'asc' } },
  )
  // Nobody's phone is to ring all night because somebody else types their number.
  if (sent.length >= perHour) {
    const wait = sent[0]!.createdAt.getTime() - hourAgo.getTime()
    return { ok: false, code: 'TRY_LATER', retryAfterSeconds: Math.ceil(wait / 1000) }
  }
  // Nor a thousand phones because somebody has a list of numbers.
  const wait = await chargeCode(uow, attempt)
  if (wait > 0) return { ok: false, code: 'TRY_LATER', retryAfterSeconds: Math.ceil(wait / 1000) }
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const id = uow.newId()
  uow.em.create(SmsCode, {
    id,
    phone: attempt.phone,
    codeHash: hashCode(id, code),
    createdAt: uow.now(),
    expiresAt: new Date(uow.now().getTime() + lifeMs),
    tries: 0,
  })
  const person = await uow.em.findOne(Person, { phone: attempt.phone, disabledAt: null })
  if (person)
    await queueSms(uow, {
      personId: person.id,
      template: 'sign-in-code',
      params: { code, minutes: String(lifeMs / 60_000) },
      key: `sign-in-code:${id}`,
    })
  return { resendAfterSeconds: pauseMs / 1000, code }
}

/** Signs in by the newest code sent to the number: once, five tries, five minutes. Runs as the system actor `sign-in`. */
export async function signInWithSmsCode(
  uow: UnitOfWork,
  attempt: Attempt,
  code: string,
  device: string,
): Promise<SignInAnswer> {
  const early = await refuseEarly(uow, attempt)
  if (early) return early
  const [latest] = await uow.em.find(
    SmsCode,
    { phone: attempt.phone },
    { orderBy: { createdAt: 'desc' }, limit: 1 },
  )
  const person = await uow.em.findOne(Person, { phone: attempt.phone })
  const alive = latest && !latest.usedAt && latest.tries < 5 && latest.expiresAt > uow.now()
  const right =
    alive &&
    timingSafeEqual(Buffer.from(latest.codeHash, 'hex'), Buffer.from(hashCode(latest.id, code.trim()), 'hex'))
  if (latest && !right) latest.tries += 1
  if (!right || !person || person.disabledAt) return refuse(uow, attempt, 'CODE_WRONG_OR_EXPIRED')
  latest.usedAt = uow.now()
  await forgive(uow, attempt)
  return { ok: true, session: openSession(uow, person.id, device) }
}
