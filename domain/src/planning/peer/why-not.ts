import { BLOCK_CODES } from './arcs.ts'
import { prepareProblem } from './problem.ts'
import { planPeerRound, type PlanPeerOptions } from './plan.ts'
import { leaderSeats, seatReasons } from './seat-reasons.ts'
import { loadsOf, type Teams } from './score.ts'
import type { PairRef, PeerPlan, PeerRoundInput, PeerTier, Reason } from './types.ts'

/** Why a pair is not in the plan: a rule that forbids it, or the price of forcing it. */
export interface WhyNotAnswer {
  /** True when the pair is in the plan already; `reasons` then says why. */
  readonly inPlan: boolean
  readonly reasons: readonly Reason[]
  /** What forcing the pair would cost, found by solving again with it; null when a rule forbids it. */
  readonly price: {
    readonly metres: number
    readonly tiers: readonly { readonly tier: PeerTier; readonly delta: number }[]
    readonly moved: readonly PairRef[]
    readonly dropped: readonly PairRef[]
  } | null
}

/** Why this inspector inspects this host, as codes; empty when the pair is not in the plan. */
export function explainPair(input: PeerRoundInput, plan: PeerPlan, pair: PairRef): readonly Reason[] {
  const p = prepareProblem(input)
  const teams = teamsOf(p.indexOf, p.n, plan)
  const i = p.indexOf.get(pair.inspector)
  const j = p.indexOf.get(pair.host)
  if (i === undefined || j === undefined || !teams[j]!.includes(i)) return []
  return seatReasons(p, teams, i, j, leaderSeats(p, teams).has(i * p.n + j))
}

/**
 * Why a pair is not in the plan. Rules are named in fixed order: forbidden, reciprocity, load, not qualified, repeat, unavailable;
 * unless the first that fails is absolute, the price of forcing the pair is found by solving again with it pinned.
 */
export async function whyNot(
  input: PeerRoundInput,
  plan: PeerPlan,
  pair: PairRef,
  options: PlanPeerOptions = {},
): Promise<WhyNotAnswer> {
  const p = prepareProblem(input, options.road)
  const teams = teamsOf(p.indexOf, p.n, plan)
  const i = p.indexOf.get(pair.inspector)
  const j = p.indexOf.get(pair.host)
  if (i === undefined || j === undefined)
    return { inPlan: false, reasons: [{ code: 'unknown-member', params: {} }], price: null }
  if (teams[j]!.includes(i)) return { inPlan: true, reasons: explainPair(input, plan, pair), price: null }
  const block = BLOCK_CODES[p.blocked[i * p.n + j]!]!
  if (block !== 'allowed') return { inPlan: false, reasons: [{ code: block, params: {} }], price: null }
  const reasons: Reason[] = []
  const loads = loadsOf(p, teams)
  if (teams[i]!.includes(j)) reasons.push({ code: 'would-be-both-ways', params: {} })
  if (loads[i]! >= p.capacity[i]!)
    reasons.push({ code: 'at-capacity', params: { carried: loads[i]!, capacity: p.capacity[i]! } })
  else if (loads[i]! >= p.high[i]!)
    reasons.push({ code: 'carries-enough', params: { carried: loads[i]!, high: p.high[i]! } })
  const needed = p.hostCategories[j]!.filter((c) => teams[j]!.filter((m) => p.qualified[c]![m]).length <= 1)
  const missing = needed.filter((c) => !p.qualified[c]![i]).map((c) => p.categories[c]!)
  if (missing.length > 0) reasons.push({ code: 'not-qualified', params: { categories: missing } })
  if (p.past.repeat[i * p.n + j]! > 0)
    reasons.push({ code: 'met-recently', params: { roundsAgo: p.past.lastMet[i * p.n + j]! } })
  const forced = await planPeerRound(forcedInput(input, plan, pair), options)
  return {
    inPlan: false,
    reasons: reasons.length > 0 ? reasons : [{ code: 'farther', params: { metres: p.metres[i * p.n + j]! } }],
    price: priceOf(plan, forced),
  }
}

function forcedInput(input: PeerRoundInput, plan: PeerPlan, pair: PairRef): PeerRoundInput {
  return {
    ...input,
    pins: { must: [...(input.pins?.must ?? []), pair], mustNot: input.pins?.mustNot ?? [] },
    previous: {
      visits: plan.visits.map((v) => ({
        hostId: v.hostId,
        inspectorIds: v.team.map((s) => s.inspectorId),
        date: v.date,
        state: stateOf(input, v.hostId),
      })),
    },
    mode: 'balanced',
  }
}

function stateOf(input: PeerRoundInput, hostId: string): 'planned' | 'frozen' | 'done' {
  return input.previous?.visits.find((v) => v.hostId === hostId)?.state ?? 'planned'
}

function priceOf(plan: PeerPlan, forced: PeerPlan): WhyNotAnswer['price'] {
  const before = new Map(plan.tiers.map((t) => [t.tier, t.cost]))
  return {
    metres: forced.travelMetres - plan.travelMetres,
    tiers: forced.tiers
      .filter((t) => t.tier !== 'change' && t.tier !== 'travel')
      .map((t) => ({ tier: t.tier, delta: t.cost - (before.get(t.tier) ?? 0) }))
      .filter((t) => t.delta !== 0),
    moved: forced.diffVsPrevious?.addedPairs ?? [],
    dropped: forced.diffVsPrevious?.removedPairs ?? [],
  }
}

/** The teams of a plan by member index. */
export function teamsOf(indexOf: ReadonlyMap<string, number>, n: number, plan: PeerPlan): Teams {
  const teams: number[][] = Array.from({ length: n }, () => [])
  for (const visit of plan.visits) {
    const j = indexOf.get(visit.hostId)
    if (j === undefined) continue
    teams[j] = visit.team.flatMap((s) => indexOf.get(s.inspectorId) ?? []).sort((a, b) => a - b)
  }
  return teams
}
