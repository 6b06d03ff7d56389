import type { JobHandler } from '../../kernel/index.ts'
import { spreadDisclosure } from './disclosure.ts'
import { linkRepeat } from './record-finding.ts'
import { runDue } from './run-due.ts'

/** Bodies of this module's jobs, by name. */
export const hazardJobs = {
  'hazard.run-due': async (uow, { dueId }) => void (await runDue(uow, dueId)),
  'hazard.link-repeat': (uow, { hazardId }) => linkRepeat(uow, hazardId),
  'hazard.spread-disclosure': (uow, { hazardId }) => spreadDisclosure(uow, hazardId),
} satisfies Record<string, JobHandler<{ dueId: string; hazardId: string }>>
