/**
 * `pnpm bench:page`: the page of 50 hazards through the API against the limit (node:http and one prepared statement under
 * the same wall), interleaved. CPU per request is the robust figure; requests per second are noisy on shared cores.
 *
 * `BENCH_ROUNDS` (6), `BENCH_SECONDS` (3), `BENCH_CONNECTIONS` (32). Without the launcher: TEST_SUPER_URL of a throwaway PostgreSQL 18.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { cpu } from './cpu.ts'
import { load, send, type Way } from './load.ts'
import { benchWorld } from './world.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 6)
const seconds = Number(process.env.BENCH_SECONDS ?? 3)
const connections = Number(process.env.BENCH_CONNECTIONS ?? 32)

const NODE = 'id number place state foundAt enterprise { id name } rectifications { id measures submittedAt }'
const page = (fields: string): string =>
  `query Page($first: Int, $after: String) { probeHazards(first: $first, after: $after) { totalCount nodes { ${fields} } } }`
const CURSORS =
  'query Cursors($after: String) { probeHazards(first: 100, after: $after) { pageInfo { endCursor } } }'

const world = await benchWorld()
const children: ChildProcess[] = []
const start = async (file: string): Promise<{ url: string; pid: number }> => {
  const child = fork(new URL(file, import.meta.url), {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DATABASE_URL: world.appUrl,
      BENCH_TOKEN: world.token,
      BENCH_SEAT: world.seat,
    },
  })
  children.push(child)
  const { url } = await new Promise<{ url: string }>((resolve, reject) => {
    child.once('message', (message) => resolve(message as { url: string }))
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code}`)))
  })
  return { url, pid: child.pid! }
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!

try {
  const api = await start('./api-server.ts')
  const limit = await start('./limit-server.ts')
  const ask = (query: string, variables: object): Way => ({
    url: `${api.url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `anhu=${world.token}`, 'x-anhu-seat': world.seat },
    body: JSON.stringify({ query, variables }),
  })
  let cursor: string | null = null
  const deep = Math.floor(Math.min(2_000, world.hazards - 100) / 100) * 100
  for (let row = 0; row < deep; row += 100) {
    const answer = await send(ask(CURSORS, { after: cursor }))
    cursor = (JSON.parse(answer) as { data: { probeHazards: { pageInfo: { endCursor: string } } } }).data
      .probeHazards.pageInfo.endCursor
  }
  const ways = [
    {
      name: 'limit',
      of: limit,
      application: 'anhu-bench-limit',
      way: { url: limit.url, method: 'GET', headers: {}, body: '' } as Way,
    },
    { name: 'page', of: api, application: 'anhu-api-read', way: ask(page(NODE), { first: 50 }) },
    {
      name: 'page, policy fields decided in Node',
      of: api,
      application: 'anhu-api-read',
      way: ask(page(`${NODE} viewerCanClose`), { first: 50 }),
    },
    {
      name: `page at row ${deep}`,
      of: api,
      application: 'anhu-api-read',
      way: ask(page(NODE), { first: 50, after: cursor }),
    },
    {
      name: 'page under graphql-jit (mixed operation)',
      of: api,
      application: 'anhu-api-read',
      way: ask(page(NODE).replace('{ probeHazards', '{ health probeHazards'), { first: 50 }),
    },
  ]
  const figures = new Map(
    ways.map((one) => [
      one.name,
      { perSecond: [] as number[], node: [] as number[], postgres: [] as number[], p95: [] as number[] },
    ]),
  )
  for (const { way } of ways) await load(way, connections, 1_500)
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, of, application, way } of ways) {
      const before = await cpu(world.superUrl, of.pid, application)
      const { count, perSecond, p95 } = await load(way, connections, seconds * 1_000)
      const after = await cpu(world.superUrl, of.pid, application)
      const figure = figures.get(name)!
      figure.perSecond.push(perSecond)
      figure.p95.push(p95)
      figure.node.push((after.node - before.node) / count)
      figure.postgres.push((after.postgres - before.postgres) / count)
    }
  }
  const size = (await send(ways[1]!.way)).length
  const base = figures.get('limit')!
  const baseCpu = median(base.node) + median(base.postgres)
  console.log(
    `page of 50 hazards, ${(size / 1024).toFixed(1)} kB, alliance of ${world.hazards} hazards, ${connections} connections, ${rounds} rounds of ${seconds} s, medians`,
  )
  console.log(
    'way'.padEnd(42),
    'req/s',
    '% of limit'.padStart(11),
    'node ms'.padStart(8),
    'pg ms'.padStart(7),
    'CPU ×'.padStart(6),
    'p95 ms'.padStart(7),
  )
  for (const [name, figure] of figures) {
    // Ratios within a round, then the median: rounds differ more than ways do.
    const share = median(figure.perSecond.map((value, round) => value / base.perSecond[round]!))
    const total = median(figure.node) + median(figure.postgres)
    console.log(
      name.padEnd(42),
      median(figure.perSecond).toFixed(0).padStart(5),
      `${(share * 100).toFixed(0)} %`.padStart(11),
      median(figure.node).toFixed(2).padStart(8),
      median(figure.postgres).toFixed(2).padStart(7),
      (total / baseCpu).toFixed(2).padStart(6),
      median(figure.p95).toFixed(0).padStart(7),
    )
  }
} finally {
  for (const child of children) child.disconnect()
  await world.drop()
}
