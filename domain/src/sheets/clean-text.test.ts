import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, neutraliseFormula, startsLikeFormula } from './clean-text.ts'

describe('cleaning of a cell', () => {
  it('takes direction marks and control characters out, and says so', () => {
    expect(cleanText('\u202e厂某某\u202c', 50)).toEqual({
      ok: true,
      text: '厂某某',
      notices: ['direction_marks_removed'],
    })
    expect(cleanText('某\u0007厂', 50)).toEqual({
      ok: true,
      text: '某厂',
      notices: ['control_characters_removed'],
    })
    expect(cleanText(' 某某\u3000\n 厂\u200b ', 50)).toEqual({ ok: true, text: '某某 厂', notices: [] })
  })

  it.each([
    ['某\0厂', 'nul_character'],
    ['某\ud800厂', 'broken_character'],
    ['\udc00', 'broken_character'],
    ['某\ufffd厂', 'broken_character'],
    ['长'.repeat(51), 'text_too_long'],
  ])('refuses %j: %s', (raw, fault) => {
    expect(cleanText(raw, 50)).toEqual({ ok: false, fault })
  })

  it('gives only text that PostgreSQL and JSON take, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (raw) => {
        const clean = cleanText(raw, 60)
        fc.pre(clean.ok)
        if (!clean.ok) return
        expect(clean.text.isWellFormed()).toBe(true)
        expect(clean.text).not.toMatch(/[\0\u202a-\u202e\u2066-\u2069]/u)
        expect(cleanText(clean.text, 60)).toEqual({ ok: true, text: clean.text, notices: [] })
      }),
    )
  })

  it('keeps rare characters of names', () => {
    expect(cleanText('𠮷㐀䶮', 50)).toMatchObject({ text: '𠮷㐀䶮' })
  })
})

describe('texts that start a formula', () => {
  it.each(['=1+1', '+86', '-1', '@SUM', '＝A1', '＋', '－', '＠x', '\tx', '\rx'])(
    'neutralises %j',
    (text) => {
      expect(startsLikeFormula(neutraliseFormula(text))).toBe(false)
      expect(neutraliseFormula(text).endsWith(text)).toBe(true)
    },
  )

  it('leaves all others alone', () => {
    expect(neutraliseFormula('某某厂=1')).toBe('某某厂=1')
  })
})
