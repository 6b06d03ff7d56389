import 'reflect-metadata'
import { GraphQLBoolean, GraphQLInt, GraphQLScalarType, GraphQLString } from 'graphql'
import { Arg, Field, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { TextEnum } from '../text-enum.ts'
import type { FieldDef } from './fields.ts'
import { desc, type FilterDef, type OrderDef } from './filters.ts'
import type { Narrowing } from './narrow.ts'

/** What {@link readModel} takes; see `api/src/graphql/README.md` for an example. */
export interface ReadModelOptions {
  /** `app.hazards`, or a parenthesised SELECT. */
  from: string
  description: string
  fields: Readonly<Record<string, FieldDef>>
  filters?: Readonly<Record<string, FilterDef>>
  /** The first is the default. Without orders a model pages by `id desc` (UUIDv7: newest first). */
  orders?: Readonly<Record<string, OrderDef>>
  /** A condition that always holds, over the row's alias. */
  where?: (row: string) => string
  /** Index help per kind of seat (`narrow.ts`); false for a model whose rows a committee seat sees beyond its alliance. */
  narrow?: Narrowing | false
}

type Class = new () => object

/** A declared read model: a GraphQL type, its connection, and how PostgreSQL builds it. */
export interface ReadModel extends ReadModelOptions {
  readonly name: string
  readonly orders: Readonly<Record<string, OrderDef>>
  readonly filters: Readonly<Record<string, FilterDef>>
  /** For `@Field(() => Hazard.type)`. */
  readonly type: Class
  readonly connection: Class
  readonly edge: Class
  readonly filterInput: Class | null
  readonly orderEnum: object
}

const models = new Map<string, ReadModel>()
const pending: (() => void)[] = []

/** Adds the fields of models declared since the last call: relations name models that are declared later. Called before the schema is built. */
export function completeModels(): void {
  for (const complete of pending.splice(0)) complete()
}

/** Does something once every model is declared; for root fields. */
export const whenModelsAreDeclared = (complete: () => void): void => void pending.push(complete)

/** A read model by its GraphQL name; unknown names end the start, since relations refer by name. */
export function modelNamed(name: string): ReadModel {
  const found = models.get(name)
  if (!found) throw new Error(`No read model is named "${name}"`)
  return found
}

/** Every model by name. */
export const allModels = (): ReadonlyMap<string, ReadModel> => models

/** The model behind a connection, edge or object type name. */
export function modelOfType(typeName: string): ReadModel | undefined {
  return models.get(typeName) ?? models.get(typeName.replace(/(Connection|Edge)$/, ''))
}

/** Where a page begins and ends, and whether there is more. */
@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Where a page begins and ends, and whether there is more.',
})
export class PageInfo {
  @Field(() => GraphQLBoolean) hasNextPage!: boolean
  @Field(() => GraphQLBoolean) hasPreviousPage!: boolean
  @Field(() => GraphQLString, { nullable: true }) startCursor!: string | null
  @Field(() => GraphQLString, { nullable: true }) endCursor!: string | null
}

/** `enterpriseId` → `enterprise_id`. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const named = (name: string): Class => ({ [name]: class {} })[name]!
const graphqlType = (type: GraphQLScalarType | TextEnum): object =>
  type instanceof GraphQLScalarType ? type : type.type

/** Declares a read model and with it the GraphQL type, connection, edge, filter and order of the same name. */
export function readModel(name: string, options: ReadModelOptions): ReadModel {
  if (models.has(name)) throw new Error(`Read model "${name}" is declared twice`)
  const type = named(name)
  const edge = named(`${name}Edge`)
  const connection = named(`${name}Connection`)
  const orders = options.orders ?? { newest: desc('id uuid') }
  const filters = options.filters ?? {}
  const orderEnum = Object.fromEntries(Object.keys(orders).map((key) => [key, key]))
  registerEnumType(orderEnum, {
    name: `${name}Order`,
    description: `How ${name} pages are ordered; the first is the default.`,
  })
  const filterInput = Object.keys(filters).length > 0 ? named(`${name}Filter`) : null
  const model: ReadModel = {
    ...options,
    name,
    type,
    edge,
    connection,
    orders,
    filters,
    filterInput,
    orderEnum,
  }
  models.set(name, model)

  ObjectType(name, { description: options.description, simpleResolvers: true })(type)
  pending.push(() => {
    for (const [field, def] of Object.entries(options.fields)) addField(type.prototype as object, field, def)
  })

  ObjectType(`${name}Edge`, { simpleResolvers: true })(edge)
  Field(() => GraphQLString)(edge.prototype as object, 'cursor')
  Field(() => type)(edge.prototype as object, 'node')
  ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${name}.` })(connection)
  Field(() => [edge])(connection.prototype as object, 'edges')
  Field(() => [type], { description: 'The rows without their cursors; cheaper than edges.' })(
    connection.prototype as object,
    'nodes',
  )
  Field(() => PageInfo)(connection.prototype as object, 'pageInfo')
  Field(() => GraphQLInt, { description: 'All rows that match; counted only when asked for.' })(
    connection.prototype as object,
    'totalCount',
  )

  if (filterInput) {
    InputType(`${name}Filter`)(filterInput)
    for (const [field, filter] of Object.entries(filters)) {
      Field(() => (filter.list ? [graphqlType(filter.type)] : graphqlType(filter.type)), {
        nullable: true,
        ...(filter.description ? { description: filter.description } : {}),
      })(filterInput.prototype as object, field)
    }
  }
  return model
}

function addField(prototype: object, field: string, def: FieldDef): void {
  const { description } = def.options
  const shared = description ? { description } : {}
  switch (def.kind) {
    case 'column': {
      const type = graphqlType(def.type)
      const deprecationReason = def.options.deprecated
      Field(() => (def.table ? [[type]] : def.list ? [type] : type), {
        ...shared,
        nullable: def.options.nullable ?? false,
        ...(deprecationReason ? { deprecationReason } : {}),
      })(prototype, field)
      return
    }
    case 'policy':
      Field(() => GraphQLBoolean, shared)(prototype, field)
      return
    case 'one':
      Field(() => modelNamed(def.target).type, { ...shared, nullable: true })(prototype, field)
      return
    case 'list':
      Field(() => [modelNamed(def.target).type], shared)(prototype, field)
      return
    case 'connection': {
      const descriptor = { configurable: true, value: unplanned }
      Object.defineProperty(prototype, field, descriptor)
      addPageArguments(prototype, field, () => modelNamed(def.target))
      Field(() => modelNamed(def.target).connection, shared)(
        prototype,
        field,
        descriptor as TypedPropertyDescriptor<unknown>,
      )
    }
  }
}

/** The body of fields that the planner answers; running it means that the schema was built around the planner. */
export function unplanned(): never {
  throw new Error('This field is answered by the read planner and has no resolver')
}

/** Adds `first, after, last, before, orderBy, filter` to a field of a type-graphql class. */
export function addPageArguments(prototype: object, field: string, target: () => ReadModel): void {
  const argument = (index: number, name: string, type: () => object, description: string): void =>
    Arg(name, type, { nullable: true, description })(prototype, field, index)
  argument(0, 'first', () => GraphQLInt, 'How many from the start, at most 100; 50 if nothing is said.')
  argument(1, 'after', () => GraphQLString, 'Rows after this cursor.')
  argument(2, 'last', () => GraphQLInt, 'How many from the end, at most 100.')
  argument(3, 'before', () => GraphQLString, 'Rows before this cursor.')
  argument(4, 'orderBy', () => target().orderEnum, 'The order; a cursor belongs to one order.')
  const { filterInput } = target()
  if (filterInput) argument(5, 'filter', () => filterInput, 'Which rows.')
}
