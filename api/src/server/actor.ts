import { createHash } from 'node:crypto'
import { actionNamed, type Actor } from '@anhu/domain/kernel'
import type { SeatOfRequest } from '../graphql/read/narrow.ts'

/** A session and the seat it works in. The database verifies both, at every unit of work. */
export type SessionActor = Extract<Actor, { kind: 'session' }>

const SEAT = /^(committee|member|bureau|expert):[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The session that a request's cookie and seat header name; null without a cookie, undefined when the seat is malformed. */
export function sessionOf(
  token: string | undefined,
  seat: string | undefined,
): SessionActor | null | undefined {
  if (!token || token.length > 256) return null
  const wanted = (seat ?? '').toLowerCase()
  if (wanted !== '' && !SEAT.test(wanted)) return undefined
  return { kind: 'session', tokenHash: hashToken(token), seat: wanted }
}

/** Sessions are stored by the SHA-256 of their token. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** The kind of seat a seat string names. */
export const seatOf = (seat: string): SeatOfRequest =>
  seat === '' ? 'person' : (seat.slice(0, seat.indexOf(':')) as SeatOfRequest)

/** Kinds of actor the wall may find behind a seat string: a committee seat may turn out to be a group leader's. */
function kindsBehind(
  seat: string,
): readonly ('person' | 'committee' | 'leader' | 'member' | 'bureau' | 'expert')[] {
  const kind = seatOf(seat)
  return kind === 'committee' ? ['committee', 'leader'] : [kind]
}

/**
 * What a seat string alone says about an action: `yes` whatever its role, `no` whatever its role, or `ask`: only the
 * standing that the database answers can say.
 */
export function seatForesees(action: string, seat: string): 'yes' | 'no' | 'ask' {
  const { seats } = actionNamed(action)
  const rules = kindsBehind(seat).map((kind) => seats[kind])
  if (rules.every((rule) => rule === undefined)) return 'no'
  return rules.every((rule) => rule === true) ? 'yes' : 'ask'
}
