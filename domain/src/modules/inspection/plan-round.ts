import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { DomainError } from '../../kernel/errors.ts'
import {
  type PeerPlan,
  type PeerRoundInput,
  type PreviousVisit,
  peerInputHash,
} from '../../planning/index.ts'
import { INSPECTION } from './inspection.actions.ts'
import { solvePlan } from './inspection.jobs.ts'
import { liveRound } from './live-round.ts'
import { loadPlan, loadRound } from './load.ts'
import { INLINE_MEMBERS, type PlannerWish, plannerInput } from './planner-input.ts'
import { type Round, RoundPlan } from './round.entities.ts'
import { repairStep, roundMachine } from './round-machine.ts'
import { solvePlanRow } from './solve-plan.ts'
import { roundRoles } from './visit-roles.ts'

/** What `planRound` answers: a plan that is ready, or one that a worker is solving. */
export interface PlanResult {
  planId: string
  state: RoundPlan['state']
  members: number
  version: number
}

/**
 * Has the pairing of a round computed from what is known now. The same question of the same alliance is answered once:
 * a plan that was solved before is taken as it is. A planned round starts from its chosen plan; a published one from its
 * visits as they stand, of which the past and the notice period are frozen.
 */
export async function planRound(
  uow: UnitOfWork,
  input: { roundId: string; version?: number },
): Promise<PlanResult> {
  uow.require(INSPECTION['inspection:plan-round'])
  const round = await loadRound(uow, input.roundId, input.version)
  const live = repairStep(round.state)
  roundMachine.next(round.state, live ?? 'plan', roundRoles(uow.standing))
  const problem = live ? await repairInput(uow, round) : await freshInput(uow, round)
  const inputHash = peerInputHash(problem)
  const { allianceId } = round
  // The page shows the newest plan: an older answer to the same question is written anew below, without a solve.
  const newest = await uow.em.findOne(
    RoundPlan,
    { allianceId, roundId: round.id, state: { $in: ['ready', 'solving', 'chosen'] } },
    { orderBy: { createdAt: 'desc', id: 'desc' } },
  )
  if (newest?.inputHash === inputHash)
    return {
      planId: newest.id,
      state: newest.state,
      members: problem.members.length,
      version: newest.version,
    }
  const solved = await solvedBefore(uow, allianceId, inputHash)
  const plan = uow.em.create(RoundPlan, {
    allianceId,
    id: uow.newId(),
    roundId: round.id,
    state: solved ? 'ready' : 'solving',
    inputHash,
    input: problem,
    plan: solved?.plan ?? null,
    progress: { share: solved ? 1 : 0 },
    before: solved?.before ?? null,
    createdAt: uow.now(),
    finishedAt: solved ? uow.now() : null,
  })
  await uow.em.flush()
  uow.audit(allianceId, 'round_plans:asked', 'round_plans', plan.id, {
    roundId: round.id,
    inputHash,
    ...(solved ? { solvedAs: solved.id } : {}),
  })
  if (!solved) {
    if (problem.members.length <= INLINE_MEMBERS) await solvePlanRow(uow, plan)
    else uow.emit(solvePlan, allianceId, { planId: plan.id })
  }
  return { planId: plan.id, state: plan.state, members: problem.members.length, version: plan.version }
}

/** Gives up a plan that is being solved; its thread ends within a second. */
export async function cancelPlan(
  uow: UnitOfWork,
  input: { planId: string },
): Promise<{ planId: string; state: RoundPlan['state']; version: number }> {
  uow.require(INSPECTION['inspection:plan-round'])
  const plan = await loadPlan(uow, input.planId)
  if (plan.state !== 'solving') throw new DomainError('PLAN_NOT_SOLVING', { state: plan.state })
  plan.state = 'discarded'
  plan.finishedAt = uow.now()
  await uow.em.flush()
  uow.audit(plan.allianceId, 'round_plans:cancelled', 'round_plans', plan.id, { roundId: plan.roundId })
  return { planId: plan.id, state: plan.state, version: plan.version }
}

/** The answer to this very question, whichever round of the alliance asked it. */
async function solvedBefore(
  uow: UnitOfWork,
  allianceId: string,
  inputHash: string,
): Promise<RoundPlan | null> {
  return uow.em.findOne(
    RoundPlan,
    { allianceId, inputHash, plan: { $ne: null }, state: { $in: ['ready', 'chosen', 'discarded'] } },
    { orderBy: { createdAt: 'desc' } },
  )
}

async function freshInput(uow: UnitOfWork, round: Round): Promise<PeerRoundInput> {
  const last = await uow.em.findOne(RoundPlan, {
    allianceId: round.allianceId,
    roundId: round.id,
    state: 'chosen',
  })
  return plannerInput(uow, round, { previous: last?.plan ? previousVisits(last.plan as PeerPlan) : null })
}

/** What the planner takes for repairing a published round, with wishes that go before those of the round. */
export async function repairInput(
  uow: UnitOfWork,
  round: Round,
  more: Pick<PlannerWish, 'mode' | 'noNewHosts'> = {},
): Promise<PeerRoundInput> {
  const { wish, dates } = await liveRound(uow, round)
  return plannerInput(uow, { ...round, ...dates }, { ...wish, ...more })
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
