export {
  type ActionDefinition,
  type SeatRule,
  actionNamed,
  allActions,
  registerActions,
  seatMay,
} from './actions.ts'
export { type Actor, type SeatKind, type Standing, standingOf } from './actor.ts'
export { type Blobs, fileBlobs } from './blobs.ts'
export { type Clock, SetClock, dayOf, isPlausible, systemClock } from './clock.ts'
export { nameConstraint, translateDatabaseError } from './database-errors.ts'
export {
  DomainError,
  type ErrorDetails,
  NotAllowed,
  NotVisible,
  SeatEnded,
  SessionEnded,
  isExpected,
} from './errors.ts'
export { assertUnprivileged } from './guard.ts'
export { isId, newId } from './ids.ts'
export { type JobDefinition, type JobHandler, type JobTools, allJobs, defineJob } from './jobs.ts'
export {
  AuditEvent,
  AuditHead,
  DueRow,
  EffectRow,
  MutationReceipt,
  NumberSeries,
  OutboxRow,
} from './kernel.entities.ts'
export { canonical, once } from './once.ts'
export { type Machine, type MachineRole, type Transition, defineMachine } from './transitions.ts'
export { type DueInput, UnitOfWork, enterStatement, withActor } from './unit-of-work.ts'
export { kernelErrors } from './kernel.errors.ts'
