import { type Prng, createPrng } from '@anhu/domain/planning'

/** A seeded stream with the draws that worlds need. Same seed, same world. */
export interface Random extends Omit<Prng, 'fork'> {
  /** A UUIDv7 of the clock's time whose other bits come out of the stream. */
  id(): string
  /** True with this chance. */
  chance(share: number): boolean
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number
  /** So many different elements, in random order; all where there are fewer. */
  some<T>(items: readonly T[], count: number): T[]
  fork(label: string): Random
}

/** Creates the stream of a seed. `time` gives the milliseconds that ids carry. */
export function createRandom(seed: number | string, time: () => number): Random {
  return wrap(createPrng(seed), time)
}

function wrap(prng: Prng, time: () => number): Random {
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => prng.int(16).toString(16)).join('')
  return {
    ...prng,
    id: () => {
      const at = Math.floor(time()).toString(16).padStart(12, '0')
      return `${at.slice(0, 8)}-${at.slice(8)}-7${hex(3)}-${'89ab'[prng.int(4)]}${hex(3)}-${hex(12)}`
    },
    chance: (share) => prng.next() < share,
    between: (from, to) => from + prng.int(to - from + 1),
    some: (items, count) => prng.shuffle([...items]).slice(0, count),
    fork: (label) => wrap(prng.fork(label), time),
  }
}
