import type { UnitOfWork } from '../../kernel/index.ts'
import {
  type WorkCalendar,
  addDays,
  addWorkingDays,
  deadlineAt,
  endOfShanghaiDay,
  loadCalendar,
  shanghaiDate,
} from '../reference/index.ts'
import type { Charter } from '../tenancy/index.ts'
import type { Hazard } from './hazard.entities.ts'
import { settleVisitJob } from './hazard.jobs.ts'

/** Rungs of a due date; `overdue` raises none, it is the moment from which the figures count the hazard as late. */
export const ladderKinds = [
  'due_soon',
  'due',
  'overdue',
  'overdue_owner',
  'overdue_committee',
  'overdue_town',
] as const

/** 09:00 in Shanghai: when people are told about a day. */
export function morningOf(day: string): Date {
  return new Date(endOfShanghaiDay(day).getTime() + 1_000 - 15 * 3_600_000)
}

/** When silence counts as confirmed: the end of the n-th working day. */
export function confirmBy(calendar: WorkCalendar, now: Date, charter: Charter): Date {
  return endOfShanghaiDay(addWorkingDays(calendar, shanghaiDate(now), charter.confirmWorkingDays).date)
}

/** Sets the due date so many days from now, rolled off days without work. */
export async function setDueInDays(uow: UnitOfWork, hazard: Hazard, days: number): Promise<void> {
  const due = deadlineAt(await loadCalendar(uow.em), shanghaiDate(uow.now()), days)
  hazard.dueOn = due.dueOn
  hazard.dueAt = due.dueAt
  hazard.dueProvisional = due.provisional
}

/** Sets the due date to a day that was agreed on. */
export async function setDueOn(uow: UnitOfWork, hazard: Hazard, day: string): Promise<void> {
  const calendar = await loadCalendar(uow.em)
  hazard.dueOn = day
  hazard.dueAt = endOfShanghaiDay(day)
  hazard.dueProvisional = !calendar.yearsWithNotice.has(Number(day.slice(0, 4)))
}

/**
 * Writes the reminders of the present due date and calls off those of an earlier one. Extension and round are part of
 * the key, so that a moved date has rungs of its own.
 */
export function armLadder(uow: UnitOfWork, hazard: Hazard, charter: Charter): void {
  uow.callOff(hazard.id, ...ladderKinds)
  const { dueOn, dueAt } = hazard
  if (!dueOn || !dueAt) return
  const at = (kind: (typeof ladderKinds)[number], when: Date): void =>
    uow.due({
      allianceId: hazard.allianceId,
      objectKind: 'hazard',
      objectId: hazard.id,
      kind,
      level: hazard.extensions,
      round: hazard.round,
      dueAt: when,
    })
  const after = (days: number): Date => new Date(dueAt.getTime() + days * 86_400_000 + 1_000)
  const soon = morningOf(addDays(dueOn, -charter.dueSoonDays))
  if (charter.dueSoonDays > 0 && soon > uow.now()) at('due_soon', soon)
  if (morningOf(dueOn) > uow.now()) at('due', morningOf(dueOn))
  at('overdue', after(0))
  at('overdue_owner', after(charter.ladderDays.owner))
  at('overdue_committee', after(charter.ladderDays.committee))
  at('overdue_town', after(charter.ladderDays.town))
}

/** Starts the clock of the re-inspection. */
export function armReinspection(uow: UnitOfWork, hazard: Hazard, charter: Charter): void {
  uow.callOff(hazard.id, ...ladderKinds, 'confirm')
  hazard.reinspectBy = endOfShanghaiDay(addDays(shanghaiDate(uow.now()), charter.reinspectDays))
  uow.due({
    allianceId: hazard.allianceId,
    objectKind: 'hazard',
    objectId: hazard.id,
    kind: 'reinspect',
    round: hazard.round,
    dueAt: hazard.reinspectBy,
  })
}

/** Asks for look-backs so many days after closing. */
export function armLookBacks(uow: UnitOfWork, hazard: Hazard, charter: Charter): void {
  const today = shanghaiDate(uow.now())
  for (const days of charter.lookBackDays) {
    const dueAt = morningOf(addDays(today, days))
    uow.due({
      allianceId: hazard.allianceId,
      objectKind: 'hazard',
      objectId: hazard.id,
      kind: 'look_back',
      level: days,
      round: hazard.round,
      dueAt,
    })
  }
}

/** Nothing more falls due for a hazard that has come to an end. */
export function disarm(uow: UnitOfWork, hazard: Hazard): void {
  uow.callOff(hazard.id, ...ladderKinds, 'confirm', 'reinspect', 'look_back')
}

/** A hazard that has come to an end: nothing falls due for it, and its visit may perhaps be filed. */
export function comeToEnd(uow: UnitOfWork, hazard: Hazard): void {
  disarm(uow, hazard)
  if (hazard.visitId) uow.emit(settleVisitJob, hazard.allianceId, { visitId: hazard.visitId })
}
