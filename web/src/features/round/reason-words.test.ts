import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reasonText, reasonWords } from './reason-words.ts'

const root = new URL('../../../../domain/src/planning/peer/', import.meta.url)
const names = { firm: (id: string) => `企业${id}`, topic: (code: string) => `主题${code}` }

// Words of the planner's own states and settings, which are no reasons.
const NO_REASONS = new Set(['before-travel', 'after-travel', 'budget-stopped', 'within-gap', 'least-change'])

function codesOfThePlanner(): string[] {
  const sources = ['unmet.ts', 'seat-reasons.ts', 'assemble.ts', 'why-not.ts', 'problem.ts']
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n')
  const found = [...sources.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map((one) => one[1]!)
  return [...new Set(found)].sort()
}

test('every code the planner writes has words', () => {
  const codes = codesOfThePlanner()
  expect(codes.length).toBeGreaterThan(20)
  expect(codes.filter((code) => !reasonWords[code] && !NO_REASONS.has(code))).toEqual([])
})

test('facts are put into the sentence, ids as names', () => {
  const fix = { code: 'raise-capacity', params: { inspector: '7', by: 1 } }
  expect(reasonText(fix, names, 'zh-CN')).toContain('企业7')
  const gap = { code: 'qualified-full', params: { category: 'DUST', allowed: 2, 'same-owner': 1 } }
  expect(reasonText(gap, names, 'zh-CN')).toMatch(/主题DUST.*同一业主 1 家/)
  const english = reasonText(gap, { ...names, topic: (code) => code }, 'en')
  expect(english).not.toMatch(/[\u4e00-\u9fff]/)
})

test('a code newer than this build is shown, not hidden', () => {
  expect(reasonText({ code: 'brand-new', params: null }, names, 'en')).toBe('brand-new')
})
