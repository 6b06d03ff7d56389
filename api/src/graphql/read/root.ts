import { GraphQLInt, GraphQLScalarType } from 'graphql'
import { Arg, Query, Resolver } from 'type-graphql'
import { declareGuard } from '../requires.ts'
import { UUID } from '../scalars.ts'
import type { FilterDef } from './filters.ts'
import { addPageArguments, modelNamed, unplanned, whenModelsAreDeclared } from './model.ts'

/** A root field that the planner answers. */
export interface RootRead {
  field: string
  model: string
  kind: 'page' | 'one' | 'all'
  /** `one`: the argument (UUID) and the column it is compared with; null reads the only visible row. */
  by: { argument: string; column: string } | null
  /** `all`: the order of the rows. */
  order?: string
  where?: (row: string) => string
  /** `one` and `all`: conditions that are arguments of the field itself. */
  args?: Readonly<Record<string, ArgumentDef>>
}

/** A condition as an argument of a root field: `{ ...equals(GraphQLString), required: true }`. */
export interface ArgumentDef extends FilterDef {
  required?: boolean
  /** The condition that holds when the argument is not given. */
  absent?: (row: string) => string
}

/** What every root read says. */
export interface RootOptions {
  /** An action of the permission registry. */
  requires: string
  description: string
  /** An additional condition over the row's alias. */
  where?: (row: string) => string
}

const roots = new Map<string, RootRead>()

/** The root read behind a field of Query, if the planner answers it. */
export const rootRead = (field: string): RootRead | undefined => roots.get(field)

/** Every field of Query that the planner answers. */
export const allRootReads = (): ReadonlyMap<string, RootRead> => roots

type ResolverClass = new () => object

function declareRoot(
  read: RootRead,
  options: RootOptions,
  returns: () => object,
  nullable: boolean,
  args: (prototype: object) => void,
): ResolverClass {
  if (roots.has(read.field)) throw new Error(`Query "${read.field}" is declared twice`)
  roots.set(read.field, read)
  declareGuard(read.field, { requires: options.requires })
  const holder: ResolverClass = { [`${read.field}Query`]: class {} }[`${read.field}Query`]!
  const descriptor = { configurable: true, value: unplanned }
  Object.defineProperty(holder.prototype, read.field, descriptor)
  Resolver()(holder)
  whenModelsAreDeclared(() => {
    args(holder.prototype as object)
    Query(returns, { nullable, description: options.description })(
      holder.prototype as object,
      read.field,
      descriptor,
    )
  })
  return holder
}

/** A root field that answers one page of a read model: `hazards(first, after, last, before, orderBy, filter)`. Put it among the module's resolvers. */
export function pageQuery(field: string, model: string, options: RootOptions): ResolverClass {
  const read: RootRead = {
    field,
    model,
    kind: 'page',
    by: null,
    ...(options.where ? { where: options.where } : {}),
  }
  return declareRoot(
    read,
    options,
    () => modelNamed(model).connection,
    false,
    (prototype) => addPageArguments(prototype, field, () => modelNamed(model)),
  )
}

/**
 * A root field that answers one row or null; "not found" and "not yours" are the same null. By `id` unless told;
 * `by: null` has no argument and reads the only row (viewer).
 */
export function oneQuery(
  field: string,
  model: string,
  options: RootOptions & {
    by?: { argument: string; column: string } | null
    args?: Readonly<Record<string, ArgumentDef>>
  },
): ResolverClass {
  const by = options.by === undefined ? { argument: 'id', column: 'id' } : options.by
  const read: RootRead = {
    field,
    model,
    kind: 'one',
    by,
    ...(options.where ? { where: options.where } : {}),
    ...(options.args ? { args: options.args } : {}),
  }
  return declareRoot(
    read,
    options,
    () => modelNamed(model).type,
    true,
    (prototype) => {
      if (by) Arg(by.argument, () => UUID)(prototype, field, 0)
      addArguments(prototype, read, by ? 1 : 0)
    },
  )
}

/** A root field that answers a short plain list (at most 100 rows, or `first`) in a fixed order: seats, groups, topics. */
export function allQuery(
  field: string,
  model: string,
  options: RootOptions & { order: string; args?: Readonly<Record<string, ArgumentDef>> },
): ResolverClass {
  const read: RootRead = {
    field,
    model,
    kind: 'all',
    by: null,
    order: options.order,
    ...(options.where ? { where: options.where } : {}),
    ...(options.args ? { args: options.args } : {}),
  }
  return declareRoot(
    read,
    options,
    () => [modelNamed(model).type],
    false,
    (prototype) => {
      Arg('first', () => GraphQLInt, { nullable: true, description: 'How many, at most 100.' })(
        prototype,
        field,
        0,
      )
      addArguments(prototype, read, 1)
    },
  )
}

function addArguments(prototype: object, read: RootRead, from: number): void {
  Object.entries(read.args ?? {}).forEach(([name, argument], index) => {
    const type = argument.type instanceof GraphQLScalarType ? argument.type : argument.type.type
    const description = argument.description ? { description: argument.description } : {}
    Arg(name, () => (argument.list ? [type] : type), { nullable: !argument.required, ...description })(
      prototype,
      read.field,
      from + index,
    )
  })
}
