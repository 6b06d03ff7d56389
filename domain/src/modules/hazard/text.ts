import { z } from 'zod'
import { DomainError } from '../../kernel/index.ts'

// Control characters but tab and line break.
// oxlint-disable-next-line no-control-regex
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** A text a person wrote: not blank, no control characters, no lone surrogates, at most `max` code points. */
export const written = (max: number) =>
  z
    .string()
    .refine((text) => text.isWellFormed() && !control.test(text), 'control character or half a character')
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length > 0, 'empty')
    .refine((text) => text.length <= max * 2 && [...text].length <= max, `longer than ${max}`)

/** A text that may be absent; blank is null. */
export const maybeWritten = (max: number) =>
  z
    .string()
    .nullish()
    .transform((text) => (text == null || text.trim() === '' ? null : text))
    .pipe(written(max).nullable())

/** An id as this house writes them. */
export const idText = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not an id')

/** A calendar day `YYYY-MM-DD`. */
export const dayText = z.iso.date()

/** The version of the record that the user saw. */
export const seenVersion = z.int().positive()

/**
 * Checks what came from outside.
 * @throws DomainError INPUT_INVALID with the field and what is wrong with it, never the value
 */
export function parsed<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  throw new DomainError('INPUT_INVALID', { field: issue.path.join('.'), problem: issue.message })
}
