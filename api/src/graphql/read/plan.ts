import { createHash } from 'node:crypto'
import {
  getNamedType,
  GraphQLError,
  isEnumType,
  Kind,
  typeFromAST,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql'
import { isOrderEnum } from '../text-enum.ts'
import { keyAs, needsFinish, newBuilder, UnplannableError, type Builder, type Finish } from './builder.ts'
import { compileRow } from './compile.ts'
import { castOf } from './filters.ts'
import { modelNamed, snake } from './model.ts'
import { narrowing, type SeatOfRequest } from './narrow.ts'
import { compilePage, MAX_PAGE } from './page.ts'
import { rootRead, type RootRead } from './root.ts'
import { argument, collectFields, type Request, type Variables } from './selection.ts'

/** One compiled statement: a single row with a single column, the JSON text of `data`. */
export interface ReadPlan {
  name: string
  text: string
  values: (variables: Variables) => unknown[]
  /** Null when PostgreSQL's text is the answer as it stands. */
  finish: Finish | null
}

/** Different statements kept per operation; a client that varies more makes us compile, not grow. */
const MAX_SHAPES = 128

/** Equal texts share one name, so that connections prepare them once. */
const nameOf = (text: string): string =>
  `read_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`

/** What is kept of one operation of a cached document. */
export interface OperationPlans {
  /** All root fields belong to the planner. */
  mapped: boolean
  rootFields: readonly string[]
  plan(variables: Variables, seat: SeatOfRequest): ReadPlan
}

const cache = new WeakMap<DocumentNode, Map<string, OperationPlans>>()

/** The plans of an operation; Apollo keeps the DocumentNode of a known text, so this is one look-up per request. */
export function plansOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlans {
  let byName = cache.get(document)
  if (!byName) cache.set(document, (byName = new Map()))
  const name = operation.name?.value ?? ''
  let plans = byName.get(name)
  if (!plans) byName.set(name, (plans = newOperationPlans(schema, document, operation)))
  return plans
}

function newOperationPlans(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationPlans {
  const fragments = fragmentsOf(document)
  const rootFields = rootFieldNames(operation, fragments)
  const shapeOf = shapeReader(schema, operation)
  const shapes = new Map<string, ReadPlan>()
  return {
    rootFields,
    mapped:
      operation.operation === 'query' &&
      rootFields.some((name) => rootRead(name)) &&
      rootFields.every((name) => name === '__typename' || rootRead(name)),
    plan(variables, seat) {
      const shape = `${seat}|${shapeOf(variables)}`
      let plan = shapes.get(shape)
      if (!plan) {
        plan = compileOperation({ schema, fragments, variables, seat }, operation)
        if (shapes.size >= MAX_SHAPES) shapes.delete(shapes.keys().next().value!)
        shapes.set(shape, plan)
      }
      return plan
    },
  }
}

const fragmentsOf = (document: DocumentNode): Record<string, FragmentDefinitionNode> =>
  Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  )

/** Every root field the operation may run, whatever its variables: guards look at all of them. */
function rootFieldNames(
  operation: OperationDefinitionNode,
  fragments: Record<string, FragmentDefinitionNode>,
): string[] {
  const names = new Set<string>()
  const sets = [operation.selectionSet]
  for (let set = sets.pop(); set; set = sets.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value)
      else
        sets.push(
          (selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value]!)
            .selectionSet,
        )
    }
  }
  return [...names]
}

/** Reads of the variables what changes the statement: directives, page sizes, orders, and which values are set at all. */
function shapeReader(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): (variables: Variables) => string {
  const readers = (operation.variableDefinitions ?? []).map((definition) => {
    const name = definition.variable.name.value
    const type = getNamedType(typeFromAST(schema, definition.type as TypeNode & { kind: Kind.NAMED_TYPE }))!
    const literal = type.name === 'Boolean' || type.name === 'Int' || (isEnumType(type) && isOrderEnum(type))
    return (variables: Variables): string => shape(variables[name], literal)
  })
  return (variables) => {
    let key = ''
    for (const read of readers) key += `${read(variables)}|`
    return key
  }
}

function shape(value: unknown, literal: boolean): string {
  if (value === null || value === undefined) return ''
  if (literal && !Array.isArray(value)) return String(value)
  if (typeof value !== 'object' || Array.isArray(value)) return '.'
  let keys = '{'
  for (const key in value) {
    const set = (value as Record<string, unknown>)[key]
    if (set !== null && set !== undefined) keys += `${key},`
  }
  return keys
}

/** Compiles all root fields of a query into one statement. */
export function compileOperation(request: Request, operation: OperationDefinitionNode): ReadPlan {
  return compileFields(request, collectFields(request, 'Query', [operation.selectionSet]))
}

/** Compiles the given root fields into one statement; also used for a single field by ordinary execution. */
export function compileFields(request: Request, fields: ReadonlyMap<string, readonly FieldNode[]>): ReadPlan {
  const builder = newBuilder(request)
  const finish: Finish = { decide: [], children: [] }
  const columns: string[] = []
  for (const [key, nodes] of fields) {
    const name = nodes[0]!.name.value
    if (name === '__typename') {
      columns.push(`'Query'::text as ${keyAs(key)}`)
      continue
    }
    const read = rootRead(name)
    if (!read) throw new UnplannableError(`Query.${name} is not a read of the planner`)
    const compiled = compileRoot(builder, read, nodes)
    columns.push(`${compiled.expression} as ${keyAs(key)}`)
    finish.children.push({ key, finish: compiled.finish })
  }
  return planFrom(builder, columns, finish)
}

/** One row of a model by id, as the sub-selection of a field that is not a root (a mutation's answer). The row is under `row`. */
export function compileReread(
  request: Request,
  modelName: string,
  rowId: string,
  nodes: readonly FieldNode[],
): ReadPlan {
  const builder = newBuilder(request)
  const model = modelNamed(modelName)
  const row = builder.alias()
  const out = builder.alias()
  const compiled = compileRow(builder, model, row, nodes)
  const always = model.where ? ` and (${model.where(row)})` : ''
  const expression =
    `(select row_to_json(${out}) from (select ${compiled.columns.join(', ')} from ${model.from} ${row} ${compiled.joins.join(' ')}` +
    ` where ${row}.id = ${builder.parameter(() => rowId, 'uuid')}${always} limit 1) ${out})`
  return planFrom(builder, [`${expression} as "row"`], {
    decide: [],
    children: [{ key: 'row', finish: compiled.finish }],
  })
}

function planFrom(builder: Builder, columns: readonly string[], finish: Finish): ReadPlan {
  const { parameters } = builder
  const text = `select row_to_json(r)::text from (select ${columns.join(', ')}) r`
  return {
    name: nameOf(text),
    text,
    values: (variables) => parameters.map((read) => read(variables)),
    finish: needsFinish(finish) ? finish : null,
  }
}

function compileRoot(
  builder: Builder,
  read: RootRead,
  nodes: readonly FieldNode[],
): { expression: string; finish: Finish } {
  const model = modelNamed(read.model)
  const node = nodes[0]!
  const args = builder.request.schema.getQueryType()!.getFields()[read.field]!.args
  const always = (row: string): string =>
    [model.where?.(row), read.where?.(row)]
      .filter(Boolean)
      .map((part) => `(${part})`)
      .join(' and ')
  if (read.kind === 'page') return compilePage(builder, model, nodes, args, always, compileRow)

  const row = builder.alias()
  const compiled = compileRow(builder, model, row, nodes)
  const narrow =
    read.kind === 'all' ? narrowing(model.from, model.narrow, builder.request.seat)?.(row) : undefined
  const conditions = [always(row), narrow ?? ''].filter(Boolean)
  if (read.by) {
    const { by } = read
    const value = argument(
      builder.request,
      node,
      args.find((one) => one.name === by.argument),
    )
    if (value.now === null)
      throw new GraphQLError(`${by.argument} is missing`, { extensions: { code: 'BAD_USER_INPUT' } })
    conditions.push(`${row}.${by.column} = ${builder.parameter(value.later, 'uuid')}`)
  }
  for (const [name, of] of Object.entries(read.args ?? {})) {
    const value = argument(
      builder.request,
      node,
      args.find((one) => one.name === name),
    )
    if (value.now !== null)
      conditions.push(of.sql(row, snake(name), builder.parameter(value.later, castOf(of))))
    else if (of.absent) conditions.push(`(${of.absent(row)})`)
  }
  const first = argument(
    builder.request,
    node,
    args.find((one) => one.name === 'first'),
  ).now
  const size = first === null ? MAX_PAGE : Number(first)
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) {
    throw new GraphQLError(`A list holds 1 to ${MAX_PAGE} rows.`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  const out = builder.alias()
  const order = read.order?.split(',').map((part) => `${row}.${part.trim()}`)
  const body =
    `select ${compiled.columns.join(', ')} from ${model.from} ${row} ${compiled.joins.join(' ')}` +
    (conditions.length > 0 ? ` where ${conditions.join(' and ')}` : '') +
    (order ? ` order by ${order.join(', ')}` : '')
  const expression =
    read.kind === 'one'
      ? `(select row_to_json(${out}) from (${body} limit 1) ${out})`
      : `(select coalesce(json_agg(row_to_json(${out})), '[]'::json) from (${body} limit ${size}) ${out})`
  return { expression, finish: compiled.finish }
}
