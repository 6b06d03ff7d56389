import 'reflect-metadata'
import { isAbstractType, isObjectType, type GraphQLObjectType, type GraphQLSchema } from 'graphql'
import { buildSchemaSync, getMetadataStorage, type NonEmptyArray } from 'type-graphql'
import type { ApiContext } from '../server/context.ts'
import { completeModels, modelOfType } from './read/model.ts'
import { rootRead } from './read/root.ts'
import { REREAD, type RereadFacts } from './reread.ts'

/**
 * Builds the schema from resolver classes and connects what the planner answers: root reads, rows within mixed
 * operations, and rows read again after a mutation. No global middleware, no class-validator.
 */
export function buildApiSchema(resolvers: readonly Function[]): GraphQLSchema {
  completeModels()
  const schema = buildSchemaSync({ resolvers: resolvers as NonEmptyArray<Function>, validate: false })
  for (const [field, definition] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    if (rootRead(field))
      definition.resolve = (_root, _args, context: ApiContext, info) => context.readField(info)
  }
  const names = new Map(getMetadataStorage().objectTypes.map((type) => [type.target as unknown, type.name]))
  for (const type of Object.values(schema.getTypeMap())) {
    // type-graphql resolves types by a promise, which graphql-jit does not wait for.
    if (isAbstractType(type)) type.resolveType = (value: object) => names.get(value.constructor)
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    if (type.name === 'PageInfo' || modelOfType(type.name)) readByKey(type)
    for (const definition of Object.values(type.getFields())) {
      const facts = definition.extensions[REREAD] as RereadFacts | undefined
      if (!facts) continue
      definition.resolve = (source: Record<string, unknown>, _args, context: ApiContext, info) =>
        typeof source[facts.idProperty] === 'string'
          ? context.reread(facts.model, source[facts.idProperty] as string, info)
          : null
    }
  }
  return schema
}

/** Rows of the planner carry response keys (aliases), not field names. */
function readByKey(type: GraphQLObjectType): void {
  for (const definition of Object.values(type.getFields())) {
    definition.resolve = (source: Record<string, unknown>, _args, _context, info) =>
      source[String(info.path.key)]
  }
}
