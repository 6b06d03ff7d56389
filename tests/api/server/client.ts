import type { ApiServer } from '@anhu/api'
import type { Caller } from './world.ts'

/** What a GraphQL request answered. */
export interface Answer {
  status: number
  data: Record<string, any> | null | undefined
  errors: readonly { message: string; extensions: Record<string, unknown> }[]
  statements: string | undefined
}

/** Sends one operation to a server in process. */
export async function ask(
  server: ApiServer,
  caller: Caller | null,
  query: string,
  variables: object = {},
): Promise<Answer> {
  const response = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...caller?.headers },
    payload: { query, variables },
  })
  const body = response.json<{ data?: Record<string, any>; errors?: Answer['errors'] }>()
  return {
    status: response.statusCode,
    data: body.data,
    errors: body.errors ?? [],
    statements: response.headers['x-anhu-statements'] as string | undefined,
  }
}

/** The codes of an answer's errors. */
export const codes = (answer: Answer): unknown[] => answer.errors.map((error) => error.extensions['code'])
