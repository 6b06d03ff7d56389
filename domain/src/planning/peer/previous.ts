import { planDates, type DatePlan } from './plan-dates.ts'
import type { PeerProblem } from './problem.ts'
import type { DatedTeams } from './date-repair.ts'
import { compareTiers, scoreTeams, tierOrder, type Teams } from './score.ts'

/** Below this share of saved travel a "best plan" repair leaves people where they are. */
const WORTH_MOVING = 0.003

/** What is left of the previous plan: pairs that may still meet, cut to what each host needs and each inspector can carry. */
export function previousTeams(p: PeerProblem): Teams {
  const loads = new Int32Array(p.n)
  const fixed = new Set(p.fixedArcs)
  for (const arc of p.fixedArcs) loads[Math.floor(arc / p.n)]!++
  return p.members.map((_, j) => {
    const team: number[] = []
    for (let i = 0; i < p.n; i++) if (fixed.has(i * p.n + j)) team.push(i)
    for (let i = 0; i < p.n; i++) {
      const arc = i * p.n + j
      if (
        !p.wasPair[arc] ||
        fixed.has(arc) ||
        p.blocked[arc] ||
        team.length >= p.need[j]! ||
        loads[i]! >= p.capacity[i]!
      )
        continue
      team.push(i)
      loads[i]!++
    }
    return team.sort((a, b) => a - b)
  })
}

/** True when the new plan is not better than what is left of the old one by more than the noise of the search. */
export function notWorthMoving(p: PeerProblem, before: DatedTeams, found: DatedTeams): boolean {
  const old = { ...scoreTeams(p, before.teams), date: before.dates.undated.length }
  const now = { ...scoreTeams(p, found.teams), date: found.dates.undated.length }
  for (const tier of tierOrder(p)) {
    if (tier === 'travel') {
      if (Math.abs(old.travel - now.travel) > WORTH_MOVING * old.travel) return old.travel < now.travel
    } else if (old[tier] !== now[tier]) return old[tier] < now[tier]
    if (tier === 'travel' && p.rules.cycleOrder === 'after-travel') return true
  }
  return compareTiers(tierOrder(p), old, now) <= 0
}

/** Dates for a plan: a repair keeps the dates it can; "best plan" gives them up only for a clear gain. */
export function datesFor(p: PeerProblem, teams: Teams): DatePlan {
  if (!p.hasPrevious) return planDates(p, teams)
  const keep = p.previousDate
    .map((date) => (date === null ? null : p.workdays.indexOf(date)))
    .map((d) => (d === -1 ? null : d))
  const kept = planDates(p, teams, keep)
  if (p.mode !== 'best') return kept
  const fresh = planDates(p, teams)
  const better =
    fresh.undated.length < kept.undated.length ||
    (fresh.undated.length === kept.undated.length && fresh.hazardDays < 0.97 * kept.hazardDays)
  return better ? fresh : kept
}
