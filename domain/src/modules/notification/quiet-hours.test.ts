import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notBefore } from './quiet-hours.ts'

describe('quiet hours', () => {
  it.each([
    ['2026-03-01T20:59:59+08:00', '2026-03-01T20:59:59+08:00'],
    ['2026-03-01T21:00:00+08:00', '2026-03-02T08:00:00+08:00'],
    ['2026-02-28T23:30:00+08:00', '2026-03-01T08:00:00+08:00'],
    ['2026-03-01T00:10:00+08:00', '2026-03-01T08:00:00+08:00'],
    ['2026-03-01T07:59:59+08:00', '2026-03-01T08:00:00+08:00'],
    ['2026-03-01T08:00:00+08:00', '2026-03-01T08:00:00+08:00'],
  ])('a message written at %s rings at %s', (written, rings) => {
    expect(notBefore(new Date(written))).toEqual(new Date(rings))
  })

  it('never rings at night, never early and never more than eleven hours late', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (now) => {
          const at = notBefore(now)
          const hour = new Date(at.getTime() + 8 * 3_600_000).getUTCHours()
          expect(hour >= 8 && hour < 21).toBe(true)
          expect(at.getTime() - now.getTime()).toBeGreaterThanOrEqual(0)
          expect(at.getTime() - now.getTime()).toBeLessThanOrEqual(11 * 3_600_000)
        },
      ),
    )
  })
})
