import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, resolvers, type ApiServer } from '@anhu/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts'
import { ask, codes } from './client.ts'
import { probeQueries } from './models.ts'
import { ProbeResolver } from './mutations.ts'
import { asSuperuser, insertChair, makeWorld, type Caller, type World } from './world.ts'

let database: TestDatabase
let server: ApiServer
let world: World
let dataDir: string
let secretary: Caller

beforeAll(async () => {
  database = await createTestDatabase()
  world = await makeWorld(database.superUrl, 10)
  secretary = await asSuperuser(database.superUrl, (client) =>
    insertChair(client, world.alliances[0]!.id, 'secretary'),
  )
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-api-'))
  server = await createServer({
    databaseUrl: database.appUrl,
    dataDir,
    insecureCookies: true,
    resolvers: [...resolvers, ...probeQueries, ProbeResolver],
  })
})

afterAll(async () => {
  await server?.close()
  await database?.drop()
  if (dataDir) await rm(dataDir, { recursive: true, force: true })
})

const PROBE = /* GraphQL */ `
  mutation Probe($ending: String!, $echo: Text = "") {
    probe(ending: $ending, echo: $echo) {
      __typename
      ... on ProbeSuccess {
        echo
        again: hazard {
          nr: number
          firm: enterprise {
            name
          }
        }
      }
      ... on ErrorResult {
        code
        message
      }
      ... on ProbeStale {
        currentVersion
      }
      ... on Refusal {
        details
      }
    }
  }
`

const uploadsNamed = (sha256: string): Promise<number> =>
  asSuperuser(database.superUrl, async (client) => {
    const { rows } = await client.query<{ n: number }>(
      'select count(*)::int as n from app.uploads where sha256 = $1',
      [sha256],
    )
    return rows[0]!.n
  })

describe('a mutation', () => {
  test('answers the row as it is after the commit, with just the fields asked for', async () => {
    const answer = await ask(server, world.alliances[0]!.chair, PROBE, { ending: 'good' })
    expect(answer.errors).toEqual([])
    expect(answer.data!['probe']).toEqual({
      __typename: 'ProbeSuccess',
      echo: '',
      again: { nr: 'YH-000001', firm: { name: expect.stringMatching(/^firm/) } },
    })
    expect(await uploadsNamed('good')).toBe(1)
  })

  test('an expected refusal is a member of the union, with typed details, and undoes everything', async () => {
    const stale = await ask(server, world.alliances[0]!.chair, PROBE, { ending: 'stale' })
    expect(stale.data!['probe']).toMatchObject({
      __typename: 'ProbeStale',
      code: 'PROBE_STALE',
      currentVersion: 7,
    })
    const refused = await ask(server, world.alliances[0]!.chair, PROBE, { ending: 'refused' })
    expect(refused.data!['probe']).toMatchObject({
      __typename: 'Refusal',
      code: 'PROBE_REFUSED',
      details: { limit: 3 },
    })
    expect(await uploadsNamed('stale')).toBe(0)
  })

  test('access errors say NOT_FOUND or name the action; a fault shows an id and nothing else', async () => {
    const chair = world.alliances[0]!.chair
    expect(codes(await ask(server, chair, PROBE, { ending: 'invisible' }))).toEqual(['NOT_FOUND'])
    const forbidden = await ask(server, chair, PROBE, { ending: 'forbidden' })
    expect(forbidden.errors[0]!.extensions).toMatchObject({ code: 'FORBIDDEN', action: 'probe:close' })
    const broken = await ask(server, chair, PROBE, { ending: 'broken' })
    expect(codes(broken)).toEqual(['INTERNAL'])
    expect(JSON.stringify(broken)).not.toMatch(/secret|at .*\.ts/)
    expect(broken.errors[0]!.extensions['id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(await uploadsNamed('broken')).toBe(0)
  })

  test('every guarded root field of the schema refuses a caller without a session and one without the seat', async () => {
    const mutation = async (caller: Caller | null) =>
      codes(await ask(server, caller, PROBE, { ending: 'good' }))
    expect(await mutation(null)).toEqual(['UNAUTHENTICATED'])
    expect(await mutation(world.nobody)).toEqual(['FORBIDDEN'])
    expect(await mutation(world.owner)).toEqual(['FORBIDDEN'])
    expect(await mutation(secretary)).toEqual([])
  })
})

describe('text', () => {
  test.each([
    ['NUL', 'a\u0000b'],
    ['a lone surrogate', 'a\ud800b'],
    ['a control character', 'a\u0007b'],
    ['100 KB', 'x'.repeat(100_000)],
    ['4,001 characters', '防'.repeat(4_001)],
  ])('%s is refused in words', async (_what, echo) => {
    const answer = await ask(server, world.alliances[0]!.chair, PROBE, { ending: 'good', echo })
    expect(codes(answer)).toEqual(['BAD_USER_INPUT'])
  })

  test('is normalised, loses marks that reorder it, and counts code points', async () => {
    const echo = async (text: string): Promise<string> =>
      (await ask(server, world.alliances[0]!.chair, PROBE, { ending: `t${text.length}`, echo: text })).data![
        'probe'
      ].echo
    expect(await echo('e\u0301\r\n\u202eabc\u2066')).toBe('\u00e9\nabc')
    expect(await echo('🏭'.repeat(4_000))).toBe('🏭'.repeat(4_000))
  })
})

describe('limits', () => {
  const chair = () => world.alliances[0]!.chair
  test.each([
    [
      'depth',
      `{ probeHazards(first: 1) { nodes { enterprise { hazards(first: 1) { nodes { enterprise { hazards(first: 1) { nodes { enterprise { name } } } } } } } } } }`,
    ],
    ['aliases', `{ ${Array.from({ length: 11 }, (_unused, n) => `a${n}: __typename`).join(' ')} }`],
    ['directives', `{ viewer { name ${'@include(if: true) '.repeat(6)} } }`],
    ['tokens', `{ ${'health '.repeat(1_001)} }`],
    [
      'cost',
      `{ probeHazards(first: 100) { nodes { enterprise { hazards(first: 100) { nodes { id place enterprise { name } } } } } } }`,
    ],
  ])('too much of %s is refused before anything runs', async (_what, query) => {
    const answer = await ask(server, chair(), query)
    expect(answer.data ?? null).toBeNull()
    expect(answer.errors.length).toBeGreaterThan(0)
  })

  test('a body over 256 KB, a batch, a simple form post and another origin are refused', async () => {
    const post = (payload: unknown, headers: Record<string, string> = {}) =>
      server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: payload as string,
      })
    expect((await post(JSON.stringify({ query: `{ health } # ${'x'.repeat(270_000)}` }))).statusCode).toBe(
      413,
    )
    expect((await post(JSON.stringify([{ query: '{ health }' }, { query: '{ health }' }]))).statusCode).toBe(
      400,
    )
    expect(
      (await post('{ "query": "{ health }" }', { 'content-type': 'text/plain' })).statusCode,
    ).toBeGreaterThanOrEqual(400)
    expect(
      (await post(JSON.stringify({ query: '{ health }' }), { origin: 'https://elsewhere.example' }))
        .statusCode,
    ).toBe(403)
    expect((await post(JSON.stringify({ query: '{ health }' }))).json()).toEqual({ data: { health: 'ok' } })
  })
})

describe('the session cookie', () => {
  test('is HttpOnly, SameSite=Lax, and without Secure only where https is missing', async () => {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: { query: 'mutation { probeSignIn }' },
    })
    const cookie = String(response.headers['set-cookie'])
    expect(cookie).toMatch(/^anhu=token-of-a-new-session; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('malformed seats and unknown tokens are told apart from ended seats', async () => {
    const chair = world.alliances[0]!.chair
    const viewer = (headers: Record<string, string>) =>
      ask(server, { ...chair, headers: { ...chair.headers, ...headers } }, '{ viewer { name } }')
    expect((await viewer({ 'x-anhu-seat': "committee:1' or 1=1" })).status).toBe(400)
    expect(codes(await viewer({ cookie: 'anhu=unknown' }))).toEqual(['UNAUTHENTICATED'])
    expect(codes(await viewer({ 'x-anhu-seat': world.owner.seat }))).toEqual(['SEAT_ENDED'])
  })
})

describe('the process', () => {
  test('refuses to start as a superuser', async () => {
    await expect(createServer({ databaseUrl: database.superUrl, dataDir, resolvers })).rejects.toThrow(
      /row security/,
    )
  })

  test('says that it is alive, ready, and what it did', async () => {
    const get = (url: string) => server.app.inject({ method: 'GET', url })
    expect((await get('/healthz')).json()).toEqual({ status: 'ok' })
    expect((await get('/readyz')).statusCode).toBe(200)
    expect((await get('/metrics')).body).toMatch(/^anhu_http_responses_total\{class="2xx"\} \d+$/m)
  })
})
