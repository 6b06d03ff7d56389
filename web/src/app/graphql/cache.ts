import { relayPagination } from '@urql/exchange-graphcache/extras'
import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import { connectionFields, keylessTypes, possibleTypes } from '../../gql/cache-schema.ts'

/** Facts about the schema the cache needs; all generated, so a new type needs no edit here. */
export const cacheConfig: Partial<CacheExchangeOpts> = {
  keys: Object.fromEntries(keylessTypes.map((name) => [name, () => null])),
  possibleTypes,
}

/** Phone lists grow by "load more": every connection on `Query` is merged into one list. */
export const mergedConnections: NonNullable<CacheExchangeOpts['resolvers']> = {
  Query: Object.fromEntries(connectionFields.map((field) => [field, relayPagination()])),
}
