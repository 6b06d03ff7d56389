import type { OutboxOp } from './types.ts'

/** Entities served at once. */
export const MAX_PARALLEL = 3
const FIRST_WAIT = 2_000
const LONGEST_WAIT = 300_000
/** Unsent for longer than this, the person is warned. */
export const STALE_AFTER = 4 * 3_600_000

/** Milliseconds before the next try: doubling from 2 s to 5 min, spread by ±25 % so phones do not knock together. */
export function backoff(tries: number, random: () => number = Math.random): number {
  const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** Math.min(tries - 1, 20))
  return Math.round(wait * (0.75 + random() * 0.5))
}

/**
 * The operations that may start now, at most {@link MAX_PARALLEL}: of each entity only its oldest, and
 * none behind a refused one (what follows was made on the belief that it went through).
 */
export function pickReady(ops: readonly OutboxOp[], busy: ReadonlySet<string>, now: number): OutboxOp[] {
  const seen = new Set(busy)
  const ready: OutboxOp[] = []
  for (const op of [...ops].sort((a, b) => a.seq - b.seq)) {
    if (seen.has(op.entity)) continue
    seen.add(op.entity)
    if (op.state !== 'rejected' && op.notBefore <= now) ready.push(op)
  }
  return ready.slice(0, Math.max(0, MAX_PARALLEL - busy.size))
}

/** When something becomes ready next, or null when nothing waits for time. */
export function nextWake(ops: readonly OutboxOp[], now: number): number | null {
  const heads = new Map<string, OutboxOp>()
  for (const op of [...ops].sort((a, b) => a.seq - b.seq)) if (!heads.has(op.entity)) heads.set(op.entity, op)
  const times = [...heads.values()]
    .filter((op) => op.state !== 'rejected')
    .map((op) => Math.max(op.notBefore, now))
  return times.length > 0 ? Math.min(...times) : null
}

/** Operations that stand behind a refused one of the same entity. */
export function blockedKeys(ops: readonly OutboxOp[]): Set<string> {
  const stuck = new Set<string>()
  const blocked = new Set<string>()
  for (const op of [...ops].sort((a, b) => a.seq - b.seq)) {
    if (stuck.has(op.entity)) blocked.add(op.key)
    if (op.state === 'rejected') stuck.add(op.entity)
  }
  return blocked
}
