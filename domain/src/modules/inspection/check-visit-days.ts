import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { dayOf } from '../../kernel/clock.ts'
import { notify } from '../notification/index.ts'
import { isWorkday, loadCalendar } from '../reference/index.ts'
import { Visit } from './round.entities.ts'

/**
 * Tells the committee of each visit of a year that now stands on a day without work. Nobody moves it but a person: host
 * and team may have agreed to meet all the same.
 * @returns how many visits
 */
export async function checkVisitDays(uow: UnitOfWork, year: number): Promise<number> {
  const allianceId = uow.standing.allianceId!
  const calendar = await loadCalendar(uow.em)
  const today = dayOf(uow.now())
  const from = `${year}-01-01` > today ? `${year}-01-01` : today
  const visits = await uow.em.find(
    Visit,
    {
      allianceId,
      state: { $in: ['published', 'confirmed'] },
      plannedOn: { $gte: from, $lte: `${year}-12-31` },
    },
    { orderBy: { plannedOn: 'asc', id: 'asc' } },
  )
  const off = visits.filter((visit) => !isWorkday(calendar, visit.plannedOn))
  for (const visit of off)
    notify(uow, {
      kind: 'visit-on-day-off',
      allianceId,
      enterpriseId: visit.enterpriseId,
      objectKind: 'visit',
      objectId: visit.id,
      params: { hostName: visit.enterpriseName, plannedOn: visit.plannedOn },
      to: [
        { type: 'committee', roles: ['secretary'] },
        ...(visit.groupId ? [{ type: 'group' as const, groupId: visit.groupId }] : []),
      ],
    })
  return off.length
}
