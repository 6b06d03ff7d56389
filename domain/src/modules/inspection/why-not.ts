import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import {
  type PeerPlan,
  type PeerRoundInput,
  type Reason,
  type WhyNotAnswer,
  whyNot,
} from '../../planning/index.ts'
import { INSPECTION } from './inspection.actions.ts'
import { loadPlan } from './load.ts'
import { INLINE_MEMBERS } from './plan-round.ts'

/** An answer, and the one line of it that a screen shows first. */
export interface WhyNotResult extends WhyNotAnswer {
  reason: Reason
}

/** Why a plan does not send one firm to another: the rule against it, else what it would cost. Solves again for the price. */
export async function whyNotPair(
  uow: UnitOfWork,
  input: { planId: string; hostEnterpriseId: string; inspectorEnterpriseId: string },
): Promise<WhyNotResult> {
  uow.require(INSPECTION['inspection:plan-round'])
  const stored = await loadPlan(uow, input.planId)
  if (!stored.plan) throw new DomainError('PLAN_NOT_READY', { state: stored.state })
  const problem = stored.input as PeerRoundInput
  const limits = { ...problem.limits, cpuSeconds: problem.members.length <= INLINE_MEMBERS ? 5 : 3 }
  const pair = { inspector: input.inspectorEnterpriseId, host: input.hostEnterpriseId }
  const answer = await whyNot({ ...problem, limits }, stored.plan as PeerPlan, pair)
  const { price } = answer
  const params = {
    metres: price?.metres ?? 0,
    moved: price?.moved.length ?? 0,
    dropped: price?.dropped.length ?? 0,
  }
  return { ...answer, reason: answer.reasons[0] ?? { code: 'price', params } }
}
