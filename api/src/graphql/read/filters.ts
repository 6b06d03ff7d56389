import { GraphQLBoolean, GraphQLFloat, GraphQLInt, type GraphQLScalarType, GraphQLString } from 'graphql'
import { DateTime, LocalDate, Text, UUID } from '../scalars.ts'
import type { TextEnum } from '../text-enum.ts'

/** One condition a caller may set; its value stays a parameter of the statement. */
export interface FilterDef {
  type: GraphQLScalarType | TextEnum
  list: boolean
  description?: string
  /** Builds the condition from the row's alias, the default column and the (cast) placeholder. */
  sql: (row: string, column: string, value: string) => string
}

type FilterType = GraphQLScalarType | TextEnum

/** `column = value`; the column is the snake_case of the filter's name unless given. */
export const equals = (type: FilterType, column?: string): FilterDef => ({
  type,
  list: false,
  sql: (row, own, value) => `${row}.${column ?? own} = ${value}`,
})

/** `column = any(values)`: a list of at most 100. */
export const anyOf = (type: FilterType, column: string): FilterDef => ({
  type,
  list: true,
  sql: (row, _own, value) => `${row}.${column} = any (${value})`,
})

/** `column >= value`, e.g. `foundFrom: atLeast(DateTime, 'found_at')`. */
export const atLeast = (type: FilterType, column: string): FilterDef => ({
  type,
  list: false,
  sql: (row, _own, value) => `${row}.${column} >= ${value}`,
})

/** `column < value`. */
export const below = (type: FilterType, column: string): FilterDef => ({
  type,
  list: false,
  sql: (row, _own, value) => `${row}.${column} < ${value}`,
})

/** Contains the text, case ignored. Only for tables the wall already keeps small: it uses no index (security.md §1). */
export const contains = (...columns: string[]): FilterDef => ({
  type: Text,
  list: false,
  sql: (row, _own, value) =>
    `(${columns.map((column) => `position(lower(${value}) in lower(${row}.${column})) > 0`).join(' or ')})`,
})

/** A yes/no condition: `overdue: flag((row) => `${row}.due_at < now()`)`. */
export const flag = (condition: (row: string) => string): FilterDef => ({
  type: GraphQLBoolean,
  list: false,
  sql: (row, _own, value) => `(${condition(row)}) is not distinct from ${value}`,
})

/** Anything else: the condition over the row's alias and the placeholder. */
export const where = (
  type: FilterType,
  condition: (row: string, value: string) => string,
  list = false,
): FilterDef => ({
  type,
  list,
  sql: (row, _own, value) => condition(row, value),
})

const CASTS = new Map<FilterType, string>([
  [UUID, 'uuid'],
  [Text, 'text'],
  [GraphQLString, 'text'],
  [GraphQLInt, 'bigint'],
  [GraphQLFloat, 'bigint'],
  [GraphQLBoolean, 'boolean'],
  [DateTime, 'timestamptz'],
  [LocalDate, 'date'],
])

/** The PostgreSQL type a filter's parameter is cast to. */
export const castOf = (filter: Pick<FilterDef, 'type' | 'list'>): string =>
  (CASTS.get(filter.type) ?? 'text') + (filter.list ? '[]' : '')

/** A total order over rows: its last key must be unique. Keys are never null. */
export interface OrderDef {
  keys: readonly { expression: (row: string) => string; cast: string }[]
  descending: boolean
}

const order =
  (descending: boolean) =>
  (...keys: string[]): OrderDef => ({
    descending,
    keys: keys.map((key) => {
      const [column, cast, ...rest] = key.trim().split(/\s+/)
      if (!column || !cast || rest.length > 0) throw new Error(`An order key is "column type", not "${key}"`)
      return { cast, expression: (row: string) => `${row}.${column}` }
    }),
  })

/** Ascending keys, each `column type`: `asc('due_at timestamptz', 'id uuid')`. */
export const asc = order(false)
/** Descending keys: `desc('found_at timestamptz', 'id uuid')`. */
export const desc = order(true)
