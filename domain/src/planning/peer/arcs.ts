import type { PeerMember, PeerRoundInput } from './types.ts'

/** Why an arc is not created, in the fixed order in which rules are named; 0 is an allowed arc. */
export const BLOCK_CODES = [
  'allowed',
  'self',
  'same-owner',
  'competitor',
  'dispute',
  'declared-conflict',
  'pinned-out',
  'inspector-absent',
  'host-absent',
  'no-common-day',
  'frozen-team',
] as const
/** One of `BLOCK_CODES`. */
export type BlockCode = (typeof BLOCK_CODES)[number]

/** True for a frozen seat whose arc is blocked by nothing graver than a pin or a calendar. */
export function staysFrozen(block: number): boolean {
  const code = BLOCK_CODES[block]
  return code === 'allowed' || code === 'no-common-day' || code === 'pinned-out'
}

/** The block code of every arc: the first rule that forbids it, in the order of `BLOCK_CODES`. */
export function blockedArcs(
  input: PeerRoundInput,
  members: readonly PeerMember[],
  indexOf: ReadonlyMap<string, number>,
  isHost: Uint8Array,
  isInspector: Uint8Array,
  days: number,
  available: Uint8Array,
): Uint8Array {
  const n = members.length
  const blocked = new Uint8Array(n * n)
  const code = (name: BlockCode): number => BLOCK_CODES.indexOf(name)
  const mark = (arc: number, name: BlockCode): void => {
    const c = code(name)
    if (blocked[arc] === 0 || c < blocked[arc]!) blocked[arc] = c
  }
  for (const pair of input.forbiddenPairs ?? []) {
    const a = indexOf.get(pair.a)
    const b = indexOf.get(pair.b)
    if (a === undefined || b === undefined) continue
    mark(a * n + b, pair.reason)
    mark(b * n + a, pair.reason)
  }
  for (const pin of input.pins?.mustNot ?? []) {
    const i = indexOf.get(pin.inspector)
    const j = indexOf.get(pin.host)
    if (i !== undefined && j !== undefined) mark(i * n + j, 'pinned-out')
  }
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const arc = i * n + j
      if (i === j) blocked[arc] = code('self')
      else {
        const owner = members[i]!.ownerGroup
        if (owner && owner === members[j]!.ownerGroup) mark(arc, 'same-owner')
        if (!isInspector[i]) mark(arc, 'inspector-absent')
        if (!isHost[j]) mark(arc, 'host-absent')
        if (days > 0 && !blocked[arc] && !haveCommonDay(available, days, i, j)) mark(arc, 'no-common-day')
      }
    }
  }
  return blocked
}

function haveCommonDay(available: Uint8Array, days: number, i: number, j: number): boolean {
  for (let d = 0; d < days; d++) if (available[i * days + d] && available[j * days + d]) return true
  return false
}
