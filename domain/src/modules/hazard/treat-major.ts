import { z } from 'zod'
import type { UnitOfWork } from '../../kernel/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { type MajorHazardAnswer, answerMajor, loadMajor, takeMajor, tellMajor } from './major-hazard-step.ts'
import { idText, parsed, seenVersion, written } from '../../kernel/input.ts'

const seen = z.object({ majorHazardId: idText, version: seenVersion })
const controlShape = seen.extend({ measures: written(2000) })
const planShape = seen.extend({
  plan: z.object({
    goals: written(1000),
    methods: written(2000),
    money: written(1000),
    people: written(1000),
    timeLimit: written(500),
    emergencyPlan: written(2000),
  }),
})
const acceptanceShape = seen.extend({ assessment: written(4000) })

/** Stop, withdraw, warn, guard: what was done at once. */
export async function controlMajor(
  uow: UnitOfWork,
  input: z.input<typeof controlShape>,
): Promise<MajorHazardAnswer> {
  uow.require(HAZARD['hazard:control-major'])
  const data = parsed(controlShape, input)
  const major = await loadMajor(uow, data.majorHazardId, data.version)
  takeMajor(uow, major, 'control', HAZARD['hazard:control-major'], data.measures)
  major.controlMeasures = data.measures
  tellMajor(uow, major, 'major-controlled', 'bureau', 'committee')
  return answerMajor(uow, major)
}

/** Files the treatment plan with its six parts (Order 16 of 2007, article 15). */
export async function fileTreatmentPlan(
  uow: UnitOfWork,
  input: z.input<typeof planShape>,
): Promise<MajorHazardAnswer> {
  uow.require(HAZARD['hazard:file-treatment-plan'])
  const data = parsed(planShape, input)
  const major = await loadMajor(uow, data.majorHazardId, data.version)
  takeMajor(uow, major, 'file_plan', HAZARD['hazard:file-treatment-plan'], data.plan.goals)
  major.plan = data.plan
  tellMajor(uow, major, 'major-plan-filed', 'bureau')
  return answerMajor(uow, major)
}

/** The treatment begins. */
export async function startTreatment(
  uow: UnitOfWork,
  input: z.input<typeof seen>,
): Promise<MajorHazardAnswer> {
  uow.require(HAZARD['hazard:start-treatment'])
  const data = parsed(seen, input)
  const major = await loadMajor(uow, data.majorHazardId, data.version)
  takeMajor(uow, major, 'start', HAZARD['hazard:start-treatment'], null)
  return answerMajor(uow, major)
}

/** The treatment goes on after a refused acceptance. */
export async function reworkMajor(uow: UnitOfWork, input: z.input<typeof seen>): Promise<MajorHazardAnswer> {
  uow.require(HAZARD['hazard:start-treatment'])
  const data = parsed(seen, input)
  const major = await loadMajor(uow, data.majorHazardId, data.version)
  takeMajor(uow, major, 'rework', HAZARD['hazard:start-treatment'], null)
  return answerMajor(uow, major)
}

/** Asks the authority to accept, with the assessment (Order 16, article 18). */
export async function requestAcceptance(
  uow: UnitOfWork,
  input: z.input<typeof acceptanceShape>,
): Promise<MajorHazardAnswer> {
  uow.require(HAZARD['hazard:request-acceptance'])
  const data = parsed(acceptanceShape, input)
  const major = await loadMajor(uow, data.majorHazardId, data.version)
  takeMajor(uow, major, 'request', HAZARD['hazard:request-acceptance'], null)
  major.assessment = data.assessment
  major.acceptRequestedAt = uow.now()
  tellMajor(uow, major, 'major-acceptance-requested', 'bureau')
  return answerMajor(uow, major)
}
