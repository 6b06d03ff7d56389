import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createPublication, firmsPerChunk, publishPublication } from '@anhu/domain/outreach'
import { startWorkers } from '@anhu/workers'
import { type Backend, backends, forgetQueue } from '../testkit/backends.ts'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'
import { insertManyFirms } from '../testkit/many-firms.ts'
import { content, seatAdmins } from '../testkit/outreach.ts'
import { killAtRandom, startWorkerProcess } from '../testkit/worker-process.ts'

const firms = 2_000
const each = 3
const publications = 5
/** Firms of one village, whose people also get an SMS. */
const divisions = 20
const kills = 20
const processes = 2

describe.each(backends())('a delivery whose workers are killed at random on $name', (backend: Backend) => {
  let world: HazardWorld
  let dataDir: string
  const published: string[] = []

  beforeAll(async () => {
    world = await createHazardWorld({}, new Date().toISOString())
    dataDir = await mkdtemp(join(tmpdir(), 'anhu-deliver-'))
    await seatAdmins(world)
    await world.system('seed-world', (uow) =>
      insertManyFirms(uow, { firms, each, firstDivision: 330_381_105_001, divisions }),
    )
    for (let n = 0; n < publications; n += 1)
      published.push(
        await world.as('officer', async (uow) => {
          const draft = await createPublication(uow, {
            content: content({
              type: 'warning',
              urgent: n === 0,
              channels: n === 0 ? ['sms'] : [],
              check: {
                title: '查',
                items: ['一'],
                riskTags: ['DUST'],
                dueOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
                needsPhoto: false,
              },
              audience: {
                divisionCodes: n === 0 ? ['330381105001'] : ['330381105000'],
                allianceTypes: [],
                allianceIds: [],
                groupIds: [],
                industries: [],
                riskTags: [],
                scales: [],
                roles: [],
              },
            }),
          })
          await publishPublication(uow, draft)
          return draft.publicationId
        }),
      )
  })
  afterAll(async () => {
    await forgetQueue(backend, world.database.name)
    await world.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const start = () =>
    startWorkerProcess({ databaseUrl: world.database.jobUrl, dataDir, redisUrl: backend.redisUrl })

  it(`${kills} kills over ${publications} publications to ${firms} firms: none lost, none twice`, async () => {
    const steps = publications + 1 + (publications - 1) * (firms / firmsPerChunk)
    const done = () =>
      world.system('relay', async (uow) => {
        const [row] = await uow.em.execute<{ done: string }[]>(
          `select count(*) as done from app.outbox where done_at is not null and job like 'outreach.%'`,
        )
        return Number(row!.done)
      })
    const progress = await killAtRandom({ kills, processes, start, done, total: steps, spreadMs: 100 })
    const workers = await startWorkers({
      databaseUrl: world.database.jobUrl,
      dataDir,
      redisUrl: backend.redisUrl,
      unsafeRedis: true,
      pollMs: 50,
      republishMs: 1000,
      lockMs: 2000,
      // What was in flight when its worker died is asked about after two minutes: here they pass at once.
      now: () => new Date(Date.now() + 130_000),
    })
    const ledger = () =>
      world.system('outreach', async (uow) => {
        const [row] = await uow.em.execute<Record<string, string>[]>(
          `select (select count(*) from app.publications where delivery = 'delivered') as delivered,
            (select count(*) from app.publication_targets) as targets,
            (select count(distinct (publication_id, enterprise_id)) from app.publication_targets where delivered_at is not null) as targets_once,
            (select sum(people) from app.publication_targets) as people_counted,
            (select count(*) from app.publication_deliveries) as deliveries,
            (select count(distinct (publication_id, person_id)) from app.publication_deliveries) as deliveries_once,
            (select count(*) from app.targeted_check_answers) as checks,
            (select count(*) from app.outbound_messages where state = 'sent') as messages_sent,
            (select count(*) from app.outbound_messages where state <> 'sent') as messages_unsent,
            (select count(*) from app.port_messages) as at_the_port,
            (select count(*) from app.outbox where done_at is null) as undone`,
        )
        return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, Number(value)]))
      })
    try {
      await workers.drain({ patienceMs: 120_000 })
      await expect.poll(async () => (await ledger())['messages_unsent'], { timeout: 60_000 }).toBe(0)
    } finally {
      await workers.stop()
    }
    const narrow = firms / divisions
    const targets = narrow + (publications - 1) * firms
    // Of the village every firm carries the risk, of the county every fourth.
    const dust = narrow + (publications - 1) * (firms / 4)
    const counted = await ledger()
    console.log(
      `kills on ${backend.name}: ${progress.join(' ')} of ${steps} steps; ${JSON.stringify(counted)}`,
    )
    expect(counted).toEqual({
      delivered: publications,
      targets,
      targets_once: targets,
      people_counted: targets * each,
      deliveries: targets * each,
      deliveries_once: targets * each,
      checks: dust,
      messages_sent: narrow * each,
      messages_unsent: 0,
      at_the_port: narrow * each,
      undone: 0,
    })
    // The kills met work: more was done between the first and the last.
    expect(progress.at(-1)!).toBeGreaterThan(progress[0]!)
  }, 900_000)
})
