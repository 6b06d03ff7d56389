import type { Highs } from 'highs'
import type { Budget } from './budget.ts'
import { greedyTeams } from './greedy.ts'
import { solveInteger } from './integer-solve.ts'
import { LinearBound, reducedCost, type LinearResult } from './linear-bound.ts'
import type { PeerProblem } from './problem.ts'
import { RoundModel, ROW_TIERS, type TierWeights } from './round-model.ts'
import { compareTiers, metresOf, scoreTeams, tierOrder, type Teams } from './score.ts'
import { improveByRegions } from './regions.ts'
import { seedColumns } from './seed-columns.ts'
import type { PeerTier } from './types.ts'

/** Up to this many members the whole model goes to the integer solver; above, most of it is fixed by the LP first. */
const FULL_MODEL_MEMBERS = 100
/** Up to this many members the travel gap is closed to `targetGap`; above, to `LARGE_GAP`, where the time for more is not worth it. */
const PROOF_MEMBERS = 130
const LARGE_GAP = 0.0022

/** An assignment with what is proven about it. */
export interface Solved {
  readonly teams: Teams
  readonly bounds: Partial<Record<PeerTier, number>>
}

interface Context {
  readonly p: PeerProblem
  readonly highs: Highs
  readonly budget: Budget
  readonly model: RoundModel
  readonly lp: LinearBound
  readonly bounds: Partial<Record<PeerTier, number>>
  teams: Teams
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
  const travel = c.lp.solve({ travel: 1 })
  if (travel.complete) c.bounds.travel = travel.value * c.model.unit
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

function adopt(c: Context, order: readonly PeerTier[], teams: Teams | null): boolean {
  if (teams === null || compareTiers(order, scoreTeams(c.p, teams), scoreTeams(c.p, c.teams)) >= 0)
    return false
  c.teams = teams
  return true
}

/** Adds a row "not both ways" for every pair of kept arcs. */
function completePairs(c: Context, keep: (column: number) => boolean): void {
  const { n } = c.p
  const kept = new Set<number>()
  c.model.columns.forEach((column, at) => {
    if (column.arc >= 0 && keep(at)) kept.add(column.arc)
  })
  for (const arc of kept) {
    const back = (arc % n) * n + Math.floor(arc / n)
    if (arc < back && kept.has(back)) c.model.addPairRow(arc)
  }
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
    (prices[at] ?? Infinity) <= (small ? 1 : 0.4) || used.has(model.columns[at]!.arc)
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
        absoluteGap: (small ? 0.0004 : 0.0006) * scale,
        maxNodes: small ? 200 : 60,
        cpuSeconds: c.budget.left(),
      }).teams,
    )
  if (!run(true) && small) run(false)
}

function travelOf(model: RoundModel, relaxed: LinearResult): number {
  let sum = 0
  model.columns.forEach((column, at) => {
    if (column.arc >= 0) sum += (relaxed.columnValues[at] ?? 0) * (model.p.cost[column.arc]! / model.unit)
  })
  return sum
}

/**
 * The balanced repair may change a quarter more seats than it must; within that it is as even as it can be. Without the cap, one lost
 * inspector of a small round would reshuffle half of it for the sake of one visit more or less.
 */
function capChanges(c: Context, order: readonly PeerTier[]): void {
  const { p, model } = c
  const now = scoreTeams(p, c.teams).change
  const relaxed = c.lp.solve({ change: 1 })
  let least = now
  if (!relaxed.complete || Math.ceil(relaxed.value - 1e-6) < now) {
    completePairs(c, () => true)
    const found = solveInteger(c.highs, model, {
      weights: {
        change: 1,
        balance: 0.2 / (p.n * p.k),
        travel: 0.2 / Math.max(1, travelOf(model, relaxed) * 20),
      },
      keep: () => true,
      absoluteGap: 0.6,
      maxNodes: 200,
      cpuSeconds: c.budget.left(),
      start: c.teams,
    }).teams
    if (found !== null) {
      const score = scoreTeams(p, found)
      const above = order.slice(0, order.indexOf('balance'))
      least = Math.min(least, score.change)
      if (now > Math.floor(least * 1.25) && compareTiers(above, score, scoreTeams(p, c.teams)) <= 0)
        c.teams = found
    }
  }
  model.limitTier('change', Math.max(Math.floor(least * 1.25), scoreTeams(p, c.teams).change))
}

/** Finds the least cost of one tier under those above, proves it where the LP or the integer solver can, and limits the tier to it. */
function settle(c: Context, order: readonly PeerTier[], tier: PeerTier): void {
  const { p, model } = c
  let cost = scoreTeams(p, c.teams)[tier]
  let bound = 0
  if (cost > 0) {
    const weights: TierWeights = { [tier]: 1 }
    const relaxed = c.lp.solve(weights)
    bound = relaxed.complete ? Math.ceil(relaxed.value - 1e-6) : 0
    if (bound < cost && !c.budget.spent()) {
      const room = cost - relaxed.value + 1e-6
      let all = relaxed.complete
      for (let arc = 0; arc < p.n * p.n; arc++) {
        if (p.blocked[arc] || p.need[arc % p.n] === 0 || model.columnOfArc[arc]! >= 0) continue
        if (reducedCost(model, arc, weights, relaxed.rowDuals) >= room) continue
        if (model.columns.length < 12_000) model.addArc(arc)
        else all = false
      }
      completePairs(c, () => true)
      const found = solveInteger(c.highs, model, {
        weights: { [tier]: 1, travel: 0.2 / Math.max(1, travelOf(model, relaxed) * 20) },
        keep: () => true,
        absoluteGap: 0.6,
        maxNodes: Math.min(p.limits.maxNodes, p.n <= FULL_MODEL_MEMBERS ? 1000 : 30),
        cpuSeconds: Math.min(c.budget.left(), 20),
        start: c.teams,
      })
      if (found.stoppedByClock) c.budget.stopped = c.budget.left() <= 0
      adopt(c, order, found.teams)
      cost = scoreTeams(p, c.teams)[tier]
      if (all) bound = Math.max(bound, Math.min(cost, Math.ceil(found.bound - 0.2 - 1e-6)))
    }
  }
  c.bounds[tier] = bound
  if (ROW_TIERS.includes(tier)) model.limitTier(tier, cost)
}

/** Large rounds: re-seats one neighbourhood after the other until the gap is small. */
function improve(c: Context, order: readonly PeerTier[], relaxed: LinearResult): void {
  const { model } = c
  const prices = model.columns.map((column) =>
    column.arc < 0 ? 0 : reducedCost(model, column.arc, { travel: 1 }, relaxed.rowDuals),
  )
  completePairs(c, (at) => (prices[at] ?? Infinity) <= 1)
  const target = relaxed.value * model.unit * 1.0015
  c.teams = improveByRegions(
    { highs: c.highs, model, budget: c.budget, order, prices, target, regions: 16, hosts: 50 },
    c.teams,
  )
}

/** Closes the travel gap: every arc whose reduced cost is within the gap joins, and the integer solver proves the rest away. */
function proveTravel(c: Context, order: readonly PeerTier[], relaxed: LinearResult, gap: number): void {
  const { p, model } = c
  if (!relaxed.complete) return
  const weights: TierWeights = { travel: 1 }
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
