import type { JobHandler } from '../../kernel/index.ts'
import { spreadDisclosure } from './disclosure.ts'
import { linkRepeat } from './record-finding.ts'
import { recountDue } from './recount-due.ts'
import { runDue } from './run-due.ts'

/** Bodies of this module's jobs, by name. */
export const hazardJobs: {
  'hazard.run-due': JobHandler<{ dueId: string }>
  'hazard.link-repeat': JobHandler<{ hazardId: string }>
  'hazard.spread-disclosure': JobHandler<{ hazardId: string }>
  'hazard.recount-due': JobHandler<{ year: number }>
} = {
  'hazard.run-due': async (uow, { dueId }) => void (await runDue(uow, dueId)),
  'hazard.link-repeat': (uow, { hazardId }) => linkRepeat(uow, hazardId),
  'hazard.spread-disclosure': (uow, { hazardId }) => spreadDisclosure(uow, hazardId),
  'hazard.recount-due': async (uow, { year }) => void (await recountDue(uow, year)),
}
