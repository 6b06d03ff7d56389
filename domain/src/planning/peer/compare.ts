import type { PairRef } from './types.ts'

/** Orders pairs by host, then inspector. */
export function byIds(a: PairRef, b: PairRef): number {
  if (a.host !== b.host) return a.host < b.host ? -1 : 1
  return a.inspector < b.inspector ? -1 : a.inspector > b.inspector ? 1 : 0
}
