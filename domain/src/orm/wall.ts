import { createHash } from 'node:crypto'
import type { PolicyDef } from '@mikro-orm/core'

/**
 * How a table is owned; security rules and tests are chosen by it. `identity` rows belong to one person, `bureau` rows to
 * one bureau (`bureau_id` not null), `publisher` rows to a bureau or an alliance (exactly one of the two columns).
 */
export type OwnerKind = 'alliance' | 'enterprise' | 'bureau' | 'publisher' | 'global' | 'identity' | 'kernel'

/** A CHECK that a text column holds one of the given words; text and CHECK stay leakproof where an enum would not. */
export function oneOf(
  table: string,
  column: string,
  words: readonly string[],
): { name: string; expression: string } {
  const list = words.map((word) => `'${word}'`).join(', ')
  return { name: `${table}_${column}_ck`, expression: `${column} in (${list})` }
}

/** A composite reference kept by the database: `columns` of this table point to `target`'s `to` columns. */
export interface Reference {
  columns: readonly string[]
  table: string
  to: readonly string[]
}

/** What the house knows of one table; the catalogue test compares it with PostgreSQL's own catalogue. */
export interface TableDeclaration {
  table: string
  kind: OwnerKind
  policies: readonly { name: string; command: Command; roles: string[]; using?: string; check?: string }[]
  references: readonly Reference[]
}

type Command = 'select' | 'insert' | 'update' | 'delete'

/** Conditions under which one command is open; several are joined by OR. An absent command is closed to everybody. */
export interface WallOptions {
  kind: OwnerKind
  select?: readonly string[]
  insert?: readonly string[]
  update?: readonly string[]
  remove?: readonly string[]
  /** The look-up functions of schema `authz` read this table to decide what a person may see. */
  readByAuthz?: boolean
  /** The registering functions of schema `authz` insert here, so that no caller learns whether a row existed. */
  insertByAuthz?: boolean
  /** The session look-up notes when a session was last seen. */
  updateByAuthz?: boolean
  /** The audit writer appends to this table. */
  writtenByAudit?: boolean
  references?: readonly Reference[]
}

const declarations = new Map<string, TableDeclaration>()

/** Every table declared so far, by name. Read by migrations tooling and by the catalogue test. */
export function declaredTables(): ReadonlyMap<string, TableDeclaration> {
  return declarations
}

/**
 * Declares a table's wall and returns the metadata that `defineEntity` takes.
 *
 * MikroORM compares policy text without parentheses, casts and case, so a changed condition could stay
 * unmigrated in silence; the name therefore carries a hash of the text, and a changed text is a new policy.
 */
export function wall(
  table: string,
  options: WallOptions,
): { rowLevelSecurity: 'force'; policies: PolicyDef[] } {
  const policies: TableDeclaration['policies'][number][] = []
  const add = (
    command: Command,
    conditions: readonly string[] | undefined,
    role = 'app_rw',
    tag = '',
  ): void => {
    if (!conditions || conditions.length === 0) return
    const text = conditions.length === 1 ? conditions[0]! : conditions.map((part) => `(${part})`).join(' or ')
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 6)
    policies.push({
      name: `${table}_${command}${tag}_${hash}`,
      command,
      roles: [role],
      ...(command === 'insert' ? {} : { using: text }),
      ...(command === 'insert' || command === 'update' ? { check: text } : {}),
    })
  }
  add('select', options.select)
  add('insert', options.insert)
  add('update', options.update)
  add('delete', options.remove)
  if (options.readByAuthz) add('select', ['true'], 'authz_definer', '_authz')
  if (options.insertByAuthz) add('insert', ['true'], 'authz_definer', '_authz')
  if (options.updateByAuthz) add('update', ['true'], 'authz_definer', '_authz')
  if (options.writtenByAudit) {
    add('select', ['true'], 'audit_writer', '_audit')
    add('insert', ['true'], 'audit_writer', '_audit')
    add('update', ['true'], 'audit_writer', '_audit')
  }
  declarations.set(table, { table, kind: options.kind, policies, references: options.references ?? [] })
  return { rowLevelSecurity: 'force', policies: policies as PolicyDef[] }
}
