import { expect, test } from 'vitest'
import { monthDays } from './month-days.ts'

test('a sheet has whole weeks from Monday and holds the month', () => {
  for (const month of ['2026-11', '2027-02', '2024-02', '2026-06']) {
    const days = monthDays(month)
    expect(days.length % 7).toBe(0)
    expect(new Date(`${days[0]}T00:00:00Z`).getUTCDay()).toBe(1)
    expect(days).toContain(`${month}-01`)
    expect(days.filter((day) => day.startsWith(month)).length).toBeGreaterThanOrEqual(28)
    expect(new Set(days).size).toBe(days.length)
  }
})
