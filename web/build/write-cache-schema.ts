/** Writes src/gql/cache-schema.ts: what graphcache must know of the schema. Run by `codegen`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getNamedType, isAbstractType, isObjectType } from 'graphql'

const root = join(import.meta.dirname, '..')
const source = process.env['ANHU_SCHEMA'] ?? join(root, '../api/schema.graphql')
if (!existsSync(source)) throw new Error(`no schema at ${source}; run the api's "schema" script first`)
const schema = buildSchema(readFileSync(source, 'utf8'), { assumeValidSDL: true })
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))

const possibleTypes = Object.fromEntries(
  types.filter(isAbstractType).map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map((t) => t.name)
      .sort(),
  ]),
)
const roots = new Set(['Query', 'Mutation', 'Subscription'])
const keylessTypes = types
  .filter((type) => isObjectType(type) && !roots.has(type.name) && !type.getFields()['id'])
  .map((type) => type.name)
  .sort()
const query = schema.getQueryType()?.getFields() ?? {}
const connectionFields = Object.keys(query)
  .filter((name) => getNamedType(query[name]!.type).name.endsWith('Connection'))
  .sort()

const json = (value: unknown) => JSON.stringify(value, null, 2)
mkdirSync(join(root, 'src/gql'), { recursive: true })
writeFileSync(
  join(root, 'src/gql/cache-schema.ts'),
  `/* Generated from the schema by build/write-cache-schema.ts; do not edit. */

/** Concrete types of every interface and union. */
export const possibleTypes: Record<string, string[]> = ${json(possibleTypes)}

/** Object types without an id: kept inside their parent. */
export const keylessTypes: readonly string[] = ${json(keylessTypes)}

/** Connections on Query. */
export const connectionFields: readonly string[] = ${json(connectionFields)}
`,
)
