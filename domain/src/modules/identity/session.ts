import { createHash, randomBytes } from 'node:crypto'
import type { UnitOfWork } from '../../kernel/index.ts'
import { Session } from './identity.entities.ts'

/** What a new session gives the browser; the token is nowhere else. */
export interface NewSession {
  token: string
  sessionId: string
  personId: string
  expiresAt: Date
}

/** SHA-256 of a token: what the table holds and what `authz.enter_session` is given. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

// Field roles keep a phone in a pocket; desk seats are cut off after 30 idle minutes by authz.enter_session itself.
const idleSeconds = 12 * 3600
const lifetimeMs = 30 * 24 * 3_600_000

/** Opens a session for a person whose right to it was just proved. System actor `sign-in` only. */
export function openSession(uow: UnitOfWork, personId: string, device: string): NewSession {
  const token = randomBytes(32).toString('base64url')
  const session = uow.em.create(Session, {
    id: uow.newId(),
    personId,
    tokenHash: hashToken(token),
    createdAt: uow.now(),
    lastSeenAt: uow.now(),
    idleSeconds,
    expiresAt: new Date(uow.now().getTime() + lifetimeMs),
    device: device.slice(0, 120),
  })
  return { token, sessionId: session.id, personId, expiresAt: session.expiresAt }
}

/** A browser as the session remembers it: the name it was given, then what it says of itself. */
export function deviceText(device: string, userAgent: string): string {
  return `${device} ${userAgent}`.slice(0, 120)
}

/** Ends the session of a token whoever holds it; before another one begins in the same browser. System actor `sign-in` only. */
export async function endSession(uow: UnitOfWork, tokenHash: Buffer): Promise<void> {
  await uow.em.execute('update app.sessions set ended_at = ? where token_hash = ? and ended_at is null', [
    uow.now(),
    tokenHash,
  ])
}

/** Gives the session of this request another token; the old one is worth nothing from the commit on. */
export async function rotateSession(uow: UnitOfWork): Promise<NewSession | null> {
  if (!uow.standing.sessionId) return null
  const session = await uow.em.findOne(Session, { id: uow.standing.sessionId })
  if (!session) return null
  const token = randomBytes(32).toString('base64url')
  session.tokenHash = hashToken(token)
  return { token, sessionId: session.id, personId: session.personId, expiresAt: session.expiresAt }
}

/** Ends the session of this request. */
export async function signOut(uow: UnitOfWork): Promise<void> {
  if (!uow.standing.sessionId) return
  await uow.em.nativeUpdate(Session, { id: uow.standing.sessionId }, { endedAt: uow.now() })
}

/** Ends every session of the person, or all but the current one. */
export async function signOutEverywhere(uow: UnitOfWork, keepThis = false): Promise<number> {
  const personId = uow.standing.personId
  if (!personId) return 0
  return uow.em.nativeUpdate(
    Session,
    {
      personId,
      endedAt: null,
      ...(keepThis && uow.standing.sessionId ? { id: { $ne: uow.standing.sessionId } } : {}),
    },
    { endedAt: uow.now() },
  )
}
