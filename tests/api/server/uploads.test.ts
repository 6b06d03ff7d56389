import { createHash } from 'node:crypto'
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createServer, type ApiServer } from '@anhu/api'
import { newId } from '@anhu/domain/kernel'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { BlobStore } from '../../../api/dist/server/blob-store.js'
import { createTestDatabase, type TestDatabase } from '../../testkit/database.ts'
import { asSuperuser, insertRows, makeWorld, type Caller, type World } from './world.ts'

const PNG_HEAD = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')

/** Bytes that begin as a PNG of this size does. */
function png(width: number, height: number, padding = 0, seed = 'x'): Buffer {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([PNG_HEAD, size, Buffer.from(seed), Buffer.alloc(padding, 7)])
}

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

let database: TestDatabase
let server: ApiServer
let world: World
let dataDir: string
let address: string

beforeAll(async () => {
  database = await createTestDatabase()
  world = await makeWorld(database.superUrl, 3)
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-files-'))
  server = await createServer({ databaseUrl: database.appUrl, dataDir, insecureCookies: true })
  address = await server.listen()
})

afterAll(async () => {
  await server?.close()
  await database?.drop()
  if (dataDir) await rm(dataDir, { recursive: true, force: true })
})

const put = (bytes: Buffer, options: { as?: Caller | null; sha256?: string } = {}) =>
  fetch(`${address}/photos/${options.sha256 ?? sha(bytes)}`, {
    method: 'PUT',
    body: new Uint8Array(bytes),
    headers: options.as === null ? {} : (options.as ?? world.owner).headers,
  })

const errorOf = async (response: Response) => ({
  status: response.status,
  ...((await response.json()) as { error: { code: string; message: string } }).error,
})

const rows = (sha256: string): Promise<unknown[]> =>
  asSuperuser(
    database.superUrl,
    async (client) =>
      (await client.query('select person_id, bytes::int, mime from app.uploads where sha256 = $1', [sha256]))
        .rows,
  )

const filesUnder = async (folder: string): Promise<string[]> =>
  (await readdir(join(dataDir, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

describe('a photo in one request', () => {
  test('arrives whole under its hash, belongs to the sender, and twice is once', async () => {
    const photo = png(100, 100, 5_000)
    for (let n = 0; n < 2; n += 1) {
      const response = await put(photo)
      expect(response.status).toBe(200)
      expect(await response.json()).toEqual({ sha256: sha(photo), bytes: photo.length, mime: 'image/png' })
    }
    expect(await rows(sha(photo))).toEqual([
      { person_id: world.owner.personId, bytes: photo.length, mime: 'image/png' },
    ])
    expect(await readFile(join(dataDir, 'blobs', sha(photo).slice(0, 2), sha(photo)))).toEqual(photo)
    const arrived = (caller: Caller) =>
      fetch(`${address}/photos/${sha(photo)}`, { method: 'HEAD', headers: caller.headers })
    expect((await arrived(world.owner)).status).toBe(200)
    expect((await arrived(world.nobody)).status).toBe(404)
  })

  test.each([
    ['zero bytes', Buffer.alloc(0), 422, 'FILE_EMPTY'],
    ['a PDF', Buffer.from('%PDF-1.7 …'), 415, 'NOT_A_PHOTO'],
    ['HTML', Buffer.from('<html><script>'), 415, 'FILE_TYPE_REFUSED'],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 415, 'FILE_TYPE_REFUSED'],
    ['16,000 × 16,000 pixels', png(16_000, 16_000), 422, 'PHOTO_TOO_MANY_PIXELS'],
    ['more than 1 MB', png(10, 10, 1_100_000), 413, 'FILE_TOO_LARGE'],
  ])('%s is refused by name and leaves nothing', async (_what, bytes, status, code) => {
    const before = await filesUnder('blobs')
    expect(await errorOf(await put(bytes))).toMatchObject({
      status,
      code,
      message: expect.stringMatching(/\w+ \w+/),
    })
    expect(await filesUnder('blobs')).toEqual(before)
    expect(await filesUnder('tmp')).toEqual([])
    expect(await rows(sha(bytes))).toEqual([])
  })

  test('a hash that does not match is refused', async () => {
    const photo = png(20, 20)
    expect(await errorOf(await put(photo, { sha256: sha(png(20, 21)) }))).toMatchObject({
      status: 422,
      code: 'HASH_MISMATCH',
      received: sha(photo),
    })
  })

  test('without a session nothing is taken', async () => {
    expect(await errorOf(await put(png(1, 1), { as: null }))).toMatchObject({
      status: 401,
      code: 'UNAUTHENTICATED',
    })
  })
})

describe('a resumable upload', () => {
  const metadata = (sha256: string, purpose = 'photo') =>
    `sha256 ${Buffer.from(sha256).toString('base64')},purpose ${Buffer.from(purpose).toString('base64')},filename ${Buffer.from('现场.png').toString('base64')}`
  const tus = (
    path: string,
    method: string,
    caller: Caller,
    headers: Record<string, string> = {},
    body?: Buffer,
  ) =>
    fetch(`${address}${path}`, {
      method,
      headers: { 'tus-resumable': '1.0.0', ...caller.headers, ...headers },
      ...(body ? { body: new Uint8Array(body) } : {}),
    })
  const create = (size: number, sha256: string, purpose?: string, caller = world.owner) =>
    tus('/uploads', 'POST', caller, {
      'upload-length': String(size),
      'upload-metadata': metadata(sha256, purpose),
    })
  const patch = (path: string, offset: number, body: Buffer, caller = world.owner) =>
    tus(
      path,
      'PATCH',
      caller,
      { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
      body,
    )

  test('comes in pieces, over a broken line, and ends as one file', async () => {
    const photo = png(300, 300, 2_000_000, 'pieces')
    const created = await create(photo.length, sha(photo))
    expect(created.status).toBe(201)
    const path = created.headers.get('location')!
    expect((await patch(path, 0, photo.subarray(0, 700_000))).status).toBe(204)
    const where = await tus(path, 'HEAD', world.owner)
    expect(where.headers.get('upload-offset')).toBe('700000')
    const last = await patch(path, 700_000, photo.subarray(700_000))
    expect(last.status).toBe(200)
    expect(await last.json()).toEqual({ sha256: sha(photo), bytes: photo.length, mime: 'image/png' })
    expect(await rows(sha(photo))).toHaveLength(1)
    expect(await filesUnder('incoming')).toEqual([])
  })

  test('belongs to the person who began it', async () => {
    const photo = png(5, 5, 100, 'mine')
    const path = (await create(photo.length, sha(photo))).headers.get('location')!
    expect((await patch(path, 0, photo, world.nobody)).status).toBe(404)
    expect((await tus(path, 'HEAD', world.nobody)).status).toBe(404)
    expect((await patch(path, 0, photo)).status).toBe(200)
  })

  test('of 80 MB is refused before the first byte, naming the limit and what to do', async () => {
    expect(await errorOf(await create(80 * 1024 * 1024, 'a'.repeat(64)))).toMatchObject({
      status: 413,
      code: 'FILE_TOO_LARGE',
      message: expect.stringMatching(/25 MB.*lower resolution/),
    })
  })

  test('of a document counts as a file and not as a photo, and what was damaged is refused', async () => {
    const pdf = Buffer.from('%PDF-1.7 advice note')
    const asPhoto = (await create(pdf.length, sha(pdf))).headers.get('location')!
    expect(await errorOf(await patch(asPhoto, 0, pdf))).toMatchObject({ status: 415, code: 'NOT_A_PHOTO' })
    const asFile = (await create(pdf.length, sha(pdf), 'file')).headers.get('location')!
    expect(await (await patch(asFile, 0, pdf)).json()).toMatchObject({ mime: 'application/pdf' })
    const damaged = (await create(pdf.length, 'b'.repeat(64), 'file')).headers.get('location')!
    expect(await errorOf(await patch(damaged, 0, pdf))).toMatchObject({ status: 422, code: 'HASH_MISMATCH' })
    expect(await filesUnder('incoming')).toEqual([])
  })
})

describe('a photo on the way out', () => {
  test('is shown to those whose wall shows the evidence, and to nobody else', async () => {
    const photo = png(40, 40, 10, 'evidence')
    await put(photo)
    const evidenceId = newId()
    await asSuperuser(database.superUrl, (client) =>
      insertRows(
        client,
        'evidence',
        {
          alliance_id: '$1::uuid',
          id: '$2::uuid',
          sha256: '$3',
          subject_kind: `'hazard'`,
          enterprise_id: '$4::uuid',
          phase: `'before'`,
          mime: `'image/png'`,
          thumb_state: `'pending'`,
          committee_visible: 'true',
        },
        [world.alliances[0]!.id, evidenceId, sha(photo), world.enterpriseId],
      ),
    )
    const get = (caller: Caller | null, query = '', headers = {}) =>
      fetch(`${address}/photos/${evidenceId}${query}`, { headers: { ...caller?.headers, ...headers } })
    const shown = await get(world.owner)
    expect(shown.status).toBe(200)
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(photo)
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-cache',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    expect((await get(world.owner, '', { 'if-none-match': shown.headers.get('etag')! })).status).toBe(304)
    expect((await get(world.alliances[0]!.chair)).status).toBe(200)
    const { 'x-anhu-seat': seat, ...withoutSeat } = world.owner.headers
    expect((await get({ ...world.owner, headers: withoutSeat }, `?seat=${seat}`)).status).toBe(200)
    expect((await get(world.alliances[1]!.chair)).status).toBe(404)
    expect((await get(world.nobody)).status).toBe(404)
    expect((await get(null)).status).toBe(401)
    expect(await errorOf(await get(world.owner, '?size=thumb'))).toMatchObject({
      code: 'THUMBNAIL_NOT_READY',
    })
  })
})

describe('the picture of a signature', () => {
  test('is shown to whoever sees the visit, and to nobody else', async () => {
    const picture = png(60, 20, 10, 'signature')
    await put(picture)
    const [allianceId, visitId, signatureId] = [world.alliances[0]!.id, newId(), newId()]
    await asSuperuser(database.superUrl, async (client) => {
      await insertRows(
        client,
        'visits',
        {
          alliance_id: '$1::uuid',
          id: '$2::uuid',
          enterprise_id: '$3::uuid',
          nature: `'mutual'`,
          state: `'field_done'`,
          sheet_state: `'locked'`,
        },
        [allianceId, visitId, world.enterpriseId],
      )
      await insertRows(
        client,
        'visit_signatures',
        {
          alliance_id: '$1::uuid',
          id: '$2::uuid',
          visit_id: '$3::uuid',
          sha256: '$4',
          refused: 'false',
        },
        [allianceId, signatureId, visitId, sha(picture)],
      )
    })
    const get = (caller: Caller | null) =>
      fetch(`${address}/photos/signatures/${signatureId}`, { headers: caller?.headers ?? {} })
    const shown = await get(world.owner)
    expect(shown.status).toBe(200)
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(picture)
    expect((await get(world.alliances[0]!.chair)).status).toBe(200)
    expect((await get(world.alliances[1]!.chair)).status).toBe(404)
    expect((await get(world.nobody)).status).toBe(404)
    expect((await get(null)).status).toBe(401)
  })
})

describe('a full disk', () => {
  test('is said by name, keeps nothing half done, and mends itself', async () => {
    const full = new BlobStore(dataDir, () => open('/dev/full', 'w'))
    const photo = png(9, 9, 100, 'no room')
    await expect(full.put(photo, { sha256: sha(photo), purpose: 'photo' })).rejects.toMatchObject({
      status: 507,
      code: 'DISK_FULL',
      message: /no room/,
    })
    expect(await filesUnder('blobs')).not.toContain(sha(photo))
    expect((await put(photo)).status).toBe(200)
  })
})

describe('what a person may send in a day', () => {
  test('ends with a clear refusal, whatever the way; tomorrow there is room again', async () => {
    const limited = await createServer({
      databaseUrl: database.appUrl,
      dataDir,
      insecureCookies: true,
      uploadQuota: { bytes: 12_000, files: 3 },
    })
    const { chair } = world.alliances[1]!
    const inject = (bytes: Buffer, as: Caller = chair) =>
      limited.app.inject({
        method: 'PUT',
        url: `/photos/${sha(bytes)}`,
        headers: { ...as.headers, 'content-type': 'image/png' },
        payload: bytes,
      })
    const resumable = (bytes: Buffer) =>
      limited.app.inject({
        method: 'POST',
        url: '/uploads',
        headers: {
          ...chair.headers,
          'tus-resumable': '1.0.0',
          'upload-length': String(bytes.length),
          'upload-metadata': `sha256 ${Buffer.from(sha(bytes)).toString('base64')}`,
        },
      })
    try {
      const first = png(10, 10, 5_000, 'quota-1')
      expect((await inject(first)).statusCode).toBe(200)
      const large = png(10, 10, 8_000, 'quota-2')
      const refused = await inject(large)
      expect(refused.statusCode).toBe(429)
      expect(refused.json().error).toMatchObject({
        code: 'UPLOAD_QUOTA',
        limitBytes: 12_000,
        limitFiles: 3,
        retryAfterSeconds: expect.any(Number),
      })
      expect(refused.json().error.retryAfterSeconds).toBeGreaterThan(86_000)
      expect(await rows(sha(large))).toEqual([])
      expect(await filesUnder('blobs')).not.toContain(sha(large))
      const announced = await resumable(large)
      expect([announced.statusCode, JSON.parse(announced.body).error.code]).toEqual([429, 'UPLOAD_QUOTA'])
      for (const seed of ['quota-3', 'quota-4'])
        expect((await inject(png(10, 10, 10, seed))).statusCode).toBe(200)
      expect((await inject(png(10, 10, 10, 'quota-5'))).statusCode).toBe(429)
      // A phone that did not hear the answer asks again, and its check waits for that.
      expect((await inject(first)).statusCode).toBe(200)
      // Everybody has a day of their own, and it passes.
      expect((await inject(large, world.nobody)).statusCode).toBe(200)
      await asSuperuser(database.superUrl, (client) =>
        client.query(
          `update app.uploads set created_at = created_at - interval '25 hours' where person_id = $1`,
          [chair.personId],
        ),
      )
      expect((await inject(large)).statusCode).toBe(200)
    } finally {
      await limited.close()
    }
  })
})
