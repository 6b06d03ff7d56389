export * from './types.ts';
export { ExpertInputError, validateExpertInput } from './validate.ts';
export { EXPERT_ENGINE_VERSION, planExpertVisits } from './plan.ts';
export { verifyExpertPlan } from './verify.ts';
export { questionsForHuman } from './questions.ts';
