/** Details of an expected error: what the wording needs, never personal data. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean | null | readonly string[]>>

/**
 * Something the user can cause and can mend. Thrown, so that the default is a rollback; the API turns it into a member
 * of the mutation's result union, worded by code in the reader's language.
 */
export class DomainError extends Error {
  readonly code: string
  readonly details: ErrorDetails
  constructor(code: string, details: ErrorDetails = {}) {
    super(code)
    this.name = 'DomainError'
    this.code = code
    this.details = details
  }
}

/** The object does not exist for this actor. "Not there" and "not yours" are one answer. */
export class NotVisible extends Error {
  readonly objectKind: string
  constructor(objectKind: string) {
    super(`no ${objectKind} that this actor can see`)
    this.name = 'NotVisible'
    this.objectKind = objectKind
  }
}

/** The actor sees the object but may not do this to it. */
export class NotAllowed extends Error {
  readonly action: string
  constructor(action: string) {
    super(`not allowed: ${action}`)
    this.name = 'NotAllowed'
    this.action = action
  }
}

/** The session is unknown, ended or idle too long. */
export class SessionEnded extends Error {
  constructor() {
    super('session ended')
    this.name = 'SessionEnded'
  }
}

/** The seat named in the request is not held by this person now. */
export class SeatEnded extends Error {
  constructor() {
    super('seat is not held')
    this.name = 'SeatEnded'
  }
}

/** Every kind of error that is not a fault. */
export function isExpected(
  error: unknown,
): error is DomainError | NotVisible | NotAllowed | SessionEnded | SeatEnded {
  return (
    error instanceof DomainError ||
    error instanceof NotVisible ||
    error instanceof NotAllowed ||
    error instanceof SessionEnded ||
    error instanceof SeatEnded
  )
}
