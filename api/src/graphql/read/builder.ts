import type { ReadActor } from './fields.ts'
import type { Request, Variables } from './selection.ts'

/** What remains to do on the parsed answer: decide policy fields, at their places. */
export interface Finish {
  decide: {
    key: string
    columns: readonly string[]
    by: (row: Record<string, unknown>, actor: ReadActor) => boolean
  }[]
  children: { key: string; finish: Finish }[]
}

/** Collects parameters and aliases while one statement is built. */
export interface Builder {
  request: Request
  parameters: ((variables: Variables) => unknown)[]
  alias(): string
  parameter(value: (variables: Variables) => unknown, cast: string): string
}

/** A builder of one statement for this request's shape. */
export function newBuilder(request: Request): Builder {
  const parameters: Builder['parameters'] = []
  let aliases = 0
  return {
    request,
    parameters,
    alias: () => `t${aliases++}`,
    parameter: (value, cast) => `$${parameters.push(value)}::${cast}`,
  }
}

/** The selected columns of one row, and the joins they need. */
export interface RowSql {
  columns: string[]
  joins: string[]
  finish: Finish
}

/** PostgreSQL cuts identifiers at 63 bytes, so a longer response key cannot be a column name. */
const MAX_KEY = 63

/** A response key as column name. */
export function keyAs(key: string): string {
  if (key.length > MAX_KEY) throw new UnplannableError(`response key of ${key.length} characters`)
  return `"${key}"`
}

/** The planner cannot build this operation; it goes to ordinary execution or is refused. */
export class UnplannableError extends Error {}

/** Is there anything to do after PostgreSQL answered? If not, its text is the answer. */
export const needsFinish = (finish: Finish): boolean =>
  finish.decide.length > 0 || finish.children.some((child) => needsFinish(child.finish))
