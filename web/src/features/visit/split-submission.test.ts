import { afterEach, describe, expect, it, vi } from 'vitest'
import { httpTransport } from '../../app/outbox/transport.ts'
import { toOp } from '../../app/outbox/operation.ts'
import { pieceKey, uuid7 } from '../../app/outbox/uuid7.ts'
import type { RecordVisitInput } from '../../gql/graphql.ts'
import { PIECE_BYTES, splitSubmission } from './split-submission.ts'
import { recordVisit } from './visit-operations-phone.ts'

const parts = ['answers', 'findings', 'goodPractices', 'photos', 'signatures'] as const
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value))
const elements = (pieces: readonly RecordVisitInput[]) =>
  Object.fromEntries(parts.map((part) => [part, pieces.flatMap((piece) => (piece[part] ?? []) as object[])]))

/** 200 items with notes of 1,000 characters, 60 photos on 30 findings, two signatures. */
function longCheck(): RecordVisitInput {
  const at = '2026-03-02T02:00:00Z'
  const answers = Array.from({ length: 200 }, (_, n) => ({
    id: uuid7(),
    itemKey: `item-${n}`,
    result: 'nonconform' as never,
    note: '配电箱门未关闭，线路裸露'.repeat(90).slice(0, 1000),
    answeredAt: at,
  }))
  const findings = Array.from({ length: 30 }, (_, n) => ({
    id: uuid7(),
    itemKey: `item-${n}`,
    place: '一车间',
    description: '护罩缺失'.repeat(400),
    immediate: false,
    foundAt: at,
    photos: [0, 1].map(() => ({ id: uuid7(), sha256: 'a'.repeat(64), takenAt: at, caption: '远景' })),
  }))
  const signatures = ['team_leader', 'host'].map((signerRole) => ({
    id: uuid7(),
    signerRole: signerRole as never,
    signerName: '组长',
    sha256: 'b'.repeat(64),
    refused: false,
    signedAt: at,
  }))
  return {
    visitId: uuid7(),
    clientMutationId: uuid7(),
    checkIn: { method: 'qr' as never, at },
    answers,
    findings,
    goodPractices: [],
    photos: [],
    signatures,
    manifest: {
      answerItemKeys: answers.map((one) => one.itemKey),
      hazardIds: findings.map((one) => one.id),
      goodPracticeIds: [],
      evidenceIds: findings.flatMap((one) => one.photos.map((photo) => photo.id)),
      signatureIds: signatures.map((one) => one.id),
    },
  } as RecordVisitInput
}

describe('a check that is too long for one request', () => {
  it('is cut into pieces that fit, nothing lost, nothing twice, the promise last', () => {
    const check = longCheck()
    expect(bytes(check)).toBeGreaterThan(256 * 1024)
    const pieces = splitSubmission(check)
    expect(pieces.length).toBeGreaterThan(1)
    for (const piece of pieces) expect(bytes(piece)).toBeLessThan(PIECE_BYTES + 1024)
    expect(elements(pieces)).toEqual(elements([check]))
    expect(pieces.filter((piece) => piece.checkIn)).toEqual([pieces[0]])
    expect(pieces.filter((piece) => piece.manifest)).toEqual([pieces.at(-1)])
    expect(pieces.at(-1)!.manifest).toEqual(check.manifest)
    expect(splitSubmission(check)).toEqual(pieces)
  })

  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))('holds for texts of any sizes (%i)', (seed) => {
    let state = seed * 7919
    const upTo = (max: number) => (state = (state * 48271) % 2147483647) % max
    const texts = (count: number) => Array.from({ length: upTo(count) }, () => '隐患'.repeat(upTo(1000)))
    const [notes, descriptions] = [texts(60), texts(20)]
    const check = {
      visitId: 'v',
      clientMutationId: 'k',
      answers: notes.map((note, id) => ({ id, note })),
      findings: descriptions.map((description, id) => ({ id, description })),
      manifest: { answerItemKeys: notes.map((_, id) => String(id)) },
    } as unknown as RecordVisitInput
    const pieces = splitSubmission(check, 8_192)
    expect(elements(pieces)).toEqual(elements([check]))
    expect(pieces.filter((piece) => piece.manifest)).toHaveLength(1)
    const largest = Math.max(0, ...[...notes, ...descriptions].map(bytes))
    for (const piece of pieces) expect(bytes(piece)).toBeLessThan(8_192 + largest)
  })

  it('a short one stays one request, with the key it always had', () => {
    const short = { ...longCheck(), answers: [], findings: [] }
    expect(splitSubmission(short)).toEqual([short])
  })

  it('pieces of one act have keys of their own, the same at each try', () => {
    const key = uuid7()
    const keys = [1, 2, 3, 200].map((n) => pieceKey(key, n))
    expect(new Set([key, ...keys]).size).toBe(5)
    for (const one of keys)
      expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(keys).toEqual([1, 2, 3, 200].map((n) => pieceKey(key, n)))
  })
})

describe('sending it', () => {
  afterEach(() => vi.unstubAllGlobals())
  const queued = () => {
    const check = longCheck()
    const long = {
      ...recordVisit,
      entity: () => 'visit:1',
      label: () => '互查记录',
      photos: () => [],
      variables: (_given: unknown, key: string) => ({ input: { ...check, clientMutationId: key } }),
    }
    const op = toOp(long as typeof recordVisit, {} as never, { userId: 'u', seatId: 'member:1' }, 1)
    return { ...op, seq: 1, state: 'sending' as const, tries: 1, notBefore: 0 }
  }

  it('goes piece by piece; a broken line is tried again under the same keys; conflicts of all pieces are told', async () => {
    const seen: string[] = []
    let breaks = 2
    vi.stubGlobal('fetch', async (_url: string, init: { body: string }) => {
      expect(Buffer.byteLength(init.body)).toBeLessThan(256 * 1024)
      const { input } = JSON.parse(init.body).variables as { input: RecordVisitInput }
      seen.push(input.clientMutationId)
      if (seen.length === breaks) throw new TypeError('network')
      const recordVisitAnswer = {
        __typename: 'RecordVisitSuccess',
        missing: [`after ${seen.length}`],
        refused: [],
        conflicts: (input.answers ?? []).slice(0, 1).map((one) => ({ itemKey: one.itemKey })),
      }
      return new Response(JSON.stringify({ data: { recordVisit: recordVisitAnswer } }))
    })
    const op = queued()
    expect(await httpTransport.sendOp(op)).toMatchObject({ kind: 'retry' })
    expect(seen).toHaveLength(2)
    breaks = -1
    const result = await httpTransport.sendOp(op)
    const keys = op.pieces!.map((one) => (one['input'] as RecordVisitInput).clientMutationId)
    expect(seen.slice(2)).toEqual(keys)
    expect(seen.slice(0, 2)).toEqual(keys.slice(0, 2))
    const { conflicts, missing } = (result as { answer: { conflicts: object[]; missing: string[] } }).answer
    expect(missing).toEqual([`after ${seen.length}`])
    expect(conflicts.length).toBeGreaterThan(1)
  })
})
