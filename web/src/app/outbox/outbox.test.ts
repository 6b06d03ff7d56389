import 'fake-indexeddb/auto'
import { createHash, randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveDraft, loadDraft, dropDraft } from '../drafts/drafts.ts'
import { classifyMutation } from './classify.ts'
import { openLocalDb, type LocalDb } from './local-db.ts'
import { addOp, getBlob, keepBlob, listOps, listReceipts, retryOp, type NewOp } from './outbox-store.ts'
import { backoff, blockedKeys, nextWake, pickReady } from './schedule.ts'
import { createSender, type SenderPorts } from './sender.ts'
import { sha256Hex, sha256HexInScript } from '../../ui/member/photo/sha256.ts'
import type { SendResult } from './types.ts'
import { uuid7 } from './uuid7.ts'

let db: LocalDb
let user = 0
let clock = 1_000_000

beforeEach(async () => {
  clock = 1_000_000
  db = await openLocalDb(`u${++user}`)
})
afterEach(() => db.close())

function act(entity: string, label: string, blobs: string[] = []): NewOp {
  return {
    key: uuid7(),
    userId: 'u',
    seatId: 'member:1',
    entity,
    name: 'do',
    label,
    document: 'mutation Do { do { __typename } }',
    operationName: 'Do',
    variables: {},
    blobs,
    createdAt: clock,
  }
}
const photo = (sha256: string) => ({
  sha256,
  data: new Blob(['x']),
  type: 'image/jpeg',
  uploaded: false,
  createdAt: 0,
})

/** A server that remembers keys, and answers as told. */
function server(answer: (label: string, nth: number) => SendResult = () => ({ kind: 'done' })) {
  const arrived: string[] = []
  const counted = new Map<string, string>()
  const photos: string[] = []
  const tries = new Map<string, number>()
  const ports: Omit<SenderPorts, 'db'> = {
    now: () => clock,
    random: () => 0.5,
    changed: () => undefined,
    signedOut: () => arrived.push('signed-out'),
    exclusively: (work) => work(),
    transport: {
      sendPhoto: async (one) => {
        photos.push(one.sha256)
        return { kind: 'done' }
      },
      sendOp: async (op) => {
        const nth = (tries.get(op.key) ?? 0) + 1
        tries.set(op.key, nth)
        const result = answer(op.label, nth)
        arrived.push(op.label)
        if (result.kind === 'done') counted.set(op.key, op.label)
        return result
      },
    },
  }
  return { ports, arrived, photos, counted: () => [...counted.values()] }
}

describe('order', () => {
  it('serves three visits at once, not more', async () => {
    const { ports } = server()
    const started: string[] = []
    const slow = {
      ...ports.transport,
      sendOp: (op: { label: string }) => (started.push(op.label), new Promise<never>(() => undefined)),
    }
    for (const label of ['a1', 'a2', 'b1', 'c1', 'd1']) await addOp(db, act(label[0]!, label))
    void createSender({ ...ports, db, transport: slow }).drain()
    await expect.poll(() => started).toEqual(['a1', 'b1', 'c1'])
    expect((await listOps(db)).filter((op) => op.state === 'sending')).toHaveLength(3)
  })

  it('sends the acts on one visit in the order they were done', async () => {
    const { ports, arrived } = server()
    for (const n of [1, 2, 3])
      for (const visit of ['a', 'b', 'c', 'd']) await addOp(db, act(visit, visit + n))
    await createSender({ ...ports, db }).drain()
    for (const visit of ['a', 'b', 'c', 'd'])
      expect(arrived.filter((label) => label.startsWith(visit))).toEqual([visit + 1, visit + 2, visit + 3])
    expect(await listOps(db)).toEqual([])
  })

  it('holds what stands behind a refused act, and lets other visits pass', async () => {
    const { ports, arrived } = server((label, nth) =>
      label === 'a1' && nth === 1
        ? { kind: 'refused', refusal: { code: 'STALE_VERSION' } }
        : { kind: 'done' },
    )
    for (const label of ['a1', 'a2', 'b1']) await addOp(db, act(label[0]!, label))
    const sender = createSender({ ...ports, db })
    await sender.drain()
    expect(arrived.toSorted()).toEqual(['a1', 'b1'])
    const left = await listOps(db)
    expect(left.map((op) => [op.label, op.state, op.refusal?.code])).toEqual([
      ['a1', 'rejected', 'STALE_VERSION'],
      ['a2', 'queued', undefined],
    ])
    expect(blockedKeys(left)).toEqual(new Set([left[1]!.key]))
    await retryOp(db, left[0]!.seq)
    await sender.drain()
    expect(arrived.slice(-2)).toEqual(['a1', 'a2'])
  })
})

describe('nothing lost, nothing doubled', () => {
  it('keeps an act through 503s, waits longer each time, and counts it once', async () => {
    const { ports, counted } = server((_label, nth) =>
      nth < 4 ? { kind: 'retry', reason: 'HTTP 503' } : { kind: 'done' },
    )
    await addOp(db, act('a', 'a1'))
    const sender = createSender({ ...ports, db })
    const waits: number[] = []
    for (let wake = await sender.drain(); wake !== null; wake = await sender.drain()) {
      waits.push(wake - clock)
      clock = wake
    }
    expect(waits).toEqual([2_000, 4_000, 8_000])
    expect(counted()).toEqual(['a1'])
    expect((await listReceipts(db)).map((receipt) => receipt.label)).toEqual(['a1'])
  })

  it('a sender killed half way is continued by the next, with the same key', async () => {
    const { ports, counted } = server()
    const seen: string[] = []
    const dead = createSender({
      ...ports,
      db,
      transport: { ...ports.transport, sendOp: (op) => (seen.push(op.key), new Promise(() => undefined)) },
    })
    await addOp(db, act('a', 'a1'))
    void dead.drain()
    await expect.poll(async () => (await listOps(db))[0]?.state).toBe('sending')
    await expect.poll(() => seen.length).toBe(1)
    await createSender({ ...ports, db }).drain()
    expect(counted()).toEqual(['a1'])
  })

  it('a double tap is one act', async () => {
    const op = act('a', 'a1')
    await Promise.all([addOp(db, op), addOp(db, op)])
    expect(await listOps(db)).toHaveLength(1)
  })

  it('stops when the session is over and keeps everything', async () => {
    const { ports, arrived } = server(() => ({ kind: 'signed-out' }))
    for (const label of ['a1', 'a2', 'b1']) await addOp(db, act(label[0]!, label))
    await createSender({ ...ports, db }).drain()
    expect(arrived.at(-1)).toBe('signed-out')
    expect((await listOps(db)).map((op) => op.state)).toEqual(['queued', 'queued', 'queued'])
  })
})

describe('photos', () => {
  it('go before their act, once, and leave the phone only when nothing needs them', async () => {
    let lost = true
    const { ports, photos } = server(() => (lost ? { kind: 'retry', reason: 'NETWORK' } : { kind: 'done' }))
    await keepBlob(db, photo('p1'))
    await keepBlob(db, photo('p2'))
    await saveDraft(db, 'visit:a', { note: '未完' }, ['p2'])
    await addOp(db, act('a', 'a1', ['p1', 'p2']))
    const sender = createSender({ ...ports, db })
    clock = (await sender.drain())!
    lost = false
    await sender.drain()
    expect(photos).toEqual(['p1', 'p2'])
    expect(await getBlob(db, 'p1')).toBeUndefined()
    expect((await getBlob(db, 'p2'))?.sha256).toBe('p2')
    await dropDraft(db, 'visit:a')
    expect(await getBlob(db, 'p2')).toBeUndefined()
  })

  it('that were sent a week ago for an act that did not get through go once more: the server may have forgotten them', async () => {
    let lost = true
    const { ports, photos } = server(() => (lost ? { kind: 'retry', reason: 'NETWORK' } : { kind: 'done' }))
    await keepBlob(db, { ...photo('p1'), createdAt: clock })
    await addOp(db, act('a', 'a1', ['p1']))
    const sender = createSender({ ...ports, db })
    await sender.drain()
    clock += 5 * 86_400_000
    await sender.drain()
    expect(photos).toEqual(['p1'])
    clock += 2 * 86_400_000
    lost = false
    await sender.drain()
    expect(photos).toEqual(['p1', 'p1'])
    expect(await listOps(db)).toEqual([])
  })

  it('a draft ends in the same step in which its act is kept', async () => {
    await saveDraft(db, 'visit:a', { answers: 3 })
    expect((await loadDraft<{ answers: number }>(db, 'visit:a'))?.value.answers).toBe(3)
    await addOp(db, act('a', 'a1'), [], 'visit:a')
    expect(await loadDraft(db, 'visit:a')).toBeUndefined()
    expect(await listOps(db)).toHaveLength(1)
  })
})

describe('reading the answer', () => {
  it.each([
    [503, null, 'retry'],
    [200, null, 'retry'],
    [200, { errors: [{ message: 'x', extensions: { code: 'INTERNAL' } }] }, 'retry'],
    [200, { data: null, errors: [{ message: 'x', extensions: { code: 'FORBIDDEN' } }] }, 'refused'],
    [400, { errors: [{ message: 'x', extensions: { code: 'BAD_USER_INPUT' } }] }, 'refused'],
    [200, { errors: [{ message: 'x', extensions: { code: 'UNAUTHENTICATED' } }] }, 'signed-out'],
    [401, null, 'signed-out'],
    [200, { data: { do: { __typename: 'Refused', code: 'STALE_VERSION', message: '' } } }, 'refused'],
    [200, { data: { do: { __typename: 'Done', visit: { id: '1' } } } }, 'done'],
  ])('%i %j is %s', (status, body, kind) => {
    expect(classifyMutation(status, body).kind).toBe(kind)
  })
})

describe('the small parts', () => {
  it('waits between 2 s and 5 min, spread by a quarter', () => {
    expect(backoff(1, () => 0)).toBe(1_500)
    expect(backoff(1, () => 1)).toBe(2_500)
    expect(backoff(40, () => 0.5)).toBe(300_000)
  })

  it('names the next moment something is due, never for a refused one', () => {
    const op = (seq: number, entity: string, notBefore: number, state: 'queued' | 'rejected' = 'queued') => ({
      ...act(entity, entity),
      seq,
      state,
      tries: 1,
      notBefore,
    })
    expect(nextWake([op(1, 'a', 900), op(2, 'b', 700)], 500)).toBe(700)
    expect(nextWake([op(1, 'a', 0, 'rejected'), op(2, 'a', 700)], 500)).toBeNull()
    expect(pickReady([op(2, 'a', 0), op(1, 'a', 900)], new Set(), 500)).toEqual([])
  })

  it('makes keys that sort by time, also within a millisecond and when the clock goes back', () => {
    const keys = Array.from({ length: 5_000 }, (_, n) => uuid7(n < 2_500 ? 5e12 : 4e12))
    expect(keys.toSorted()).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  it('hashes like the platform, with and without its help', async () => {
    for (const size of [0, 1, 55, 56, 64, 1_000, 70_001]) {
      const data = randomBytes(size)
      const bytes = data.buffer.slice(data.byteOffset, data.byteOffset + size) as ArrayBuffer
      const right = createHash('sha256').update(data).digest('hex')
      expect(sha256HexInScript(bytes)).toBe(right)
      expect(await sha256Hex(bytes)).toBe(right)
    }
  })
})
