export { REMEMBERED_ROUNDS, defaultCharter, defaultPairing, pairingRules, updateCharter } from './charter.ts'
export { declareConflict, withdrawConflict } from './conflicts.ts'
export { askFirm } from './ask-firm.ts'
export { allianceOf, groupOf, membershipOf, membershipOfEnterprise } from './find.ts'
export { foundAlliance } from './found-alliance.ts'
export { assignToGroup, createGroup, endGroup, renameGroup } from './groups.ts'
export {
  type MembershipAnswer,
  answerInvitation,
  reinstateMember,
  withdrawInvitation,
} from './invitations.ts'
export { type MembershipTransition, membershipMachine } from './membership-machine.ts'
export { type NewMember, enterMember, noteStep, setLead } from './memberships.ts'
export { endQualification, qualifyInspector } from './qualifications.ts'
export { appointSeat, endSeat } from './seats.ts'
export { committeeRoles } from './standing-roles.ts'
export { tenancyActions } from './tenancy.actions.ts'
export * from './tenancy.entities.ts'
export { tenancyErrors } from './tenancy.errors.ts'
