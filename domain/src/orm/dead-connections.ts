/** What is used here of a pool of `pg`, which the ORM owns. */
interface Pool {
  on(event: 'connect', listener: (client: Client) => void): unknown
}
interface Client {
  once(event: 'end', listener: () => void): unknown
  release?: (error?: Error | boolean) => void
}

/** Long enough for whoever held the connection to have given it back in the ordinary way. */
const graceMs = 1_000

/**
 * Gives connections back to the pool that ended while somebody held them. Kysely 0.29 gives one back after a commit or a
 * rollback that went well, and on a dead connection neither does: without this each database that goes away keeps as
 * many places of the pool as transactions were open, and after the last the process waits for ever.
 */
export function giveBackDeadConnections(pool: Pool): void {
  pool.on('connect', (client) => {
    client.once('end', () => {
      setTimeout(() => {
        try {
          client.release?.(true)
        } catch {
          // It was given back already, as it should.
        }
      }, graceMs).unref()
    })
  })
}
