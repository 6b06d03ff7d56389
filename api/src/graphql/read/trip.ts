import { createRequire } from 'node:module'
import type pg from 'pg'

/** pg's own rendering of values (arrays, dates, buffers, null), so that parameters mean the same as in `client.query`. */
const { prepareValue } = createRequire(import.meta.url)('pg/lib/utils') as {
  prepareValue: (value: unknown) => unknown
}

/** A statement with the name under which connections keep it prepared; a name belongs to one text for ever. */
export interface Statement {
  name: string
  text: string
  values: readonly unknown[]
}

interface Wire {
  stream: { cork?: () => void; uncork?: () => void }
  parse(message: { name: string; text: string; types?: number[] }): void
  bind(message: {
    statement: string
    values: readonly unknown[]
    valueMapper: (value: unknown) => unknown
  }): void
  execute(message: { portal?: string }): void
  close(message: { type: 'S'; name: string }): void
  sync(): void
}

type Known = 'ready' | 'doubtful'

/** What each connection has prepared, least recently used first. `doubtful`: an error came while it was parsed. */
const prepared = new WeakMap<Wire, Map<string, Known>>()
const MAX_PREPARED = 400

/**
 * Several statements as one pipeline with one Sync: PostgreSQL runs them as one implicit transaction, so a context set
 * by the first holds for the others and is gone afterwards, also after an error. Each answers at most one row.
 *
 * Give it to `client.query`. After an error it rejects at once (waiting for ReadyForQuery would hang pg), and the
 * statements of the failed pipeline are closed before they are parsed again.
 */
export class Trip {
  readonly done: Promise<(readonly (string | null)[] | null)[]>
  readonly #statements: readonly Statement[]
  readonly #rows: (readonly (string | null)[] | null)[] = []
  #wire: Wire | null = null
  #current = 0
  #error: Error | null = null
  #resolve!: (rows: (readonly (string | null)[] | null)[]) => void
  #reject!: (error: Error) => void

  constructor(statements: readonly Statement[]) {
    this.#statements = statements
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  submit(connection: unknown): Error | null {
    const wire = (this.#wire = connection as Wire)
    let known = prepared.get(wire)
    if (!known) prepared.set(wire, (known = new Map()))
    wire.stream.cork?.()
    try {
      for (const statement of this.#statements) {
        const state = known.get(statement.name)
        if (state !== 'ready') {
          if (state === 'doubtful') wire.close({ type: 'S', name: statement.name })
          wire.parse({ name: statement.name, text: statement.text })
        }
        known.delete(statement.name)
        known.set(statement.name, 'ready')
        wire.bind({ statement: statement.name, values: statement.values, valueMapper: prepareValue })
        wire.execute({})
      }
      for (const name of known.keys()) {
        if (known.size <= MAX_PREPARED) break
        known.delete(name)
        wire.close({ type: 'S', name })
      }
    } catch (error) {
      this.#doubt()
      this.#error = error instanceof Error ? error : new Error(String(error))
      this.#reject(this.#error)
    } finally {
      wire.sync()
      wire.stream.uncork?.()
    }
    return null
  }

  handleDataRow(message: { fields: (string | null)[] }): void {
    this.#rows[this.#current] ??= message.fields
  }

  handleCommandComplete(): void {
    this.#rows[this.#current] ??= null
    this.#current += 1
  }

  handleError(error: Error): void {
    this.#doubt()
    this.#error = error
    this.#reject(error)
  }

  handleReadyForQuery(): void {
    if (!this.#error) this.#resolve(this.#rows)
  }

  handleRowDescription(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyInResponse(): void {}
  handleCopyData(): void {}

  #doubt(): void {
    const known = this.#wire && prepared.get(this.#wire)
    for (const statement of this.#statements) known?.set(statement.name, 'doubtful')
  }
}

/** Runs a pipeline on a connection of the pool. A connection whose socket failed is not given back. */
export async function runTrip(
  pool: pg.Pool,
  statements: readonly Statement[],
): Promise<(readonly (string | null)[] | null)[]> {
  const client = await pool.connect()
  const trip = new Trip(statements)
  let broken = false
  try {
    client.query(trip as unknown as pg.Submittable)
    return await trip.done
  } catch (error) {
    broken =
      !(error as { severity?: string }).severity || (error as { severity?: string }).severity === 'FATAL'
    throw error
  } finally {
    client.release(broken)
  }
}
