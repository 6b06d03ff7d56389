import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fileBlobs, newId } from '@anhu/domain/kernel'
import { attachEvidence } from '@anhu/domain/evidence'
import { fileBroom } from '@anhu/workers'
import { type HazardWorld, createHazardWorld } from '../testkit/hazard-world.ts'

let world: HazardWorld
let dataDir: string
let superuser: pg.Client
beforeAll(async () => {
  world = await createHazardWorld({}, new Date().toISOString())
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-tidy-'))
  superuser = new pg.Client({ connectionString: world.database.superUrl })
  await superuser.connect()
  await superuser.query('set session_replication_role = replica')
})
afterAll(async () => {
  await superuser?.end()
  await world?.close()
  await rm(dataDir, { recursive: true, force: true })
})

const day = 86_400_000
const later = (days: number) => () => new Date(Date.now() + days * day)
const path = (sha256: string): string => fileBlobs(dataDir).pathOf(sha256)
const there = (sha256: string): Promise<boolean> =>
  stat(path(sha256)).then(
    () => true,
    () => false,
  )
const store = async (sha256: string): Promise<void> => {
  await mkdir(dirname(path(sha256)), { recursive: true })
  await writeFile(path(sha256), 'x')
}
const sent = async (): Promise<{ id: string; sha256: string }> => {
  const photo = await world.photo('hostSafety')
  await store(photo.sha256)
  return photo
}
const rows = async (sha256: string): Promise<number> =>
  (await superuser.query('select 1 from app.uploads where sha256 = $1', [sha256])).rowCount!

it('every column that may name a file is known to the broom', async () => {
  const { rows: columns } = await superuser.query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = 'app' and column_name like '%sha256%' order by 1`,
  )
  // A new one belongs into authz.files_in_use, or its files go after a week.
  expect(columns.map((one) => one.name)).toEqual([
    'evidence.sha256',
    'evidence.thumb_sha256',
    'outreach_files.sha256',
    'roster_imports.sha256',
    'uploads.sha256',
    'visit_signatures.sha256',
  ])
})

it('what nobody refers to goes after a week, row first, file a pass later; what is used stays', async () => {
  const { hazardId } = await world.find()
  const [lost, used, signed, late, again] = await Promise.all([sent(), sent(), sent(), sent(), sent()])
  await world.as('hostSafety', (uow) =>
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
      [used!],
    ),
  )
  const thumb = (await sent()).sha256
  await superuser.query('update app.evidence set thumb_sha256 = $1 where id = $2', [thumb, used!.id])
  await superuser.query(
    `insert into app.visit_signatures (alliance_id, id, visit_id, signer_role, signer_name, sha256, refused, signed_at, received_at)
     values ($1, $2, $3, 'host', 'x', $4, false, now(), now())`,
    [world.allianceId, newId(), world.visitId, signed!.sha256],
  )
  await superuser.query(
    `insert into app.drop_box_items (alliance_id, id, visit_id, person_id, person_name, payload, state, received_at, version)
     values ($1, $2, $3, $4, 'x', $5, 'to_confirm', now(), 1)`,
    [
      world.allianceId,
      newId(),
      world.visitId,
      world.people.peerSafety.personId,
      JSON.stringify({ piece: {}, files: { [late!.sha256]: { bytes: 1, mime: 'image/png' } } }),
    ],
  )

  expect(await fileBroom(world.orm, dataDir, later(6))()).toMatchObject({ rows: 0, files: 0 })
  const pass = fileBroom(world.orm, dataDir, later(8))
  expect(await pass()).toMatchObject({ rows: 6, files: 0 })
  expect([await rows(lost!.sha256), await there(lost!.sha256)]).toEqual([0, true])
  // One is sent again between the passes: row and file stay.
  await superuser.query(
    `insert into app.uploads (id, person_id, sha256, bytes, mime, created_at) values ($1, $2, $3, 1, 'image/jpeg', now() + interval '8 days')`,
    [newId(), world.people.hostSafety.personId, again!.sha256],
  )
  expect(await pass()).toMatchObject({ rows: 0, files: 1 })
  expect(await there(lost!.sha256)).toBe(false)
  for (const sha256 of [used!.sha256, thumb, signed!.sha256, late!.sha256, again!.sha256])
    expect.soft(await there(sha256), sha256).toBe(true)
})

it('a file that was written a moment ago stays, whatever the rows say', async () => {
  const { sha256 } = await sent()
  const pass = fileBroom(world.orm, dataDir, later(8))
  await pass()
  await utimes(path(sha256), later(8)(), later(8)())
  await pass()
  expect(await there(sha256)).toBe(true)
})

it('the rows of a roster go after 30 days with their sheet and sample; the counts stay', async () => {
  const { sha256 } = await sent()
  const id = newId()
  await superuser.query(
    `insert into app.roster_imports (alliance_id, id, sha256, file_name, state, mapping, summary, rows, token, created_at, created_by_name, committed_at, version)
     values ($1, $2, $3, 'x.xlsx', 'committed', '{"mapping":{},"sample":[["13900000000"]]}', '{"total":1}', '[{"phone":"13900000000"}]', $4, now(), 'x', now(), 1)`,
    [world.allianceId, id, sha256, newId()],
  )
  const read = async () =>
    (await superuser.query('select * from app.roster_imports where id = $1', [id])).rows[0] as Record<
      string,
      unknown
    >
  const early = fileBroom(world.orm, dataDir, later(29))
  await early()
  await early()
  expect((await read())['rows']).not.toBeNull()
  expect(await there(sha256)).toBe(true)
  const pass = fileBroom(world.orm, dataDir, later(31))
  expect(await pass()).toMatchObject({ rosters: 1 })
  expect(await read()).toMatchObject({
    rows: null,
    mapping: { mapping: {} },
    summary: { total: 1 },
    token: null,
  })
  await pass()
  expect(await there(sha256)).toBe(false)
})
