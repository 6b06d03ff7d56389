import type { FieldNode, GraphQLObjectType } from 'graphql'
import { keyAs, UnplannableError, type Builder, type RowSql } from './builder.ts'
import type { FieldDef, JoinOn } from './fields.ts'
import { modelNamed, snake, type ReadModel } from './model.ts'
import { compilePage } from './page.ts'
import { collectFields, subselections } from './selection.ts'

/** The columns that the selected fields of `model` need, over the row's alias. */
export function compileRow(
  builder: Builder,
  model: ReadModel,
  row: string,
  nodes: readonly FieldNode[],
): RowSql {
  const sql: RowSql = { columns: [], joins: [], finish: { decide: [], children: [] } }
  const type = builder.request.schema.getType(model.name) as GraphQLObjectType
  for (const [key, same] of collectFields(builder.request, model.name, subselections(nodes))) {
    const name = same[0]!.name.value
    if (name === '__typename') {
      sql.columns.push(`'${model.name}'::text as ${keyAs(key)}`)
      continue
    }
    const def = model.fields[name]
    if (!def) throw new UnplannableError(`${model.name}.${name} is not declared`)
    compileField(builder, { sql, row, key, name, def, type }, same)
  }
  return sql
}

interface Place {
  sql: RowSql
  row: string
  key: string
  name: string
  def: FieldDef
  type: GraphQLObjectType
}

function compileField(builder: Builder, place: Place, nodes: readonly FieldNode[]): void {
  const { sql, row, key, name, def } = place
  const as = keyAs(key)
  if (def.kind === 'column') {
    sql.columns.push(`${def.options.sql?.(row) ?? `${row}.${def.options.column ?? snake(name)}`} as ${as}`)
    return
  }
  if (def.kind === 'policy') {
    sql.columns.push(
      `json_build_array(${def.columns.map((column) => `${row}.${column}`).join(', ')}) as ${as}`,
    )
    sql.finish.decide.push({ key, columns: def.columns, by: def.decide })
    return
  }
  const target = modelNamed(def.target)
  const theirs = builder.alias()
  if (def.kind === 'connection') {
    const arguments_ = place.type.getFields()[name]!.args
    const page = compilePage(
      builder,
      target,
      nodes,
      arguments_,
      (alias) => condition(def, target, row, alias),
      compileRow,
    )
    sql.columns.push(`${page.expression} as ${as}`)
    sql.finish.children.push({ key, finish: page.finish })
    return
  }
  const inner = compileRow(builder, target, theirs, nodes)
  const body =
    `select ${inner.columns.join(', ')} from ${def.options.from?.(row) ?? target.from} ${theirs} ${inner.joins.join(' ')}` +
    ` where ${condition(def, target, row, theirs)}${def.options.order ? ` order by ${ordered(theirs, def.options.order)}` : ''}`
  sql.finish.children.push({ key, finish: inner.finish })
  if (def.kind === 'one') {
    const joined = builder.alias()
    sql.joins.push(`left join lateral (${body}${def.options.order ? ' limit 1' : ''}) ${joined} on true`)
    sql.columns.push(`row_to_json(${joined}) as ${as}`)
  } else {
    const item = builder.alias()
    sql.columns.push(
      `(select coalesce(json_agg(row_to_json(${item})), '[]'::json) from (${body} limit ${def.limit}) ${item}) as ${as}`,
    )
  }
}

function ordered(alias: string, order: string): string {
  return order
    .split(',')
    .map((part) => `${alias}.${part.trim()}`)
    .join(', ')
}

function condition(
  def: Extract<FieldDef, { target: string }>,
  target: ReadModel,
  ours: string,
  theirs: string,
): string {
  const parts = [joinCondition(def.options.on, ours, theirs)]
  if (target.where) parts.push(`(${target.where(theirs)})`)
  if (def.options.where) parts.push(`(${def.options.where(theirs)})`)
  return parts.join(' and ')
}

function joinCondition(on: JoinOn | undefined, ours: string, theirs: string): string {
  if (on === undefined) return 'true'
  if (typeof on === 'string') return `${theirs}.id = ${ours}.${on}`
  if (typeof on === 'function') return on(ours, theirs)
  return Object.entries(on)
    .map(([their, our]) => `${theirs}.${their} = ${ours}.${our}`)
    .join(' and ')
}
