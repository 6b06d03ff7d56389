import type { JobHandler, UnitOfWork } from '../../kernel/index.ts'
import { spreadDisclosure } from './disclosure.ts'
import { linkRepeat } from './record-finding.ts'
import { recountDue } from './recount-due.ts'
import { runDue } from './run-due.ts'

/** Bodies of this module's jobs, by name. */
export const hazardJobs = {
  'hazard.run-due': async (uow: UnitOfWork, { dueId }: { dueId: string }) => void (await runDue(uow, dueId)),
  'hazard.link-repeat': (uow: UnitOfWork, { hazardId }: { hazardId: string }) => linkRepeat(uow, hazardId),
  'hazard.spread-disclosure': (uow: UnitOfWork, { hazardId }: { hazardId: string }) =>
    spreadDisclosure(uow, hazardId),
  'hazard.recount-due': async (uow: UnitOfWork, { year }: { year: number }) =>
    void (await recountDue(uow, year)),
} satisfies Record<string, JobHandler<never>>
