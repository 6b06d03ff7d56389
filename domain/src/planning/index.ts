export * from './shared/distance.ts'
export { canonicalHash, canonicalJson } from './shared/hash.ts'
export { createPrng, type Prng } from './shared/prng.ts'
export * from './expert/index.ts'
export type { PlannedVisit as PlannedExpertVisit, Violation as ExpertViolation } from './expert/index.ts'
export * from './peer/types.ts'
export type { PlannedVisit, Violation } from './peer/types.ts'
export { planPeerRound, type PlanPeerOptions } from './peer/plan.ts'
export { scorePreviousTeams } from './peer/score-previous.ts'
export { peerInputHash } from './peer/input-hash.ts'
export { verifyPeerPlan } from './peer/verify.ts'
export { generatePeerWorld, weekdays, type PeerWorldShape } from './testing/peer-world.ts'
export { explainPair, whyNot, type WhyNotAnswer } from './peer/why-not.ts'
export { whyImpossible, type WhyImpossible } from './peer/why-impossible.ts'
export type { SolveKind, SolveKinds } from './solvers.ts'
export { solveInThread, type ThreadOptions } from './thread.ts'
export { peerRoundInputSchema } from './peer/schema.ts'
export {
  ADVERSARIAL_SHAPES,
  adversarialPeerWorld,
  type AdversarialShape,
} from './testing/adversarial-peer-world.ts'
