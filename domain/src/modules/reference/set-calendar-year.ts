import { z } from 'zod'
import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { referenceActions } from './reference.actions.ts'
import { CalendarDay, CalendarYear } from './reference.entities.ts'
import { calendarChangedJob } from './reference.jobs.ts'

const DATE = /^\d{4}-\d{2}-\d{2}$/

const shape = z.object({
  year: z.int().min(2020).max(2100),
  /** Name and number of the State Council's notice; empty: there is none yet, and the year stays provisional. */
  notice: z
    .string()
    .max(200)
    .nullish()
    .transform((text) => text?.trim() || null),
  days: z
    .array(
      z.object({
        date: z.string().regex(DATE),
        kind: z.enum(['off', 'work']),
        name: z
          .string()
          .max(40)
          .nullish()
          .transform((text) => text?.trim() || null),
      }),
    )
    .max(120),
})

/** What a year of the calendar became. */
export interface CalendarYearResult {
  year: number
  provisional: boolean
  days: number
}

/**
 * Enters a year of the working calendar as the State Council's notice has it, in place of what stood there. A job then
 * looks again at every date that was counted with it.
 * @throws DomainError CALENDAR_INVALID with `date` and `problem`: other-year, no-date, twice, work-on-weekday
 */
export async function setCalendarYear(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<CalendarYearResult> {
  uow.require(referenceActions['reference:edit-calendar'])
  const parsed = shape.safeParse(input)
  if (!parsed.success)
    throw new DomainError('CALENDAR_INVALID', { problem: parsed.error.issues[0]?.path.join('.') ?? '' })
  const { year, notice, days } = parsed.data
  checkDays(year, days)
  const before = await uow.em.findOne(CalendarYear, { year })
  const [from, to] = [`${year}-01-01`, `${year}-12-31`]
  await uow.em.nativeDelete(CalendarDay, { date: { $gte: from, $lte: to } })
  for (const day of days)
    uow.em.create(CalendarDay, { ...day, source: notice === null ? `entered-${year}` : `notice-${year}` })
  const fields = {
    notice,
    provisional: notice === null,
    editedAt: uow.now(),
    editedByName: uow.standing.personName,
  }
  if (before) Object.assign(before, fields)
  else uow.em.create(CalendarYear, { year, ...fields })
  await uow.em.flush()
  if (uow.standing.bureauId)
    uow.audit(uow.standing.bureauId, 'calendar_years:entered', 'calendar_years', null, {
      year,
      notice,
      off: days.filter((day) => day.kind === 'off').length,
      work: days.filter((day) => day.kind === 'work').length,
    })
  uow.emit(calendarChangedJob, null, { year })
  return { year, provisional: notice === null, days: days.length }
}

function checkDays(year: number, days: readonly { date: string; kind: 'off' | 'work' }[]): void {
  const seen = new Set<string>()
  for (const { date, kind } of days) {
    const fail = (problem: string): never => {
      throw new DomainError('CALENDAR_INVALID', { date, problem })
    }
    const at = new Date(`${date}T00:00:00Z`)
    if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date) fail('no-date')
    if (at.getUTCFullYear() !== year) fail('other-year')
    if (seen.has(date)) fail('twice')
    seen.add(date)
    // A make-up workday is a weekend day by its nature; another one is a slip of the pen.
    if (kind === 'work' && ![0, 6].includes(at.getUTCDay())) fail('work-on-weekday')
  }
}
