import { expect, it } from 'vitest'
import { toCsv } from './export-csv.ts'

it('numbers the rows, keeps long ids as text, and disarms formulas', () => {
  const rows = [
    { name: '=HYPERLINK("x")', code: '91330381000000001X', phone: '13800000001' },
    { name: '永“固”机械', code: '913303810000000022', phone: '' },
  ]
  const csv = toCsv(
    [
      { title: '企业', value: (row) => row.name },
      { title: '信用代码', value: (row) => row.code },
      { title: '手机', value: (row) => row.phone },
    ],
    rows,
    '序号',
    20,
  )
  expect(csv.startsWith('\uFEFF"序号","企业"')).toBe(true)
  const [, first, second] = csv.split('\r\n')
  expect(first).toBe(`21,"'=HYPERLINK(""x"")","91330381000000001X","=""13800000001"""`)
  expect(second).toBe(`22,"永“固”机械","=""913303810000000022""",""`)
})
