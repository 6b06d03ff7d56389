import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CREDIT_CODE_CHARSET, checkCreditCode, makeCreditCode, normaliseCreditCode } from './credit-code.ts'

const streamOf = (numbers: number[]): (() => number) => {
  let i = 0
  return () => numbers[i++ % numbers.length] ?? 0
}
const madeUp = fc
  .array(fc.double({ min: 0, max: 0.999999, noNaN: true }), { minLength: 8, maxLength: 8 })
  .map((numbers) => makeCreditCode(streamOf(numbers)))

describe('credit code', () => {
  it('accepts the two published codes of the dossier', () => {
    expect(checkCreditCode('91330424MA28AQAQXU')).toMatchObject({
      ok: true,
      divisionCode: '330424',
      organisationCode: 'MA28AQAQX',
    })
    expect(checkCreditCode('11330800002618015K')).toMatchObject({ ok: true, divisionCode: '330800' })
  })

  it('accepts every made-up code, and keeps it as it is', () => {
    fc.assert(
      fc.property(madeUp, (code) => void expect(checkCreditCode(code)).toMatchObject({ ok: true, code })),
    )
  })

  it('notices every single wrong character', () => {
    fc.assert(
      fc.property(madeUp, fc.nat(17), fc.nat(29), (code, at, shift) => {
        const was = CREDIT_CODE_CHARSET.indexOf(code.charAt(at))
        const other = CREDIT_CODE_CHARSET.charAt((was + 1 + shift) % 31)
        expect(checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  it('notices two neighbouring characters that changed places', () => {
    fc.assert(
      fc.property(madeUp, fc.nat(16), (code, at) => {
        const a = code.charAt(at)
        const b = code.charAt(at + 1)
        fc.pre(a !== b)
        expect(checkCreditCode(code.slice(0, at) + b + a + code.slice(at + 2)).ok).toBe(false)
      }),
    )
  })

  it('reads full-width, lower case, blanks and hyphens as the same code', () => {
    fc.assert(
      fc.property(madeUp, (code) => {
        const wide = [...code].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join('')
        const spaced = ` ${code.slice(0, 8).toLowerCase()} -\u3000${code.slice(8)}\u00a0`
        expect(normaliseCreditCode(wide)).toBe(code)
        expect(normaliseCreditCode(spaced)).toBe(code)
        expect(checkCreditCode(spaced)).toEqual(checkCreditCode(code))
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text) => void expect(typeof checkCreditCode(text).ok).toBe('boolean'),
      ),
    )
  })

  it.each([
    ['', 'credit_code_empty', undefined],
    ['  ', 'credit_code_empty', undefined],
    ['9133042', 'credit_code_length', undefined],
    ['91330424MA28AQAQX0', 'credit_code_check', 18],
    ['9133O424MA28AQAQXU', 'credit_code_charset', 5],
    ['9133A424MA28AQAQXU', 'credit_code_division', 5],
  ])('says why %j is refused: %s', (raw, fault, at) => {
    expect(checkCreditCode(raw)).toMatchObject({ ok: false, fault, ...(at === undefined ? {} : { at }) })
  })

  it('tells a wrong organisation code from a wrong last character', () => {
    const right = makeCreditCode(streamOf([0.1, 0.5, 0.9, 0.3, 0.7, 0.2]))
    const wrongAt17 = CREDIT_CODE_CHARSET.charAt((CREDIT_CODE_CHARSET.indexOf(right.charAt(16)) + 1) % 31)
    const head = right.slice(0, 16) + wrongAt17
    const codes = [...CREDIT_CODE_CHARSET].map((last) => checkCreditCode(head + last))
    const faults = codes.map((result) => (result.ok ? 'ok' : result.fault))
    expect(faults.filter((fault) => fault === 'credit_code_organisation_check')).toHaveLength(1)
    expect(faults.filter((fault) => fault === 'credit_code_check')).toHaveLength(30)
  })
})
