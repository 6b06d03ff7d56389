import { describe, expect, it } from 'vitest'
import { clock, minuteOf, plusDays, shortDay } from './clock.ts'

describe('clock', () => {
  it('says minutes after midnight as people write them, and back', () => {
    expect(clock(510)).toBe('08:30')
    expect(minuteOf('8:30')).toBe(510)
    expect(minuteOf('14：05')).toBe(845)
    for (const bad of ['', '24:00', '8:60', 'half past eight']) expect(minuteOf(bad)).toBeNull()
  })
  it('counts days over the end of a month and names the weekday', () => {
    expect(plusDays('2026-11-30', 1)).toBe('2026-12-01')
    expect(shortDay('2026-11-24', '日|一|二|三|四|五|六')).toBe('11-24 二')
  })
})
