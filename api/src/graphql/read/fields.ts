import { GraphQLBoolean, GraphQLFloat, GraphQLInt, GraphQLString, type GraphQLScalarType } from 'graphql'
import { DateTime, Json, LocalDate, UUID } from '../scalars.ts'
import type { Standing } from '@anhu/domain/kernel'
import type { TextEnum } from '../text-enum.ts'

/** Options every field takes. `column` when it is not the snake_case of the field's name; `sql` for an expression over the row's alias. */
export interface FieldOptions {
  description?: string
  nullable?: boolean
  deprecated?: string
  column?: string
  sql?: (row: string) => string
}

/** Where a related row hangs: a column of this row that holds the other's `id`; or `{ theirs: 'ours' }`; or SQL over both aliases. */
export type JoinOn = string | Readonly<Record<string, string>> | ((ours: string, theirs: string) => string)

/** Options of a relation. Names are of read models, so modules need not import each other. */
export interface RelationOptions {
  /** Not needed where `from` already says which rows. */
  on?: JoinOn
  /**
   * Where the other's rows come from instead of its own table, over this row's alias: a parenthesised SELECT, for parts
   * kept as JSON in this row (`basis`, a charter). Only for `one` and `list`.
   */
  from?: (ours: string) => string
  description?: string
  /** `order by` over the other's columns, e.g. `'created_at desc, id'`. For `one`, takes the first row. */
  order?: string
  /** An additional condition over the other's alias. */
  where?: (theirs: string) => string
}

/** Who asks, as the wall found them; what policies get beside the row. */
export type ReadActor = Standing

/** One field of a read model. Made by the helpers of this file, never by hand. */
export type FieldDef =
  | {
      kind: 'column'
      type: GraphQLScalarType | TextEnum
      list: boolean
      table?: boolean
      options: FieldOptions
    }
  | {
      kind: 'policy'
      columns: readonly string[]
      decide: (row: Record<string, unknown>, actor: ReadActor) => boolean
      options: FieldOptions
    }
  | { kind: 'one' | 'list' | 'connection'; target: string; limit: number; options: RelationOptions }

const column =
  (type: GraphQLScalarType) =>
  (options: FieldOptions = {}): FieldDef => ({ kind: 'column', type, list: false, options })

/** `UUID!` */
export const id = column(UUID)
/** `String!` */
export const text = column(GraphQLString)
/** `Int!` */
export const int = column(GraphQLInt)
/** `Float!`; also for bigint up to 2^53 (12-digit division codes). */
export const float = column(GraphQLFloat)
/** `Boolean!`; a `viewerCan…` that SQL can say is `bool({ sql })`. */
export const bool = column(GraphQLBoolean)
/** `DateTime!` */
export const dateTime = column(DateTime)
/** `Date!` */
export const date = column(LocalDate)
/** `JSON!`; only where no type fits. */
export const json = column(Json)
/** A text enum. */
export const enumOf = (type: TextEnum, options: FieldOptions = {}): FieldDef => ({
  kind: 'column',
  type,
  list: false,
  options,
})
/** A PostgreSQL array of scalars: `listOf(text({ column: 'tags' }))`. */
export const listOf = (of: FieldDef): FieldDef => {
  if (of.kind !== 'column') throw new Error('listOf() takes a column')
  return { ...of, list: true }
}
/** A list of lists of scalars, from a JSON array of arrays: a few rows of a sheet. */
export const tableOf = (of: FieldDef): FieldDef => {
  if (of.kind !== 'column') throw new Error('tableOf() takes a column')
  return { ...of, list: true, table: true }
}

/**
 * A boolean that a policy of the domain decides from columns of the row and the actor, after PostgreSQL answered:
 * `policy(['status', 'enterprise_id'], (row, actor) => mayConfirm(row, actor))`. Rows arrive as JSON (times are text).
 */
export const policy = (
  columns: readonly string[],
  decide: (row: Record<string, unknown>, actor: ReadActor) => boolean,
  options: FieldOptions = {},
): FieldDef => ({ kind: 'policy', columns, decide, options })

/** The one related row, or null: LEFT JOIN, so that a hidden row never takes its parent along. */
export const one = (target: string, options: RelationOptions): FieldDef => ({
  kind: 'one',
  target,
  limit: 1,
  options,
})
/**
 * Up to `limit` related rows as a plain list: 100 unless told, at most 1,000. More than 100 only for a thing that is read whole or
 * not at all, and that a rule of the domain bounds: the lines of a checklist, the hosts of a plan.
 */
export const list = (target: string, options: RelationOptions & { limit?: number }): FieldDef => ({
  kind: 'list',
  target,
  limit: Math.min(options.limit ?? 100, 1000),
  options,
})
/** Related rows as a keyset connection, with the target's filters and orders. */
export const connection = (target: string, options: Omit<RelationOptions, 'order' | 'from'>): FieldDef => ({
  kind: 'connection',
  target,
  limit: 100,
  options,
})
