import { doorOf, homeOf, type Door, type SeatKind } from './seats.ts'
import type { SessionState } from './session-store.ts'

/** Where a person must go instead of the page asked for; null when the page may open. */
export type Detour =
  | { to: '/sign-in'; search: { next: string } }
  | { to: '/seats'; search: { next?: string } }
  | { to: '/denied' }
  /** The other HTML entry: a full page load. */
  | { leave: string }

/**
 * Who may open pages made for `kinds` behind one door. `next` is the address to return to. The server
 * decides about data; this only keeps people from pages that would show them nothing.
 */
export function guard(
  session: SessionState,
  door: Door,
  kinds: readonly SeatKind[],
  next: string,
): Detour | null {
  if (session.status !== 'ready' || !session.viewer) return { to: '/sign-in', search: { next } }
  if (!session.seat) return { to: '/seats', search: { next } }
  if (doorOf(session.seat.kind) !== door) return { leave: homeOf(session.seat.kind) }
  return kinds.includes(session.seat.kind) ? null : { to: '/denied' }
}

/** Only addresses of this portal may be returned to after sign-in. */
export function safeNext(next: unknown): string | null {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) && !/\/(sign-in|seats|denied)\b/.test(next)
    ? next
    : null
}
