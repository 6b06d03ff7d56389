import { describe, expect, it } from 'vitest'
import { type VisitContents, missingOf } from './visit-completeness.ts'

const manifest = {
  answerItemKeys: ['A'],
  hazardIds: [],
  goodPracticeIds: [],
  evidenceIds: [],
  signatureIds: [],
}
const whole: VisitContents = {
  checkedIn: true,
  manifest,
  itemKeys: ['A'],
  answers: [{ itemKey: 'A', result: 'conform' }],
  hazards: [],
  goodPracticeIds: [],
  evidenceIds: [],
  signatures: [
    { id: '1', signerRole: 'team_leader', refused: false },
    { id: '2', signerRole: 'host', refused: false },
  ],
}
const without = (more: Partial<VisitContents>): string[] => missingOf({ ...whole, ...more })
const signed = (...roles: ('inspector' | 'host' | 'escort' | 'refusal')[]): string[] =>
  without({
    signatures: roles.map((role, at) => ({
      id: `${at}`,
      signerRole: role === 'refusal' ? 'host' : role,
      refused: role === 'refusal',
    })),
  })

describe('a visit', () => {
  it('is whole when nothing is missing', () => expect(missingOf(whole)).toEqual([]))
  it('needs somebody at the door and the promise of its last piece', () =>
    expect(without({ checkedIn: false, manifest: null })).toEqual(['checkIn', 'manifest']))
  it('needs every line of its list answered, promised or not', () => {
    expect(without({ itemKeys: ['A', 'B'] })).toEqual(['answer:B'])
    expect(without({ itemKeys: [], answers: [] })).toEqual(['answer:A'])
  })
  it('needs a hazard for every 不符合', () => {
    const answers = [{ itemKey: 'A', result: 'nonconform' as const }]
    expect(without({ answers })).toEqual(['finding:A'])
    expect(without({ answers, hazards: [{ id: 'h', itemKey: 'A' }] })).toEqual([])
  })
  it('needs all that was promised', () => {
    const promise = {
      ...manifest,
      hazardIds: ['h'],
      goodPracticeIds: ['g'],
      evidenceIds: ['e'],
      signatureIds: ['s'],
    }
    expect(without({ manifest: promise })).toEqual(['hazard:h', 'goodPractice:g', 'photo:e', 'signature:s'])
  })
  it('is signed by both sides, or refused before two who sign', () => {
    expect(signed('host')).toEqual(['signature.team'])
    expect(signed('inspector')).toEqual(['signature.host'])
    expect(signed('inspector', 'escort')).toEqual(['signature.host'])
    expect(signed('inspector', 'refusal')).toEqual(['signature.witness'])
    expect(signed('inspector', 'refusal', 'escort')).toEqual([])
    expect(signed('inspector', 'refusal', 'host')).toEqual([])
  })
})
