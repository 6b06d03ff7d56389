import { commonDays, daysWaited, hostsToDate } from './dates.ts'
import { NO_LIMIT, type PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'

/** The fewest visits that must stay undated whatever the teams: hosts who are never free, and hosts beyond what the days can hold. */
export function undatedBound(p: PeerProblem, teams: Teams): number {
  const days = p.workdays.length
  if (days === 0) return 0
  const hosts = hostsToDate(p, teams)
  const never = hosts.filter((j) => commonDays(p, j, []).length === 0).length
  return Math.max(never, p.dayCap === NO_LIMIT ? 0 : hosts.length - days * p.dayCap)
}

/**
 * The least Σ hazard × days waited for these teams: each visit on its own first common day, or, where a day's cap binds harder, the most
 * urgent visits first as if everybody were always free. Undated visits count as nothing.
 */
export function hazardBound(p: PeerProblem, teams: Teams, dated: readonly number[]): number {
  if (p.workdays.length === 0) return 0
  const alone = dated.reduce((sum, j) => {
    const first = commonDays(p, j, teams[j]!)[0]
    return sum + (first === undefined ? 0 : p.hazard[j]! * daysWaited(p, first))
  }, 0)
  if (p.dayCap === NO_LIMIT) return alone
  const urgent = [...dated].sort((a, b) => p.hazard[b]! - p.hazard[a]!)
  const packed = urgent.reduce(
    (sum, j, at) =>
      sum + p.hazard[j]! * daysWaited(p, Math.min(p.workdays.length - 1, Math.floor(at / p.dayCap))),
    0,
  )
  return Math.max(alone, packed)
}
