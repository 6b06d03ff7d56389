import { countCycles } from './cycles.ts'
import { commonDays } from './dates.ts'
import type { PeerProblem } from './problem.ts'
import type { PeerTier } from './types.ts'

/** Who inspects each host: `teams[j]` lists inspector indices in rising order. */
export type Teams = readonly (readonly number[])[]

/** Cost of every tier for one assignment. Travel is in the solver's cost units (metres with the seeded noise). */
export type TierCosts = Record<PeerTier, number>

const FRESH: readonly PeerTier[] = [
  'pin',
  'missing',
  'uncovered',
  'date',
  'reciprocity',
  'cycle',
  'repeat',
  'balance',
  'travel',
]
const LEAST_CHANGE: readonly PeerTier[] = [
  'pin',
  'missing',
  'uncovered',
  'date',
  'reciprocity',
  'change',
  'cycle',
  'repeat',
  'balance',
  'travel',
]
const BALANCED: readonly PeerTier[] = [
  'pin',
  'missing',
  'uncovered',
  'date',
  'reciprocity',
  'cycle',
  'repeat',
  'balance',
  'change',
  'travel',
]

/** The tiers of this problem, highest first: the repair mode decides where a changed pair stands, the charter where cycles do. */
export function tierOrder(p: PeerProblem): readonly PeerTier[] {
  const order = p.mode === 'least-change' ? LEAST_CHANGE : p.mode === 'balanced' ? BALANCED : FRESH
  return p.rules.cycleOrder === 'before-travel' ? order : [...order.filter((t) => t !== 'cycle'), 'cycle']
}

/** Loads of an assignment. */
export function loadsOf(p: PeerProblem, teams: Teams): Int32Array {
  const loads = new Int32Array(p.n)
  for (const team of teams) for (const i of team) loads[i]!++
  return loads
}

/** How far one load lies outside its band. */
export function bandMiss(p: PeerProblem, i: number, load: number): number {
  if (!p.isInspector[i]) return 0
  return Math.max(0, p.low[i]! - load, load - p.high[i]!)
}

/** Missing seats of a host: empty seats, plus leader seats without a lead enterprise. */
export function missingSeats(
  p: PeerProblem,
  j: number,
  team: readonly number[],
): { seats: number; leaders: number } {
  let leads = 0
  for (const i of team) leads += p.isLead[i]!
  return { seats: Math.max(0, p.need[j]! - team.length), leaders: Math.max(0, p.leadNeed[j]! - leads) }
}

/** Categories of a host that nobody in the team covers. */
export function uncoveredOf(p: PeerProblem, j: number, team: readonly number[]): number[] {
  return p.hostCategories[j]!.filter((c) => !team.some((i) => p.qualified[c]![i]))
}

/** True when a team that wants a date has not a single workday in common with its host. */
export function lacksCommonDay(p: PeerProblem, j: number, team: readonly number[]): boolean {
  if (
    p.workdays.length === 0 ||
    p.need[j] === 0 ||
    team.length === 0 ||
    (p.frozenHost[j] && p.frozenDate[j] !== null)
  )
    return false
  return commonDays(p, j, team).length === 0
}

/** Scores an assignment, tier by tier. The date tier counts teams without a common day; days taken by others are the calendar's affair. */
export function scoreTeams(p: PeerProblem, teams: Teams): TierCosts {
  const cost: TierCosts = {
    pin: 0,
    missing: 0,
    uncovered: 0,
    date: 0,
    reciprocity: 0,
    cycle: 0,
    repeat: 0,
    balance: 0,
    change: 0,
    travel: 0,
  }
  const on = new Uint8Array(p.n * p.n)
  teams.forEach((team, j) => {
    for (const i of team) on[i * p.n + j] = 1
  })
  for (const arc of p.mustArcs) if (!on[arc]) cost.pin++
  const loads = loadsOf(p, teams)
  for (let j = 0; j < p.n; j++) {
    const team = teams[j]!
    const gap = missingSeats(p, j, team)
    cost.missing += gap.seats + gap.leaders
    cost.uncovered += uncoveredOf(p, j, team).length
    if (lacksCommonDay(p, j, team)) cost.date++
    for (const i of team) {
      const arc = i * p.n + j
      if (i < j && on[j * p.n + i]) cost.reciprocity++
      cost.repeat += p.past.repeat[arc]!
      if (p.hasPrevious && !p.wasPair[arc]) cost.change++
      cost.travel += p.cost[arc]!
    }
    cost.balance += bandMiss(p, j, loads[j]!)
  }
  cost.cycle = countCycles(p, teams)
  return cost
}

/** Negative when `a` is better than `b` in the given order of tiers. */
export function compareTiers(order: readonly PeerTier[], a: TierCosts, b: TierCosts): number {
  for (const tier of order) if (a[tier] !== b[tier]) return a[tier] - b[tier]
  return 0
}

/** Sum of true metres. */
export function metresOf(p: PeerProblem, teams: Teams): number {
  let sum = 0
  teams.forEach((team, j) => {
    for (const i of team) sum += p.metres[i * p.n + j]!
  })
  return sum
}
