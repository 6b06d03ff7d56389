import { relayPagination } from '@urql/exchange-graphcache/extras'
import type { CacheExchangeOpts } from '@urql/exchange-graphcache'
import { answerTypes, connectionFields, keylessTypes, possibleTypes } from '../../gql/cache-schema.ts'

const embedded = import.meta.env.DEV ? [...keylessTypes, ...answerTypes] : keylessTypes

/** Facts about the schema the cache needs; all generated, so a new type needs no edit here. */
export const cacheConfig: Partial<CacheExchangeOpts> = {
  keys: Object.fromEntries(embedded.map((name) => [name, () => null])),
  possibleTypes,
}

/** Phone lists grow by "load more": every connection on `Query` is merged into one list. */
export const mergedConnections: NonNullable<CacheExchangeOpts['resolvers']> = {
  Query: Object.fromEntries(connectionFields.map((field) => [field, relayPagination()])),
}
