/** Expert service (专家服务): register, requests, campaigns, dispatch plans, visits, and the natures of all visits. */
export { assignExpert } from './assign.ts'
export { type CampaignAnswer, addToCampaign, endCampaign, saveCampaign } from './campaigns.ts'
export { DISPATCH } from './dispatch.actions.ts'
export { type DispatchErrorCode, dispatchErrors } from './dispatch.errors.ts'
export { runVisitDueJob, solveDispatchJob } from './dispatch.jobs.ts'
export * from './expert.entities.ts'
export {
  type ExpertVisitTransition,
  expertVisitMachine,
  memberRequestMachine,
} from './expert-visit-machine.ts'
export { requestFollowUp } from './follow-up.ts'
export { handBackExpertVisits } from './hand-back.ts'
export { confirmExpertVisit, proposeVisitDays, reassignExpertVisit, scheduleExpertVisit } from './host-day.ts'
export type { ExpertVisitAnswer } from './load.ts'
export { type ExpertMatch, matchExperts } from './match-experts.ts'
export {
  type MoveCheck,
  checkDispatchMove,
  moveDispatchVisit,
  pinDispatchVisit,
  removeDispatchVisit,
} from './move-visit.ts'
export * from './nature.entities.ts'
export { loadNatureRules } from './nature-rules.ts'
export { recordOfficialVisit } from './official-visits.ts'
export {
  type DispatchPlanAnswer,
  type SolveEffort,
  planDispatch,
  replanDispatch,
  solveDispatchInJob,
  solveDispatchPlan,
} from './plan-dispatch.ts'
export * from './policies.ts'
export { answerDispatchQuestion, publishDispatchPlan } from './publish-plan.ts'
export { recordExpertVisit, startExpertVisit } from './record-on-site.ts'
export {
  closeExpertVisit,
  confirmExpertReport,
  rateExpertVisit,
  reportExpertVisit,
} from './report-expert-visit.ts'
export * from './request.entities.ts'
export { requestExpert } from './request-expert.ts'
export { dispatchRoles } from './roles.ts'
export { dispatchJobs, runVisitDue } from './run-due.ts'
export { type LeaveHit, addExpertLeave, cancelExpertLeave, saveExpert } from './save-expert.ts'
export type { WrittenPlan } from './stop-reasons.ts'
export {
  type RequestAnswer,
  acceptRequest,
  cancelExpertVisit,
  declineRequest,
  invalidateRequest,
  reopenRequest,
} from './triage.ts'
