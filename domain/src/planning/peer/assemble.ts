import { canonicalHash } from '../shared/hash.ts'
import { commonDays, daysWaited } from './dates.ts'
import { dateOf, diffAgainstPrevious } from './diff.ts'
import { fairnessSheet, singleRangeImpossible } from './fairness.ts'
import type { DatePlan } from './plan-dates.ts'
import type { PeerProblem } from './problem.ts'
import { loadsOf, metresOf, scoreTeams, tierOrder, type Teams } from './score.ts'
import { peerInputHash } from './input-hash.ts'
import { leaderSeats, seatReasons } from './seat-reasons.ts'
import type {
  PeerPlan,
  PeerRoundInput,
  PlannedVisit,
  Reason,
  TeamSeat,
  TierResult,
  UnmetConstraintReport,
} from './types.ts'
import { unmetOf } from './unmet.ts'

/** What the solver knows about an assignment beside the assignment. */
export interface SolveOutcome {
  readonly teams: Teams
  /** The assignment before cycles and calendars had their say. */
  readonly pairing: Teams
  readonly dates: DatePlan
  readonly dateLowerBound: number
  /** Proven lower bounds by tier, in the solver's cost units; a tier without one counts as 0. */
  readonly bounds: Readonly<Partial<Record<string, number>>>
  readonly budgetStopped: boolean
  readonly solver: { readonly name: string; readonly version: string }
}

/** Turns an outcome into the plan that is shown, stored and verified. */
export function assemblePlan(p: PeerProblem, input: PeerRoundInput, outcome: SolveOutcome): PeerPlan {
  const { teams, dates } = outcome
  const tiers = tierResults(p, outcome)
  const at = tiers.findIndex((t) => t.tier === 'travel')
  const travel = tiers[at]!
  const travelMetres = metresOf(p, teams)
  const lowerBound = trueBound(p, travel, travelMetres)
  const gap = travelMetres > 0 ? round6((travelMetres - lowerBound) / travelMetres) : 0
  const proven = tiers.slice(0, at).every((t) => t.proven)
  const unmet = unmetOf(p, input, teams, dates.day)
  const leaders = leaderSeats(p, teams)
  const loads = loadsOf(p, teams)
  const plan: Omit<PeerPlan, 'outputHash'> = {
    schema: 'anhu/peer-plan/1',
    status: statusOf(outcome, tiers, unmet),
    visits: visitsOf(p, teams, dates, leaders, loads),
    tiers,
    travelMetres,
    lowerBound,
    gap,
    pairing: pairingOf(p, outcome),
    dates: {
      hazardDays: dates.hazardDays,
      lowerBound: Math.min(dates.hazardDays, Math.floor(outcome.dateLowerBound)),
      undated: dates.undated.length,
    },
    unmet,
    explanation: explanationOf(p, gap, proven, unmet),
    fairness: fairnessSheet(p, teams, leaders, proven ? gap : null),
    diffVsPrevious: diffAgainstPrevious(p, teams, dates.day),
    solver: { ...outcome.solver, seed: p.seed, limits: p.limits, distance: p.distance },
    inputHash: peerInputHash(input),
  }
  return { ...plan, outputHash: canonicalHash(plan) }
}

function tierResults(p: PeerProblem, outcome: SolveOutcome): TierResult[] {
  const cost = { ...scoreTeams(p, outcome.teams), date: outcome.dates.undated.length }
  return tierOrder(p).map((tier) => {
    const raw = outcome.bounds[tier] ?? 0
    const lowerBound = Math.max(0, Math.min(cost[tier], Math.ceil(raw - 1e-6)))
    const gap = cost[tier] > 0 ? round6((cost[tier] - lowerBound) / cost[tier]) : 0
    return { tier, cost: cost[tier], lowerBound, gap, proven: gap === 0 }
  })
}

/** With noise on the costs the bound is one on the noisy sum; true metres are at least that ÷ (1 + noise). */
function trueBound(p: PeerProblem, travel: TierResult, metres: number): number {
  const noise = p.rules.antiCollusionPermille / 1000
  return Math.min(
    metres,
    noise === 0 ? travel.lowerBound : Math.floor((travel.lowerBound - p.n * p.k) / (1 + noise)),
  )
}

function pairingOf(p: PeerProblem, outcome: SolveOutcome): PeerPlan['pairing'] {
  const travelMetres = metresOf(p, outcome.pairing)
  const cost = scoreTeams(p, outcome.pairing).travel
  const bound = Math.max(0, Math.min(cost, Math.ceil((outcome.bounds['travel'] ?? 0) - 1e-6)))
  const lowerBound = trueBound(
    p,
    { tier: 'travel', cost, lowerBound: bound, gap: 0, proven: false },
    travelMetres,
  )
  return {
    travelMetres,
    lowerBound,
    gap: travelMetres > 0 ? round6((travelMetres - lowerBound) / travelMetres) : 0,
  }
}

function statusOf(
  outcome: SolveOutcome,
  tiers: readonly TierResult[],
  unmet: readonly UnmetConstraintReport[],
): PeerPlan['status'] {
  if (outcome.budgetStopped) return 'budget-stopped'
  if (unmet.some((u) => ['pin', 'leader', 'inspector', 'coverage', 'date'].includes(u.constraint)))
    return 'partial'
  const at = tiers.findIndex((t) => t.tier === 'travel')
  if (!tiers.slice(0, at).every((t) => t.proven)) return 'feasible'
  // What stands below travel is a courtesy and has no say in the proof.
  return tiers[at]!.proven ? 'optimal' : tiers[at]!.gap <= 0.005 ? 'within-gap' : 'feasible'
}

function visitsOf(
  p: PeerProblem,
  teams: Teams,
  dates: DatePlan,
  leaders: ReadonlySet<number>,
  loads: Int32Array,
): PlannedVisit[] {
  const visits: PlannedVisit[] = []
  for (let j = 0; j < p.n; j++) {
    if (p.need[j] === 0 && teams[j]!.length === 0) continue
    const seats = teams[j]!.map((i): TeamSeat => {
      const leader = leaders.has(i * p.n + j)
      return {
        inspectorId: p.members[i]!.memberId,
        role: leader ? 'leader' : 'member',
        metres: p.metres[i * p.n + j]!,
        reasons: seatReasons(p, teams, i, j, leader, loads),
      }
    })
    seats.sort((a, b) =>
      a.role === b.role ? (a.inspectorId < b.inspectorId ? -1 : 1) : a.role === 'leader' ? -1 : 1,
    )
    const d = dates.day[j]!
    visits.push({
      hostId: p.members[j]!.memberId,
      team: seats,
      date: dateOf(p, j, dates.day),
      daysWaited: d >= 0 ? daysWaited(p, d) : null,
      frozen: p.frozenHost[j] === 1,
      reasons: dateReasons(p, j, teams[j]!, d),
    })
  }
  return visits
}

function dateReasons(p: PeerProblem, j: number, team: readonly number[], d: number): Reason[] {
  if (d < 0) return []
  const common = commonDays(p, j, team)
  return [
    {
      code: 'date-choice',
      params: { choice: common.indexOf(d) + 1, of: common.length, hazardWeight: p.hazard[j]! },
    },
  ]
}

function explanationOf(
  p: PeerProblem,
  gap: number,
  proven: boolean,
  unmet: readonly UnmetConstraintReport[],
): Reason[] {
  const out: Reason[] = [{ code: 'distance-method', params: { method: p.distance } }]
  out.push(proven ? { code: 'proven-gap', params: { gap } } : { code: 'not-proven', params: {} })
  if (singleRangeImpossible(p))
    out.push({ code: 'balance-per-class', params: { leadersPerTeam: p.leaders, k: p.k } })
  const cycles = unmet.filter((u) => u.constraint === 'cycle').length
  if (unmet.length > cycles) out.push({ code: 'named-gaps', params: { count: unmet.length - cycles } })
  if (cycles > 0) out.push({ code: 'cycles-left', params: { count: cycles, order: p.rules.cycleOrder } })
  if (p.mode) out.push({ code: 'repair-mode', params: { mode: p.mode } })
  return out
}

function round6(x: number): number {
  return Math.round(x * 1e6) / 1e6
}
