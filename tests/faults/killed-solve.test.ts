import type { ChildProcess } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createRound, planRound } from '@anhu/domain/inspection'
import { type PeerPlan, type PeerRoundInput, verifyPeerPlan } from '@anhu/domain/planning'
import { type InspectionWorld, dayFromNow, makeInspectionWorld } from '../medium/inspection/world.ts'
import { type Backend, backends, forgetQueue } from '../testkit/backends.ts'
import { ended, startWorkerProcess } from '../testkit/worker-process.ts'

describe.each(backends())('a worker that is killed while it solves, on $name', (backend: Backend) => {
  let world: InspectionWorld
  let dataDir: string
  const running: ChildProcess[] = []

  beforeAll(async () => {
    world = await makeInspectionWorld(120)
    dataDir = await mkdtemp(join(tmpdir(), 'anhu-solve-'))
  })
  afterAll(async () => {
    for (const child of running) child.kill('SIGKILL')
    await forgetQueue(backend, world.database.name)
    await world.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  async function start(): Promise<ChildProcess> {
    const child = await startWorkerProcess({
      databaseUrl: world.database.jobUrl,
      dataDir,
      redisUrl: backend.redisUrl,
    })
    running.push(child)
    return child
  }

  it('leaves the solve to another, which does it once; the plan is there and holds', async () => {
    const { roundId } = await world.as(world.secretary, (uow) =>
      createRound(uow, { name: '轮次', startsOn: dayFromNow(14), endsOn: dayFromNow(100) }),
    )
    const { planId, state } = await world.as(world.secretary, (uow) => planRound(uow, { roundId }))
    expect(state).toBe('solving')
    const row = async () =>
      (
        await world.sql<{ state: string; share: number; version: number }>(
          `select state, (progress->>'share')::float8 as share, version from app.round_plans where id = $1`,
          [planId],
        )
      )[0]!
    const victim = await start()
    await expect.poll(async () => (await row()).share, { timeout: 60_000, interval: 20 }).toBeGreaterThan(0)
    victim.kill('SIGKILL')
    await ended(victim)
    expect((await row()).state).toBe('solving')
    const work = () =>
      world.sql<{ done: boolean; effects: number }>(
        `select o.done_at is not null as done, (select count(*)::int from app.effects e where e.key = o.id::text) as effects
           from app.outbox o where o.job = 'inspection.solve-plan'`,
      )
    expect(await work()).toEqual([{ done: false, effects: 0 }])

    // Two at once: only one of them may do it.
    const heirs = await Promise.all([start(), start()])
    await expect.poll(async () => (await row()).state, { timeout: 120_000, interval: 100 }).toBe('ready')
    await expect.poll(work, { timeout: 20_000 }).toEqual([{ done: true, effects: 1 }])
    const once = await row()
    const all = Promise.all(heirs.map(ended))
    for (const child of heirs) child.kill('SIGTERM')
    await all
    expect(await row()).toEqual(once)
    const [solved] = await world.sql<{ input: PeerRoundInput; plan: PeerPlan }>(
      'select input, plan from app.round_plans where id = $1',
      [planId],
    )
    expect(solved!.plan.visits).toHaveLength(120)
    expect(verifyPeerPlan(solved!.input, solved!.plan)).toEqual([])
  })
})
