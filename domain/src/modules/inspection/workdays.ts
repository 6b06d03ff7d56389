import { addDays, isWorkday, type WorkCalendar } from '../reference/index.ts'

/** The workdays from one day to another, both included. */
export function workdaysFrom(calendar: WorkCalendar, from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) if (isWorkday(calendar, day)) days.push(day)
  return days
}
