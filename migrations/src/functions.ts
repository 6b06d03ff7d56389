import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** Statements that bring the look-up and audit functions to their newest text, and what they may be called by. */
export interface FunctionFile {
  name: string
  hash: string
  sql: string
}

// A function belongs to the role whose rights it uses; the grants name what each caller needs and nothing else.
const files = [
  { name: 'authz', owner: 'authz_definer' },
  { name: 'audit', owner: 'audit_writer' },
] as const

/**
 * The function files, in the order in which they are applied. Tables are changed by frozen migrations; functions are
 * edited where they stand and applied again whenever their text changed, so that each has one text to read.
 */
export function functionFiles(): FunctionFile[] {
  return files.map(({ name, owner }) => {
    const text = readFileSync(new URL(`./functions/${name}.sql`, import.meta.url), 'utf8')
    return {
      name,
      hash: createHash('sha256').update(text).digest('hex'),
      sql: `set local role ${owner};\n${text}\nreset role;`,
    }
  })
}
