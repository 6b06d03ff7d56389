import { OptimisticLockError } from '@mikro-orm/core'
import { DomainError, SeatEnded, SessionEnded } from './errors.ts'

/** Constraints whose violation a user can cause, and the code that says so. */
const constraints = new Map<string, string>([
  ['persons_phone_key', 'PHONE_TAKEN'],
  ['memberships_enterprise_key', 'ALREADY_MEMBER'],
  ['alliances_code_key', 'ALLIANCE_CODE_TAKEN'],
  ['visit_answers_item_key', 'ANSWERED_BY_ANOTHER'],
  ['rectifications_round_key', 'ALREADY_SUBMITTED'],
])

/** The words for a violated constraint; a module names its own at load. */
export function nameConstraint(constraint: string, code: string): void {
  constraints.set(constraint, code)
}

/**
 * Turns what PostgreSQL or the ORM threw into one of the three kinds of error. What stays as it came is a fault.
 * A lock not had in time, a deadlock and a serialisation failure become BUSY: nothing was written, try again.
 */
export function translateDatabaseError(error: unknown): unknown {
  if (error instanceof OptimisticLockError) return new DomainError('STALE_VERSION')
  const { code, constraint, previous } = (error ?? {}) as {
    code?: string
    constraint?: string
    previous?: unknown
  }
  switch (code) {
    case 'AZ001':
      return new SessionEnded()
    case 'AZ002':
      return new SeatEnded()
    case '55P03':
    case '40001':
    case '40P01':
      return new DomainError('BUSY')
    case '53100':
      return new DomainError('DISK_FULL')
    default:
  }
  if (constraint && constraints.has(constraint))
    return new DomainError(constraints.get(constraint)!, { constraint })
  if (previous && previous !== error) {
    const inner = translateDatabaseError(previous)
    if (inner !== previous) return inner
  }
  return error
}
