import { z } from 'zod'
import { listOf } from '../../kernel/input.ts'

/** A list of at most `max` different values; absent and null are empty. */
export const setOf = <S extends z.ZodType>(item: S, max: number) =>
  listOf(item, max).transform((list) => [...new Set(list)] as z.output<S>[])

/** A minute of the day. */
export const minute = z.int().min(0).max(1439)

/** Codes of checklist topics. */
export const topics = setOf(z.string().min(1).max(60), 12)

/** How urgent a visit is. */
export const priority = z.enum(['major', 'high', 'normal', 'optional'])
