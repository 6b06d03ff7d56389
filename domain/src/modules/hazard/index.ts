/** Hazards (隐患): found, confirmed, put right, looked at again, closed; and the case of a major one. */
export { acceptMajor } from './accept-major.ts'
export { assignReinspector } from './assign-reinspector.ts'
export { confirmHazard } from './confirm-hazard.ts'
export { contestHazard } from './contest-hazard.ts'
export { revokeHazard, upholdHazard } from './decide-dispute.ts'
export { spreadDisclosure } from './disclosure.ts'
export { escalateHazard } from './escalate-hazard.ts'
export { decideExtension, requestExtension } from './extension.ts'
export { handBackLooks } from './hand-back.ts'
export { HAZARD } from './hazard.actions.ts'
export * from './hazard.entities.ts'
export { type HazardErrorCode, hazardErrors } from './hazard.errors.ts'
export { hazardJobs } from './job-bodies.ts'
export { linkRepeatJob, runDueJob, spreadDisclosureJob, recountDueJob } from './hazard.jobs.ts'
export { type HazardTransition, hazardMachine } from './hazard-machine.ts'
export * from './hazard.policy.ts'
export type { HazardAnswer } from './hazard-step.ts'
export { judgeMajor } from './judge-major.ts'
export { type MajorHazardTransition, majorHazardMachine } from './major-hazard-machine.ts'
export type { MajorHazardAnswer } from './major-hazard-step.ts'
export * from './major-hazard.policy.ts'
export { mergeHazard } from './merge-hazard.ts'
export { type FailedLine, type Finding, linkRepeat, recordFinding } from './record-finding.ts'
export { recordLookBack } from './record-look-back.ts'
export { reinspectHazard } from './reinspect-hazard.ts'
export { reportHazard } from './report-hazard.ts'
export { machineRoles } from './roles.ts'
export { dueKinds, pendingDue, runDue } from './run-due.ts'
export { startRectification } from './start-rectification.ts'
export { fixOnSpot, submitRectification } from './submit-rectification.ts'
export {
  controlMajor,
  fileTreatmentPlan,
  requestAcceptance,
  reworkMajor,
  startTreatment,
} from './treat-major.ts'
export { withdrawHazard } from './withdraw-hazard.ts'
