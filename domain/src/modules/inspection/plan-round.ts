import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import {
  type PeerPlan,
  PlanningAbortedError,
  PlanningInputError,
  type PeerRoundInput,
  type PreviousVisit,
  canonicalHash,
  planPeerRound,
  solveInThread,
  verifyPeerPlan,
} from '../../planning/index.ts'
import { INSPECTION } from './inspection.actions.ts'
import { solvePlan } from './inspection.jobs.ts'
import { loadPlan, loadRound } from './load.ts'
import { plannerInput } from './planner-input.ts'
import { RoundPlan } from './round.entities.ts'
import { roundMachine } from './round-machine.ts'
import { roundRoles } from './visit-roles.ts'

/** Rounds up to this size are solved in the request; a larger one would hold the API up. */
export const INLINE_MEMBERS = 30

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
 */
export async function solveRoundPlan(uow: UnitOfWork, planId: string): Promise<PlanResult> {
  const plan = await loadPlan(uow, planId)
  if (plan.state === 'solving') await solve(uow, plan)
  return {
    planId,
    state: plan.state,
    members: (plan.input as PeerRoundInput).members.length,
    version: plan.version,
  }
}

async function solve(uow: UnitOfWork, plan: RoundPlan): Promise<void> {
  const input = plan.input as PeerRoundInput
  // The transaction is idle while the solver works; a word now and then keeps the server from ending it.
  const awake = setInterval(() => void uow.em.execute('select 1').catch(() => undefined), 4_000)
  try {
    const solved =
      input.members.length <= INLINE_MEMBERS ? await planPeerRound(input) : await solveInThread('peer', input)
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
  }
  plan.finishedAt = uow.now()
  await uow.em.flush()
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
