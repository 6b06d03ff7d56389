import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { inspectUpload } from '@anhu/domain/sheets'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workbookOf, zip } from '../../../domain/src/sheets/hostile-files.test-kit.ts'
import { type PortalCaller, type PortalWorld, createPortalWorld } from '../../testkit/portal-world.ts'

const sample = (ending: string): URL =>
  new URL(`../../../seeds/samples/联盟企业花名册-样例.${ending}`, import.meta.url)
const SAMPLE_XLSX = sample('xlsx')
const SAMPLE_CSV = sample('csv')

let world: PortalWorld
let chair: PortalCaller
let foreign: PortalCaller

beforeAll(async () => {
  world = await createPortalWorld()
  chair = (await world.alliance('东岸联盟')).chair
  foreign = (await world.alliance('西岸联盟')).chair
})
afterAll(() => world?.close())

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

function put(bytes: Buffer, caller: PortalCaller | null = chair, sha256 = hashOf(bytes)) {
  return world.server.app.inject({
    method: 'PUT',
    url: `/sheets/${sha256}`,
    headers: { 'content-type': 'application/octet-stream', ...caller?.headers },
    payload: bytes,
  })
}

async function start(bytes: Buffer, fileName: string, caller = chair): Promise<string> {
  expect((await put(bytes, caller)).statusCode).toBe(200)
  const { importId } = await world.mutate(
    caller,
    'startRosterImport',
    { sha256: hashOf(bytes), fileName },
    'importId',
  )
  return importId
}

const COUNTS =
  'state version token errorCode total clean wrong unchanged toCreate toUpdate skippedBlank skippedHidden progress'
async function look(importId: string, fields = COUNTS, caller = chair): Promise<Record<string, any>> {
  const answer = await world.ask(caller, `{ rosterImport(id: "${importId}") { ${fields} } }`)
  expect(answer.codes).toEqual([])
  return answer.data!['rosterImport']
}

describe('a roster as dirty as in life', () => {
  test('is read, dry-run, shown row by row, given back marked, and committed by its token', async () => {
    const bytes = await readFile(SAMPLE_XLSX)
    const importId = await start(bytes, '花名册 (终稿).xlsx')
    expect(await look(importId)).toMatchObject({ state: 'checking', total: 0 })
    await world.runJobs()

    const dry = await look(
      importId,
      `${COUNTS} columns { index heading field } sample fields { name required } annotatedUrl templateUrl
      wrongRows: rows(first: 100, filter: { onlyWrong: true }) { totalCount nodes { sheet row outcome problems { field code message params } } }
      first: rows(first: 2) { nodes { row outcome } pageInfo { hasNextPage endCursor } }`,
    )
    expect(dry).toMatchObject({ state: 'checked', progress: 1, unchanged: 0, toUpdate: 0 })
    expect(dry['clean'] + dry['wrong']).toBe(dry['total'])
    expect(dry['toCreate']).toBe(dry['clean'])
    expect(dry['wrongRows'].totalCount).toBe(dry['wrong'])
    expect(
      dry['wrongRows'].nodes.every((row: any) => row.problems.length > 0 && row.sheet === '花名册'),
    ).toBe(true)
    expect(dry['columns'].filter((column: any) => column.field === 'name')).toHaveLength(1)
    expect(dry['sample'][0]).toHaveLength(dry['columns'].length)
    expect(dry['fields'].filter((field: any) => field.required).map((field: any) => field.name)).toEqual([
      'name',
      'uscc',
    ])

    const marked = await world.server.app.inject({
      method: 'GET',
      url: dry['annotatedUrl'],
      headers: chair.headers,
    })
    expect(marked.headers['content-disposition']).toContain(encodeURIComponent('花名册'))
    const { table } = await inspectUpload(marked.rawPayload)
    const cells = table.sheets
      .flatMap((sheet) => sheet.rows)
      .flatMap((row) => row.cells.map((cell) => cell?.text ?? ''))
    expect(cells).toContain('导入错误原因')
    expect(cells.some((text) => text.includes(dry['wrongRows'].nodes[0].problems[0].message))).toBe(true)

    expect(
      (await world.mutate(chair, 'commitRosterImport', { importId, token: crypto.randomUUID() })).code,
    ).toBe('IMPORT_TOKEN')
    const commit = await world.mutate(
      chair,
      'commitRosterImport',
      { importId, token: dry['token'] },
      'state created updated unchanged',
    )
    expect(commit).toMatchObject({ state: 'committing', created: dry['toCreate'], updated: 0, unchanged: 0 })
    await world.runJobs()
    expect(await look(importId)).toMatchObject({ state: 'committed' })
    expect(
      (await world.ask(chair, '{ members(filter: { states: [active] }) { totalCount } }')).data!['members']
        .totalCount,
    ).toBe(dry['toCreate'])
  })

  test.each([
    ['the workbook', SAMPLE_XLSX],
    // Saved as CSV, hidden rows are rows like any other.
    ['its twin in GB18030', SAMPLE_CSV],
  ])('committed a second time changes nothing: %s', async (_what, file) => {
    const bytes = await readFile(file)
    const commit = async (): Promise<Record<string, any>> => {
      const importId = await start(bytes, 'roster')
      await world.runJobs()
      const dry = await look(importId)
      await world.mutate(chair, 'commitRosterImport', { importId, token: dry['token'] })
      await world.runJobs()
      expect((await look(importId))['state']).toBe('committed')
      return dry
    }
    const rows = () =>
      world.rows(`select m.*, e.*, (select count(*) from app.membership_steps s where s.membership_id = m.id) as steps,
        (select count(*) from app.enterprise_seats s where s.enterprise_id = e.id) as seats
        from app.memberships m join app.enterprises e on e.id = m.enterprise_id order by m.id`)
    await commit()
    const before = await rows()
    const again = await commit()
    expect(again).toMatchObject({ toCreate: 0, toUpdate: 0, unchanged: again['clean'] })
    expect(await rows()).toEqual(before)
  })

  test('a mapping is corrected by whoever saw it as it is, and the dry run begins again with another token', async () => {
    const importId = await start(
      Buffer.from('厂,码\n甲厂,91330381MA2TEST0X1\n单位名称,统一社会信用代码\n乙厂,x\n'),
      'strange.csv',
    )
    await world.runJobs()
    const seen = await look(importId, `${COUNTS} columns { index heading field }`)
    const mapping = seen['columns'].map((column: any) => ({
      index: column.index,
      field: column.index === 0 ? 'name' : null,
    }))
    const set = (over: object) =>
      world.mutate(
        chair,
        'setRosterMapping',
        { importId, version: seen['version'], mapping, ...over },
        'state',
      )
    expect((await set({ version: seen['version'] + 1 })).code).toBe('STALE_VERSION')
    expect((await set({})).code).toBe('MAPPING_INCOMPLETE')
    expect(
      await set({
        mapping: [
          { index: 0, field: 'name' },
          { index: 1, field: 'uscc' },
        ],
      }),
    ).toMatchObject({ state: 'checking' })
    expect(
      (
        await world.mutate(chair, 'commitRosterImport', {
          importId,
          token: seen['token'] ?? crypto.randomUUID(),
        })
      ).code,
    ).toBe('IMPORT_TOKEN')
    await world.runJobs()
    expect((await look(importId))['token']).not.toBe(seen['token'])
  })

  test('is nothing to another alliance, and nothing to whoever has not sent it', async () => {
    const bytes = await readFile(SAMPLE_CSV)
    const importId = await start(bytes, 'mine.csv')
    expect(
      (await world.ask(foreign, `{ rosterImport(id: "${importId}") { id } rosterImports { totalCount } }`))
        .data,
    ).toEqual({ rosterImport: null, rosterImports: { totalCount: 0 } })
    expect(
      (await world.mutate(foreign, 'commitRosterImport', { importId, token: crypto.randomUUID() })).code,
    ).toBe('NOT_FOUND')
    expect(
      (await world.mutate(foreign, 'setRosterMapping', { importId, version: 1, mapping: [] })).code,
    ).toBe('NOT_FOUND')
    expect(
      (await world.mutate(foreign, 'startRosterImport', { sha256: hashOf(bytes), fileName: 'x' })).code,
    ).toBe('FILE_NOT_UPLOADED')
    const get = (caller: PortalCaller | null, url: string) =>
      world.server.app.inject({ method: 'GET', url, headers: caller?.headers ?? {} })
    expect((await get(foreign, `/roster-imports/${importId}/annotated`)).statusCode).toBe(404)
    expect((await get(null, `/roster-imports/${importId}/annotated`)).statusCode).toBe(401)
    expect((await get(chair, '/roster-imports/x/annotated')).statusCode).toBe(404)
    expect((await get(null, '/roster-template')).statusCode).toBe(401)
    const { table } = await inspectUpload((await get(chair, '/roster-template')).rawPayload)
    expect(table.sheets[0]!.rows.some((row) => row.cells.some((cell) => cell?.text === '*企业名称'))).toBe(
      true,
    )
  })
})

describe('a file that is no roster', () => {
  test.each([
    ['a PDF', Buffer.from('%PDF-1.7 …'), 415, 'NOT_A_SHEET'],
    ['an old workbook', Buffer.from('d0cf11e0a1b11ae100', 'hex'), 415, 'OLD_WORKBOOK'],
    ['a web page called csv', Buffer.from('<html><table></table></html>'), 415, 'HTML_SHEET'],
    ['nothing', Buffer.alloc(0), 415, 'EMPTY_FILE'],
    ['11 MB', Buffer.alloc(11 * 1024 * 1024, 65), 413, 'FILE_TOO_LARGE'],
  ])('%s is refused at the door', async (_what, bytes, status, code) => {
    const response = await put(bytes)
    expect([response.statusCode, response.json<{ error: { code: string } }>().error.code]).toEqual([
      status,
      code,
    ])
  })

  test('what arrives must be what was sent, from somebody signed in', async () => {
    const bytes = Buffer.from('单位名称,统一社会信用代码\n')
    expect((await put(bytes, null)).statusCode).toBe(401)
    expect(
      (await put(bytes, chair, hashOf(Buffer.from('other')))).json<{ error: { code: string } }>().error.code,
    ).toBe('HASH_MISMATCH')
    expect((await put(bytes, chair, 'short')).statusCode).toBe(400)
  })

  test.each([
    ['a bomb', zip([{ name: 'xl/workbook.xml', content: Buffer.alloc(200 * 1024 * 1024) }]), 'archive_bomb'],
    ['a broken archive', Buffer.from('PK\x03\x04 but no more', 'latin1'), 'broken_archive'],
    [
      'a sheet without a heading',
      workbookOf('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>hello</t></is></c></row></sheetData>'),
      'no_header',
    ],
    ['text without a heading', Buffer.from('1,2\n3,4\n'), 'no_header'],
  ])('%s fails with its reason, and nothing is written', async (_what, bytes, code) => {
    const members = async () =>
      (await world.ask(chair, '{ members { totalCount } }')).data!['members'].totalCount
    const before = await members()
    const importId = await start(bytes, 'hostile')
    await world.runJobs()
    expect(await look(importId)).toMatchObject({ state: 'failed', errorCode: code, token: null })
    expect(
      (await world.mutate(chair, 'commitRosterImport', { importId, token: crypto.randomUUID() })).code,
    ).toBe('IMPORT_TOKEN')
    expect(
      (
        await world.server.app.inject({
          method: 'GET',
          url: `/roster-imports/${importId}/annotated`,
          headers: chair.headers,
        })
      ).statusCode,
    ).toBe(409)
    expect(await members()).toBe(before)
  })
})
