import type { ApolloServerOptions } from '@apollo/server'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import type { ApiContext } from './context.ts'

/** Sizes and times a caller cannot pass (security.md §2). */
export const LIMITS = {
  bodyBytes: 256 * 1024,
  operationMilliseconds: 10_000,
  statementMilliseconds: 8_000,
  tokens: 1_000,
  depth: 8,
  aliases: 10,
  directives: 5,
  errors: 5,
  cost: 60_000,
} as const

/** Limits of GraphQL itself, for Apollo: parse, validate, coerce. The executor keeps the time. */
export function graphqlLimits(): Pick<
  ApolloServerOptions<ApiContext>,
  'validationRules' | 'parseOptions' | 'validationOptions' | 'executionOptions' | 'plugins'
> {
  const armor = new ApolloArmor({
    blockFieldSuggestion: { enabled: false },
    maxTokens: { enabled: false },
    maxDepth: { n: LIMITS.depth },
    // The default list lets __typename through, a thousand times.
    maxAliases: { n: LIMITS.aliases, allowList: [] },
    maxDirectives: { n: LIMITS.directives },
    costLimit: { maxCost: LIMITS.cost },
  }).protect()
  return {
    validationRules: armor.validationRules ?? [],
    parseOptions: { maxTokens: LIMITS.tokens },
    validationOptions: { maxErrors: LIMITS.errors },
    executionOptions: { maxCoercionErrors: LIMITS.errors },
  } as never
}
