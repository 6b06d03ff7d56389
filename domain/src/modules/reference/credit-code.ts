/**
 * The unified social credit code (统一社会信用代码, `uscc` in the glossary): how it is read, checked and made up.
 * Source: GB 32100-2015 (18 characters) with the organisation code check of GB 11714-1997 inside it.
 */

/** The 31 characters of GB 32100-2015, in order of value: no I, O, S, V, Z. */
export const CREDIT_CODE_CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const CODE_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_CHARSET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Why a credit code is refused. `at` of the result is the 1-based position of the first wrong character. */
export type CreditCodeFault =
  | 'credit_code_empty'
  | 'credit_code_length'
  | 'credit_code_charset'
  | 'credit_code_division'
  | 'credit_code_organisation_check'
  | 'credit_code_check'

/** The outcome of {@link checkCreditCode}: the normalised code and its parts, or one reason. */
export type CreditCodeResult =
  | { ok: true; code: string; divisionCode: string; organisationCode: string }
  | { ok: false; code: string; fault: CreditCodeFault; at?: number }

/**
 * Brings a typed code into its one written form: full-width to half-width, lower to upper case, blanks and
 * hyphens out. It never replaces a wrong letter (O for 0, I for 1): that would be a guess.
 */
export function normaliseCreditCode(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\ufeff-]/gu, '')
    .toUpperCase()
}

/** The check character (position 9 of nine) of the eight characters of an organisation code. */
export function organisationCheckCharacter(body: string): string {
  const sum = weighted(body, ORGANISATION_WEIGHTS, ORGANISATION_CHARSET)
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}

/** The check character (position 18) of the first seventeen characters of a credit code. */
export function creditCodeCheckCharacter(body: string): string {
  const sum = weighted(body, CODE_WEIGHTS, CREDIT_CODE_CHARSET)
  return CREDIT_CODE_CHARSET.charAt((31 - (sum % 31)) % 31)
}

/** Checks a code as somebody typed it: both check characters, the charset, the division digits, the length. */
export function checkCreditCode(raw: string): CreditCodeResult {
  const code = normaliseCreditCode(raw)
  if (code === '') return { ok: false, code, fault: 'credit_code_empty' }
  if (code.length !== 18) return { ok: false, code, fault: 'credit_code_length' }
  for (let i = 0; i < 18; i++) {
    if (!CREDIT_CODE_CHARSET.includes(code.charAt(i)))
      return { ok: false, code, fault: 'credit_code_charset', at: i + 1 }
  }
  const divisionCode = code.slice(2, 8)
  const notDigit = divisionCode.search(/\D/u)
  if (notDigit >= 0) return { ok: false, code, fault: 'credit_code_division', at: notDigit + 3 }
  if (creditCodeCheckCharacter(code.slice(0, 17)) !== code.charAt(17)) {
    return { ok: false, code, fault: 'credit_code_check', at: 18 }
  }
  const organisationCode = code.slice(8, 17)
  if (organisationCheckCharacter(organisationCode.slice(0, 8)) !== organisationCode.charAt(8)) {
    return { ok: false, code, fault: 'credit_code_organisation_check', at: 17 }
  }
  return { ok: true, code, divisionCode, organisationCode }
}

/**
 * Makes up a valid code for demo data and tests. `random` gives numbers in [0, 1) and decides everything, so a
 * seed repeats a world. The organisation part begins with `YY`, which registries do not issue (own knowledge),
 * so that a made-up firm does not meet a real one.
 */
export function makeCreditCode(random: () => number, divisionCode = '330381'): string {
  if (!/^\d{6}$/u.test(divisionCode))
    throw new RangeError(`a division of six digits is needed, not "${divisionCode}"`)
  let body = 'YY'
  while (body.length < 8)
    body += CREDIT_CODE_CHARSET.charAt(Math.floor(random() * CREDIT_CODE_CHARSET.length))
  const head = `91${divisionCode}${body}${organisationCheckCharacter(body)}`
  return head + creditCodeCheckCharacter(head)
}

function weighted(text: string, weights: readonly number[], charset: string): number {
  let sum = 0
  weights.forEach((weight, i) => {
    const value = charset.indexOf(text.charAt(i) || '?')
    if (value < 0) throw new RangeError(`character ${i + 1} of "${text}" is outside the code's charset`)
    sum += value * weight
  })
  return sum
}
