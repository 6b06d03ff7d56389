import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { OutboxRow, fileBlobs, newId } from '@anhu/domain/kernel'
import { Evidence, attachEvidence } from '@anhu/domain/evidence'
import { notify } from '@anhu/domain/notification'
import { type Workers, startWorkers } from '@anhu/workers'
import { type Backend, backends, forgetQueue } from '../testkit/backends.ts'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'

const run = promisify(execFile)
const command = fileURLToPath(new URL('../../workers/src/parked.ts', import.meta.url))
const secret = '张三 13900000000'

describe.each(backends())('work that is refused for good on $name', (backend: Backend) => {
  let world: HazardWorld
  let workers: Workers
  let dataDir: string
  const lines: string[] = []

  beforeAll(async () => {
    world = await createHazardWorld({}, new Date().toISOString())
    dataDir = await mkdtemp(join(tmpdir(), 'anhu-parked-'))
    workers = await startWorkers({
      databaseUrl: world.database.jobUrl,
      dataDir,
      redisUrl: backend.redisUrl,
      unsafeRedis: true,
      pollMs: 50,
      republishMs: 200,
      parkAfter: 3,
      log: (level, event, facts) => void lines.push(`${level} ${event} ${JSON.stringify(facts ?? {})}`),
    })
  })
  afterAll(async () => {
    await workers?.stop()
    await forgetQueue(backend, world.database.name)
    await world?.close()
    await rm(dataDir, { recursive: true, force: true })
  })

  const ask = async (job: string, payload: object): Promise<string> => {
    const id = newId()
    await world.system('relay', (uow) =>
      uow.em.execute(
        `insert into app.outbox (id, alliance_id, job, payload, key, created_at, attempts) values (?, ?, ?, ?::jsonb, ?, now(), 0)`,
        [id, world.allianceId, job, JSON.stringify(payload), id],
      ),
    )
    return id
  }
  const row = (id: string) =>
    world.system('relay', async (uow) => ({ ...(await uow.em.findOneOrFail(OutboxRow, { id })) }))
  const parked = (id: string) =>
    expect.poll(async () => (await row(id)).parkedAt !== null, { timeout: 20_000 }).toBe(true)
  const cli = async (...args: string[]) =>
    (
      await run(process.execPath, ['--disable-warning=ExperimentalWarning', command, ...args], {
        env: { PATH: process.env.PATH, DATABASE_URL: world.database.jobUrl },
      })
    ).stdout

  it('is parked after so many tries, said without personal data, and stands in nobody’s way', async () => {
    const refused = await ask('inspection.start-round', { roundId: newId() })
    const invalid = await ask('inspection.start-round', { roundId: secret })
    const unknown = await ask('inspection.no-such-job', { note: secret })
    await Promise.all([refused, invalid, unknown].map(parked))
    const [first, second, third] = await Promise.all([refused, invalid, unknown].map(row))
    expect([first!.refusals, second!.refusals, third!.refusals]).toEqual([3, 3, 3])
    expect([first!.lastError, second!.lastError, third!.lastError]).toEqual([
      'NotVisible round',
      'ZodError',
      'DomainError JOB_UNKNOWN',
    ])
    const said = lines.filter((line) => line.startsWith('error job parked'))
    expect(said).toHaveLength(3)
    expect(lines.join('\n')).not.toContain('13900000000')

    // What is refused hands nothing else up, and is handed to the queue no more.
    const before = await Promise.all([refused, invalid, unknown].map(row))
    const objectId = newId()
    await world.as('job', async (uow) =>
      notify(uow, {
        kind: 'test-event',
        allianceId: world.allianceId,
        objectKind: 'hazard',
        objectId,
        to: [{ type: 'person', personId: world.people.secretary.personId }],
      }),
    )
    await expect(workers.drain()).rejects.toThrow(/"waiting":0,"parked":3/)
    expect(await Promise.all([refused, invalid, unknown].map(row))).toEqual(before)
  })

  it('is listed and released by a command, and is done once its cause is gone', async () => {
    const id = await ask('evidence.make-thumbnail', { evidenceId: 7 })
    await parked(id)
    const listed = await cli()
    expect(listed).toMatch(
      new RegExp(`^${id}  evidence.make-thumbnail  alliance ${world.allianceId}  refused 3x  ZodError`, 'm'),
    )
    expect(listed).not.toContain('13900000000')
    await world.system('relay', (uow) =>
      uow.em.execute('update app.outbox set payload = ?::jsonb where id = ?', [
        JSON.stringify({ evidenceId: newId() }),
        id,
      ]),
    )
    expect(await cli('release', id)).toBe('1 released\n')
    await expect.poll(async () => (await row(id)).doneAt !== null, { timeout: 20_000 }).toBe(true)
    expect(await cli('release', '--job', 'inspection.no-such-job')).toBe('1 released\n')
    await expect(cli('release', id)).rejects.toMatchObject({ code: 1 })
    await expect(cli('release')).rejects.toMatchObject({ code: 2 })
  })

  it('a fault is tried on, however often, and never parked', async () => {
    const bytes = Buffer.from('not there yet')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { hazardId } = await world.find()
    const id = newId()
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
          files: new Map([[sha256, { bytes: bytes.length, mime: 'image/jpeg' }]]),
          personId: world.people.hostSafety.personId,
          personName: 'x',
        },
      ),
    )
    const failures = () => lines.filter((line) => line.includes('"reason":"Error ENOENT"')).length
    // One try more than a refusal gets.
    await expect.poll(failures, { timeout: 20_000 }).toBeGreaterThan(3)
    const path = fileBlobs(dataDir).pathOf(sha256)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, bytes)
    await expect
      .poll(() => world.as('job', async (uow) => (await uow.em.findOneOrFail(Evidence, { id })).thumbState), {
        timeout: 20_000,
      })
      .toBe('failed')
  })
})
