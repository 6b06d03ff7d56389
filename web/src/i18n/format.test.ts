import { expect, it } from 'vitest'
import { daysLeft, formatDateTime } from './format.ts'

it('counts days by the calendar of the place, whatever the hour or the machine', () => {
  const evening = new Date('2026-11-22T15:30:00Z') // 23:30 in Shanghai
  expect(daysLeft('2026-11-22T16:30:00Z', evening)).toBe(1) // 00:30 the next day
  expect(daysLeft('2026-11-21T15:59:00Z', evening)).toBe(-1)
  expect(formatDateTime('2026-11-22T16:05:00Z')).toBe('2026-11-23 00:05')
})
