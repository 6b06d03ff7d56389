import { allGuards, allModels, allRootReads } from '@anhu/api/graphql'
import { buildApiSchema, createServer, permissionSheet, resolvers } from '@anhu/api'
import { allActions } from '@anhu/domain/kernel'
import {
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLOutputType,
} from 'graphql'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts'
import { ask, codes } from './client.ts'
import { asSuperuser, insertPerson } from './world.ts'

const schema = buildApiSchema(resolvers)
let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database?.drop())

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type)

describe('the schema', () => {
  test('is the committed one', async () => {
    const committed = await readFile(new URL('../../../api/schema.graphql', import.meta.url), 'utf8')
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(committed)
  })

  test('and its permission sheet is the committed one', async () => {
    const committed = await readFile(new URL('../../../docs/permissions.md', import.meta.url), 'utf8')
    expect(permissionSheet()).toBe(committed)
  })

  test('has no list without a cap: each belongs to the planner, to a connection, or to a bounded value', () => {
    const uncapped: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isObjectType(type) || type.name.startsWith('__')) continue
      const model = allModels().get(type.name)
      const byPlanner =
        /(Connection|Edge)$/.test(type.name) && allModels().has(type.name.replace(/(Connection|Edge)$/, ''))
      for (const field of Object.values(type.getFields())) {
        if (!isList(field.type) || byPlanner || model?.fields[field.name]) continue
        if (type.name === 'Query' && allRootReads().has(field.name)) continue
        // Anything else must say how many it can be.
        if (!/at most \d+/i.test(field.description ?? '')) uncapped.push(`${type.name}.${field.name}`)
      }
    }
    expect(uncapped).toEqual([])
  })

  test('takes every text of a person through the scalar Text', () => {
    const raw: string[] = []
    for (const type of Object.values(schema.getTypeMap())) {
      if (!isInputObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        const exempt = /(password|code|token|sha256|cursor|key)s?$/i.test(field.name)
        if (getNamedType(field.type).name === 'String' && !exempt) raw.push(`${type.name}.${field.name}`)
      }
    }
    expect(raw).toEqual([])
  })

  test('has a guard on every operation, and every guard names a registered action', () => {
    const names = new Set(allActions().map((action) => action.name))
    for (const root of [schema.getQueryType(), schema.getMutationType()]) {
      for (const field of Object.keys(root?.getFields() ?? {})) {
        const guard = allGuards().get(field)
        expect(guard, `${field} has a guard`).toBeDefined()
        if (guard && 'requires' in guard)
          expect(names, `${field} requires a known action`).toContain(guard.requires)
      }
    }
  })

  test('reads only tables and columns that exist', async () => {
    const client = new pg.Client({ connectionString: database.superUrl })
    await client.connect()
    const wrong: string[] = []
    const paged = new Set(
      [...allRootReads().values()].filter((read) => read.kind === 'page').map((read) => read.model),
    )
    for (const model of allModels().values()) {
      for (const def of Object.values(model.fields)) if (def.kind === 'connection') paged.add(def.target)
    }
    try {
      for (const model of allModels().values()) {
        const rows: string[] = []
        for (const [name, def] of Object.entries(model.fields)) {
          if (def.kind === 'column')
            rows.push(
              def.options.sql?.('r') ??
                `r.${def.options.column ?? name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`,
            )
          if (def.kind === 'policy') rows.push(...def.columns.map((column) => `r.${column}`))
        }
        if (paged.has(model.name))
          for (const order of Object.values(model.orders))
            rows.push(...order.keys.map((key) => `(${key.expression('r')})::${key.cast}`))
        const where = model.where ? `where ${model.where('r')}` : ''
        await client
          .query(`explain select ${rows.join(', ')} from ${model.from} r ${where}`)
          .catch((error: Error) => wrong.push(`${model.name}: ${error.message}`))
      }
    } finally {
      await client.end()
    }
    expect(wrong).toEqual([])
  })
})

describe('every guarded operation', () => {
  test('refuses without a session, and with a session whose kind of seat may not', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'anhu-api-'))
    const server = await createServer({ databaseUrl: database.appUrl, dataDir, insecureCookies: true })
    try {
      const nobody = await asSuperuser(database.superUrl, (client) => insertPerson(client, 'nobody'))
      for (const root of [schema.getQueryType(), schema.getMutationType()]) {
        for (const field of Object.values(root?.getFields() ?? {})) {
          const guard = allGuards().get(field.name)!
          if ('public' in guard) continue
          // Required arguments as variables that are never looked at: the guard comes first.
          const required = field.args.filter((argument) => isNonNullType(argument.type))
          const definitions = required
            .map((argument) => `$${argument.name}: ${String(argument.type)}`)
            .join(', ')
          const passed = required.map((argument) => `${argument.name}: $${argument.name}`).join(', ')
          const leaf = getNamedType(field.type)
          const operation = `${root === schema.getMutationType() ? 'mutation' : 'query'} Probe${definitions ? `(${definitions})` : ''} {
            ${field.name}${passed ? `(${passed})` : ''} ${'getFields' in leaf || 'getTypes' in leaf ? '{ __typename }' : ''} }`
          expect(codes(await ask(server, null, operation)), field.name).toEqual(['UNAUTHENTICATED'])
          const rule = allActions().find((action) => action.name === guard.requires)!.seats
          if (!rule.person)
            expect(codes(await ask(server, nobody, operation)), field.name).toEqual(['FORBIDDEN'])
        }
      }
    } finally {
      await server.close()
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
