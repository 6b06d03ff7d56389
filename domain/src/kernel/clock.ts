/** Where a command gets the time from; tests and worlds give their own. */
export interface Clock {
  now(): Date
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands until it is moved. */
export class SetClock implements Clock {
  #at: Date
  constructor(at: Date | string) {
    this.#at = new Date(at)
  }
  now(): Date {
    return new Date(this.#at)
  }
  set(at: Date | string): void {
    this.#at = new Date(at)
  }
  advance(milliseconds: number): void {
    this.#at = new Date(this.#at.getTime() + milliseconds)
  }
}

const dayFormat = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' })

/** The calendar date in Asia/Shanghai, as `YYYY-MM-DD`. */
export function dayOf(at: Date): string {
  return dayFormat.format(at)
}

const dayMs = 86_400_000

/**
 * Whether a time that a phone told may be true. Phones are off by up to a day, and a check may lie in one for long; what
 * is later than a day after it arrived, or over a year old, was told by a clock that nobody set.
 */
export function isPlausible(told: Date, receivedAt: Date): boolean {
  const age = receivedAt.getTime() - told.getTime()
  return age >= -dayMs && age <= 366 * dayMs
}
