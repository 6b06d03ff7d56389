import { describe, expect, it } from 'vitest'
import {
  answerLine,
  checkPhotos,
  emptyCheck,
  fromSubmission,
  newFinding,
  put,
  toSubmission,
} from './check-phone.ts'
import { obstacles, lineStates } from './check-progress-phone.ts'
import type { VisitPhone } from './check-phone.ts'

const line = (key: string) => ({
  key,
  topicCode: 'T',
  topicName: '用电',
  source: 'national' as const,
  versionNo: 1,
  text: key,
  basis: [],
  severity: 'general' as const,
  majorWhen: null,
  majorRefs: [],
  deadlineDays: 0,
  methods: [],
})
const visit = {
  id: 'v',
  checkedInAt: null,
  answers: [],
  hazards: [],
  signatures: [],
  checklist: { id: 'c', lines: [line('a'), line('b')] },
} as unknown as VisitPhone

const sha = (n: number) => String(n).repeat(64)
const photo = (n: number) => ({ id: `p${n}`, sha256: sha(n), takenAt: '2026-11-22T01:00:00.000Z' })

function whole() {
  let check = answerLine(answerLine(emptyCheck(), 'a', 'conform'), 'b', 'nonconform')
  const finding = {
    ...newFinding(line('b')),
    place: '二车间',
    description: '防护罩缺失',
    photos: [photo(1)],
    agreed: 'no' as const,
    hostRemark: '已下单',
  }
  check = {
    ...check,
    checkIn: { method: 'manual', at: '2026-11-22T01:00:00.000Z' },
    findings: put(check.findings, finding),
  }
  const signed = (signerRole: 'inspector' | 'host', n: number) => ({
    id: `s${n}`,
    signerRole,
    signerName: '甲',
    sha256: sha(n),
    refusalReason: '',
    signedAt: '2026-11-22T02:00:00.000Z',
  })
  return { ...check, signatures: [signed('inspector', 2), signed('host', 3)] }
}

describe('a check on the phone', () => {
  it('gives each change of mind an id of its own and drops the finding of a line that conforms after all', () => {
    const check = whole()
    const after = answerLine(check, 'b', 'conform')
    expect(after.answers['b']!.id).not.toBe(check.answers['b']!.id)
    expect(after.findings).toEqual([])
    expect(answerLine(check, 'b', 'nonconform')).toBe(check)
  })

  it('closes with a manifest of everything in it, and a part carries neither signatures nor manifest', () => {
    const check = whole()
    const sent = toSubmission('v', check, true)
    expect(sent.manifest).toMatchObject({
      answerItemKeys: ['a', 'b'],
      evidenceIds: ['p1'],
      signatureIds: ['s2', 's3'],
    })
    const part = toSubmission('v', check, false)
    expect([part.manifest, part.signatures]).toEqual([null, []])
    expect(checkPhotos(check)).toEqual([sha(1), sha(2), sha(3)])
  })

  it('comes back from a refused submission as it was', () => {
    const check = whole()
    expect(fromSubmission(toSubmission('v', check, true))).toEqual(check)
  })

  it('names what is missing until nothing is', () => {
    const of = (check: ReturnType<typeof emptyCheck>) =>
      obstacles(visit, check, lineStates(visit, check, [])).map((one) => one.kind)
    expect(of(emptyCheck())).toEqual(['check-in', 'answers', 'team-signature', 'host-signature'])
    expect(of(whole())).toEqual([])
    const refused = { ...whole() }
    refused.signatures = refused.signatures.map((one) =>
      one.signerRole === 'host' ? { ...one, sha256: null as never, refusalReason: '不同意' } : one,
    )
    expect(of(refused)).toEqual(['witness'])
  })
})
