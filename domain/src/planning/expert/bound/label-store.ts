import { MAX_CUTS } from './priced-route.ts'

/** Words of 32 bits that a label spends on cuts. */
export const CUT_WORDS = MAX_CUTS / 32

/** The labels of one pricing, column by column; grows by doubling and is used again for the next route. */
export class LabelStore {
  readonly words: number
  #capacity = 1 << 14
  /** Labels in use. */
  used = 0
  visit = new Int32Array(this.#capacity)
  parent = new Int32Array(this.#capacity)
  slot = new Int32Array(this.#capacity)
  /** 1 once the meal is taken, or when none is needed. */
  eaten = new Uint8Array(this.#capacity)
  count = new Uint8Array(this.#capacity)
  dead = new Uint8Array(this.#capacity)
  /** Pairs that must stay together of which only one has been visited, a bit each. */
  pending = new Int32Array(this.#capacity)
  /** Minute from which the expert may travel on. */
  free = new Float64Array(this.#capacity)
  /** Reduced cost so far. */
  cost = new Float64Array(this.#capacity)
  metres = new Float64Array(this.#capacity)
  /** Visits made, a bit each, `words` words a label. */
  seen: Int32Array
  /** Cuts of which an odd number of rows has been met: the next one pays. */
  half = new Int32Array(this.#capacity * CUT_WORDS)

  constructor(visitCount: number) {
    this.words = Math.ceil(visitCount / 32)
    this.seen = new Int32Array(this.#capacity * this.words)
  }

  /** Takes the next free label; its content is whatever was there. */
  push(): number {
    if (this.used === this.#capacity) this.#grow()
    return this.used++
  }

  /** Has `a` visited nothing but what `b` has? */
  isWithin(a: number, b: number): boolean {
    for (let k = 0; k < this.words; k++)
      if ((this.seen[a * this.words + k]! & ~this.seen[b * this.words + k]!) !== 0) return false
    return true
  }

  #grow(): void {
    this.#capacity *= 2
    const copy = <T extends Int32Array | Uint8Array | Float64Array>(old: T, length: number): T => {
      const fresh = new (old.constructor as new (n: number) => T)(length)
      fresh.set(old as never)
      return fresh
    }
    this.visit = copy(this.visit, this.#capacity)
    this.parent = copy(this.parent, this.#capacity)
    this.slot = copy(this.slot, this.#capacity)
    this.eaten = copy(this.eaten, this.#capacity)
    this.count = copy(this.count, this.#capacity)
    this.dead = copy(this.dead, this.#capacity)
    this.pending = copy(this.pending, this.#capacity)
    this.free = copy(this.free, this.#capacity)
    this.cost = copy(this.cost, this.#capacity)
    this.metres = copy(this.metres, this.#capacity)
    this.seen = copy(this.seen, this.#capacity * this.words)
    this.half = copy(this.half, this.#capacity * CUT_WORDS)
  }
}
