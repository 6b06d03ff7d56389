/**
 * A seeded pseudo-random stream (sfc32 fed by a splitmix-style mixer), so that the same seed gives the same plan on every machine.
 * Never used for secrets.
 */
export interface Prng {
  /** The next number in [0, 1). */
  next(): number
  /** The next integer in [0, bound); `bound` must be a positive integer. */
  int(bound: number): number
  /** Shuffles the array in place (Fisher-Yates) and returns it. */
  shuffle<T>(items: T[]): T[]
  /** One element of a non-empty array. */
  pick<T>(items: readonly T[]): T
  /** A new independent stream; the same label always gives the same stream for the same seed. */
  fork(label: string): Prng
}

function mixText(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i)
    h = Math.imul(h, 0x01000193)
  }
  return h >>> 0
}

function splitmix(state: number): () => number {
  let s = state >>> 0
  return () => {
    s = (s + 0x9e3779b9) >>> 0
    let z = s
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return (z ^ (z >>> 16)) >>> 0
  }
}

/** Creates the stream of a seed. Numbers are taken modulo 2^32; text seeds are hashed first. */
export function createPrng(seed: number | string): Prng {
  const root = typeof seed === 'number' ? seed >>> 0 : mixText(seed)
  const feed = splitmix(root)
  let a = feed()
  let b = feed()
  let c = feed()
  let d = 1
  const raw = (): number => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + t) | 0
    return t >>> 0
  }
  for (let i = 0; i < 12; i++) raw()
  const prng: Prng = {
    next: () => raw() / 4294967296,
    int: (bound) => Math.floor((raw() / 4294967296) * bound),
    shuffle(items) {
      for (let i = items.length - 1; i > 0; i--) {
        const j = prng.int(i + 1)
        const held = items[i]!
        items[i] = items[j]!
        items[j] = held
      }
      return items
    },
    pick(items) {
      if (items.length === 0) throw new RangeError('pick needs a non-empty array')
      return items[prng.int(items.length)]!
    },
    fork: (label) => createPrng((root ^ mixText(label) ^ 0x5bd1e995) >>> 0),
  }
  return prng
}

/** A stable 32-bit number for a piece of text: breaks ties by name without depending on input order. */
export function stableNumber(seed: number, text: string): number {
  return splitmix((mixText(text) ^ Math.imul(seed >>> 0, 0x9e3779b1)) >>> 0)()
}
