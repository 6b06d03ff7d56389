import { dispatchJobs, solveDispatchInJob } from '@anhu/domain/dispatch'
import { enterpriseJobs } from '@anhu/domain/enterprise'
import { hazardJobs, recountDueJob } from '@anhu/domain/hazard'
import { checkVisitDaysJob, inspectionJobs } from '@anhu/domain/inspection'
import { type JobHandler, type UnitOfWork, allJobs } from '@anhu/domain/kernel'
import { type deliverNotificationJob, deliverNotification } from '@anhu/domain/notification'
import { outreachJobs } from '@anhu/domain/outreach'
import { refreshAllianceRollup, refreshTerritories, refreshTerritoriesJob } from '@anhu/domain/reporting'
import type { Body, BodyTools } from '../runtime/bodies.ts'
import { makeThumbnail } from './evidence/make-thumbnail.ts'

type Message = (typeof deliverNotificationJob.payload)['_output']

const plain = (handlers: Record<string, JobHandler<never>>): [string, Body][] =>
  Object.entries(handlers).map(([name, run]) => [
    name,
    { run: (uow, payload, tools) => run(uow, payload, tools) },
  ])

/** The body of every job, by name. */
export const bodies: ReadonlyMap<string, Body> = new Map<string, Body>([
  ...plain(enterpriseJobs as Record<string, JobHandler<never>>),
  ...plain(inspectionJobs as Record<string, JobHandler<never>>),
  ...plain(hazardJobs as Record<string, JobHandler<never>>),
  ...plain(dispatchJobs as Record<string, JobHandler<never>>),
  [
    'dispatch.solve-plan',
    {
      reason: 'dispatch',
      run: (uow: UnitOfWork, payload: { planId: string }, tools: BodyTools) =>
        solveDispatchInJob(uow, payload, tools),
    },
  ],
  [
    'hazard.settle-visit',
    {
      run: (uow: UnitOfWork, payload: { visitId: string }, tools: BodyTools) =>
        inspectionJobs['inspection.archive-visit'](uow, payload, tools),
    },
  ],
  ...plain(outreachJobs as Record<string, JobHandler<never>>).map(([name, body]): [string, Body] => [
    name,
    { ...body, reason: 'outreach' },
  ]),
  ['evidence.make-thumbnail', makeThumbnail],
  [
    'notification.deliver',
    {
      reason: 'notify',
      run: async (uow: UnitOfWork, payload: Message, { eventId }: BodyTools) =>
        void (await deliverNotification(uow, payload, eventId)),
    },
  ],
  [
    'reporting.refresh-alliance',
    {
      coalesce: true,
      async run(uow: UnitOfWork) {
        await refreshAllianceRollup(uow, uow.standing.allianceId!)
        uow.emit(refreshTerritoriesJob, null, {})
      },
    },
  ],
  [
    'reference.calendar-changed',
    {
      reason: 'sweep-due',
      async run(uow: UnitOfWork, { year }: { year: number }) {
        for (const { id } of await uow.em.execute<{ id: string }[]>(
          'select id from app.alliances order by id',
        )) {
          uow.emit(recountDueJob, id, { year })
          uow.emit(checkVisitDaysJob, id, { year })
        }
      },
    },
  ],
  [
    'reporting.refresh-territories',
    {
      reason: 'territory-rollup',
      coalesce: true,
      run: async (uow: UnitOfWork) => void (await refreshTerritories(uow)),
    },
  ],
])

/** Refuses to start with a job that nobody does: its rows would wait for ever. */
export function assertEveryJobHasABody(): void {
  const missing = allJobs().filter((job) => {
    const body = bodies.get(job.name)
    return !body || (job.scope === 'system' && !body.reason)
  })
  if (missing.length > 0) throw new Error(`no body for ${missing.map((job) => job.name).join(', ')}`)
}
