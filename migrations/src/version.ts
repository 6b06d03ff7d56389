import { readdirSync } from 'node:fs'
import { functionFiles } from './functions.ts'

/** What a database must have for this build: the newest migration, and the texts of the functions by their hash. */
export interface SchemaVersion {
  migration: string
  functions: Readonly<Record<string, string>>
}

/** The version this checkout migrates to. Reads the folder, not the list, so that asking costs no ORM. */
export function schemaVersion(): SchemaVersion {
  const names = readdirSync(new URL('.', import.meta.url))
    .filter((file) => /^\d{14}_[a-z0-9-]+\.sql$/.test(file))
    .map((file) => file.slice(0, -'.sql'.length))
    .sort()
  return {
    migration: names.at(-1) ?? '',
    functions: Object.fromEntries(functionFiles().map((file) => [file.name, file.hash])),
  }
}
