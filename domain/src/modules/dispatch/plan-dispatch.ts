import { z } from 'zod'
import { NotVisible } from '../../kernel/errors.ts'
import type { JobHandler } from '../../kernel/jobs.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import {
  type ExpertPlan,
  type ExpertPlanInput,
  type ExpertProgress,
  type VisitPin,
  solveInThread,
  verifyExpertPlan,
} from '../../planning/index.ts'
import { shanghaiDate } from '../reference/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { solveDispatchJob } from './dispatch.jobs.ts'
import { DispatchPlan, type QuestionAnswer } from './expert.entities.ts'
import { loadDispatchPlan } from './load.ts'
import { type PlanScope, dispatchInput } from './plan-input.ts'
import { withReasons } from './stop-reasons.ts'
import { dayText, idText, parsed } from '../../kernel/input.ts'

const mode = z.enum(['least_change', 'balanced', 'best'])
const shape = z.object({
  startsOn: dayText,
  endsOn: dayText,
  visitIds: z.array(idText).max(500).nullish(),
  mode: mode.nullish(),
})

/** What asking for a plan answers with. */
export interface DispatchPlanAnswer {
  planId: string
  state: DispatchPlan['state']
  version: number
}

/**
 * Has a plan of the bureau's expert visits computed by a worker; the row says how far it is. What was given already in
 * these days is planned again with the rest, near where it was.
 * @throws DAYS_INVALID, NOTHING_TO_PLAN, NO_EXPERTS
 */
export async function planDispatch(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<DispatchPlanAnswer> {
  uow.require(DISPATCH['dispatch:plan-visits'])
  const data = parsed(shape, input)
  const { bureauId } = uow.standing
  if (!bureauId) throw new NotVisible('bureau')
  const scope: PlanScope = {
    bureauId,
    startsOn: data.startsOn,
    endsOn: data.endsOn,
    visitIds: data.visitIds ?? null,
    mode: data.mode ?? 'balanced',
    pins: [],
  }
  return openPlan(uow, scope, null, await dispatchInput(uow, scope), [])
}

const againShape = z.object({
  planId: idText,
  version: z.int().optional(),
  mode: mode.nullish(),
})

/**
 * Plans the rest of a plan's days again, with as little change as possible: somebody is away, or a firm proposed another
 * day. Pins stay; the past stays.
 */
export async function replanDispatch(
  uow: UnitOfWork,
  input: z.input<typeof againShape>,
): Promise<DispatchPlanAnswer> {
  uow.require(DISPATCH['dispatch:plan-visits'])
  const data = parsed(againShape, input)
  const before = await loadDispatchPlan(uow, data.planId, data.version)
  return planAgain(uow, before, data.mode ?? 'least_change', (problem) => problem, [])
}

/** A new plan after another; `change` may bend the snapshot as a dispatcher decided. */
export async function planAgain(
  uow: UnitOfWork,
  before: DispatchPlan,
  how: PlanScope['mode'],
  change: (problem: ExpertPlanInput) => ExpertPlanInput,
  answers: QuestionAnswer[],
): Promise<DispatchPlanAnswer> {
  const today = shanghaiDate(uow.now())
  const old = before.input as ExpertPlanInput
  const scope: PlanScope = {
    bureauId: before.bureauId,
    startsOn: before.startsOn < today ? today : before.startsOn,
    endsOn: before.endsOn,
    visitIds: null,
    mode: how,
    pins: old.pins ?? [],
  }
  const problem = await dispatchInput(uow, scope)
  // A draft that nobody was told of is what the next plan stays near to.
  const draft = before.state === 'ready' ? (before.plan as ExpertPlan | null) : null
  const known = new Set(problem.visits.map((visit) => visit.visitId))
  const said = new Set((problem.previous ?? []).map((visit) => visit.visitId))
  const near = (draft?.visits ?? []).filter(
    (visit) => known.has(visit.visitId) && !said.has(visit.visitId) && problem.days.includes(visit.day),
  )
  const previous = [...(problem.previous ?? []), ...near]
  return openPlan(
    uow,
    scope,
    before.id,
    change({
      ...problem,
      ...(previous.length > 0 && how !== 'best'
        ? { previous, replanMode: how === 'least_change' ? 'least-change' : 'balanced' }
        : {}),
    }),
    answers,
  )
}

async function openPlan(
  uow: UnitOfWork,
  scope: PlanScope,
  previousId: string | null,
  input: ExpertPlanInput,
  answers: QuestionAnswer[],
): Promise<DispatchPlanAnswer> {
  const plan = uow.em.create(DispatchPlan, {
    id: uow.newId(),
    bureauId: scope.bureauId,
    startsOn: scope.startsOn,
    endsOn: scope.endsOn,
    state: 'solving',
    mode: scope.mode,
    previousId,
    input,
    plan: null,
    progress: { share: 0 },
    answers,
    createdAt: uow.now(),
    createdByName: uow.standing.personName,
    finishedAt: null,
    publishedAt: null,
    publishedByName: null,
  })
  await uow.em.flush()
  uow.emit(solveDispatchJob, null, { planId: plan.id }, `dispatch:${plan.id}`)
  return { planId: plan.id, state: plan.state, version: plan.version }
}

/** How long and how hard the engine looks; worlds for demonstration and tests take less. */
export interface SolveEffort {
  iterations?: number
  maxMillis?: number
  polish?: boolean
}

/**
 * Solves a plan whose row says `solving`; any other is left as it is. A plan that the referee refuses is never stored:
 * the row says `failed` and why.
 */
export async function solveDispatchPlan(
  uow: UnitOfWork,
  planId: string,
  effort: SolveEffort = {},
  onProgress?: (share: number) => Promise<unknown> | undefined,
): Promise<DispatchPlan['state']> {
  const plan = await uow.em.findOne(DispatchPlan, { id: planId })
  if (!plan) throw new NotVisible('dispatch_plan')
  if (plan.state !== 'solving') return plan.state
  const input = plan.input as ExpertPlanInput
  // The transaction is idle while the solver works; a word now and then keeps the server from ending it.
  const awake = setInterval(() => void uow.em.execute('select 1').catch(() => undefined), 4_000)
  let telling: Promise<unknown> | undefined
  try {
    const solved = await solveInThread(
      'expert',
      { plan: input, options: { seed: 1, maxMillis: 60_000, ...effort } },
      {
        onProgress: ({ iteration, iterations }: ExpertProgress) => {
          telling = onProgress?.(iterations > 0 ? iteration / iterations : 0) ?? telling
        },
      },
    )
    const violations = verifyExpertPlan(input, solved)
    plan.state = violations.length === 0 ? 'ready' : 'failed'
    plan.plan = violations.length === 0 ? withReasons(input, solved) : null
    plan.progress = violations.length === 0 ? { share: 1 } : { share: 1, failure: violations[0]!.rule }
  } catch (error) {
    if (!(error instanceof Error) || !/ExpertInputError/.test(error.message)) throw error
    plan.state = 'failed'
    plan.progress = { share: 1, failure: error.message.slice(0, 200) }
  } finally {
    clearInterval(awake)
    await telling
  }
  plan.finishedAt = uow.now()
  await uow.em.flush()
  return plan.state
}

/** How often a waiting screen learns how far a solve is. */
const TELL_EVERY_MS = 700

/** The body of `dispatch.solve-plan`, as the system for "dispatch". */
export const solveDispatchInJob: JobHandler<{ planId: string }> = async (uow, { planId }, { sideline }) => {
  let last = performance.now()
  let telling: Promise<unknown> = Promise.resolve()
  await solveDispatchPlan(uow, planId, {}, (share) => {
    if (performance.now() - last < TELL_EVERY_MS) return undefined
    last = performance.now()
    const progress = JSON.stringify({ share: Math.min(share, 0.99) })
    telling = telling
      .then(() =>
        sideline((side) =>
          side.em.execute(
            `update app.dispatch_plans set progress = ?::jsonb where id = ? and state = 'solving'`,
            [progress, planId],
          ),
        ),
      )
      .catch(() => undefined)
    return telling
  })
}

/** Pins of a snapshot with those of one visit replaced. */
export function withPin(input: ExpertPlanInput, visitId: string, pin: VisitPin | null): ExpertPlanInput {
  const rest = (input.pins ?? []).filter((one) => one.visitId !== visitId)
  return { ...input, pins: pin ? [...rest, pin] : rest }
}
