import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ApiServer } from '@anhu/api'
import { newId } from '@anhu/domain/kernel'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  print,
  typeFromAST,
  validate,
  type DocumentNode,
  type GraphQLInputType,
  type OperationDefinitionNode,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts'
import { ask, codes } from './client.ts'
import { asSuperuser, insertPerson, insertRows, makeWorld, type Caller } from './world.ts'

// The portal is built by itself; its generated documents are read here as data.
const generated: unknown = await import(new URL('../../../web/src/gql/graphql.ts', import.meta.url).href)

/** Every operation the portal can send. */
const operations = Object.values(generated as Record<string, unknown>)
  .filter(
    (value): value is DocumentNode =>
      typeof value === 'object' && value !== null && (value as DocumentNode).kind === 'Document',
  )
  .flatMap((document) => {
    const operation = document.definitions.find(
      (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
    )
    return operation ? [{ name: operation.name?.value ?? '?', operation, document }] : []
  })
const queries = operations.filter(({ operation }) => operation.operation === 'query')

let database: TestDatabase
let server: ApiServer
let dataDir: string
let callers: Caller[]

beforeAll(async () => {
  database = await createTestDatabase()
  const world = await makeWorld(database.superUrl, 12)
  const [officer, expert] = await asSuperuser(database.superUrl, async (client) => {
    const [bureauId, seatId, expertId] = [newId(), newId(), newId()]
    const person = await insertPerson(client, 'officer', `bureau:${seatId}`)
    await insertRows(
      client,
      'bureaus',
      { id: '$1::uuid', division_code: '330381000000', level: `'county'` },
      [bureauId],
    )
    await insertRows(
      client,
      'bureau_seats',
      {
        id: '$1::uuid',
        bureau_id: '$2::uuid',
        person_id: '$3::uuid',
        role: `'officer'`,
        starts_on: `'2020-01-01'::date`,
      },
      [seatId, bureauId, person.personId],
    )
    await insertRows(
      client,
      'bureau_territories',
      { bureau_id: '$1::uuid', code_from: '330381000000', code_to: '330382000000' },
      [bureauId],
    )
    const visitor = await insertPerson(client, 'expert', `expert:${expertId}`)
    await insertRows(
      client,
      'experts',
      {
        id: '$1::uuid',
        bureau_id: '$2::uuid',
        person_id: '$3::uuid',
        active: 'true',
        work_from: '510',
        work_until: '1020',
      },
      [expertId, bureauId, visitor.personId],
    )
    return [person, visitor]
  })
  callers = [world.alliances[0]!.chair, world.owner, officer!, expert!, world.nobody]
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-api-'))
  server = await createServer({
    databaseUrl: database.appUrl,
    dataDir,
    insecureCookies: true,
    countStatements: true,
  })
})

afterAll(async () => {
  await server?.close()
  await database?.drop()
  if (dataDir) await rm(dataDir, { recursive: true, force: true })
})

/** Something of this type that means nothing. */
function anything(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anything(type.ofType)
  if (isListType(type)) return []
  if (isEnumType(type)) return type.getValues()[0]!.name
  if (isInputObjectType(type)) {
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => isNonNullType(field.type))
        .map((field) => [field.name, anything(field.type)]),
    )
  }
  const samples: Record<string, unknown> = {
    UUID: newId(),
    Int: 1,
    Float: 1,
    Boolean: true,
    Date: '2026-03-02',
    DateTime: '2026-03-02T08:00:00+08:00',
    JSON: {},
  }
  return samples[getNamedType(type).name] ?? 'x'
}

const variablesOf = (operation: OperationDefinitionNode): Record<string, unknown> =>
  Object.fromEntries(
    (operation.variableDefinitions ?? [])
      .map(
        (definition) =>
          [
            definition.variable.name.value,
            typeFromAST(server.schema, definition.type as never) as unknown as GraphQLInputType,
          ] as const,
      )
      .filter(([, type]) => isNonNullType(type))
      .map(([name, type]) => [name, anything(type)]),
  )

describe('the portal', () => {
  test.runIf(operations.length > 0)('sends nothing that this schema does not know', () => {
    for (const { name, document } of operations)
      expect(validate(server.schema, document).map((error) => `${name}: ${error.message}`)).toEqual([])
  })

  test.each(queries)('$name is one statement in one trip', async ({ operation, document }) => {
    const text = print(document)
    const variables = variablesOf(operation)
    let answer = await ask(server, callers[0]!, text, variables)
    for (const caller of callers.slice(1)) {
      if (!codes(answer).includes('FORBIDDEN')) break
      answer = await ask(server, caller, text, variables)
    }
    expect(answer.errors).toEqual([])
    expect(answer.statements).toBe('1/1')
  })
})
