import { createPrng } from '../shared/prng.ts'
import type { ForbiddenReason, PastMeeting, PeerMember, PeerRoundInput } from '../peer/types.ts'

/** Knobs of a made-up alliance; every share is 0 to 1. */
export interface PeerWorldShape {
  readonly members: number
  readonly k?: number
  readonly leadersPerTeam?: number
  /** Share of lead enterprises. */
  readonly leadShare?: number
  /** Share of pairs that may never meet. */
  readonly conflictShare?: number
  /** Chance that a member is free on a day. */
  readonly availability?: number
  readonly workdays?: number
  readonly categories?: number
  /** Past rounds in the history, drawn as random teams. */
  readonly pastRounds?: number
  readonly firmsPerDayCap?: number | null
}

const REASONS: readonly ForbiddenReason[] = ['competitor', 'dispute', 'declared-conflict']

/** ISO dates of the given number of weekdays from 2027-03-01 on. */
export function weekdays(count: number): string[] {
  const out: string[] = []
  for (let at = Date.parse('2027-03-01T00:00:00Z'); out.length < count; at += 86_400_000) {
    const day = new Date(at)
    if (day.getUTCDay() % 6 !== 0) out.push(day.toISOString().slice(0, 10))
  }
  return out
}

/**
 * A made-up alliance around a few villages of one county: same seed and shape, same world. For tests and benches; no real firm is in it.
 */
export function generatePeerWorld(seed: number, shape: PeerWorldShape): PeerRoundInput {
  const rnd = createPrng(seed)
  const n = shape.members
  const days = weekdays(shape.workdays ?? 20)
  const centres = Array.from({ length: Math.max(1, Math.round(n / 15)) }, () => ({
    lat: 27.6 + rnd.next() * 0.25,
    lon: 120.5 + rnd.next() * 0.3,
  }))
  const categories = Array.from(
    { length: shape.categories ?? 8 },
    (_, c) => `risk-${String(c + 1).padStart(2, '0')}`,
  )
  const leads = Math.max(1, Math.round(n * (shape.leadShare ?? 0.15)))
  const order = rnd.shuffle(Array.from({ length: n }, (_, i) => i))
  const leadSet = new Set(order.slice(0, leads))
  const owners = rnd.fork('owners')
  const members: PeerMember[] = Array.from({ length: n }, (_, i) => {
    const centre = rnd.pick(centres)
    const some = (most: number): string[] =>
      rnd
        .shuffle([...categories])
        .slice(0, 1 + rnd.int(most))
        .sort()
    return {
      memberId: `m${String(i + 1).padStart(4, '0')}`,
      lat: round6(centre.lat + (rnd.next() + rnd.next() - 1) * 0.03),
      lon: round6(centre.lon + (rnd.next() + rnd.next() - 1) * 0.03),
      isLead: leadSet.has(i),
      riskCategories: some(3),
      qualifiedCategories: some(leadSet.has(i) ? 5 : 3),
      ownerGroup: owners.next() < 0.04 ? `owner-${owners.int(Math.max(1, Math.round(n / 20)))}` : null,
      unavailableDates: days.filter(() => rnd.next() > (shape.availability ?? 0.8)),
      hazardWeight: rnd.next() < 0.1 ? 20 : 1 + rnd.int(5),
    }
  })
  const pairs: { a: string; b: string; reason: ForbiddenReason }[] = []
  const conflicts = rnd.fork('conflicts')
  for (let a = 0; a < n; a++) {
    for (let b = a + 1; b < n; b++) {
      if (conflicts.next() < (shape.conflictShare ?? 0.1))
        pairs.push({ a: members[a]!.memberId, b: members[b]!.memberId, reason: conflicts.pick(REASONS) })
    }
  }
  const history: PastMeeting[] = []
  const past = rnd.fork('history')
  for (let roundsAgo = 1; roundsAgo <= (shape.pastRounds ?? 2) && n > 4; roundsAgo++) {
    for (const host of members) {
      for (let seat = 0; seat < (shape.k ?? 3); seat++) {
        const inspector = past.pick(members)
        if (inspector !== host)
          history.push({ inspector: inspector.memberId, host: host.memberId, roundsAgo })
      }
    }
  }
  return {
    schema: 'anhu/peer-round/1',
    members,
    forbiddenPairs: pairs,
    history,
    k: shape.k ?? 3,
    leadersPerTeam: shape.leadersPerTeam ?? 1,
    workdays: days,
    firmsPerDayCap: shape.firmsPerDayCap ?? Math.max(1, Math.ceil(n / Math.max(1, days.length)) + 2),
    seed,
  }
}

function round6(x: number): number {
  return Math.round(x * 1e6) / 1e6
}
