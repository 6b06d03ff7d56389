export { admitMember } from './admit-enterprise.ts'
export { enterpriseActions } from './enterprise.actions.ts'
export * from './enterprise.entities.ts'
export { enterpriseErrors } from './enterprise.errors.ts'
export { type EnterpriseProfile, registerEnterprises } from './register-enterprise.ts'
export { commitRosterImport, runRosterCommit } from './roster-commit.ts'
export {
  type RosterSummary,
  type StoredMapping,
  annotatedRoster,
  checkRosterJob,
  commitRosterJob,
  rosterImportOf,
  runRosterCheck,
  setRosterMapping,
  startRosterImport,
} from './roster-import.ts'
export { RosterImport } from './roster-import.entities.ts'
export {
  type RosterEntry,
  type RosterKnowledge,
  type RosterPlanRow,
  type RosterProblem,
  planRoster,
} from './roster-plan.ts'
export { seatFirstOwner } from './seat-first-owner.ts'
export { addStaff, removeStaff } from './staff.ts'
export { type EnterpriseChanges, updateEnterprise } from './update-enterprise.ts'

import type { JobHandler } from '../../kernel/index.ts'
import { runRosterCommit } from './roster-commit.ts'
import { runRosterCheck } from './roster-import.ts'

/** Bodies of this module's jobs, by name. */
export const enterpriseJobs: Record<string, JobHandler<{ importId: string }>> = {
  'enterprise.check-roster': runRosterCheck,
  'enterprise.commit-roster': runRosterCommit,
}
