import { writeFileSync } from 'node:fs'
import { buildApiSchema } from './graphql/schema-build.ts'
import { resolvers } from './modules/index.ts'
import { permissionSheet } from './permission-sheet.ts'

/** Writes docs/permissions.md, to be committed with the change it shows. */
buildApiSchema(resolvers)
writeFileSync(new URL('../../docs/permissions.md', import.meta.url), permissionSheet())
