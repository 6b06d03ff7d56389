import { isExpected } from '@anhu/domain/kernel'
import type { Builder } from '../../../builders/index.ts'

const dayMs = 86_400_000

/** What happens in the expert service, in order of time; what would be after today never happens. */
export class Agenda {
  readonly #builder: Builder
  readonly #now: Date
  readonly #items: { at: Date; run: () => Promise<void> }[] = []
  /** What the domain refused; a world without surprises has none. */
  readonly refused: string[] = []

  constructor(builder: Builder, now: Date) {
    this.#builder = builder
    this.#now = now
  }

  /** The time of the present happening. */
  time(): Date {
    return this.#builder.clock.now()
  }

  /** Puts something on the agenda; false when it lies after today. */
  plan(at: Date, run: () => Promise<void>): boolean {
    if (at > this.#now) return false
    let index = this.#items.length
    while (index > 0 && this.#items[index - 1]!.at <= at) index -= 1
    this.#items.splice(index, 0, { at, run })
    return true
  }

  /** A minute of a day so many days from today, in Shanghai. */
  at(daysFromNow: number, minute: number): Date {
    const morning = Math.floor((this.#now.getTime() + 8 * 3_600_000) / dayMs) * dayMs - 8 * 3_600_000
    return new Date(morning + daysFromNow * dayMs + minute * 60_000)
  }

  /** Plays everything, earliest first. */
  async play(): Promise<void> {
    for (let next = this.#items.pop(); next; next = this.#items.pop()) {
      this.#builder.clock.set(next.at)
      try {
        await next.run()
      } catch (error) {
        if (!isExpected(error)) throw error
        const details = 'details' in error ? JSON.stringify(error.details) : ''
        this.refused.push(
          `expert service: ${error.message} ${details} ${error.stack?.match(/modules\/\S+?\.ts/)?.[0] ?? ''}`,
        )
      }
    }
    this.#builder.clock.set(this.#now)
  }
}
