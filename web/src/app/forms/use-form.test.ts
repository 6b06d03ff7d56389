import * as z from 'zod/mini'
import { expect, it } from 'vitest'
import { issuesByField } from './use-form.ts'

it('names the first complaint about each field', () => {
  const schema = z.object({
    place: z.string().check(z.minLength(1, '请写明位置')),
    days: z.number().check(z.gte(1, '至少 1 天'), z.multipleOf(1, '要整天')),
  })
  const parsed = schema.safeParse({ place: '', days: 0.5 })
  expect(issuesByField(parsed.success ? [] : parsed.error.issues)).toEqual({
    place: '请写明位置',
    days: '至少 1 天',
  })
})
