import { NotVisible } from '../../kernel/errors.ts'
import type { JobHandler } from '../../kernel/jobs.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import {
  type PeerPlan,
  type PeerProgress,
  PlanningAbortedError,
  PlanningInputError,
  type PeerRoundInput,
  type PreviousVisit,
  canonicalHash,
  solveInThread,
  verifyPeerPlan,
} from '../../planning/index.ts'
import { INSPECTION } from './inspection.actions.ts'
import { solvePlan } from './inspection.jobs.ts'
import { loadRound } from './load.ts'
import { INLINE_MEMBERS, plannerInput } from './planner-input.ts'
import { RoundPlan } from './round.entities.ts'
import { roundMachine } from './round-machine.ts'
import { roundRoles } from './visit-roles.ts'

/** What `planRound` answers: a plan that is ready, or one that a worker is solving. */
export interface PlanResult {
  planId: string
  state: RoundPlan['state']
  members: number
  version: number
}

/**
 * Has the pairing of a round computed from what is known now. Twice from the same facts gives the same plan without
 * solving again. The last plan is the one that repair starts from, when the round's mode asks to stay near it.
 */
export async function planRound(
  uow: UnitOfWork,
  input: { roundId: string; version?: number },
): Promise<PlanResult> {
  uow.require(INSPECTION['inspection:plan-round'])
  const round = await loadRound(uow, input.roundId, input.version)
  roundMachine.next(round.state, 'plan', roundRoles(uow.standing))
  const last = await uow.em.findOne(RoundPlan, {
    allianceId: round.allianceId,
    roundId: round.id,
    state: 'chosen',
  })
  const previous = last?.plan && round.planning.mode !== 'best' ? previousVisits(last.plan as PeerPlan) : null
  const problem = await plannerInput(uow, round, previous)
  const inputHash = canonicalHash(problem)
  const known = await uow.em.findOne(RoundPlan, {
    allianceId: round.allianceId,
    roundId: round.id,
    inputHash,
    state: { $in: ['ready', 'solving', 'chosen'] },
  })
  if (known)
    return { planId: known.id, state: known.state, members: problem.members.length, version: known.version }
  const plan = uow.em.create(RoundPlan, {
    allianceId: round.allianceId,
    id: uow.newId(),
    roundId: round.id,
    state: 'solving',
    inputHash,
    input: problem,
    plan: null,
    progress: { share: 0 },
    createdAt: uow.now(),
    finishedAt: null,
  })
  await uow.em.flush()
  uow.audit(round.allianceId, 'round_plans:asked', 'round_plans', plan.id, { roundId: round.id, inputHash })
  if (problem.members.length <= INLINE_MEMBERS) await solve(uow, plan)
  else uow.emit(solvePlan, round.allianceId, { planId: plan.id })
  return { planId: plan.id, state: plan.state, members: problem.members.length, version: plan.version }
}

/**
 * Solves a plan whose row says `solving`; any other is left as it is, so running it twice does no harm. A plan that the
 * independent check refuses is never stored: the row says `failed` and why.
 * @param onProgress told now and then how far it is, 0 to 1
 */
export async function solveRoundPlan(
  uow: UnitOfWork,
  planId: string,
  onProgress?: (share: number) => Promise<unknown> | undefined,
): Promise<PlanResult> {
  // Not locked: progress is written beside this transaction while it waits for the solver.
  const plan = await uow.em.findOne(RoundPlan, { id: planId })
  if (!plan) throw new NotVisible('round_plan')
  if (plan.state === 'solving') await solve(uow, plan, onProgress)
  return {
    planId,
    state: plan.state,
    members: (plan.input as PeerRoundInput).members.length,
    version: plan.version,
  }
}

async function solve(
  uow: UnitOfWork,
  plan: RoundPlan,
  onProgress?: (share: number) => Promise<unknown> | undefined,
): Promise<void> {
  const input = plan.input as PeerRoundInput
  // The transaction is idle while the solver works; a word now and then keeps the server from ending it.
  const awake = setInterval(() => void uow.em.execute('select 1').catch(() => undefined), 4_000)
  let telling: Promise<unknown> | undefined
  const told = {
    onProgress: (progress: PeerProgress) => {
      telling = onProgress?.(progress.share) ?? telling
    },
  }
  try {
    // In a thread of its own, also when it is small: two seconds of computing would hold up every other request.
    const solved = await solveInThread('peer', input, told)
    const violations = verifyPeerPlan(input, solved)
    plan.state = violations.length === 0 ? 'ready' : 'failed'
    plan.plan = violations.length === 0 ? solved : null
    plan.progress = violations.length === 0 ? { share: 1 } : { share: 1, violations: violations.slice(0, 20) }
  } catch (error) {
    if (!(error instanceof PlanningInputError) && !(error instanceof PlanningAbortedError)) throw error
    plan.state = 'failed'
    plan.progress = {
      share: 1,
      problems: error instanceof PlanningInputError ? error.problems : [error.code],
    }
  } finally {
    clearInterval(awake)
    // What is still being told of this row would wait for the write below.
    await telling
  }
  plan.finishedAt = uow.now()
  await uow.em.flush()
}

/** How often a waiting screen learns how far a solve is. */
const TELL_EVERY_MS = 700

/** The body of `inspection.solve-plan`: solves, and writes its progress where the committee's screen sees it meanwhile. */
export const solvePlanInJob: JobHandler<{ planId: string }> = async (uow, { planId }, { sideline }) => {
  let last = performance.now()
  let telling: Promise<unknown> = Promise.resolve()
  await solveRoundPlan(uow, planId, (share) => {
    if (performance.now() - last < TELL_EVERY_MS) return undefined
    last = performance.now()
    const progress = JSON.stringify({ share: Math.min(share, 0.99) })
    // Without a new version: who looks at the plan has not missed anything.
    const tell = (side: UnitOfWork) =>
      side.em.execute(`update app.round_plans set progress = ?::jsonb where id = ? and state = 'solving'`, [
        progress,
        planId,
      ])
    telling = telling.then(() => sideline(tell)).catch(() => undefined)
    return telling
  })
}

/** A stored plan in the form repair starts from. */
export function previousVisits(plan: PeerPlan): PreviousVisit[] {
  return plan.visits.map((visit) => ({
    hostId: visit.hostId,
    inspectorIds: visit.team.map((seat) => seat.inspectorId),
    date: visit.date,
    state: 'planned' as const,
  }))
}
