import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  divisionContains,
  divisionLevel,
  divisionNumber,
  divisionParent,
  divisionRange,
  fullDivisionCode,
} from './division-code.ts'

const digits = (length: number) =>
  fc.integer({ min: 1, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'))
const province = fc.integer({ min: 11, max: 82 }).map(String)
const anyCode = fc.oneof(
  province,
  fc.tuple(province, digits(2)).map((parts) => parts.join('')),
  fc.tuple(province, digits(2), digits(2)).map((parts) => parts.join('')),
  fc.tuple(province, digits(2), digits(2), digits(3)).map((parts) => parts.join('')),
  fc.tuple(province, digits(2), digits(2), digits(3), digits(3)).map((parts) => parts.join('')),
)

describe('division code', () => {
  it.each([
    ['33', 'province', undefined],
    ['330300', 'city', '330000000000'],
    ['330381', 'county', '330300000000'],
    ['330381000000', 'county', '330300000000'],
    ['330381101', 'town', '330381000000'],
    ['330381101200', 'village', '330381101000'],
    ['441900003', 'town', '441900000000'],
  ])('%s is a %s under %s', (code, level, parent) => {
    expect(divisionLevel(code)).toBe(level)
    expect(divisionParent(code)).toBe(parent)
  })

  it('a county is the range of the architecture', () => {
    expect(divisionRange('330381')).toEqual({ from: 330381000000n, to: 330382000000n })
  })

  it('contains exactly itself and what has it among its ancestors', () => {
    fc.assert(
      fc.property(anyCode, anyCode, (outer, inner) => {
        const chain = [fullDivisionCode(inner)]
        for (let up = divisionParent(inner); up !== undefined; up = divisionParent(up)) chain.push(up)
        expect(divisionContains(outer, inner)).toBe(chain.includes(fullDivisionCode(outer)))
      }),
    )
  })

  it('a division lies in its parent, whose range is larger', () => {
    fc.assert(
      fc.property(anyCode, (code) => {
        const parent = divisionParent(code)
        fc.pre(parent !== undefined)
        const mine = divisionRange(code)
        const above = divisionRange(parent ?? '')
        expect(above.from <= mine.from && mine.to <= above.to).toBe(true)
        expect(above.to - above.from > mine.to - mine.from).toBe(true)
        expect(divisionNumber(code)).toBe(mine.from)
      }),
    )
  })

  it.each(['', '3303811', '33038110120', '00', '3303 81', '３３０３８１', '330381101200.0', '3.3E+11'])(
    'refuses %j',
    (code) => {
      expect(() => divisionRange(code)).toThrow(RangeError)
    },
  )
})
