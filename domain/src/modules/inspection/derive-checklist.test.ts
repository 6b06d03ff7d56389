import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChecklistSources, deriveChecklist, topicsOfHost } from './derive-checklist.ts'

const topics: ChecklistSources['topics'] = [
  { code: 'BASIC', nameZh: '基础管理', industryHints: [], always: true, position: 9 },
  { code: 'FIRE', nameZh: '消防通道', industryHints: ['*'], always: true, position: 1 },
  { code: 'DUST', nameZh: '粉尘涉爆', industryHints: ['203', '211'], always: false, position: 2 },
  { code: 'PLATING', nameZh: '电镀', industryHints: ['*'], always: false, position: 3 },
]

const item = (
  code: string,
  versionNo: number,
  from: string,
  to: string | null,
  text = `${code} v${versionNo}`,
): ChecklistSources['national'][number] => ({
  code,
  versionNo,
  topicCode: code.split('-')[0]!,
  text,
  basis: [{ docId: 'GB1', doc: '标准一', article: '5.1', verified: true }],
  severity: 'general',
  majorRefs: [],
  majorWhen: null,
  deadlineDays: 7,
  methods: ['visual'],
  effectiveFrom: from,
  effectiveTo: to,
})

const sources: ChecklistSources = {
  topics,
  national: [
    item('BASIC-01', 1, '2020-01-01', null),
    item('DUST-01', 1, '2020-01-01', '2026-07-01'),
    item('DUST-01', 2, '2026-07-01', null),
  ],
  alliance: [
    {
      code: 'OWN-1',
      versionNo: 1,
      topicCode: 'BASIC',
      text: '盟规',
      deadlineDays: 3,
      from: '2026-01-01',
      until: null,
    },
    {
      code: 'OWN-1',
      versionNo: 2,
      topicCode: 'BASIC',
      text: '盟规改',
      deadlineDays: 3,
      from: '2026-06-01',
      until: null,
    },
  ],
  lawDates: new Map([['GB1', '2019-05-01']]),
}

describe('topics of a host', () => {
  const of = (industryCode: string | null, riskTags: string[] = [], topicCodes: string[] = []): string[] =>
    topicsOfHost(topics, { industryCode, riskTags, topicCodes })

  it('are those for everybody where nothing is known of it', () =>
    expect(of(null)).toEqual(['FIRE', 'BASIC']))
  it('include those of its industry, by prefix and whatever the section letter', () => {
    expect(of('C2032')).toEqual(['FIRE', 'DUST', 'BASIC'])
    expect(of('211')).toEqual(['FIRE', 'DUST', 'BASIC'])
    expect(of('20')).toEqual(['FIRE', 'BASIC'])
  })
  it('include those of its risk tags, and no tag that the library does not know', () =>
    expect(of(null, ['PLATING', 'NONE'])).toEqual(['FIRE', 'PLATING', 'BASIC']))
  it('are narrowed to the topics of the round, but never lose the base topic', () => {
    expect(of('2110', ['PLATING'], ['DUST'])).toEqual(['DUST', 'BASIC'])
    expect(of(null, [], ['PLATING'])).toEqual(['BASIC'])
  })
})

describe('the list of a day', () => {
  const on = (day: string): string[] =>
    deriveChecklist(sources, { industryCode: '203', riskTags: [], topicCodes: [], on: day }).lines.map(
      (line) => `${line.key}.${line.versionNo}`,
    )

  it('holds the version in force on that day, from its first day on', () => {
    expect(on('2026-06-30')).toEqual(['DUST-01.1', 'BASIC-01.1', 'OWN-1.2'])
    expect(on('2026-07-01')).toEqual(['DUST-01.2', 'BASIC-01.1', 'OWN-1.2'])
  })
  it('holds nothing that was not in force yet', () => expect(on('2019-12-31')).toEqual([]))
  it('carries the clause with its effective date', () => {
    const [line] = deriveChecklist(sources, {
      industryCode: null,
      riskTags: [],
      topicCodes: [],
      on: '2026-02-01',
    }).lines
    expect(line!.basis).toEqual([
      { docId: 'GB1', doc: '标准一', article: '5.1', verified: true, effectiveFrom: '2019-05-01' },
    ])
  })
  it('gives an own item no legal ground', () => {
    const own = deriveChecklist(sources, {
      industryCode: null,
      riskTags: [],
      topicCodes: [],
      on: '2026-02-01',
    }).lines.filter((line) => line.source === 'alliance')
    expect(own).toMatchObject([{ key: 'OWN-1', versionNo: 1, basis: [] }])
  })

  it('does not change when the library is written on later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 50 }),
        fc.string(),
        fc.date({ min: new Date('2026-07-02'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (versionNo, text, from) => {
          const day = from.toISOString().slice(0, 10)
          const later = {
            ...sources,
            national: [...sources.national, item('DUST-01', versionNo, day, null, text)],
          }
          const wish = { industryCode: '203', riskTags: [], topicCodes: [], on: '2026-07-01' }
          expect(deriveChecklist(later, wish)).toEqual(deriveChecklist(sources, wish))
        },
      ),
    )
  })
})
