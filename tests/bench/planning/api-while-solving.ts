/**
 * Does a plan of 500 members hold up the API? API and workers as processes of their own, one PostgreSQL; a simple query is
 * asked again and again, by turns while nothing else happens and while a worker solves, in one run. Prints both
 * distributions and the ratio of their 95th percentiles; the target is 2 at most.
 *
 * TEST_SUPER_URL=… node tests/bench/planning/api-while-solving.ts [--members 500] [--turns 3] [--pause 20]
 */
import { type ChildProcess, fork } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { newId } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { loadWorld } from '@anhu/seeds'
import { createTestDatabase } from '../../testkit/database.ts'
import { growAlliance } from '../../testkit/grow-alliance.ts'

const { values } = parseArgs({
  options: {
    members: { type: 'string', default: '500' },
    turns: { type: 'string', default: '3' },
    pause: { type: 'string', default: '20' },
  },
})
const members = Number(values.members)
const turns = Number(values.turns)
const pause = Number(values.pause)

const database = await createTestDatabase()
const dataDir = mkdtempSync(join(tmpdir(), 'anhu-bench-'))
const client = new pg.Client({ connectionString: database.superUrl })
await client.connect()
const sql = async <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
  (await client.query(text, params)).rows as Row[]
const children: ChildProcess[] = []
const started = (file: string, env: Record<string, string>): Promise<Record<string, string>> =>
  new Promise((resolve, reject) => {
    const child = fork(new URL(file, import.meta.url), {
      env: { PATH: process.env.PATH, ...env },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    })
    children.push(child)
    child.once('message', (message) => resolve(message as Record<string, string>))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })

async function prepare(): Promise<Door & { roundId: string; version: string }> {
  const orm = await openOrm({ url: database.jobUrl })
  await loadWorld('e2e', {
    orm,
    dataDir,
    now: new Date(),
    say: () => {},
    publishAccounts: async () => {},
  } as never)
  await orm.close()
  const [seat] = await sql<{ alliance: string; seat: string; person: string }>(
    `select a.id as alliance, s.id as seat, s.person_id as person from app.alliances a
       join app.committee_seats s on s.alliance_id = a.id and s.role = 'secretary' where a.code = 'E1'`,
  )
  await growAlliance(sql, { allianceId: seat!.alliance, firms: members })
  const token = randomUUID()
  await sql(
    `insert into app.sessions (id, person_id, token_hash, created_at, last_seen_at, idle_seconds, expires_at, device)
     values ($1, $2, $3, now(), now(), 86400, now() + interval '1 day', 'bench')`,
    [newId(), seat!.person, createHash('sha256').update(token).digest()],
  )
  const { url } = await started('./api-child.ts', { DATABASE_URL: database.appUrl })
  await started('../../../workers/src/main.ts', {
    DATABASE_URL: database.jobUrl,
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    WORKER_POLL_MS: '200',
  })
  const headers = {
    'content-type': 'application/json',
    cookie: `anhu=${token}`,
    'x-anhu-seat': `committee:${seat!.seat}`,
  }
  const day = (offset: number): string =>
    new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
  const { roundId, version } = await mutate(
    { url: url!, headers },
    'createRound',
    {
      name: 'bench',
      startsOn: day(10),
      endsOn: day(100),
      groupIds: [],
      topicCodes: [],
      inspectorsPerHost: 3,
    },
    'roundId version',
  )
  return { url: url!, headers, roundId: roundId!, version: version! }
}

type Door = { url: string; headers: Record<string, string> }

async function ask(door: Door, query: string, variables: object = {}): Promise<Record<string, any>> {
  const response = await fetch(`${door.url}/graphql`, {
    method: 'POST',
    headers: door.headers,
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as { data?: Record<string, any>; errors?: unknown }
  if (!body.data) throw new Error(JSON.stringify(body))
  return body.data
}

async function mutate(
  door: Door,
  name: string,
  input: object,
  fields: string,
): Promise<Record<string, string>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}`
  const data = await ask(
    door,
    `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename ... on ${type}Success { ${fields} } ... on ErrorResult { code } } }`,
    { input: { clientMutationId: newId(), ...input } },
  )
  if (data[name].code) throw new Error(`${name}: ${data[name].code}`)
  return data[name] as Record<string, string>
}

/** Asks the simple query until told to stop; returns what each answer took, in ms. */
async function sample(door: Door, going: () => boolean): Promise<number[]> {
  const took: number[] = []
  while (going()) {
    const from = performance.now()
    await ask(door, '{ rounds(first: 10) { nodes { id name state visitsTotal } } }')
    took.push(performance.now() - from)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return took
}

const at = (list: readonly number[], share: number): number =>
  list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? 0

try {
  const door = await prepare()
  const idle: number[] = []
  const solving: number[] = []
  const solves: number[] = []
  await sample(
    door,
    (
      (until) => () =>
        Date.now() < until
    )(Date.now() + 2_000),
  )
  for (let turn = 0; turn < turns; turn += 1) {
    // Another seed is another question; the plan cache would answer the same one without a solve.
    await sql('update app.rounds set seed = seed + 1 where id = $1', [door.roundId])
    const { planId } = await mutate(
      door,
      'planRound',
      { roundId: door.roundId, version: door.version },
      'planId',
    )
    const state = async (): Promise<string> =>
      (await sql<{ state: string }>('select state from app.round_plans where id = $1', [planId]))[0]!.state
    const began = async (): Promise<boolean> =>
      (
        await sql<{ share: number }>(
          `select (progress->>'share')::float8 as share from app.round_plans where id = $1`,
          [planId],
        )
      )[0]!.share > 0
    while (!(await began())) await new Promise((resolve) => setTimeout(resolve, 50))
    const from = performance.now()
    let now = await state()
    const timer = setInterval(() => void state().then((next) => (now = next)), 200)
    const took = await sample(door, () => now === 'solving')
    clearInterval(timer)
    if (now !== 'ready') throw new Error(`the plan is ${now}`)
    solving.push(...took)
    const seconds = (performance.now() - from) / 1_000
    solves.push(seconds)
    // As long again with nothing to do, right after, so that both see the same machine.
    idle.push(
      ...(await sample(
        door,
        (
          (until) => () =>
            Date.now() < until
        )(Date.now() + seconds * 1_000),
      )),
    )
  }
  const line = (name: string, list: readonly number[]): string =>
    `${name.padEnd(8)} ${String(list.length).padStart(6)} asked   p50 ${at(list, 0.5).toFixed(1).padStart(7)} ms   p95 ${at(list, 0.95).toFixed(1).padStart(7)} ms   p99 ${at(list, 0.99).toFixed(1).padStart(7)} ms`
  console.log(
    `${members} members, ${turns} solves of ${solves.map((one) => `${one.toFixed(1)} s`).join(', ')}`,
  )
  console.log(line('idle', idle))
  console.log(line('solving', solving))
  console.log(
    `ratio    p50 ${(at(solving, 0.5) / at(idle, 0.5)).toFixed(2)}   p95 ${(at(solving, 0.95) / at(idle, 0.95)).toFixed(2)} (target: 2 at most)`,
  )
} finally {
  for (const child of children) {
    child.removeAllListeners('exit')
    child.kill('SIGTERM')
  }
  await client.end()
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  await database.drop()
  rmSync(dataDir, { recursive: true, force: true })
}
