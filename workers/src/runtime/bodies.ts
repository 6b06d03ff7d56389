import type { Actor, JobTools, UnitOfWork } from '@anhu/domain/kernel'

/** What a body gets beside its unit of work. */
export interface BodyTools extends JobTools {
  /** The outbox row: the name of this event for ever. */
  eventId: string
}

/** The body of one job. */
export interface Body {
  /** Runs in one transaction with its effect key: once or not at all. */
  run(uow: UnitOfWork, payload: never, tools: BodyTools, prepared: never): Promise<void>
  /** Slow work without a transaction, before `run`; may happen twice, so it must leave nothing that counts. */
  prepare?(payload: never, tools: Omit<BodyTools, 'sideline'> & Pick<JobTools, 'sideline'>): Promise<unknown>
  /** The written reason of a job that acts as the system. */
  reason?: Extract<Actor, { kind: 'system' }>['reason']
  /** One run serves every request of the same alliance that was waiting when it began. */
  coalesce?: boolean
}
