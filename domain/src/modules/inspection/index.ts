/** Rounds of mutual checks (互查): checklists, pairing, visits, the paper of a visit, the drop box. */
import type { JobHandler } from '../../kernel/index.ts'
import { acknowledgeSilently } from './advice-note.ts'
import { checkVisitDays } from './check-visit-days.ts'
import { startRound } from './close-round.ts'
import { settleCutVisit } from './cut-visit.ts'
import { solvePlanInJob } from './solve-plan.ts'
import { repairVisit } from './repair-visit.ts'
import { archiveIfSettled } from './report-visit.ts'

export {
  type AdviceNoteResult,
  acknowledgeAdviceNote,
  recallAdviceNote,
  replyToAdviceNote,
  reviewAdviceNote,
} from './advice-note.ts'
export {
  type AllianceItemResult,
  addAllianceItem,
  retireAllianceItem,
  reviseAllianceItem,
} from './alliance-items.ts'
export type { AnswerConflict } from './apply-answers.ts'
export { type AssignmentResult, acceptAssignment, declineAssignment } from './assignment.ts'
export * from './check.entities.ts'
export { choosePlan } from './choose-plan.ts'
export { cancelRound, closeRound, startRound } from './close-round.ts'
export { confirmVisit } from './confirm-visit.ts'
export { type RoundResult, createRound, updateRoundSettings } from './create-round.ts'
export {
  BASE_TOPIC,
  type ChecklistSources,
  type ChecklistWish,
  deriveChecklist,
  topicsOfHost,
} from './derive-checklist.ts'
export { type DropBoxResult, decideDropBox } from './drop-box.ts'
export { handBackVisits } from './hand-back.ts'
export { INSPECTION } from './inspection.actions.ts'
export { type InspectionErrorCode, inspectionErrors } from './inspection.errors.ts'
export {
  acknowledgeSilentlyJob,
  archiveVisitJob,
  checkVisitDaysJob,
  repairVisitJob,
  settleCutVisitJob,
  solvePlan,
  startRoundJob,
} from './inspection.jobs.ts'
export { type PlanResult, cancelPlan, planRound, repairInput } from './plan-round.ts'
export { INLINE_MEMBERS, plannerInput } from './planner-input.ts'
export { type NoticeWarning, publishRound } from './publish-round.ts'
export { type RecordVisitResult, recordVisit } from './record-visit.ts'
export { type RepairResult, repairVisit, replaceInspector } from './repair-visit.ts'
export { archiveVisit, reportVisit } from './report-visit.ts'
export * from './round.entities.ts'
export { publishRepair, type PublishRepairResult } from './publish-repair.ts'
export { repairStep, roundMachine } from './round-machine.ts'
export { solveRoundPlan } from './solve-plan.ts'
export type { SubmissionInput } from './submission.ts'
export { missingOf, type VisitContents } from './visit-completeness.ts'
export { type VisitResult, cancelVisit, postponeVisit } from './visit-days.ts'
export { adviceNoteMachine, sheetMachine, visitMachine } from './visit-machine.ts'
export { roundRoles, visitRoles } from './visit-roles.ts'
export { whyNotPair } from './why-not.ts'

/** Bodies of this module's jobs, by name. All run as a job of the alliance, and a second run changes nothing. */
export const inspectionJobs: {
  'inspection.solve-plan': JobHandler<{ planId: string }>
  'inspection.repair-visit': JobHandler<{ visitInspectorId: string }>
  'inspection.start-round': JobHandler<{ roundId: string }>
  'inspection.archive-visit': JobHandler<{ visitId: string }>
  'inspection.acknowledge-silently': JobHandler<{ adviceNoteId: string }>
  'inspection.check-visit-days': JobHandler<{ year: number }>
  'inspection.settle-cut-visit': JobHandler<{ visitId: string }>
} = {
  'inspection.solve-plan': solvePlanInJob,
  'inspection.repair-visit': async (uow, { visitInspectorId }) =>
    void (await repairVisit(uow, visitInspectorId)),
  'inspection.start-round': (uow, { roundId }) => startRound(uow, roundId),
  'inspection.archive-visit': (uow, { visitId }) => archiveIfSettled(uow, visitId),
  'inspection.check-visit-days': async (uow, { year }) => void (await checkVisitDays(uow, year)),
  'inspection.acknowledge-silently': (uow, { adviceNoteId }) => acknowledgeSilently(uow, adviceNoteId),
  'inspection.settle-cut-visit': (uow, { visitId }) => settleCutVisit(uow, visitId),
}
