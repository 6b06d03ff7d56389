import { GraphQLError, type FieldNode, type GraphQLArgument } from 'graphql'
import { keyAs, UnplannableError, type Builder, type Finish, type RowSql } from './builder.ts'
import { cursorSql, readCursor } from './cursor.ts'
import { castOf, type OrderDef } from './filters.ts'
import { snake, type ReadModel } from './model.ts'
import { narrowing } from './narrow.ts'
import { argument, collectFields, entries, subselections, type Bound } from './selection.ts'

const DEFAULT_SIZE = 50
/** No list answers more rows than this, whatever is asked. */
export const MAX_PAGE = 100

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

interface Window {
  size: number
  backwards: boolean
  from: Bound | null
  order: OrderDef
}

function readWindow(
  builder: Builder,
  model: ReadModel,
  node: FieldNode,
  args: readonly GraphQLArgument[],
): Window {
  const bound = (name: string): Bound =>
    argument(
      builder.request,
      node,
      args.find((one) => one.name === name),
    )
  const [first, last, after, before] = [bound('first'), bound('last'), bound('after'), bound('before')]
  const backwards = last.now !== null || (before.now !== null && first.now === null)
  if (first.now !== null && last.now !== null) refuse('Ask for first or for last, not for both.')
  if (after.now !== null && before.now !== null) refuse('Ask for after or for before, not for both.')
  const size = Number((backwards ? last.now : first.now) ?? DEFAULT_SIZE)
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) refuse(`A page holds 1 to ${MAX_PAGE} rows.`)
  const name = bound('orderBy').now
  const order = model.orders[name === null ? Object.keys(model.orders)[0]! : String(name)]
  if (!order) throw new UnplannableError(`${model.name} has no order "${String(name)}"`)
  const from = after.now === null ? before : after
  if (from.now !== null && (after.now === null) !== backwards)
    refuse('Use after with first, and before with last.')
  return { size, backwards, from: from.now === null ? null : from, order }
}

/** Where-conditions of the given filters. Values are parameters; which are set is part of the statement's shape. */
function filterConditions(
  builder: Builder,
  model: ReadModel,
  row: string,
  node: FieldNode,
  args: readonly GraphQLArgument[],
): string[] {
  return entries(
    builder.request,
    node,
    args.find((one) => one.name === 'filter'),
  ).map(([name, bound]) => {
    const filter = model.filters[name]
    if (!filter) throw new UnplannableError(`${model.name} has no filter "${name}"`)
    if (filter.list && Array.isArray(bound.now) && bound.now.length > MAX_PAGE)
      refuse(`A list in a filter holds at most ${MAX_PAGE} values.`)
    return filter.sql(row, snake(name), builder.parameter(bound.later, castOf(filter)))
  })
}

function keysetCondition(builder: Builder, window: Window, row: string): string[] {
  const { from, order, backwards } = window
  if (!from) return []
  const columns = order.keys.map((key) => key.expression(row))
  const values = order.keys.map((key, index) =>
    builder.parameter(
      (variables) => readCursor(from.later(variables), order.keys.length)[index],
      `text::${key.cast}`,
    ),
  )
  return [`(${columns.join(', ')}) ${order.descending === backwards ? '>' : '<'} (${values.join(', ')})`]
}

/** A connection as one SQL expression of type json, and what to do with it afterwards. Rows are compiled by `compileRow`, which may come back here. */
export function compilePage(
  builder: Builder,
  model: ReadModel,
  nodes: readonly FieldNode[],
  args: readonly GraphQLArgument[],
  within: (row: string) => string,
  compileRow: (builder: Builder, model: ReadModel, row: string, nodes: readonly FieldNode[]) => RowSql,
): { expression: string; finish: Finish } {
  const first = nodes[0]!
  const window = readWindow(builder, model, first, args)
  const base = builder.alias()
  const narrow = narrowing(model.from, model.narrow, builder.request.seat)
  const scope = (row: string): string[] =>
    [within(row), narrow?.(row) ?? '', ...filterConditions(builder, model, row, first, args)].filter(Boolean)
  const direction = window.order.descending === window.backwards ? 'asc' : 'desc'
  const orderBy = (row: string): string =>
    window.order.keys.map((key) => `${key.expression(row)} ${direction}`).join(', ')

  const row = builder.alias()
  const node = builder.alias()
  const page = builder.alias()
  const out = builder.alias()
  const readingOrder = `order by ${page}.rn${window.backwards ? ' desc' : ''}`
  const inside = `filter (where ${page}.rn <= ${window.size})`
  const rows: FieldNode[] = []
  const finish: Finish = { decide: [], children: [] }
  const rowFinishes: ((finish: Finish) => void)[] = []
  const outer: string[] = []
  let cursors = false

  for (const [key, same] of collectFields(builder.request, `${model.name}Connection`, subselections(nodes))) {
    const as = keyAs(key)
    switch (same[0]!.name.value) {
      case '__typename':
        outer.push(`'${model.name}Connection'::text as ${as}`)
        break
      case 'totalCount': {
        const counted = builder.alias()
        const where = scope(counted)
        outer.push(
          `(select count(*) from ${model.from} ${counted}${where.length > 0 ? ` where ${where.join(' and ')}` : ''}) as ${as}`,
        )
        break
      }
      case 'nodes':
        rows.push(...same)
        outer.push(`coalesce(json_agg(${page}.node ${readingOrder}) ${inside}, '[]'::json) as ${as}`)
        rowFinishes.push((rowFinish) => finish.children.push({ key, finish: rowFinish }))
        break
      case 'edges': {
        const parts: string[] = []
        for (const [edgeKey, edge] of collectFields(
          builder.request,
          `${model.name}Edge`,
          subselections(same),
        )) {
          const name = edge[0]!.name.value
          if (name === '__typename') parts.push(`'${edgeKey}', '${model.name}Edge'::text`)
          else if (name === 'cursor') {
            cursors = true
            parts.push(`'${edgeKey}', ${page}.cur`)
          } else {
            rows.push(...edge)
            parts.push(`'${edgeKey}', ${page}.node`)
            rowFinishes.push((rowFinish) =>
              finish.children.push({
                key,
                finish: { decide: [], children: [{ key: edgeKey, finish: rowFinish }] },
              }),
            )
          }
        }
        outer.push(
          `coalesce(json_agg(json_build_object(${parts.join(', ')}) ${readingOrder}) ${inside}, '[]'::json) as ${as}`,
        )
        break
      }
      default: {
        const info = pageInfo(builder, window, page, same)
        cursors ||= info.cursors
        outer.push(`${info.expression} as ${as}`)
      }
    }
  }
  if (rowFinishes.length > 1)
    throw new UnplannableError('a page asks for its rows twice (nodes, edges or aliases of them)')

  const readsRows = outer.some(
    (expression) => expression.includes(`${page}.`) || expression.includes('count(*) >'),
  )
  if (!readsRows)
    return { expression: `(select row_to_json(${out}) from (select ${outer.join(', ')}) ${out})`, finish }

  const selected = compileRow(builder, model, row, rows)
  for (const attach of rowFinishes) attach(selected.finish)
  // Only here: a parameter that the statement does not mention is an error.
  const conditions = [...scope(base), ...keysetCondition(builder, window, base)]
  const where = conditions.length > 0 ? ` where ${conditions.join(' and ')}` : ''
  const cursor = cursors ? `, ${cursorSql(window.order.keys.map((key) => key.expression(row)))} as cur` : ''
  const hasRows = selected.columns.length > 0
  const expression =
    `(select row_to_json(${out}) from (select ${outer.join(', ')} from (` +
    `select ${row}.rn${hasRows ? `, row_to_json(${node}) as node` : ''}${cursor} from (` +
    `select ${base}.*, row_number() over (order by ${orderBy(base)}) as rn from ${model.from} ${base}${where}` +
    ` order by ${orderBy(base)} limit ${window.size + 1}) ${row} ${selected.joins.join(' ')}` +
    `${hasRows ? ` cross join lateral (select ${selected.columns.join(', ')}) ${node}` : ''}) ${page}) ${out})`
  return { expression, finish }
}

function pageInfo(
  builder: Builder,
  window: Window,
  page: string,
  nodes: readonly FieldNode[],
): { expression: string; cursors: boolean } {
  const more = `count(*) > ${window.size}`
  const came = window.from ? 'true' : 'false'
  const cursorAt = (last: boolean): string =>
    `(array_agg(${page}.cur order by ${page}.rn${last === window.backwards ? '' : ' desc'}) filter (where ${page}.rn <= ${window.size}))[1]`
  const parts: string[] = []
  let cursors = false
  for (const [key, same] of collectFields(builder.request, 'PageInfo', subselections(nodes))) {
    const name = same[0]!.name.value
    const value =
      name === '__typename'
        ? `'PageInfo'::text`
        : name === 'hasNextPage'
          ? window.backwards
            ? came
            : more
          : name === 'hasPreviousPage'
            ? window.backwards
              ? more
              : came
            : cursorAt(name === 'endCursor')
    cursors ||= name === 'startCursor' || name === 'endCursor'
    parts.push(`'${key}', ${value}`)
  }
  return { expression: `json_build_object(${parts.join(', ')})`, cursors }
}
