import type { SqlEntityManager } from '@mikro-orm/postgresql'
import { type DayFact, type WorkCalendar, workCalendar } from './calendar.ts'

const loaded = new WeakMap<SqlEntityManager, Promise<WorkCalendar>>()
/** The calendar this process saw last, under the hash of its rows: they change once a year, and commands ask all day. */
let newest: { mark: string; calendar: WorkCalendar } | undefined

/**
 * The working calendar as the database has it. Asked for once per unit of work: what an editor corrects counts from the
 * next transaction on. The rows travel only when they are not those that this process saw last.
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
  const seen = newest
  const [row] = await em.execute<{ mark: string; days: DayFact[] | null; years: number[] | null }[]>(
    `select mark, case when mark <> ? then days end as days, case when mark <> ? then years end as years from (
       select days, years, md5(days::text || years::text) as mark from (
         select
           (select coalesce(json_agg(json_build_object('date', d.date, 'kind', d.kind, 'source', d.source) order by d.date), '[]')
             from app.calendar_days d) as days,
           (select coalesce(json_agg(y.year order by y.year), '[]') from app.calendar_years y where not y.provisional) as years
       ) rows offset 0
     ) marked`,
    [seen?.mark ?? '', seen?.mark ?? ''],
  )
  const { mark, days, years } = row!
  if (seen?.mark === mark) return seen.calendar
  const calendar = workCalendar(days!, years!)
  newest = { mark, calendar }
  return calendar
}
