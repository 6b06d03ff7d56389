import type { z } from 'zod'
import type { Blobs } from './blobs.ts'
import type { UnitOfWork } from './unit-of-work.ts'

/**
 * What a job is called and what it carries: ids only, never personal data. The body lives in `workers`, so that the
 * domain can ask for work without knowing a queue.
 */
export interface JobDefinition<Schema extends z.ZodType = z.ZodType> {
  /** `module.verb-object`. */
  name: string
  payload: Schema
  /** `alliance`: runs as a job of the alliance named by the outbox row; `system`: with a written reason. */
  scope: 'alliance' | 'system'
}

const registry = new Map<string, JobDefinition>()

/** Defines a job once; a second definition of the name is a fault. */
export function defineJob<Schema extends z.ZodType>(
  definition: JobDefinition<Schema>,
): JobDefinition<Schema> {
  if (registry.has(definition.name)) throw new Error(`job ${definition.name} is defined twice`)
  registry.set(definition.name, definition)
  return definition
}

/** Every job that the domain may ask for. Workers refuse to start when one has no body. */
export function allJobs(): readonly JobDefinition[] {
  return [...registry.values()]
}

/** What a job's body gets beside its unit of work. */
export interface JobTools {
  blobs: Blobs
  /** A short transaction of the same actor beside the job's own: for progress that others should see meanwhile. */
  sideline<T>(run: (uow: UnitOfWork) => Promise<T>): Promise<T>
}

/** The body of a job: runs in one transaction with its effect key, so it happens once or not at all. */
export type JobHandler<Payload = never> = (
  uow: UnitOfWork,
  payload: Payload,
  tools: JobTools,
) => Promise<void>
