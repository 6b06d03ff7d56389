import { DomainError } from '../../kernel/errors.ts'

/**
 * A mainland mobile number as 11 digits, whatever it was typed with: spaces, dashes, +86, full-width digits.
 * @throws DomainError PHONE_INVALID
 */
export function normalisePhone(text: string): string {
  const digits = text
    .normalize('NFKC')
    .replaceAll(/[\s\-()]/g, '')
    .replace(/^(\+|00)?86(?=1\d{10}$)/, '')
  if (!/^1[3-9]\d{9}$/.test(digits)) throw new DomainError('PHONE_INVALID')
  return digits
}

/** `138****0000`: the form that lists and logs may show. */
export function maskPhone(phone: string): string {
  return phone.length < 7 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
