/**
 * `node tests/bench/outreach/main.ts`: a publication to 12,000 enterprises and 50,000 people, targeted, written and delivered in the app on
 * PostgreSQL queues, while a portal page is asked for again and again; then the inbox page. Idle and busy are told apart in one run,
 * same process, same rows: what counts is the ratio.
 *
 * `BENCH_FIRMS` (12000), `BENCH_EACH` (people a firm, 4.17 by default: every sixth firm has five), `BENCH_ROUNDS` (3). TEST_SUPER_URL of a throwaway PostgreSQL 18.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withActor } from '@anhu/domain/kernel'
import { createPublication, publishPublication } from '@anhu/domain/outreach'
import { content } from '../../testkit/outreach.ts'
import { cpu } from '../page/cpu.ts'
import { type Way, send } from '../page/load.ts'
import { outreachWorld } from './world.ts'

const firms = Number(process.env.BENCH_FIRMS ?? 12_000)
const each = Number(process.env.BENCH_EACH ?? 25 / 6)
const rounds = Number(process.env.BENCH_ROUNDS ?? 3)
const pauseMs = 20

const world = await outreachWorld(firms, each)
const dataDir = await mkdtemp(join(tmpdir(), 'anhu-bench-outreach-'))
const children: ChildProcess[] = []
const ready = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    children.push(child)
    child.once('message', (message) => resolve(message as T))
    child.once('exit', (code) => reject(new Error(`a process ended with ${code}`)))
  })
const share = (values: number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!

try {
  const api = fork(new URL('../page/api-server.ts', import.meta.url), {
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: world.appUrl },
  })
  const { url } = await ready<{ url: string }>(api)
  const ask = (who: { token: string; seat: string }, query: string): Way => ({
    url: `${url}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `anhu=${who.token}`, 'x-anhu-seat': who.seat },
    body: JSON.stringify({ query }),
  })
  const page = ask(
    world.chair,
    'query Members { members(first: 50) { totalCount nodes { id enterpriseName creditCode state joinedOn } } }',
  )
  const inbox = ask(
    world.reader,
    'query Inbox { inbox(first: 20) { nodes { id title summary type publisherName mustRead unread todo publishedAt } pageInfo { hasNextPage endCursor } } }',
  )
  /** Asks for the page with a person's pauses until told to stop. */
  const watch = (): { stop(): Promise<number[]> } => {
    let on = true
    const times: number[] = []
    const running = (async () => {
      while (on) {
        const from = performance.now()
        await send(page)
        times.push(performance.now() - from)
        await new Promise((resolve) => setTimeout(resolve, pauseMs))
      }
    })()
    return { stop: async () => ((on = false), await running, times) }
  }
  const worker = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      fileURLToPath(new URL('../../../workers/src/main.ts', import.meta.url)),
    ],
    {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { PATH: process.env.PATH, DATABASE_URL: world.jobUrl, DATA_DIR: dataDir, LOG_LEVEL: 'fatal' },
    },
  )
  await ready(worker)
  for (let n = 0; n < 100; n += 1) await send(page)
  const [people] = await world.ask<{ n: number }>('select count(*)::int as n from app.enterprise_seats')
  console.log(`${firms} enterprises, ${people!.n} people`)

  const seconds: number[] = []
  const ratios: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const quiet = watch()
    await new Promise((resolve) => setTimeout(resolve, 6_000))
    const idle = await quiet.stop()
    const publicationId = await withActor(world.orm, world.officer, async (uow) => {
      const draft = await createPublication(uow, {
        content: content({ mustRead: true, title: `通知 ${round}` }),
      })
      return draft.publicationId
    })
    const busyWatch = watch()
    const before = await cpu(world.superUrl, worker.pid!, 'anhu-workers')
    const from = performance.now()
    await withActor(world.orm, world.officer, (uow) => publishPublication(uow, { publicationId, version: 1 }))
    let delivered: { delivery: string }[] = []
    while (delivered[0]?.delivery !== 'delivered') {
      await new Promise((resolve) => setTimeout(resolve, 100))
      delivered = await world.ask('select delivery from app.publications where id = $1', [publicationId])
      if (performance.now() - from > 300_000) throw new Error('not delivered in five minutes')
    }
    const took = (performance.now() - from) / 1000
    const after = await cpu(world.superUrl, worker.pid!, 'anhu-workers')
    const spent = [after.node - before.node, after.postgres - before.postgres].map((ms) =>
      (ms / 1000).toFixed(1),
    )
    const busy = await busyWatch.stop()
    const [counts] = await world.ask<{ firms: number; people: number }>(
      `select (select count(*)::int from app.publication_targets where publication_id = $1) as firms,
        (select count(*)::int from app.publication_deliveries where publication_id = $1) as people`,
      [publicationId],
    )
    const ratio = share(busy, 0.95) / share(idle, 0.95)
    seconds.push(took)
    ratios.push(ratio)
    console.log(
      `round ${round + 1}: ${counts!.firms} firms and ${counts!.people} people in ${took.toFixed(1)} s (CPU ${spent.join(' s Node + ')} s PostgreSQL); page p50/p95 idle ${share(idle, 0.5).toFixed(1)}/${share(idle, 0.95).toFixed(1)} ms (${idle.length}), busy ${share(busy, 0.5).toFixed(1)}/${share(busy, 0.95).toFixed(1)} ms (${busy.length}), p95 ratio ${ratio.toFixed(2)}`,
    )
  }
  console.log(
    `delivered: median ${share(seconds, 0.5).toFixed(1)} s (target ≤ 60); p95 busy/idle: median ${share(ratios, 0.5).toFixed(2)} (target ≤ 2)`,
  )

  // The reader's inbox after a year: two hundred publications of the past, half of them read.
  await world.ask(
    `with past as (
       insert into app.publications (id, bureau_id, publisher_name, division_code, type, state, delivery, title, summary, body_html, must_read,
         urgent, channels, audience, version_no, created_by_name, created_at, updated_at, published_at, delivered_at, second_person, reminders, version)
       select uuidv7(), p.bureau_id, p.publisher_name, p.division_code, 'notice', 'published', 'delivered', '旧通知' || n, '摘要', '<p>文</p>', n % 5 = 0,
         false, '{}', p.audience, 1, 'x', now(), now(), now() - make_interval(days => n), now(), false, 0, 1
       from (select * from app.publications limit 1) p cross join generate_series(1, 200) n returning id, bureau_id),
     firm as (select enterprise_id, person_id from app.enterprise_seats where id = split_part($1, ':', 2)::uuid),
     targets as (
       insert into app.publication_targets (publication_id, enterprise_id, id, bureau_id, enterprise_name, division_code, chunk, people,
         people_read, answered_right, answered_wrong, delivered_at, reminders)
       select past.id, enterprise_id, uuidv7(), bureau_id, '企业', 330381101001, 0, 1, 0, 0, 0, now(), 0 from past cross join firm)
     insert into app.publication_deliveries (publication_id, enterprise_id, person_id, id, bureau_id, person_name, role, delivered_at, read_at, tries)
     select past.id, enterprise_id, person_id, uuidv7(), bureau_id, '员工', 'safety', now(), case when random() < 0.5 then now() end, 0
     from past cross join firm`,
    [world.reader.seat],
  )
  await world.ask('analyze')
  const answer = JSON.parse(await send(inbox)) as { data: { inbox: { nodes: unknown[] } } }
  for (let n = 0; n < 100; n += 1) await send(inbox)
  const before = await cpu(world.superUrl, api.pid!, 'anhu-api-read')
  const times: number[] = []
  for (let n = 0; n < 500; n += 1) {
    const from = performance.now()
    await send(inbox)
    times.push(performance.now() - from)
  }
  const after = await cpu(world.superUrl, api.pid!, 'anhu-api-read')
  console.log(
    `inbox page (${answer.data.inbox.nodes.length} of ${200 + rounds} items): CPU ${((after.node - before.node) / 500).toFixed(2)} ms Node + ${((after.postgres - before.postgres) / 500).toFixed(2)} ms PostgreSQL, p50 ${share(times, 0.5).toFixed(1)} ms`,
  )
} finally {
  for (const child of children) child.kill('SIGKILL')
  await world.close()
  await rm(dataDir, { recursive: true, force: true })
}
