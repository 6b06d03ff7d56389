import { describe, expect, it } from 'vitest'
import { parseSolomon, SolomonFormatError } from './core/solomon.ts'
import { solveSolomon } from './core/solomon-solve.ts'

const head = [
  'TINY',
  '',
  'VEHICLE',
  'NUMBER     CAPACITY',
  '  3  10',
  '',
  'CUSTOMER',
  'CUST NO. XCOORD. YCOORD. DEMAND READY DUE SERVICE',
  '',
]
const rows = ['0 0 0 0 0 100 0', '1 3 4 5 0 50 10', '2 -3 4 5 0 50 10', '3 0 10 5 20 60 10']
const text = (changed: readonly string[] = rows, top: readonly string[] = head): string =>
  [...top, ...changed, ''].join('\n')

describe('an instance file', () => {
  it('is read with any line ends, tabs and a byte order mark', async () => {
    const plain = parseSolomon(text())
    expect(plain).toMatchObject({ name: 'TINY', vehicles: 3, capacity: 10, due: [100, 50, 50, 60] })
    expect(parseSolomon(`\uFEFF${text().replaceAll('\n', '\r\n').replaceAll(' ', '\t')}`)).toEqual(plain)
    const plan = await solveSolomon(plain, { iterations: 500, seed: 1 })
    expect(plan.unserved).toBe(0)
    expect([...plan.routes].flat().sort()).toEqual([1, 2, 3])
  })

  it.each([
    ['nothing', '', /no VEHICLE block/],
    ['no customers', text([], head), /no rows/],
    ['the depot alone', text(rows.slice(0, 1)), /no customer but the depot/],
    ['a row cut off', text([...rows.slice(0, 3), '3 0 10 5 20']), /line 13: wanted seven numbers/],
    ['a word among the numbers', text([rows[0]!, '1 3 four 5 0 50 10']), /line 11: wanted seven numbers/],
    ['a customer left out', text([rows[0]!, rows[2]!]), /line 11: expected customer 1, found 2/],
    [
      'no fleet',
      text(
        rows,
        head.filter((line) => !line.includes('  3  10')),
      ),
      /one line "number capacity"/,
    ],
    ['a window turned round', text([rows[0]!, '1 3 4 5 60 50 10']), /customer 1: due at 50/],
    ['too heavy a customer', text([rows[0]!, '1 3 4 11 0 50 10']), /demand 11 exceeds the capacity/],
    ['a customer out of reach', text([rows[0]!, '1 60 0 5 0 50 10']), /cannot be reached/],
    ['a way home too long', text([rows[0]!, '1 45 0 5 0 50 20']), /back in time/],
    [
      'more demand than the fleet holds',
      text([rows[0]!, ...Array.from({ length: 4 }, (_, i) => `${i + 1} 1 ${i} 9 0 50 1`)]),
      /exceeds 3 vehicles/,
    ],
  ])('is refused with a sentence: %s', (_, content, message) => {
    expect(() => parseSolomon(content)).toThrow(SolomonFormatError)
    expect(() => parseSolomon(content)).toThrow(message)
  })
})
