import { describe, expect, it } from 'vitest'
import { doorCode, isDoorOf, isTypedNumberOf } from './door-code.ts'

const CODE = '91330381MA2ABC4D5X'

describe('the code at the door', () => {
  it('is a number and no address', () => {
    expect(doorCode(CODE)).toBe('ANHU-E-91330381MA2ABC4D5X')
    expect(isDoorOf(CODE, 'ANHU-E-91330381MA2ABC4D5X\n')).toBe(true)
    expect(isDoorOf(CODE, `https://example.test/${CODE}`)).toBe(false)
    expect(isDoorOf(CODE, 'ANHU-E-91330381MA2ABC4D5Y')).toBe(false)
  })

  it.each([
    ['ANHU-E-91330381MA2ABC4D5X', true],
    ['91330381 MA2ABC4D5X', true],
    ['bc4d5x', true],
    ['ＢＣ４Ｄ５Ｘ', true],
    ['C4D5X', false],
    ['91330381', false],
    ['', false],
    ['ANHU-E-', false],
  ])('typed as %j is %j', (typed, good) => expect(isTypedNumberOf(CODE, typed)).toBe(good))
})
