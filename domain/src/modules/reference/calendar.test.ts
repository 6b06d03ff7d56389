import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DayFact, WorkCalendar } from './calendar.ts'
import {
  addDays,
  addWorkingDays,
  deadlineAt,
  endOfShanghaiDay,
  isWorkday,
  nextWorkday,
  shanghaiDate,
  workCalendar,
  workingDaysBetween,
} from './calendar.ts'

const spring2026: DayFact[] = [
  ...['15', '16', '17', '18', '19', '20', '21', '22', '23'].map((d): DayFact => ({
    date: `2026-02-${d}`,
    kind: 'off',
    source: 'notice',
  })),
  { date: '2026-02-14', kind: 'work', source: 'notice' },
  { date: '2026-02-28', kind: 'work', source: 'notice' },
]
const calendar2026 = workCalendar(spring2026, [2026])

const date = fc.integer({ min: 0, max: 1460 }).map((n) => addDays('2024-01-01', n))
const fact = fc.record({
  date,
  kind: fc.constantFrom('off' as const, 'work' as const),
  source: fc.constant('test'),
})
const anyCalendar: fc.Arbitrary<WorkCalendar> = fc
  .tuple(fc.array(fact, { maxLength: 60 }), fc.subarray([2024, 2025, 2026, 2027, 2028]))
  .map(([facts, years]) => workCalendar(facts, years))

describe('working days', () => {
  it('knows the make-up workdays and the holiday of a notice', () => {
    expect(isWorkday(calendar2026, '2026-02-14')).toBe(true)
    expect(isWorkday(calendar2026, '2026-02-16')).toBe(false)
    expect(isWorkday(calendar2026, '2026-02-07')).toBe(false)
    expect(nextWorkday(calendar2026, '2026-02-15')).toEqual({ date: '2026-02-24', provisional: false })
    expect(addWorkingDays(calendar2026, '2026-02-13', 2)).toEqual({ date: '2026-02-24', provisional: false })
    expect(addWorkingDays(calendar2026, '2026-02-24', -2)).toEqual({ date: '2026-02-13', provisional: false })
  })

  it('always lands on a workday, and counting back gives the number again', () => {
    fc.assert(
      fc.property(anyCalendar, date, fc.integer({ min: -40, max: 40 }), (calendar, from, n) => {
        const { date: to } = addWorkingDays(calendar, from, n)
        expect(isWorkday(calendar, to)).toBe(true)
        if (n > 0) expect(workingDaysBetween(calendar, from, to)).toBe(n)
        if (n < 0) expect(to < from).toBe(true)
      }),
    )
  })

  it('counting a and then b is counting a + b', () => {
    fc.assert(
      fc.property(
        anyCalendar,
        date,
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 20 }),
        (calendar, from, a, b) => {
          const step = addWorkingDays(calendar, addWorkingDays(calendar, from, a).date, b).date
          expect(step).toBe(addWorkingDays(calendar, from, a + b).date)
        },
      ),
    )
  })

  it('agrees with a plain walk over the days', () => {
    fc.assert(
      fc.property(anyCalendar, date, fc.integer({ min: 0, max: 60 }), (calendar, from, span) => {
        const to = addDays(from, span)
        const walked = Array.from({ length: span }, (_, i) => addDays(from, i + 1)).filter((d) =>
          isWorkday(calendar, d),
        ).length
        expect(workingDaysBetween(calendar, from, to)).toBe(walked)
        expect(workingDaysBetween(calendar, to, from)).toBe(walked === 0 ? 0 : -walked)
      }),
    )
  })

  it('is provisional exactly when a year on the way has no notice', () => {
    fc.assert(
      fc.property(anyCalendar, date, fc.integer({ min: 1, max: 300 }), (calendar, from, n) => {
        const { date: to, provisional } = addWorkingDays(calendar, from, n)
        const years = new Set(
          [from, addDays(from, 200), to].filter((d) => d <= to).map((d) => Number(d.slice(0, 4))),
        )
        expect(provisional).toBe([...years].some((year) => !calendar.yearsWithNotice.has(year)))
      }),
    )
  })
})

describe('deadlines', () => {
  it('rolls off a holiday and ends with the day in Shanghai', () => {
    expect(deadlineAt(calendar2026, '2026-02-13', 7)).toEqual({
      dueOn: '2026-02-24',
      dueAt: new Date('2026-02-24T23:59:59+08:00'),
      provisional: false,
      rolled: true,
    })
  })

  it('marks a deadline in a year without a notice', () => {
    expect(deadlineAt(calendar2026, '2026-12-28', 7)).toMatchObject({
      dueOn: '2027-01-04',
      provisional: true,
    })
    expect(deadlineAt(calendar2026, '2026-12-21', 3)).toMatchObject({
      dueOn: '2026-12-24',
      provisional: false,
    })
  })

  it('does not put off what must be done on the spot', () => {
    expect(deadlineAt(calendar2026, '2026-02-17', 0)).toMatchObject({ dueOn: '2026-02-17', rolled: false })
  })

  it('is never shorter than asked, never on a day off, and pushed no further than the first workday', () => {
    fc.assert(
      fc.property(anyCalendar, date, fc.integer({ min: 1, max: 60 }), (calendar, from, days) => {
        const { dueOn, dueAt, rolled } = deadlineAt(calendar, from, days)
        const plain = addDays(from, days)
        expect(dueOn >= plain).toBe(true)
        expect(isWorkday(calendar, dueOn)).toBe(true)
        expect(rolled).toBe(dueOn !== plain)
        expect(workingDaysBetween(calendar, addDays(plain, -1), dueOn)).toBe(1)
        expect(shanghaiDate(dueAt)).toBe(dueOn)
        expect(shanghaiDate(new Date(dueAt.getTime() + 1_000))).toBe(addDays(dueOn, 1))
      }),
    )
  })

  it('counts workdays when the limit is in workdays', () => {
    expect(deadlineAt(calendar2026, '2026-02-13', 2, { unit: 'working' })).toMatchObject({
      dueOn: '2026-02-24',
      rolled: false,
    })
  })

  it('changes the date at midnight in Shanghai, not in Greenwich', () => {
    expect(shanghaiDate(new Date('2026-03-01T15:59:59Z'))).toBe('2026-03-01')
    expect(shanghaiDate(new Date('2026-03-01T16:00:00Z'))).toBe('2026-03-02')
    expect(endOfShanghaiDay('2026-03-01').toISOString()).toBe('2026-03-01T15:59:59.000Z')
  })

  it.each(['2026-02-30', '2026-2-3', '', '2026-02-03T00:00:00Z', '20260203'])(
    'refuses %j as a date',
    (text) => {
      expect(() => addWorkingDays(calendar2026, text, 1)).toThrow(RangeError)
      expect(() => workCalendar([{ date: text, kind: 'off', source: 'x' }], [])).toThrow(RangeError)
    },
  )

  it.each([1.5, Number.NaN, 100_000])('refuses %j days', (days) => {
    expect(() => deadlineAt(calendar2026, '2026-02-03', days)).toThrow(RangeError)
    expect(() => addWorkingDays(calendar2026, '2026-02-03', days)).toThrow(RangeError)
  })
})
