/** Writes src/gql/cache-schema.ts: what graphcache must know of the schema. Run by `codegen`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSchema, getNamedType, isInterfaceType, isObjectType, isUnionType } from 'graphql'

const root = join(import.meta.dirname, '..')
const source = process.env['ANHU_SCHEMA'] ?? join(root, '../api/schema.graphql')
if (!existsSync(source)) throw new Error(`no schema at ${source}; run the api's "schema" script first`)
const schema = buildSchema(readFileSync(source, 'utf8'), { assumeValidSDL: true })
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))

// Unions are asked for by their members' own names; only an interface stands for others.
const possibleTypes = Object.fromEntries(
  types.filter(isInterfaceType).map((type) => [
    type.name,
    schema
      .getPossibleTypes(type)
      .map((t) => t.name)
      .sort(),
  ]),
)
const roots = new Set(['Query', 'Mutation', 'Subscription'])
const keyless = types.filter((type) => isObjectType(type) && !roots.has(type.name) && !type.getFields()['id'])
// Answers of mutations are never looked up again; the cache only warns of them, and only while developing.
const answers = new Set(
  Object.values(schema.getMutationType()?.getFields() ?? {})
    .map((field) => getNamedType(field.type))
    .flatMap((type) => (isUnionType(type) ? type.getTypes().map((one) => one.name) : [type.name])),
)
const named = (answer: boolean) =>
  keyless
    .map((type) => type.name)
    .filter((name) => answers.has(name) === answer)
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

/** Concrete types of every interface. */
export const possibleTypes: Record<string, string[]> = ${json(possibleTypes)}

/** Object types without an id: kept inside their parent. */
export const keylessTypes: readonly string[] = ${json(named(false))}

/** Answers of mutations without an id. */
export const answerTypes: readonly string[] = ${json(named(true))}

/** Connections on Query. */
export const connectionFields: readonly string[] = ${json(connectionFields)}
`,
)
