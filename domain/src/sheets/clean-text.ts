/** What was taken out of a text silently enough to be told about. */
export type CleaningNotice = 'direction_marks_removed' | 'control_characters_removed'

/** Why a text cannot be taken. */
export type TextFault = 'nul_character' | 'broken_character' | 'text_too_long'

/** The cleaned text, or the reason why nobody should store it. */
export type CleanText =
  | { ok: true; text: string; notices: CleaningNotice[] }
  | { ok: false; fault: TextFault }

// oxlint-disable-next-line no-control-regex -- control characters are the subject
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/gu
const BLANKS = /[\s\u00a0\u3000]+/gu

/**
 * Makes a cell's text fit to store: direction marks, control and invisible characters out, every run of blanks and
 * line breaks one space, ends trimmed. Characters keep their form (full-width stays): only code columns are folded.
 * NUL, half characters and over-long texts are refused, because what a person meant cannot be known.
 */
export function cleanText(raw: string, maxLength: number): CleanText {
  if (raw.includes('\0')) return { ok: false, fault: 'nul_character' }
  if (!raw.isWellFormed() || raw.includes('\ufffd')) return { ok: false, fault: 'broken_character' }
  const notices: CleaningNotice[] = []
  let text = raw.replace(DIRECTION, '')
  if (text !== raw) notices.push('direction_marks_removed')
  const before = text
  text = text.replace(CONTROL, '')
  if (text !== before) notices.push('control_characters_removed')
  text = text.replace(INVISIBLE, '').replace(BLANKS, ' ').trim()
  if (text.length > maxLength) return { ok: false, fault: 'text_too_long' }
  return { ok: true, text, notices }
}

/** Whether a text would start a formula somewhere down the line: half- or full-width sign, tab or return first. */
export function startsLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r＝＋－＠]/u.test(text)
}

/** Makes a text harmless in a sheet that is opened or saved as CSV: an apostrophe before the dangerous sign. */
export function neutraliseFormula(text: string): string {
  return startsLikeFormula(text) ? `'${text}` : text
}
