import { describe, expect, it } from 'vitest'
import {
  emptyService,
  hasEntries,
  missingOf,
  oneFinding,
  onePrescription,
  servicePhotos,
  toRecord,
  type ServiceDraft,
  type ServicePhone,
} from './service-draft-phone.ts'

const visit = (change: Partial<ServicePhone> = {}): ServicePhone =>
  ({
    kind: 'first',
    present: [],
    prescriptions: [],
    signatures: [],
    summary: null,
    ...change,
  }) as ServicePhone

function filled(): ServiceDraft {
  const draft = emptyService()
  const finding = {
    ...oneFinding('dust'),
    place: '抛光车间',
    description: '除尘风管未接地',
    deadlineDays: '7',
  }
  finding.photos = [{ id: 'p1', sha256: 'a'.repeat(64), takenAt: '2026-11-23T01:00:00Z' }]
  return {
    ...draft,
    present: draft.present.map((one) => ({ ...one, name: '某人' })),
    findings: [finding],
    prescriptions: [{ ...onePrescription(finding.id), condition: '甲', causes: '乙', remedy: '丙' }],
    signatures: [
      {
        id: 's1',
        signerRole: 'team_leader',
        signerName: '专家',
        sha256: 'b'.repeat(64),
        refusalReason: '',
        signedAt: '',
      },
      { id: 's2', signerRole: 'host', signerName: '企业', sha256: null, refusalReason: '不在', signedAt: '' },
    ],
    summary: '总体尚可',
  }
}

describe('the report of an expert on the phone', () => {
  it('names everything that is missing, and nothing once it is there', () => {
    expect(missingOf(visit(), emptyService())).toEqual([
      'present.principal',
      'present.safety',
      'present.operator',
      'prescription',
      'signature.team',
      'signature.host',
      'summary',
    ])
    expect(missingOf(visit(), filled())).toEqual([])
  })
  it('wants of a follow-up only signatures and a word, and counts what the server already has', () => {
    expect(missingOf(visit({ kind: 'follow_up', summary: '已改好' }), emptyService())).toEqual([
      'signature.team',
      'signature.host',
    ])
  })
  it('a finding without a photo is not whole', () => {
    const draft = filled()
    expect(missingOf(visit(), { ...draft, findings: [{ ...draft.findings[0]!, photos: [] }] })).toEqual([
      'finding',
    ])
  })
  it('sends every element with the id the phone gave it, and names all pictures', () => {
    const draft = filled()
    const input = toRecord('v', draft)
    expect(input.findings?.[0]).toMatchObject({
      id: draft.findings[0]!.id,
      deadlineDays: 7,
      topicCode: 'dust',
    })
    expect(input.prescriptions?.[0]).toMatchObject({ hazardId: draft.findings[0]!.id })
    expect(input.signatures?.map((one) => one.refused)).toEqual([false, true])
    expect(servicePhotos(draft)).toEqual(['a'.repeat(64), 'b'.repeat(64)])
    expect(hasEntries(emptyService())).toBe(false)
    expect(hasEntries(draft)).toBe(true)
  })
})
