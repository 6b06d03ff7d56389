/** Reference: codes, divisions and the calendar, as pure functions. */
export {
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
export type { CountedDate, DayFact, Deadline, IsoDate, WorkCalendar } from './calendar.ts'
export { CREDIT_CODE_CHARSET, checkCreditCode, makeCreditCode, normaliseCreditCode } from './credit-code.ts'
export type { CreditCodeFault, CreditCodeResult } from './credit-code.ts'
export {
  divisionContains,
  divisionLevel,
  divisionNumber,
  divisionParent,
  divisionRange,
  fullDivisionCode,
} from './division-code.ts'
export type { DivisionLevel, DivisionRange } from './division-code.ts'
export { divisionLookup } from './division-code-lookup.ts'
export type { DivisionMatch, NamedDivision } from './division-code-lookup.ts'
export { loadCalendar } from './calendar-store.ts'
export * from './reference.entities.ts'
export { referenceActions } from './reference.actions.ts'
export { calendarChangedJob } from './reference.jobs.ts'
export { type ReferenceErrorCode, referenceErrors } from './reference.errors.ts'
export { type CalendarYearResult, setCalendarYear } from './set-calendar-year.ts'
