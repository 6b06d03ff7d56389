import type { Highs } from 'highs'
import type { Budget } from './budget.ts'
import { greedyTeams } from './greedy.ts'
import { solveInteger } from './integer-solve.ts'
import { LinearBound, reducedCost, type LinearResult } from './linear-bound.ts'
import type { PeerProblem } from './problem.ts'
import { RoundModel, type TierWeights } from './round-model.ts'
import { adopt, completePairs, FULL_MODEL_MEMBERS, travelOf, type Context } from './solve-context.ts'
import { capChanges, settle } from './settle.ts'
import { compareTiers, metresOf, scoreTeams, tierOrder, type Teams } from './score.ts'
import { improveByRegions } from './regions.ts'
import { seedColumns } from './seed-columns.ts'
import type { PeerTier } from './types.ts'

/** Up to this many members the travel gap is closed to `targetGap`; above, to `LARGE_GAP`, where the time for more is not worth it. */
const PROOF_MEMBERS = 130
const LARGE_GAP = 0.0022

/** An assignment with what is proven about it. */
export interface Solved {
  readonly teams: Teams
  readonly bounds: Partial<Record<PeerTier, number>>
}

/**
 * Minimises the tiers one after the other (rings and dates apart, which local searches treat): an elastic LP priced over all arcs gives the bounds,
 * the integer solver the plans. Returns the best plan seen, whatever stops it.
 */
export async function solveTiers(
  p: PeerProblem,
  highs: Highs,
  budget: Budget,
  starts: readonly Teams[] = [],
  day: Int32Array | null = null,
): Promise<Solved> {
  const order = tierOrder(p).filter((t) => t !== 'cycle' && t !== 'date')
  // The greedy planner knows nothing of days.
  const first = day === null ? greedyTeams(p) : starts[0]!
  const known = [first, ...starts]
  const teams = known.reduce((a, b) => (compareTiers(order, scoreTeams(p, b), scoreTeams(p, a)) < 0 ? b : a))
  const seats = p.need.reduce((s, v) => s + v, 0)
  if (seats === 0) return { teams, bounds: {} }
  const model = new RoundModel(p, Math.max(1, metresOf(p, first) / seats / 2), day)
  seedColumns(model, known)
  const c: Context = { p, highs, budget, model, lp: new LinearBound(highs, model), bounds: {}, teams }
  try {
    await solveInOrder(c, order)
  } finally {
    c.lp.dispose()
  }
  return { teams: c.teams, bounds: c.bounds }
}

async function solveInOrder(c: Context, order: readonly PeerTier[]): Promise<void> {
  const { p, budget } = c
  const upper = order.filter((t) => t !== 'travel')
  await budget.tell('bound', 0.15, metresOf(p, c.teams))
  const graded = gradedWeights(order)
  const relaxed = c.lp.solve(graded)
  if (budget.spent()) return
  await budget.tell('search', 0.3, metresOf(p, c.teams))
  dive(c, order, graded, relaxed)
  for (const tier of upper) {
    if (budget.spent()) return
    if (tier === 'balance' && p.mode === 'balanced') capChanges(c, order)
    settle(c, order, tier)
  }
  const travel = travelRelaxation(c, upper, graded, relaxed)
  if (travel.relaxed.complete) c.bounds.travel = travel.relaxed.value * c.model.unit
  await budget.tell('search', 0.5, metresOf(p, c.teams), gapOf(c))
  if (budget.spent() || gapOf(c) <= p.limits.targetGap) return
  if (c.model.keepsDays) {
    if (p.n <= PROOF_MEMBERS) proveTravel(c, order, travel, LARGE_GAP)
    return
  }
  if (p.n > PROOF_MEMBERS && gapOf(c) > 0.0018) improve(c, order, travel)
  if (p.n <= PROOF_MEMBERS) proveTravel(c, order, travel, p.limits.targetGap)
  else if (p.n <= 300 && gapOf(c) > LARGE_GAP) proveTravel(c, order, travel, LARGE_GAP)
}

/** An LP that bounds the travel tier, with the weights it was solved for. */
interface TravelRelaxation {
  readonly weights: TierWeights
  readonly relaxed: LinearResult
}

/**
 * The first LP bounds travel already when neither it nor the plan pays in any tier above; otherwise travel is minimised anew with those
 * tiers limited to what they cost.
 */
function travelRelaxation(
  c: Context,
  upper: readonly PeerTier[],
  graded: TierWeights,
  first: LinearResult,
): TravelRelaxation {
  const score = scoreTeams(c.p, c.teams)
  const paid = first.value - travelOf(c.model, first)
  if (
    first.complete &&
    upper.every((tier) => score[tier] === 0) &&
    Math.abs(paid) < 1e-6 * Math.max(1, first.value)
  ) {
    return { weights: graded, relaxed: first }
  }
  return { weights: { travel: 1 }, relaxed: c.lp.solve({ travel: 1 }) }
}

function gapOf(c: Context): number {
  const travel = scoreTeams(c.p, c.teams).travel
  return travel === 0 ? 0 : 1 - Math.min(1, (c.bounds.travel ?? 0) / travel)
}

/** Weights far enough apart that a higher tier wins in the first try; the tiers are settled one by one afterwards. */
function gradedWeights(order: readonly PeerTier[]): TierWeights {
  const weights: Partial<Record<PeerTier, number>> = {}
  let weight = 1
  for (const tier of [...order].reverse()) {
    weights[tier] = weight
    weight = tier === 'travel' ? 100 : weight * 4
  }
  return weights
}

/** Relax and fix: arcs that the LP uses fully are fixed, the promising rest is solved to integers. */
function dive(c: Context, order: readonly PeerTier[], weights: TierWeights, relaxed: LinearResult): void {
  const { model, p } = c
  const small = p.n <= FULL_MODEL_MEMBERS
  const used = new Set<number>()
  c.teams.forEach((team, j) => team.forEach((i) => used.add(i * p.n + j)))
  const prices = model.columns.map((column) =>
    column.arc < 0 ? 0 : reducedCost(model, column.arc, weights, relaxed.rowDuals),
  )
  const keep = (at: number): boolean =>
    (prices[at] ?? Infinity) <= (small ? 1 : 0.2) || (small && used.has(model.columns[at]!.arc))
  completePairs(c, keep)
  const scale = Math.max(1, travelOf(model, relaxed))
  const run = (fix: boolean): boolean =>
    adopt(
      c,
      order,
      solveInteger(c.highs, model, {
        weights,
        keep,
        ...(fix
          ? {
              fixedAtOne: (at: number) =>
                model.columns[at]!.arc >= 0 && (relaxed.columnValues[at] ?? 0) > 0.999,
            }
          : { start: c.teams }),
        absoluteGap: (small ? 0.0004 : p.n > 300 ? 0.0015 : 0.0006) * scale,
        maxNodes: small ? 200 : 60,
        quick: p.n > PROOF_MEMBERS,
        cpuSeconds: c.budget.left(),
      }).teams,
    )
  if (!run(true) && small) run(false)
}

/** Large rounds: re-seats one neighbourhood after the other until the gap is small. */
function improve(c: Context, order: readonly PeerTier[], { weights, relaxed }: TravelRelaxation): void {
  const { model } = c
  const prices = model.columns.map((column) =>
    column.arc < 0 ? 0 : reducedCost(model, column.arc, weights, relaxed.rowDuals),
  )
  completePairs(c, (at) => (prices[at] ?? Infinity) <= 1)
  const target = relaxed.value * model.unit * 1.0015
  c.teams = improveByRegions(
    { highs: c.highs, model, budget: c.budget, order, prices, target, regions: 16, hosts: 50 },
    c.teams,
  )
}

/** Closes the travel gap: every arc whose reduced cost is within the gap joins, and the integer solver proves the rest away. */
function proveTravel(
  c: Context,
  order: readonly PeerTier[],
  { weights, relaxed }: TravelRelaxation,
  gap: number,
): void {
  const { p, model } = c
  if (!relaxed.complete) return
  const value = scoreTeams(p, c.teams).travel / model.unit
  const room = value - relaxed.value + 1e-6
  for (let arc = 0; arc < p.n * p.n; arc++) {
    if (p.blocked[arc] || p.need[arc % p.n] === 0 || model.columnOfArc[arc]! >= 0) continue
    if (reducedCost(model, arc, weights, relaxed.rowDuals) < room) model.addArc(arc)
  }
  const known = relaxed.columnValues.length
  const prices = model.columns.map((column, at) =>
    column.arc < 0 || at >= known ? 0 : reducedCost(model, column.arc, weights, relaxed.rowDuals),
  )
  const keep = (at: number): boolean => (prices[at] ?? 0) < room
  completePairs(c, keep)
  const found = solveInteger(c.highs, model, {
    weights,
    keep,
    absoluteGap: gap * relaxed.value,
    maxNodes: p.n <= PROOF_MEMBERS ? p.limits.maxNodes : 3,
    cpuSeconds: c.budget.left(),
    start: c.teams,
  })
  if (found.stoppedByClock) c.budget.stopped = true
  adopt(c, order, found.teams)
  c.bounds.travel = Math.max(
    c.bounds.travel ?? 0,
    Math.min(found.bound * model.unit, scoreTeams(p, c.teams).travel),
  )
}
