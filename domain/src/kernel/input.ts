import { z } from 'zod'
import { DomainError } from './errors.ts'
import { isId } from './ids.ts'

// Control characters but tab and line break; a lone surrogate cannot be stored as UTF-8.
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/

/** A text a person wrote: no control characters, no lone surrogates, at most `max` code points, not blank. */
export const written = (max: number) =>
  z
    .string()
    .refine((text) => text.isWellFormed(), 'lone surrogate')
    .refine((text) => !control.test(text), 'control character')
    .transform((text) => text.normalize('NFC').trim())
    .refine((text) => text.length > 0, 'empty')
    .refine((text) => text.length <= max * 2 && [...text].length <= max, `longer than ${max}`)

/** An optional text: blank and absent are both null. */
export const maybeWritten = (max: number) =>
  z
    .string()
    .nullish()
    .transform((text) => (text == null || text.trim() === '' ? null : text))
    .pipe(written(max).nullable())

/** An id as this house writes them. */
export const idText = z.string().refine(isId, 'not an id')

/** A date `YYYY-MM-DD` that exists. */
export const dayText = z.iso.date()

/** A point in time, as a Date or in ISO form. */
export const instant = z.coerce.date()

/** The version of the record that the user saw. */
export const seenVersion = z.int().positive()

/** A list of at most `max`; absent and null are empty. */
export const listOf = <S extends z.ZodType>(item: S, max: number) =>
  z
    .array(item)
    .max(max)
    .nullish()
    .transform((list) => list ?? [])

/** Something that has a value when nothing is said. */
export const orElse = <S extends z.ZodType>(schema: S, value: z.output<S>) =>
  schema.nullish().transform((given) => given ?? value)

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
