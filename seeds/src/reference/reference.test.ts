import { describe, expect, it } from 'vitest'
import { extractCalendar } from './extract-calendar.ts'
import { extractDivisions } from './extract-divisions.ts'
import {
  loadCalendar,
  loadChecklistTopics,
  loadDivisions,
  loadGlossary,
  loadHazardCriteria,
  loadIndustries,
  loadLaws,
  loadRiskTags,
  loadStateMachines,
} from './index.ts'

describe('divisions', () => {
  it('are what the package says', () => {
    expect(loadDivisions()).toEqual(extractDivisions())
  })

  it('hang under a parent that stands before them, and carry its digits', () => {
    const seen = new Set<string>()
    for (const { code, level, parent } of loadDivisions().divisions) {
      expect(seen.has(code)).toBe(false)
      if (level !== 'county') expect(seen.has(parent)).toBe(true)
      seen.add(code)
      expect(code.slice(0, { county: 4, town: 6, village: 9 }[level])).toBe(
        parent.slice(0, { county: 4, town: 6, village: 9 }[level]),
      )
    }
  })

  it('hold as many towns and villages as the dossier counted', () => {
    const { divisions } = loadDivisions()
    expect(divisions.filter((d) => d.level === 'town')).toHaveLength(23)
    expect(divisions.filter((d) => d.level === 'village')).toHaveLength(515)
    expect(divisions.filter((d) => d.parent === '330381101000')).toHaveLength(87)
  })
})

describe('calendar', () => {
  it('is what the package says', () => {
    expect(loadCalendar()).toEqual(extractCalendar())
  })

  it('agrees with the dossier on 2026 and on the statutory days of 2027', () => {
    const { days, years } = loadCalendar()
    const of = (year: number, kind: string) =>
      days.filter((d) => d.date.startsWith(String(year)) && d.kind === kind).map((d) => d.date.slice(5))
    expect(of(2026, 'work')).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'])
    const weekdaysOff = of(2026, 'off').filter(
      (d) => ![0, 6].includes(new Date(`2026-${d}T00:00:00Z`).getUTCDay()),
    )
    expect(weekdaysOff.join(' ')).toBe(
      '01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-06 05-01 05-04 05-05 06-19 09-25 10-01 10-02 10-05 10-06 10-07',
    )
    expect(of(2027, 'off').join(' ')).toBe(
      '01-01 02-05 02-06 02-07 02-08 04-05 05-01 05-02 06-09 09-15 10-01 10-02 10-03',
    )
    expect(years.find((y) => y.year === 2027)?.status).toBe('provisional')
  })

  it('pays every bridge day back: make-up workdays fall on weekends only', () => {
    for (const { date, kind } of loadCalendar().days) {
      if (kind === 'work') expect([0, 6]).toContain(new Date(`${date}T00:00:00Z`).getUTCDay())
    }
  })
})

describe('checklists, criteria and law', () => {
  it('quote only documents and criteria that exist', () => {
    const laws = new Map(loadLaws().map((law) => [law.docId, law]))
    const criteria = loadHazardCriteria()
    const codes = new Set([criteria.general_rule.code, ...criteria.items.map((c) => c.code)])
    for (const topic of loadChecklistTopics()) {
      for (const item of topic.items) {
        for (const ref of item.basis)
          expect(laws.get(ref.doc_id)?.articles.some((a) => a.article === ref.article)).toBe(true)
        for (const ref of item.major_refs) expect(codes).toContain(ref)
        if (item.severity === 'major') expect(item.major_refs.length).toBeGreaterThan(0)
      }
    }
  })

  it('keep how sure each document is, and no date that is only half known', () => {
    for (const law of loadLaws()) {
      expect(['verified', 'partial', 'unverified', 'design']).toContain(law.confidence)
      if (law.effectiveFrom !== null)
        expect(new Date(law.effectiveFrom).toISOString().slice(0, 10)).toBe(law.effectiveFrom)
    }
  })

  it('number their items once', () => {
    const codes = loadChecklistTopics().flatMap((topic) => topic.items.map((item) => item.code))
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes).toHaveLength(231)
  })
})

describe('industries and risk tags', () => {
  it('give every checklist topic one tag, and every word to one tag only', () => {
    const { tags } = loadRiskTags()
    expect(tags.map((t) => t.code)).toEqual(loadChecklistTopics().map((t) => t.code))
    const words = tags.flatMap((t) => [...new Set([t.name, ...t.aliases])])
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([])
  })

  it('name only industries of the table, and give every group its division', () => {
    const codes = new Set(loadIndustries().industries.map((i) => i.code))
    for (const tag of loadRiskTags().tags)
      for (const code of [...tag.derivedFrom, ...tag.suggestedFor]) expect(codes).toContain(code)
    for (const topic of loadChecklistTopics())
      for (const hint of topic.gbt4754_hint) if (hint !== '*') expect(codes).toContain(hint)
    for (const code of codes) expect(codes).toContain(code.slice(0, 2))
    for (let division = 13; division <= 43; division++) expect(codes).toContain(String(division))
  })
})

describe('state machines and glossary', () => {
  it('go only between states they have, by roles they know, and end somewhere', () => {
    const { machines, roles } = loadStateMachines()
    for (const machine of machines) {
      const states = new Set(machine.states.map((s) => s.id))
      expect(states).toContain(machine.initial)
      expect(machine.states.some((s) => s.terminal) || machine.transitions.length > 0).toBe(true)
      for (const t of machine.transitions) {
        for (const state of [...t.from, t.to]) expect(states, `${machine.id}.${t.id}`).toContain(state)
        for (const role of t.by) expect(Object.keys(roles), `${machine.id}.${t.id}`).toContain(role)
      }
    }
  })

  it('name the states of every machine with the words of the glossary', () => {
    const { enums } = loadGlossary()
    for (const machine of loadStateMachines().machines) {
      expect(enums[machine.id]?.map((e) => [e.value.toLowerCase(), e.zh])).toEqual(
        machine.states.map((s) => [s.id, s.zh]),
      )
    }
  })
})
