import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiServer, createServer } from '@anhu/api'
import { enterpriseJobs } from '@anhu/domain/enterprise'
import { Bureau, BureauSeat, BureauTerritory, Person, hashPassword, openSession } from '@anhu/domain/identity'
import { type UnitOfWork, fileBlobs, newId, withActor } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { makeCreditCode } from '@anhu/domain/reference'
import { foundAlliance } from '@anhu/domain/tenancy'
import pg from 'pg'
import { loadReference } from '@anhu/seeds'
import { type TestDatabase, createTestDatabase } from './database.ts'

/** A person with a session and a seat, as a request carries them. */
export interface PortalCaller {
  personId: string
  seat: string
  headers: Record<string, string>
}

/** What an operation answered. */
export interface PortalAnswer {
  data: Record<string, any> | null | undefined
  codes: unknown[]
  cookie: string | null
}

/** A town, valid in the reference data that ships. */
export const TOWN = 330_381_101_000
const COUNTY = 330_381_000_000
export const PASSWORD = 'mountain river 7'

/** A valid, made-up credit code; the same number, the same code. */
export function creditCode(n: number): string {
  let state = n + 1
  return makeCreditCode(() => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647)
}

/**
 * Two alliances with a chair each, a bureau, the reference data and a server in process. Everything is made by the
 * commands of the domain, so a world cannot be in a state that the product cannot reach.
 */
export async function createPortalWorld() {
  const database: TestDatabase = await createTestDatabase()
  const orm = await openOrm({ url: database.jobUrl, poolMax: 4 })
  const dataDir = await mkdtemp(join(tmpdir(), 'anhu-portal-'))
  await loadReference(orm)
  const server: ApiServer = await createServer({
    databaseUrl: database.appUrl,
    dataDir,
    insecureCookies: true,
  })
  const hash = await hashPassword(PASSWORD)
  let people = 0

  const system = <T>(reason: string, run: (uow: UnitOfWork) => Promise<T>): Promise<T> =>
    withActor(orm, { kind: 'system', reason }, run)

  /** A new person with the password of all. */
  async function person(name: string): Promise<{ personId: string; phone: string }> {
    people += 1
    const personId = newId()
    const phone = `139${String(10_000_000 + people)}`
    await system('seed-world', async (uow) => {
      uow.em.create(Person, { id: personId, name, phone, passwordHash: hash, createdAt: uow.now() })
    })
    return { personId, phone }
  }

  /** A session of a person in a seat. */
  async function session(personId: string, seat: string): Promise<PortalCaller> {
    const { token } = await system('sign-in', async (uow) => openSession(uow, personId, 'test'))
    return { personId, seat, headers: { cookie: `anhu=${token}`, 'x-anhu-seat': seat } }
  }

  /** An alliance in the town, and its chair. */
  async function alliance(name: string): Promise<{ id: string; chair: PortalCaller; seatId: string }> {
    const id = newId()
    const seatId = newId()
    const { personId } = await person(`${name} chair`)
    await system('seed-world', (uow) =>
      foundAlliance(uow, {
        id,
        name,
        code: id.slice(-6),
        type: 'area',
        divisionCode: TOWN,
        foundedOn: '2026-01-05',
        secretary: { seatId, personId, personName: name, phoneMasked: '139****0000' },
      }),
    )
    return { id, seatId, chair: await session(personId, `committee:${seatId}`) }
  }

  /** A bureau of the county and an officer in it. */
  async function officer(role: 'inspector' | 'leader'): Promise<PortalCaller> {
    const { personId } = await person(`officer ${role}`)
    const seatId = newId()
    await system('seed-world', async (uow) => {
      const bureauId = newId()
      uow.em.create(Bureau, {
        id: bureauId,
        name: '县应急局',
        level: 'county',
        divisionCode: COUNTY,
        createdAt: uow.now(),
      })
      uow.em.create(BureauTerritory, { id: newId(), bureauId, codeFrom: COUNTY, codeTo: COUNTY + 1_000_000 })
      uow.em.create(BureauSeat, {
        id: seatId,
        bureauId,
        personId,
        personName: role,
        role,
        startsOn: '2026-01-01',
      })
    })
    return session(personId, `bureau:${seatId}`)
  }

  /** Sends one operation. `address` and `cookie` are for tests of signing in. */
  async function ask(
    caller: { headers: Record<string, string> } | null,
    query: string,
    variables: object = {},
    address = '127.0.0.1',
  ): Promise<PortalAnswer> {
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      remoteAddress: address,
      headers: { 'content-type': 'application/json', ...caller?.headers },
      payload: { query, variables },
    })
    const body = response.json<{ data?: Record<string, any>; errors?: { extensions: { code: string } }[] }>()
    const cookie = response.cookies.find((one) => one.name === 'anhu')
    return {
      data: body.data,
      codes: body.errors?.map((error) => error.extensions.code) ?? [],
      cookie: cookie ? cookie.value : null,
    }
  }

  /**
   * Runs a mutation with an input and answers its success, or the code of its refusal or error. `fields` are those of
   * the success.
   */
  async function mutate(
    caller: PortalCaller,
    name: string,
    input: Record<string, unknown>,
    fields = '',
  ): Promise<Record<string, any> & { code?: string }> {
    const upper = `${name[0]!.toUpperCase()}${name.slice(1)}`
    const selection = fields ? `... on ${upper}Success { ${fields} }` : ''
    const answer = await ask(
      caller,
      `mutation Test($input: ${upper}Input!) { ${name}(input: $input) { __typename ${selection} ... on Refusal { code details } } }`,
      { input: { clientMutationId: newId(), ...input } },
    )
    return answer.codes.length > 0 ? { code: String(answer.codes[0]) } : answer.data![name]
  }

  /** Rows past every wall, to look at what no seat may. */
  async function rows<T extends object>(sql: string, values: unknown[] = []): Promise<T[]> {
    const client = new pg.Client({ connectionString: database.superUrl })
    await client.connect()
    try {
      return (await client.query<T>(sql, values)).rows
    } finally {
      await client.end()
    }
  }

  const ran = new Set<string>()
  /** Runs the roster jobs that were asked for, as a worker would: each once, as a job of its alliance. */
  async function runJobs(): Promise<number> {
    const due = await rows<{ id: string; alliance_id: string; job: string; payload: { importId: string } }>(
      `select id, alliance_id, job, payload from app.outbox where job like 'enterprise.%' order by id`,
    )
    const fresh = due.filter((one) => !ran.has(one.id))
    for (const { id, alliance_id: allianceId, job, payload } of fresh) {
      ran.add(id)
      const actor = { kind: 'job', allianceId, reason: job } as const
      const sideline = <T>(run: (uow: UnitOfWork) => Promise<T>): Promise<T> => withActor(orm, actor, run)
      await withActor(orm, actor, (uow) =>
        enterpriseJobs[job]!(uow, payload, { blobs: fileBlobs(dataDir), sideline }),
      )
    }
    return fresh.length
  }

  return {
    database,
    orm,
    server,
    dataDir,
    person,
    session,
    alliance,
    officer,
    ask,
    mutate,
    rows,
    runJobs,
    async close(): Promise<void> {
      await server.close()
      await orm.close(true)
      await database.drop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

/** See {@link createPortalWorld}. */
export type PortalWorld = Awaited<ReturnType<typeof createPortalWorld>>
