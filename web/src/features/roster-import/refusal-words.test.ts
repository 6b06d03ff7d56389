import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { refusalText, refusalWords } from './refusal-words.ts'

test('every reason the reader has for refusing a sheet is worded, facts included', () => {
  const source = readFileSync(
    new URL('../../../../domain/src/sheets/sheet-refused.ts', import.meta.url),
    'utf8',
  )
  const codes = [...source.matchAll(/\| '([a-z_]+)'/g)].map((one) => one[1]!)
  expect(codes.length).toBeGreaterThan(10)
  expect(codes.filter((code) => !refusalWords[code])).toEqual([])
  expect(refusalText('too_many_rows', { limit: 20000 }, 'en')).toContain('20000')
  expect(refusalText('no_such_code', {}, 'en')).toBeNull()
})
