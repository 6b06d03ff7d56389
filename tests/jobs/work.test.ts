import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DueRow, EffectRow, OutboxRow, fileBlobs } from '@anhu/domain/kernel'
import { Evidence, attachEvidence } from '@anhu/domain/evidence'
import { Hazard, HazardStep, confirmHazard, escalateHazard, linkRepeatJob } from '@anhu/domain/hazard'
import {
  Notification,
  OutboundMessage,
  fakeSmsProvider,
  markNotificationsRead,
  notify,
} from '@anhu/domain/notification'
import { AllianceRollup, TerritoryRollup } from '@anhu/domain/reporting'
import { type Workers, startWorkers } from '@anhu/workers'
import { type Backend, backends, forgetQueue } from '../testkit/backends.ts'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'

describe.each(backends())('work on $name', (backend: Backend) => {
  let world: HazardWorld
  let workers: Workers
  let dataDir: string
  const sms = fakeSmsProvider()

  beforeAll(async () => {
    world = await createHazardWorld()
    dataDir = await mkdtemp(join(tmpdir(), 'anhu-jobs-'))
    workers = await startWorkers({
      databaseUrl: world.database.jobUrl,
      dataDir,
      redisUrl: backend.redisUrl,
      unsafeRedis: true,
      pollMs: 50,
      sms,
      now: () => world.clock.now(),
    })
  })
  afterAll(async () => {
    await workers?.stop()
    await forgetQueue(backend, world.database.name)
    await world?.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const inbox = (
    part: 'hostSafety' | 'hostPrincipal' | 'peerSafety' | 'secretary' | 'townOfficer',
    objectId: string,
  ) =>
    world.as(part, async (uow) =>
      (await uow.em.find(Notification, { objectId }, { orderBy: { createdAt: 'asc', id: 'asc' } })).map(
        (one) => one.kind,
      ),
    )

  it('a committed event runs once and reaches the people who hold the seats', async () => {
    const { hazardId } = await world.find()
    await workers.drain()
    expect(await inbox('hostSafety', hazardId)).toEqual(['hazard-found'])
    expect(await inbox('hostPrincipal', hazardId)).toEqual(['hazard-found'])
    expect(await inbox('peerSafety', hazardId)).toEqual([])
    const read = () => world.as('hostSafety', (uow) => markNotificationsRead(uow, null))
    expect(await read()).toBeGreaterThan(0)
    expect(await read()).toBe(0)
  })

  it('an event whose transaction was rolled back never runs', async () => {
    const { hazardId } = await world.find()
    await workers.drain()
    const events = () => world.system('relay', (uow) => uow.em.count(OutboxRow))
    const before = await events()
    const failing = world.as('hostSafety', async (uow) => {
      await confirmHazard(uow, { hazardId, version: 1, measures: 'x' })
      throw new Error('the connection broke')
    })
    await expect(failing).rejects.toThrow('the connection broke')
    await workers.drain()
    expect(await events()).toBe(before)
  })

  it('work asked for twice under one key is done once, and the second asker is not refused', async () => {
    const { hazardId } = await world.find()
    const ask = () =>
      world.as('job', async (uow) =>
        uow.emit(linkRepeatJob, world.allianceId, { hazardId }, `link:${hazardId}`),
      )
    await ask()
    await ask()
    await workers.drain()
    const key = `link:${hazardId}`
    expect(await world.system('relay', (uow) => uow.em.count(OutboxRow, { key }))).toBe(1)
  })

  it('a message to an empty chair reaches who stands in', async () => {
    const objectId = crypto.randomUUID()
    await world.as('job', async (uow) =>
      notify(uow, {
        kind: 'visit-declined',
        allianceId: world.allianceId,
        objectKind: 'visit',
        objectId,
        to: [
          { type: 'committee', roles: ['vice_chair'] },
          { type: 'group', groupId: crypto.randomUUID() },
        ],
      }),
    )
    await workers.drain()
    expect(await inbox('secretary', objectId)).toEqual(['visit-declined'])
  })

  it('what falls due is done by the clock, climbs the ladder and ends at the town, each rung once', async () => {
    world.clock.set('2026-03-02T10:00:00+08:00')
    const seen = await world.find({ deadlineDays: 3 })
    const { hazardId } = await world.as('hostSafety', (uow) => confirmHazard(uow, { ...seen, measures: 'x' }))
    await workers.drain()
    for (const at of [
      '2026-03-05T09:01:00+08:00',
      '2026-03-07T00:01:00+08:00',
      '2026-03-09T00:01:00+08:00',
      '2026-03-13T12:00:00+08:00',
    ]) {
      world.clock.set(at)
      await workers.drain()
    }
    expect(await inbox('hostSafety', hazardId)).toEqual([
      'hazard-found',
      'hazard-due',
      'hazard-overdue-owner',
      'hazard-overdue-committee',
      'hazard-overdue-town',
    ])
    expect(await inbox('secretary', hazardId)).toEqual(['hazard-overdue-committee', 'hazard-overdue-town'])
    const rungs = await world.as('job', (uow) => uow.em.count(HazardStep, { hazardId, transition: 'ladder' }))
    expect(rungs).toBe(3)
    const hazard = await world.as('townOfficer', (uow) => uow.em.findOne(Hazard, { id: hazardId }))
    expect(hazard?.disclosedReason).toBe('overdue')
  })

  it('a visit that was cut short is looked at when its week is over, once', async () => {
    world.clock.set('2026-03-14T10:00:00+08:00')
    await world.as('job', async (uow) =>
      uow.due({
        allianceId: world.allianceId,
        objectKind: 'visit',
        objectId: world.visitId,
        kind: 'settle-cut',
        dueAt: new Date('2026-03-15T10:00:00+08:00'),
      }),
    )
    const looked = () =>
      world.system('relay', (uow) =>
        uow.em.count(OutboxRow, { job: 'inspection.settle-cut-visit', doneAt: { $ne: null } }),
      )
    await workers.drain()
    expect(await looked()).toBe(0)
    world.clock.set('2026-03-15T10:00:01+08:00')
    await workers.drain()
    await workers.drain()
    expect(await looked()).toBe(1)
  })

  it('no phone rings at night: what was written after nine waits for eight', async () => {
    world.clock.set('2026-03-16T22:00:00+08:00')
    const seen = await world.find()
    const before = sms.sent.length
    await world.as('hostPrincipal', (uow) =>
      escalateHazard(uow, { ...seen, criterionCode: 'C-1', reason: 'x' }),
    )
    await workers.drain()
    const waiting = await world.system('notify', (uow) => uow.em.count(OutboundMessage, { state: 'pending' }))
    expect(waiting).toBeGreaterThan(0)
    expect(sms.sent.length).toBe(before)
    world.clock.set('2026-03-17T08:00:01+08:00')
    await expect
      .poll(async () => world.system('notify', (uow) => uow.em.count(OutboundMessage, { state: 'sent' })), {
        timeout: 10_000,
      })
      .toBeGreaterThanOrEqual(waiting)
    expect(new Set(sms.sent.map((message) => message.key)).size).toBe(sms.sent.length)
    // What was sent keeps no words: they may have been a code to sign in with.
    const words = await world.system('notify', (uow) =>
      uow.em.execute("select 1 from app.outbound_messages where state = 'sent' and params <> '{}'"),
    )
    expect(words).toEqual([])
    expect(await inbox('townOfficer', seen.hazardId)).toContain('hazard-escalated')
  })

  it('an event that is woken a hundred times happens once', async () => {
    const { hazardId } = await world.find()
    await workers.drain()
    await world.system('relay', async (uow) => {
      await uow.em.execute(
        "update app.outbox set done_at = null, published_at = null where payload->>'objectId' = ?",
        [hazardId],
      )
    })
    await workers.drain()
    expect(await inbox('hostSafety', hazardId)).toEqual(['hazard-found'])
    const events = await world.system('relay', (uow) => uow.em.count(OutboxRow, { doneAt: { $ne: null } }))
    const effects = await world.system('relay', (uow) => uow.em.count(EffectRow))
    expect(effects).toBeLessThanOrEqual(events)
  })

  it('the counts follow the rows, up to the county', async () => {
    await workers.drain()
    const counts = await world.as('job', async (uow) => ({
      hazards: await uow.em.count(Hazard, { state: { $nin: ['draft', 'cancelled'] } }),
      open: await uow.em.count(Hazard, {
        state: {
          $in: [
            'pending_confirm',
            'disputed',
            'pending_rectify',
            'rectifying',
            'submitted',
            'reinspect_failed',
          ],
        },
      }),
    }))
    const rollup = await world.as('secretary', (uow) =>
      uow.em.findOneOrFail(AllianceRollup, { allianceId: world.allianceId }),
    )
    expect(rollup).toMatchObject({ hazards: counts.hazards, hazardsOpen: counts.open, members: 3, groups: 1 })
    const county = await world.as('officer', (uow) =>
      uow.em.findOneOrFail(TerritoryRollup, { divisionCode: 330381000000 }),
    )
    expect(county).toMatchObject({
      alliances: 1,
      enterprises: 3,
      hazards: counts.hazards,
      hazardsOpen: counts.open,
    })
  })

  describe('a photo', () => {
    const store = async (bytes: Buffer): Promise<string> => {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const path = fileBlobs(dataDir).pathOf(sha256)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, bytes)
      return sha256
    }
    async function look(bytes: Buffer, mime = 'image/jpeg'): Promise<Evidence> {
      const sha256 = await store(bytes)
      const { hazardId } = await world.find()
      const id = crypto.randomUUID()
      await world.as('job', (uow) =>
        attachEvidence(
          uow,
          {
            allianceId: world.allianceId,
            subjectKind: 'hazard',
            subjectId: hazardId,
            hazardId,
            visitId: world.visitId,
            enterpriseId: world.host,
            groupId: world.groupId,
            divisionCode: 330381101201,
            phase: 'before',
            committeeVisible: false,
            disclosedAt: null,
          },
          [{ id, sha256 }],
          {
            files: new Map([[sha256, { bytes: bytes.length, mime }]]),
            personId: world.people.hostSafety.personId,
            personName: 'x',
          },
        ),
      )
      await workers.drain()
      return world.as('job', async (uow) => ({ ...(await uow.em.findOneOrFail(Evidence, { id })) }))
    }
    const picture = (width: number, height: number) =>
      sharp({ create: { width, height, channels: 3, background: '#3366aa' } })
        .jpeg()
        .toBuffer()

    it('gets a small picture; the original stays as it is', async () => {
      const bytes = await picture(1600, 1200)
      const evidence = await look(bytes)
      expect(evidence).toMatchObject({ thumbState: 'ready', width: 1600, height: 1200, usedBefore: false })
      const small = await sharp(fileBlobs(dataDir).pathOf(evidence.thumbSha256!)).metadata()
      expect([small.format, small.width, small.height]).toEqual(['jpeg', 480, 360])
      expect(await fileBlobs(dataDir).read(evidence.sha256)).toEqual(bytes)
    })

    it('that was used before is doubted', async () => {
      const bytes = await picture(333, 222)
      expect((await look(bytes)).usedBefore).toBe(false)
      world.clock.advance(1000)
      expect((await look(bytes)).usedBefore).toBe(true)
    })

    it.each([
      [
        'of 16,000 × 16,000 pixels',
        () =>
          sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: '#fff' } })
            .png({ compressionLevel: 9 })
            .toBuffer(),
      ],
      ['cut off in the middle', async () => (await picture(800, 600)).subarray(0, 900)],
      ['of nonsense', async () => Buffer.from('this is no picture at all')],
      ['of nothing', async () => Buffer.alloc(0)],
    ])('%s has none, and the worker lives on', async (_name, make) => {
      expect((await look(await make())).thumbState).toBe('failed')
      expect((await look(await picture(100, 100 + Math.floor(Math.random() * 400)))).thumbState).toBe('ready')
    })
  })

  it('leaves nothing undone behind', async () => {
    await workers.drain()
    const undone = await world.system('relay', (uow) => uow.em.count(OutboxRow, { doneAt: null }))
    const overdue = await world.as('job', (uow) =>
      uow.em.count(DueRow, { state: 'pending', dueAt: { $lte: uow.now() } }),
    )
    expect([undone, overdue]).toEqual([0, 0])
  })
})
