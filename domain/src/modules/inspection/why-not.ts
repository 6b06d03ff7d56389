import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import {
  type PairRef,
  type PeerPlan,
  type PeerRoundInput,
  type Reason,
  solveInThread,
} from '../../planning/index.ts'
import { INSPECTION } from './inspection.actions.ts'
import { loadPlan } from './load.ts'

/** A price is worth a few seconds; past that the answer says what was found so far. */
const PRICE_CPU_SECONDS = 4
const MOST_REASONS = 10
const MOST_PAIRS = 1000

/** An answer, and the one line of it that a screen shows first. Lists are cut to what a screen can hold. */
export interface WhyNotResult {
  inPlan: boolean
  reason: Reason
  reasons: Reason[]
  price: {
    metres: number
    /** How many places would go to another firm, and how many would be given up for that. */
    moved: number
    dropped: number
    tiers: { name: string; delta: number }[]
    addedPairs: { inspectorId: string; hostId: string }[]
    droppedPairs: { inspectorId: string; hostId: string }[]
  } | null
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
  const pair = { inspector: input.inspectorEnterpriseId, host: input.hostEnterpriseId }
  const round = { ...problem, limits: { ...problem.limits, cpuSeconds: PRICE_CPU_SECONDS } }
  const plan = stored.plan as PeerPlan
  // Priced beside the event loop, or everybody else would wait for this one answer.
  const answer = await solveInThread('peer-why-not', { round, plan, pair })
  const { price } = answer
  const params = {
    metres: price?.metres ?? 0,
    moved: price?.moved.length ?? 0,
    dropped: price?.dropped.length ?? 0,
  }
  const said = ({ inspector, host }: PairRef): { inspectorId: string; hostId: string } => ({
    inspectorId: inspector,
    hostId: host,
  })
  return {
    inPlan: answer.inPlan,
    reason: answer.reasons[0] ?? { code: 'price', params },
    reasons: answer.reasons.slice(0, MOST_REASONS),
    price: price && {
      ...params,
      tiers: price.tiers.map(({ tier, delta }) => ({ name: tier, delta })),
      addedPairs: price.moved.map(said).slice(0, MOST_PAIRS),
      droppedPairs: price.dropped.map(said).slice(0, MOST_PAIRS),
    },
  }
}
