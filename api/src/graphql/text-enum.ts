import { GraphQLEnumType } from 'graphql'
import { registerEnumType } from 'type-graphql'

/** A GraphQL enum whose names are the very texts the database holds, so that a read passes them straight through. */
export interface TextEnum<T extends string = string> {
  readonly name: string
  readonly values: readonly T[]
  /** What `@Field(() => Status.type)` and read models refer to. */
  readonly type: Record<string, string>
}

/**
 * Declares an enum over texts (`text` + CHECK in the database; native enums are slow under row security).
 * `textEnum('HazardStatus', ['draft', 'pending_confirm', …])`, or a record of value → description.
 */
export function textEnum<const T extends string>(
  name: string,
  values: readonly T[] | Readonly<Record<T, string>>,
  description?: string,
): TextEnum<T> {
  const list = (Array.isArray(values) ? values : Object.keys(values)) as readonly T[]
  const type = Object.fromEntries(list.map((value) => [value, value]))
  const valuesConfig = Array.isArray(values)
    ? {}
    : Object.fromEntries(
        Object.entries(values as Record<string, string>).map(([key, text]) => [key, { description: text }]),
      )
  registerEnumType(type, { name, ...(description ? { description } : {}), valuesConfig })
  return { name, values: list, type }
}

/** True for the enums that choose an ordering: their value changes the statement, not a parameter. */
export const isOrderEnum = (type: unknown): boolean =>
  type instanceof GraphQLEnumType && type.name.endsWith('Order')
