/** How a firm stops taking part in an alliance, for a while or for good, and what it hands back then. */
export { changeMembership } from './change-membership.ts'
