import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { addDays, endOfShanghaiDay, loadCalendar, nextWorkday, shanghaiDate } from '../reference/index.ts'
import { ladderKinds } from './hazard-clock.ts'
import { writeStep } from './hazard-step.ts'
import { Hazard } from './hazard.entities.ts'
import { hazardParams, hostDesk } from './messages.ts'

const OPEN = ['pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'reinspect_failed'] as const

/**
 * Looks again at the dates of open hazards that fall in a year whose calendar was entered anew: a day that is off now
 * moves to the next workday, with its reminders; nobody gets less time than was promised. Where the notice is out, the
 * mark "provisional" goes. The host is told when a date moved.
 * @returns how many dates moved
 */
export async function recountDue(uow: UnitOfWork, year: number): Promise<number> {
  const allianceId = uow.standing.allianceId!
  const calendar = await loadCalendar(uow.em)
  const hazards = await uow.em.find(
    Hazard,
    {
      allianceId,
      state: { $in: [...OPEN] },
      $or: [
        { dueOn: { $gte: `${year}-01-01`, $lte: `${year}-12-31` } },
        {
          confirmBy: { $gte: endOfShanghaiDay(`${year - 1}-12-31`), $lte: endOfShanghaiDay(`${year}-12-31`) },
        },
      ],
    },
    { orderBy: { id: 'asc' } },
  )
  let moved = 0
  for (const hazard of hazards) {
    if (hazard.state === 'pending_confirm' && hazard.confirmBy) {
      const day = shanghaiDate(hazard.confirmBy)
      const { date } = nextWorkday(calendar, day)
      if (date !== day) {
        hazard.confirmBy = endOfShanghaiDay(date)
        await shiftReminders(uow, hazard.id, ['confirm'], daysBetween(day, date))
      }
    }
    const { dueOn } = hazard
    if (!dueOn || Number(dueOn.slice(0, 4)) !== year) continue
    // What is due on the spot is due that very day, whatever day it is.
    const { date } = hazard.deadlineDays === 0 ? { date: dueOn } : nextWorkday(calendar, dueOn)
    hazard.dueProvisional = !calendar.yearsWithNotice.has(Number(date.slice(0, 4)))
    if (date === dueOn || dueOn < shanghaiDate(uow.now())) continue
    moved += 1
    hazard.dueOn = date
    hazard.dueAt = endOfShanghaiDay(date)
    await uow.em.flush()
    await shiftReminders(uow, hazard.id, ladderKinds, daysBetween(dueOn, date))
    writeStep(uow, hazard, 'recount', hazard.state, 'system', `${dueOn} → ${date}`)
    notify(uow, {
      ...hazardParams(hazard),
      kind: 'hazard-due-moved',
      params: { ...hazardParams(hazard).params, before: dueOn, dueOn: date },
      to: hostDesk(hazard),
    })
  }
  await uow.em.flush()
  return moved
}

async function shiftReminders(
  uow: UnitOfWork,
  hazardId: string,
  kinds: readonly string[],
  days: number,
): Promise<void> {
  await uow.em.execute(
    `update app.due set due_at = due_at + make_interval(days => ?::int)
      where object_id = ? and state = 'pending' and kind = any (?::text[])`,
    [days, hazardId, `{${kinds.join(',')}}`],
  )
}

const daysBetween = (from: string, to: string): number => {
  let days = 0
  for (let day = from; day < to; day = addDays(day, 1)) days += 1
  return days
}
