import { cacheExchange, offlineExchange } from '@urql/exchange-graphcache'
import { makeDefaultStorage } from '@urql/exchange-graphcache/default-storage'
import { Client, fetchExchange } from 'urql'
import { cacheConfig, mergedConnections } from './cache.ts'
import { errorExchange, type AccessEvents } from './error-exchange.ts'
import { READ_CACHE_PREFIX } from './read-caches.ts'
import { seatHeaders } from './seat-headers.ts'
import { rememberHash, sendByHash } from './trusted.ts'

/** A client for one user in one seat. Make a new one when either changes. */
export interface PortalClient {
  client: Client
  /** Resolves when saved reads are back in memory; render only then, or nothing is kept. */
  hydrated: Promise<void>
}

/** Who asks, and how reads are kept. */
export interface PortalClientOptions {
  seatId: string
  userId: string
  /** Phone: keep reads on the device for 30 days and merge pages of a list into one. */
  keepReads: boolean
  events: AccessEvents
}

/**
 * Reads go through a normalised cache; writes never wait in it (a killed phone lost them all in the
 * trial): those that must survive go through the outbox.
 */
export function createPortalClient(options: PortalClientOptions): PortalClient {
  let markHydrated: () => void = () => undefined
  const hydrated = new Promise<void>((resolve) => (markHydrated = resolve))
  const storage = options.keepReads
    ? makeDefaultStorage({
        idbName: READ_CACHE_PREFIX + options.userId + '-' + options.seatId,
        maxAge: 30,
        onCacheHydrated: () => markHydrated(),
      })
    : undefined
  if (!storage) markHydrated()
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({ credentials: 'same-origin', headers: seatHeaders(options.seatId) }),
    exchanges: [
      errorExchange(options.events),
      rememberHash,
      // Without a signal the plain cache answers first and then takes it back for the network's error; this one
      // answers again from what it kept. Its queue of writes stays empty: it takes optimistic ones only.
      storage
        ? offlineExchange({ ...cacheConfig, storage, resolvers: mergedConnections })
        : cacheExchange(cacheConfig),
      sendByHash,
      fetchExchange,
    ],
  })
  // A private window has no IndexedDB: go on without kept reads rather than never start.
  const patience = new Promise<void>((resolve) => setTimeout(resolve, 1500))
  return { client, hydrated: Promise.race([hydrated, patience]) }
}
