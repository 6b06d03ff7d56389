import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { type WorkCalendar, workCalendar } from './calendar.ts'
import { CalendarDay, CalendarYear } from './reference.entities.ts'

const loaded = new WeakMap<SqlEntityManager, Promise<WorkCalendar>>()

/**
 * The working calendar as the database has it. Read once per unit of work: what an editor corrects counts from the next
 * transaction on.
 */
export function loadCalendar(em: SqlEntityManager): Promise<WorkCalendar> {
  let calendar = loaded.get(em)
  if (!calendar) {
    calendar = read(em)
    loaded.set(em, calendar)
  }
  return calendar
}

async function read(em: SqlEntityManager): Promise<WorkCalendar> {
  const days = await em.findAll(CalendarDay, {
    fields: ['date', 'kind', 'source'],
    disableIdentityMap: true,
  } as never)
  const years = await em.findAll(CalendarYear, { disableIdentityMap: true } as never)
  return workCalendar(
    days,
    years.filter((year) => !year.provisional).map((year) => year.year),
  )
}
