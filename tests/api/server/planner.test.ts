import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, resolvers, type ApiServer } from '@anhu/api'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts'
import { ask, codes } from './client.ts'
import { probeQueries } from './models.ts'
import { asSuperuser, insertChair, makeWorld, type World } from './world.ts'

let database: TestDatabase
let server: ApiServer
let world: World
let dataDir: string

beforeAll(async () => {
  database = await createTestDatabase()
  world = await makeWorld(database.superUrl)
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-api-'))
  server = await createServer({
    databaseUrl: database.appUrl,
    dataDir,
    insecureCookies: true,
    countStatements: true,
    poolMax: 4,
    resolvers: [...resolvers, ...probeQueries],
  })
})

afterAll(async () => {
  await server?.close()
  await database?.drop()
  if (dataDir) await rm(dataDir, { recursive: true, force: true })
})

const PAGE = /* GraphQL */ `
  query Page(
    $first: Int
    $after: String
    $last: Int
    $before: String
    $filter: ProbeHazardFilter
    $orderBy: ProbeHazardOrder
    $withFirm: Boolean = false
  ) {
    probeHazards(
      first: $first
      after: $after
      last: $last
      before: $before
      filter: $filter
      orderBy: $orderBy
    ) {
      nodes {
        id
        number
        allianceId
        enterprise @include(if: $withFirm) {
          name
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
`

describe('a page', () => {
  test('may ask for nothing but how many match', async () => {
    const answer = await ask(
      server,
      world.alliances[0]!.chair,
      'query Count($filter: ProbeHazardFilter) { probeHazards(filter: $filter) { totalCount } }',
      {
        filter: { state: 'closed' },
      },
    )
    expect(answer.errors).toEqual([])
    expect(answer.data!['probeHazards']).toEqual({ totalCount: 40 })
  })

  test('with relations, lists, aliases and a total is one statement in one trip', async () => {
    const chair = world.alliances[0]!.chair
    const answer = await ask(
      server,
      chair,
      `{ mine: probeHazards(first: 10) { __typename totalCount edges { cursor node { __typename key: number state enterprise { name }
           rectifications { measures submittedAt } viewerCanClose } } pageInfo { endCursor } }
         alliance { name groups } }`,
    )
    expect(answer.errors).toEqual([])
    expect(answer.statements).toBe('1/1')
    const { mine, alliance } = answer.data!
    expect(mine.__typename).toBe('ProbeHazardConnection')
    expect(mine.totalCount).toBe(120)
    expect(mine.edges).toHaveLength(10)
    expect(mine.edges[0].node.key).toBe('YH-000120')
    expect(mine.edges[0].node.enterprise.name).toMatch(/^firm/)
    for (const { node } of mine.edges) {
      expect(node.rectifications).toHaveLength(node.state === 'closed' ? 1 : 0)
      expect(node.viewerCanClose).toBe(node.state !== 'closed')
    }
    expect(mine.pageInfo.endCursor).toBe(mine.edges[9].cursor)
    expect(alliance).toEqual({ name: 'east', groups: 0 })
  })

  test.each([['newest'], ['oldest']])(
    'walks through all rows once, forwards and backwards (%s)',
    async (orderBy) => {
      const chair = world.alliances[0]!.chair
      const walk = async (backwards: boolean): Promise<string[]> => {
        const seen: string[] = []
        for (let cursor: string | null = null, more = true; more;) {
          const answer = await ask(
            server,
            chair,
            PAGE,
            backwards ? { last: 50, before: cursor, orderBy } : { first: 50, after: cursor, orderBy },
          )
          expect(answer.errors).toEqual([])
          const { nodes, pageInfo } = answer.data!['probeHazards']
          const numbers = nodes.map((node: { number: string }) => node.number)
          if (backwards) seen.unshift(...numbers)
          else seen.push(...numbers)
          cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
          more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
        }
        return seen
      }
      const forwards = await walk(false)
      expect(new Set(forwards).size).toBe(120)
      expect(forwards).toEqual(
        [...forwards].sort((a, b) => (orderBy === 'oldest' ? (a < b ? -1 : 1) : a < b ? 1 : -1)),
      )
      expect(await walk(true)).toEqual(forwards)
    },
  )

  test('filters by parameters, and null is no filter', async () => {
    const chair = world.alliances[0]!.chair
    const closed = await ask(server, chair, PAGE, { first: 100, filter: { state: 'closed', open: null } })
    expect(closed.data!['probeHazards'].nodes).toHaveLength(40)
    const open = await ask(server, chair, PAGE, {
      first: 100,
      filter: { open: true, text: "press 7'; drop table x --" },
    })
    expect(open.data!['probeHazards'].nodes).toHaveLength(0)
    const some = await ask(
      server,
      chair,
      `{ probeHazards(filter: { text: "PRESS 77" }) { totalCount nodes { number } } }`,
    )
    expect(some.data).toEqual({ probeHazards: { totalCount: 1, nodes: [{ number: 'YH-000077' }] } })
  })

  test('the shape follows the variables: include, order and size share one document', async () => {
    const chair = world.alliances[0]!.chair
    const without = await ask(server, chair, PAGE, { first: 1 })
    const having = await ask(server, chair, PAGE, { first: 2, withFirm: true, orderBy: 'oldest' })
    expect(without.data!['probeHazards'].nodes[0]).not.toHaveProperty('enterprise')
    expect(having.data!['probeHazards'].nodes).toHaveLength(2)
    expect(having.data!['probeHazards'].nodes[0]).toMatchObject({
      number: 'YH-000001',
      enterprise: { name: expect.any(String) },
    })
  })

  test.each([
    [{ first: 101 }],
    [{ first: 0 }],
    [{ last: -1 }],
    [{ first: 1, last: 1 }],
    [{ after: 'rubbish' }],
    [{ first: 5, after: 'bnVsbA==' }],
    [{ filter: { enterpriseId: 'x' } }],
    [{ orderBy: 'sideways' }],
    [{ first: 'many' }],
  ])('refuses %j in words', async (variables) => {
    const answer = await ask(server, world.alliances[0]!.chair, PAGE, variables)
    expect(codes(answer)).toEqual(['BAD_USER_INPUT'])
    expect(answer.data ?? null).toBeNull()
  })
})

describe('the wall', () => {
  const ALL = `{ probeHazards(first: 100) { totalCount nodes { allianceId enterprise { id hazards(first: 10) { totalCount nodes { allianceId } } } } } }`

  test('an alliance neither sees nor counts what the other found in the same firm, not even through the firm', async () => {
    for (const { id, chair } of world.alliances) {
      const { data, errors } = await ask(server, chair, ALL)
      expect(errors).toEqual([])
      expect(data!['probeHazards'].totalCount).toBe(120)
      for (const node of data!['probeHazards'].nodes) {
        expect(node.allianceId).toBe(id)
        for (const inner of node.enterprise?.hazards.nodes ?? []) expect(inner.allianceId).toBe(id)
        if (node.enterprise) expect(node.enterprise.hazards.totalCount).toBeLessThanOrEqual(120)
      }
    }
  })

  test('the firm sees its own rows in both alliances', async () => {
    const { data } = await ask(server, world.owner, ALL)
    expect(data!['probeHazards'].totalCount).toBe(180)
  })

  test('400 interleaved requests with errors between them never mix answers', async () => {
    const callers = await asSuperuser(database.superUrl, async (client) => {
      const made = []
      for (let n = 0; n < 25; n += 1)
        for (const { id } of world.alliances) made.push({ id, chair: await insertChair(client, id) })
      return made
    })
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_unused, n) => {
        const { id, chair } = callers[n % callers.length]!
        if (n % 7 === 3) {
          const ended = { ...chair, headers: { ...chair.headers, cookie: 'anhu=unknown' } }
          return codes(await ask(server, ended, PAGE, { first: 3 }))[0] === 'UNAUTHENTICATED'
        }
        if (n % 7 === 5) {
          const stolen = {
            ...chair,
            headers: { ...chair.headers, 'x-anhu-seat': callers[(n + 1) % callers.length]!.chair.seat },
          }
          return codes(await ask(server, stolen, PAGE, { first: 3 }))[0] === 'SEAT_ENDED'
        }
        const { data, errors } = await ask(server, chair, PAGE, { first: 1 + (n % 5) })
        const nodes = data?.['probeHazards']?.nodes ?? []
        return (
          errors.length === 0 &&
          nodes.length === 1 + (n % 5) &&
          nodes.every((node: { allianceId: string }) => node.allianceId === id)
        )
      }),
    )
    expect(answers.filter((good) => !good)).toEqual([])
  })
})

describe('one row', () => {
  test('not there and not mine are the same null', async () => {
    const [east, west] = world.alliances
    const page = await ask(server, west!.chair, PAGE, { first: 1 })
    const theirs = page.data!['probeHazards'].nodes[0].id as string
    const one = (caller: typeof east, id: string) =>
      ask(server, caller!.chair, `query One($id: UUID!) { probeHazard(id: $id) { id } }`, { id })
    expect((await one(west, theirs)).data).toEqual({ probeHazard: { id: theirs } })
    expect(await one(east, theirs)).toEqual(await one(east, '00000000-0000-7000-8000-000000000000'))
  })
})

describe('guards', () => {
  test('without a session every guarded field asks to sign in', async () => {
    expect(codes(await ask(server, null, PAGE))).toEqual(['UNAUTHENTICATED'])
    expect(codes(await ask(server, null, '{ health probeHazards { totalCount } }'))).toEqual([
      'UNAUTHENTICATED',
    ])
  })

  test('a seat that may not is refused before the database, a role that may not after it', async () => {
    const refused = await ask(server, world.nobody, PAGE)
    expect(codes(refused)).toEqual(['FORBIDDEN'])
    expect(refused.statements).toBe('0/0')
    const secretary = await asSuperuser(database.superUrl, (client) =>
      insertChair(client, world.alliances[0]!.id, 'secretary'),
    )
    const answer = await ask(server, secretary, PAGE)
    expect(codes(answer)).toEqual(['FORBIDDEN'])
    expect(JSON.stringify(answer)).not.toContain('YH-')
  })

  test('a guarded field hidden in a fragment or mixed with other fields is still guarded', async () => {
    const hidden = `query Q { health ...F } fragment F on Query { ... on Query { x: probeHazards { totalCount } } }`
    expect(codes(await ask(server, world.nobody, hidden))).toEqual(['FORBIDDEN'])
    const mixed = await ask(server, world.alliances[0]!.chair, hidden)
    expect(mixed.errors).toEqual([])
    expect(mixed.data).toEqual({ health: 'ok', x: { totalCount: 120 } })
  })
})
