export * from './types.ts';
export { ExpertInputError, validateExpertInput } from './validate.ts';
export { EXPERT_ENGINE_VERSION, planExpertVisits } from './plan.ts';
export { verifyExpertPlan } from './verify.ts';
export { questionsForHuman } from './questions.ts';
export { parseSolomon, type SolomonInstance } from './core/solomon.ts';
export { solveSolomon, type SolomonPlan } from './core/solomon-solve.ts';
