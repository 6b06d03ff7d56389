import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@anhu/domain/kernel'
import { verifyChain } from '@anhu/domain/audit'
import { notify } from '@anhu/domain/notification'
import { startWorkers } from '@anhu/workers'
import { type Backend, backends, forgetQueue } from '../testkit/backends.ts'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'
import { killAtRandom, startWorkerProcess } from '../testkit/worker-process.ts'

const hazards = 1_000
const messages = 1_000
const kills = 20
const processes = 2

describe.each(backends())('workers killed at random on $name', (backend: Backend) => {
  let world: HazardWorld
  let dataDir: string

  beforeAll(async () => {
    world = await createHazardWorld({}, new Date().toISOString())
    dataDir = await mkdtemp(join(tmpdir(), 'anhu-kill-'))
    await fill(world)
  })
  afterAll(async () => {
    await forgetQueue(backend, world.database.name)
    await world.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const start = () =>
    startWorkerProcess({ databaseUrl: world.database.jobUrl, dataDir, redisUrl: backend.redisUrl })

  it(`${kills} kills over ${hazards} due rows and ${messages} events: none lost, none twice`, async () => {
    const done = () =>
      world.system('relay', async (uow) => {
        const [row] = await uow.em.execute<{ done: string }[]>(
          'select count(*) as done from app.outbox where done_at is not null',
        )
        return Number(row!.done)
      })
    const progress = await killAtRandom({
      kills,
      processes,
      start,
      done,
      total: hazards * 2 + messages,
      spreadMs: 200,
    })
    const workers = await startWorkers({
      databaseUrl: world.database.jobUrl,
      dataDir,
      redisUrl: backend.redisUrl,
      unsafeRedis: true,
      pollMs: 50,
      republishMs: 1000,
      lockMs: 2000,
    })
    try {
      await workers.drain({ patienceMs: 120_000 })
    } finally {
      await workers.stop()
    }
    const [counts] = await world.as('job', (uow) =>
      uow.em.execute<Record<string, string>[]>(
        `select
          (select count(*) from app.due where state = 'done' and kind = 'overdue_owner') as rungs_done,
          (select count(*) from app.hazard_steps where transition = 'ladder') as steps,
          (select count(distinct hazard_id) from app.hazard_steps where transition = 'ladder') as hazards,
          (select count(*) from app.hazards where rung = 1) as on_rung,
          (select count(*) from app.notifications where kind = 'hazard-overdue-owner') as reminders,
          (select count(distinct (object_id, person_id)) from app.notifications where kind = 'hazard-overdue-owner') as reminders_once,
          (select count(*) from app.notifications where kind = 'test-event') as events,
          (select count(distinct object_id) from app.notifications where kind = 'test-event') as events_once,
          (select count(*) from app.outbox where done_at is null) as undone`,
      ),
    )
    // Each rung is told to the firm's safety officer, rectifier and owner.
    expect(Object.fromEntries(Object.entries(counts!).map(([name, value]) => [name, Number(value)]))).toEqual(
      {
        rungs_done: hazards,
        steps: hazards,
        hazards,
        on_rung: hazards,
        reminders: hazards * 3,
        reminders_once: hazards * 3,
        events: messages,
        events_once: messages,
        undone: 0,
      },
    )
    expect((await world.as('secretary', (uow) => verifyChain(uow, world.allianceId))).brokenAt).toBeNull()
    // The kills met work: more was done between the first and the last.
    expect(progress.at(-1)!).toBeGreaterThan(progress[0]!)
  })
})

/** Hazards whose first rung is due, and events nobody has seen to. */
async function fill(world: HazardWorld): Promise<void> {
  await world.as('job', async (uow) => {
    await uow.em.execute(
      `insert into app.hazards (alliance_id, id, number, enterprise_id, enterprise_name, group_id, division_code, source, basis, place, description,
         severity, state, immediate, found_at, found_by_name, deadline_days, due_on, due_at, due_provisional, round, extensions, disputes, relapses, rung, created_at, version)
       select ?, uuidv7(), 'K-' || n, ?, '甲厂', ?, 330381101201, 'mutual_check', '[]', 'x', 'x', 'general', 'pending_rectify', false, now(), 'x',
         15, current_date - 5, now() - interval '2 days', false, 1, 0, 0, 0, 0, now(), 1
       from generate_series(1, ?) n`,
      [world.allianceId, world.host, world.groupId, hazards],
    )
    await uow.em.execute(
      `insert into app.due (id, alliance_id, object_kind, object_id, kind, level, round, due_at, state)
       select uuidv7(), alliance_id, 'hazard', id, 'overdue_owner', 0, 1, now() - interval '1 hour', 'pending' from app.hazards`,
    )
    for (let index = 0; index < messages; index += 1) {
      notify(uow, {
        kind: 'test-event',
        allianceId: world.allianceId,
        objectKind: 'hazard',
        objectId: newId(),
        to: [{ type: 'person', personId: world.people.secretary.personId }],
      })
    }
  })
}
