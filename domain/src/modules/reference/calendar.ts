/**
 * Working-day arithmetic over a table of day facts: what the State Council's yearly notice says, and where no
 * notice exists yet, weekends plus the statutory days, marked provisional. All dates are `YYYY-MM-DD` in
 * Asia/Shanghai (UTC+8, no summer time); nothing here reads a clock or a database.
 */

/** A date of Asia/Shanghai as `YYYY-MM-DD`. */
export type IsoDate = string

/** One row of `calendar_days`: a day that differs from its weekday, or is confirmed by a notice. */
export interface DayFact {
  date: IsoDate
  kind: 'off' | 'work'
  source: string
}

/** The table as the arithmetic wants it; build it with {@link workCalendar}. */
export interface WorkCalendar {
  readonly days: ReadonlyMap<IsoDate, DayFact>
  readonly yearsWithNotice: ReadonlySet<number>
}

/** A date found by counting. `provisional`: a year that was touched has no official notice yet, it may move. */
export interface CountedDate {
  date: IsoDate
  provisional: boolean
}

/** A deadline: the last day, its last second in Shanghai, and whether it was pushed off a day without work. */
export interface Deadline {
  dueOn: IsoDate
  dueAt: Date
  provisional: boolean
  rolled: boolean
}

const DAY_MS = 86_400_000
const SHANGHAI_MS = 8 * 3_600_000
const MAX_DAYS = 3_660

/** Builds the calendar. A later fact for the same day wins, so that an editor's correction can follow the notice. */
export function workCalendar(facts: Iterable<DayFact>, yearsWithNotice: Iterable<number>): WorkCalendar {
  const days = new Map<IsoDate, DayFact>()
  for (const fact of facts) days.set(isoOf(dayNumber(fact.date)), fact)
  return { days, yearsWithNotice: new Set(yearsWithNotice) }
}

/** Whether people work on that day: the table's word, else Monday to Friday. */
export function isWorkday(calendar: WorkCalendar, date: IsoDate): boolean {
  return worksOn(calendar, dayNumber(date))
}

/** The first workday on or after the date. */
export function nextWorkday(calendar: WorkCalendar, date: IsoDate): CountedDate {
  const start = dayNumber(date)
  return counted(calendar, start, rollForward(calendar, start))
}

/**
 * The n-th workday after the date (before it if negative); the day itself never counts. With 0: the first workday
 * on or after the date. Throws RangeError on a broken date or on more than 3,660 days.
 */
export function addWorkingDays(calendar: WorkCalendar, date: IsoDate, days: number): CountedDate {
  const start = dayNumber(date)
  checkCount(days)
  if (days === 0) return counted(calendar, start, rollForward(calendar, start))
  const step = Math.sign(days)
  let at = start
  for (let left = Math.abs(days); left > 0;) {
    at += step
    if (worksOn(calendar, at)) left -= 1
  }
  return counted(calendar, start, at)
}

/** How many workdays lie after `from`, up to and including `to`; negative if `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: IsoDate, to: IsoDate): number {
  const a = dayNumber(from)
  const b = dayNumber(to)
  if (Math.abs(b - a) > MAX_DAYS * 2) throw new RangeError(`${from} and ${to} lie too far apart`)
  let count = 0
  for (let day = Math.min(a, b) + 1; day <= Math.max(a, b); day++) if (worksOn(calendar, day)) count += 1
  return b >= a || count === 0 ? count : -count
}

/**
 * A time limit of so many days from a date, to the end of the last day (23:59:59 in Shanghai). Calendar days roll
 * off a day without work onto the next workday; `unit: 'working'` counts workdays. Zero days means on the spot
 * (即查即改): that very day, never put off.
 */
export function deadlineAt(
  calendar: WorkCalendar,
  date: IsoDate,
  days: number,
  options: { unit?: 'calendar' | 'working' } = {},
): Deadline {
  const start = dayNumber(date)
  checkCount(days)
  if (days < 0) throw new RangeError(`a deadline cannot lie ${-days} days back`)
  if (days === 0) return deadline({ date: isoOf(start), provisional: false }, false)
  if (options.unit === 'working') return deadline(addWorkingDays(calendar, date, days), false)
  const plain = start + days
  const at = rollForward(calendar, plain)
  return deadline(counted(calendar, start, at), at !== plain)
}

/** The date in Shanghai at an instant. */
export function shanghaiDate(instant: Date): IsoDate {
  const ms = instant.getTime()
  if (Number.isNaN(ms)) throw new RangeError('not an instant')
  return isoOf(Math.floor((ms + SHANGHAI_MS) / DAY_MS))
}

/** The last second of a day in Shanghai, 23:59:59+08:00. */
export function endOfShanghaiDay(date: IsoDate): Date {
  return new Date((dayNumber(date) + 1) * DAY_MS - SHANGHAI_MS - 1_000)
}

/** The date so many calendar days later (earlier if negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  checkCount(days)
  return isoOf(dayNumber(date) + days)
}

function worksOn(calendar: WorkCalendar, day: number): boolean {
  const fact = calendar.days.get(isoOf(day))
  if (fact !== undefined) return fact.kind === 'work'
  const weekday = (((day + 4) % 7) + 7) % 7
  return weekday !== 0 && weekday !== 6
}

function rollForward(calendar: WorkCalendar, day: number): number {
  let at = day
  while (!worksOn(calendar, at)) {
    at += 1
    if (at - day > 366)
      throw new RangeError(`no workday within a year of ${isoOf(day)}: the calendar is broken`)
  }
  return at
}

function counted(calendar: WorkCalendar, start: number, at: number): CountedDate {
  const date = isoOf(at)
  const first = yearOf(isoOf(Math.min(start, at)))
  const last = yearOf(isoOf(Math.max(start, at)))
  let provisional = false
  for (let year = first; year <= last; year++) provisional ||= !calendar.yearsWithNotice.has(year)
  return { date, provisional }
}

function deadline(found: CountedDate, rolled: boolean): Deadline {
  return { dueOn: found.date, dueAt: endOfShanghaiDay(found.date), provisional: found.provisional, rolled }
}

function checkCount(days: number): void {
  if (!Number.isInteger(days) || Math.abs(days) > MAX_DAYS)
    throw new RangeError(`${days} is not a whole number of days up to ${MAX_DAYS}`)
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4))
}

function isoOf(day: number): IsoDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

function dayNumber(date: IsoDate): number {
  const ms = /^\d{4}-\d{2}-\d{2}$/u.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  // 2026-02-30 parses as 2 March, so it has to survive the way back
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date)
    throw new RangeError(`"${date}" is not a date YYYY-MM-DD`)
  return ms / DAY_MS
}
