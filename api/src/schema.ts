import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildApiSchema } from './graphql/schema-build.ts'
import { resolvers } from './modules/index.ts'

/** Writes the sorted schema beside the package, to be committed and read by the portal's code generation. */
const text = printSchema(lexicographicSortSchema(buildApiSchema(resolvers)))
writeFileSync(new URL('../schema.graphql', import.meta.url), `${text}\n`)
