import {
  type ApolloServerPlugin,
  type GraphQLRequestContext,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server'
import {
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit'
import type pg from 'pg'
import { apiError, presentError } from '../graphql/errors.ts'
import { UnplannableError } from '../graphql/read/builder.ts'
import { plansOf, type OperationPlans } from '../graphql/read/plan.ts'
import { guardOf } from '../graphql/requires.ts'
import { seatForesees, seatOf } from './actor.ts'
import type { ApiContext } from './context.ts'
import { runPlan } from './reader.ts'

/** What the executor needs of the server. */
export interface ExecutionOptions {
  schema: GraphQLSchema
  pool: pg.Pool
  /** Milliseconds an operation may take. */
  timeout: number
  onFault(id: string, error: unknown, operation: string | null): void
}

type Single = { data?: unknown; errors?: readonly unknown[] }

/**
 * Executes every operation: reads that the planner knows as one statement in one trip, everything else by a function
 * that graphql-jit compiles once per document. Guards are checked here, before either begins.
 */
export function executionPlugin(options: ExecutionOptions): ApolloServerPlugin<ApiContext> {
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery>>()

  const jit = (document: DocumentNode, operationName: string | null): CompiledQuery => {
    let byName = compiled.get(document)
    if (!byName) compiled.set(document, (byName = new Map()))
    let query = byName.get(operationName ?? '')
    if (!query) {
      const made = compileQuery(options.schema, document, operationName ?? undefined, {
        disablingCapturingStackErrors: true,
      })
      if (!isCompiledQuery(made)) throw made.errors?.[0] ?? new Error('this operation does not compile')
      byName.set(operationName ?? '', (query = made))
    }
    return query
  }

  const execute = async (
    request: GraphQLRequestContext<ApiContext>,
    plans: OperationPlans,
  ): Promise<Single> => {
    const context = request.contextValue
    context.required = checkGuards(plans.rootFields, context)
    const document = request.document!
    const operation = request.operation!
    if (!plans.mapped) {
      const query = jit(document, request.operationName ?? null)
      const result = (await within(
        options.timeout,
        query.query(undefined, context, request.request.variables ?? {}),
      )) as Single
      return result
    }
    const variables = coerce(options.schema, operation, request.request.variables)
    const plan = plans.plan(variables, seatOf(context.actor.seat))
    return {
      data: await runPlan(options.pool, context.actor, plan, variables, context.required, context.count),
    }
  }

  return {
    async requestDidStart() {
      return {
        async responseForOperation(request): Promise<GraphQLResponse | null> {
          const operation = request.operation
          if (!operation || !request.document) return null
          const fault = (id: string, error: unknown): void =>
            options.onFault(id, error, request.operationName ?? null)
          let result: Single
          try {
            const plans = plansOf(options.schema, request.document, operation)
            if (plans.rootFields.some((name) => name === '__schema' || name === '__type')) return null
            result = await execute(request, plans)
          } catch (error) {
            result = { errors: [asKnown(error)] }
          }
          const errors = result.errors?.map((error) => presentError(error, fault))
          return {
            http: { headers: new HeaderMap() } as GraphQLResponse['http'],
            body: {
              kind: 'single',
              singleResult: {
                ...(errors && errors.length > 0 ? { errors } : {}),
                ...(result.data === undefined ? {} : { data: result.data as Record<string, unknown> | null }),
              },
            },
          }
        },
      }
    },
  }
}

/** Refuses what the caller's seat cannot do whatever its role; returns the actions that need the standing to decide. */
function checkGuards(rootFields: readonly string[], context: ApiContext): string[] {
  const ask: string[] = []
  for (const field of rootFields) {
    if (field.startsWith('__')) continue
    const guard = guardOf(field)
    if (!guard) throw apiError('FORBIDDEN', `"${field}" is guarded by nothing and therefore closed.`)
    if ('public' in guard) continue
    const foreseen = seatForesees(guard.requires, context.actor.seat)
    if (foreseen === 'no')
      throw apiError('FORBIDDEN', `Not allowed: ${guard.requires}`, { action: guard.requires })
    if (foreseen === 'ask') ask.push(guard.requires)
  }
  return ask
}

const NO_VARIABLES = {}

function coerce(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Record<string, unknown> | undefined,
): Record<string, unknown> {
  const definitions = operation.variableDefinitions
  if (!definitions || definitions.length === 0) return NO_VARIABLES
  const { coerced, errors } = getVariableValues(schema, definitions, given ?? {}, { maxErrors: 5 })
  if (errors) throw apiError('BAD_USER_INPUT', errors[0]!.message)
  return coerced as Record<string, unknown>
}

function asKnown(error: unknown): unknown {
  if (error instanceof UnplannableError)
    return apiError('UNSUPPORTED_QUERY', `This shape of query is not supported: ${error.message}.`)
  return error
}

async function within<T>(milliseconds: number, work: T | Promise<T>): Promise<T> {
  if (!(work instanceof Promise)) return work
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(apiError('TIMEOUT', 'This took too long and was given up.')),
      milliseconds,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
