import {
  GraphQLError,
  isAbstractType,
  isListType,
  isNonNullType,
  isInputObjectType,
  Kind,
  valueFromAST,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLSchema,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'

import type { SeatOfRequest } from './narrow.ts'

/** Coerced variables of a request. */
export type Variables = Readonly<Record<string, unknown>>

/** What compiling a statement needs to know of the request; `variables` shape the statement, their values do not enter it. */
export interface Request {
  schema: GraphQLSchema
  fragments: Readonly<Record<string, FragmentDefinitionNode>>
  variables: Variables
  /** The kind of seat that asks; part of the statement, since it says which branch of the wall can be true. */
  seat: SeatOfRequest
}

/** A value that may differ from request to request of one shape: now, and how to find it later. */
export interface Bound {
  now: unknown
  later: (variables: Variables) => unknown
}

/** Selected fields by response key, fragments opened, `@skip` and `@include` decided; as the specification's CollectFields. */
export function collectFields(
  request: Request,
  typeName: string,
  sets: readonly SelectionSetNode[],
  into = new Map<string, FieldNode[]>(),
): Map<string, FieldNode[]> {
  for (const set of sets) {
    for (const selection of set.selections) {
      if (!included(selection.directives, request.variables)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const nodes = into.get(key)
        if (nodes) nodes.push(selection)
        else into.set(key, [selection])
        continue
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : request.fragments[selection.name.value]
      if (!fragment) throw new GraphQLError('Unknown fragment')
      const condition = fragment.typeCondition?.name.value
      if (condition && !applies(request.schema, condition, typeName)) continue
      collectFields(request, typeName, [fragment.selectionSet], into)
    }
  }
  return into
}

function applies(schema: GraphQLSchema, condition: string, typeName: string): boolean {
  if (condition === typeName) return true
  const abstract = schema.getType(condition)
  const concrete = schema.getType(typeName)
  return (
    isAbstractType(abstract) &&
    concrete !== undefined &&
    schema.getPossibleTypes(abstract).some((type) => type.name === typeName)
  )
}

function included(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  for (const directive of directives ?? []) {
    const name = directive.name.value
    if (name !== 'skip' && name !== 'include') continue
    const node = directive.arguments?.[0]?.value
    const value =
      node?.kind === Kind.VARIABLE ? variables[node.name.value] : node?.kind === Kind.BOOLEAN && node.value
    if (value === (name === 'skip')) return false
  }
  return true
}

/** The selection sets of one response key, to be collected together. */
export const subselections = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))

/** An argument of a field as a {@link Bound}; absent and null are both `now: null`. */
export function argument(
  request: Request,
  node: FieldNode,
  argumentDefinition: GraphQLArgument | undefined,
): Bound {
  const value = node.arguments?.find((given) => given.name.value === argumentDefinition?.name)?.value
  if (!argumentDefinition || !value)
    return {
      now: argumentDefinition?.defaultValue ?? null,
      later: () => argumentDefinition?.defaultValue ?? null,
    }
  return bind(request, value, argumentDefinition.type)
}

/** The set (not null) entries of an input object, each bound by itself, so that they become parameters. */
export function entries(
  request: Request,
  node: FieldNode,
  argumentDefinition: GraphQLArgument | undefined,
): [string, Bound][] {
  const value = node.arguments?.find((given) => given.name.value === argumentDefinition?.name)?.value
  const type =
    argumentDefinition &&
    (isNonNullType(argumentDefinition.type) ? argumentDefinition.type.ofType : argumentDefinition.type)
  if (!value || !isInputObjectType(type)) return []
  const found: [string, Bound][] = []
  if (value.kind === Kind.OBJECT) {
    for (const field of value.fields) {
      const of = type.getFields()[field.name.value]
      if (of) found.push([of.name, bind(request, field.value, of.type)])
    }
  } else if (value.kind === Kind.VARIABLE) {
    const name = value.name.value
    const whole = request.variables[name] as Record<string, unknown> | null | undefined
    for (const key of Object.keys(whole ?? {})) {
      found.push([
        key,
        { now: whole?.[key], later: (variables) => (variables[name] as Record<string, unknown>)[key] },
      ])
    }
  }
  return found.filter(([, bound]) => bound.now !== null && bound.now !== undefined)
}

function bind(request: Request, value: ValueNode, type: GraphQLInputType): Bound {
  if (value.kind === Kind.VARIABLE) {
    const name = value.name.value
    return { now: request.variables[name] ?? null, later: (variables) => variables[name] ?? null }
  }
  if (value.kind === Kind.LIST && value.values.some((item) => item.kind === Kind.VARIABLE)) {
    const inner = isNonNullType(type) ? type.ofType : type
    const itemType = isListType(inner) ? inner.ofType : inner
    const items = value.values.map((item) => bind(request, item, itemType))
    return {
      now: items.map((item) => item.now),
      later: (variables) => items.map((item) => item.later(variables)),
    }
  }
  const constant: unknown = valueFromAST(value, type, { ...request.variables }) ?? null
  return { now: constant, later: () => constant }
}
