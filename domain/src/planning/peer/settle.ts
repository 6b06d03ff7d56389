import { reducedCost } from './linear-bound.ts'
import { solveInteger } from './integer-solve.ts'
import { ROW_TIERS, type TierWeights } from './round-model.ts'
import { compareTiers, scoreTeams } from './score.ts'
import { adopt, completePairs, FULL_MODEL_MEMBERS, travelOf, type Context } from './solve-context.ts'
import type { PeerTier } from './types.ts'

/**
 * The balanced repair may change a quarter more seats than it must; within that it is as even as it can be. Without the cap, one lost
 * inspector of a small round would reshuffle half of it for the sake of one visit more or less.
 */
export function capChanges(c: Context, order: readonly PeerTier[]): void {
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
export function settle(c: Context, order: readonly PeerTier[], tier: PeerTier): void {
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
