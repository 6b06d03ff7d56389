import { DomainError } from '../../kernel/index.ts'

/**
 * A text that must be there, trimmed and in NFC.
 * @throws TEXT_REQUIRED with the field and the limit
 */
export function writtenUpTo(field: string, text: string, max: number): string {
  const clean = text.normalize('NFC').trim()
  if (clean === '' || [...clean].length > max) throw new DomainError('TEXT_REQUIRED', { field, max })
  return clean
}

/** A text that may be missing; '' counts as missing. */
export function maybeUpTo(field: string, text: string | null | undefined, max: number): string | null {
  return text == null || text.trim() === '' ? null : writtenUpTo(field, text, max)
}
