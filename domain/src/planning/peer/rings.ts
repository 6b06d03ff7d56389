import type { Budget } from './budget.ts'
import { anneal } from './anneal.ts'
import { countCycles } from './cycles.ts'
import type { PeerProblem } from './problem.ts'
import { compareTiers, metresOf, scoreTeams, tierOrder, type Teams } from './score.ts'

/**
 * Breaks 3- and 4-cycles ("A checks B, B checks C, C checks A"). After travel: only as far as travel stays within the proven gap.
 * Before travel: with a rising price until none is left or the search is spent; then travel is won back without letting one return.
 * No tier above the cycles gets worse.
 */
export function breakRings(p: PeerProblem, start: Teams, travelBound: number, budget: Budget): Teams {
  const order = tierOrder(p)
  const breathe = (): boolean => budget.spent()
  if (p.rules.maxCycleLength < 3 || countCycles(p, start) === 0) return start
  const seats = start.reduce((s, t) => s + t.length, 0)
  const unit = Math.max(1, metresOf(p, start) / seats)
  const better = (a: Teams, b: Teams): Teams =>
    compareTiers(order, scoreTeams(p, b), scoreTeams(p, a)) < 0 ? b : a
  if (p.rules.cycleOrder === 'after-travel') {
    const now = scoreTeams(p, start).travel
    const travelCap = Math.max(now, Math.floor(travelBound * (1 + p.limits.targetGap)))
    const iterations = Math.min(200_000, p.n * 1000, p.limits.maxIterations)
    const found = anneal(p, start, {
      iterations,
      cyclePrice: unit,
      hot: unit * 0.3,
      cold: unit * 0.01,
      travelCap,
      label: 'free-rings',
      breathe,
    })
    return scoreTeams(p, found).cycle < scoreTeams(p, start).cycle && sameAbove(p, start, found)
      ? found
      : start
  }
  // The longer search saves a seventh of the travel that unbroken circles would have saved; beyond a hundred members it takes too long.
  const iterations = Math.min(p.n * (p.n <= 100 ? 15_000 : 6000), p.limits.maxIterations)
  let best = start
  let teams = start
  for (const price of [0.5, 1.5, 4, 12, 40]) {
    teams = anneal(p, teams, {
      iterations,
      cyclePrice: price * unit,
      hot: unit * 0.4,
      cold: unit * 0.02,
      label: `rings-${price}`,
      breathe,
    })
    best = better(best, teams)
    if (budget.spent()) return best
  }
  return better(
    best,
    anneal(p, best, {
      iterations,
      cyclePrice: 1000 * unit,
      hot: unit * 0.1,
      cold: unit * 0.01,
      label: 'rings-travel',
      breathe,
    }),
  )
}

function sameAbove(p: PeerProblem, a: Teams, b: Teams): boolean {
  const before = scoreTeams(p, a)
  const after = scoreTeams(p, b)
  return tierOrder(p).every((t) => t === 'travel' || t === 'cycle' || after[t] <= before[t])
}
