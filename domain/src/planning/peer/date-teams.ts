import type { Highs } from 'highs'
import type { Budget } from './budget.ts'
import { repairDates, type DatedTeams } from './date-repair.ts'
import { planDates } from './plan-dates.ts'
import { datesFor } from './previous.ts'
import { BLOCK_CODES } from './arcs.ts'
import type { PeerProblem } from './problem.ts'
import { scoreTeams, type Teams } from './score.ts'
import { solveTiers } from './solve.ts'

/**
 * Dates for an assignment. Where visits stay undated, seats are exchanged until they fit, and then all seats are dealt anew with the days
 * held fast, which wins back the travel that the exchanges cost.
 */
export async function dateTeams(
  p: PeerProblem,
  highs: Highs,
  budget: Budget,
  teams: Teams,
): Promise<DatedTeams> {
  const stop = (): boolean => budget.spent()
  let best: DatedTeams = { teams, dates: datesFor(p, teams) }
  if (p.workdays.length === 0) return best
  for (let round = 0; round < 3 && best.dates.undated.length > 0 && !stop(); round++) {
    const repaired = repairDates(p, best, (t) => datesFor(p, t), stop)
    if (repaired.dates.undated.length >= best.dates.undated.length) break
    best = repaired
    const dealt = await dealSeats(p, highs, budget, best)
    if (dealt !== null) best = dealt
  }
  return best
}

/** Solves the seats again with every dated host on its day; null when that brings nothing. */
async function dealSeats(
  p: PeerProblem,
  highs: Highs,
  budget: Budget,
  now: DatedTeams,
): Promise<DatedTeams | null> {
  const { n } = p
  const days = p.workdays.length
  const { day } = now.dates
  const blocked = p.blocked.slice()
  const away = BLOCK_CODES.indexOf('no-common-day')
  for (let j = 0; j < n; j++) {
    const d = day[j]!
    if (d < 0) continue
    for (let i = 0; i < n; i++) {
      const arc = i * n + j
      if (blocked[arc] === 0 && (!p.available[i * days + d] || day[i] === d) && !now.teams[j]!.includes(i))
        blocked[arc] = away
    }
  }
  const solved = await solveTiers({ ...p, blocked }, highs, budget, [now.teams], day)
  const before = scoreTeams(p, now.teams)
  const after = scoreTeams(p, solved.teams)
  if (after.travel >= before.travel) return null
  const kept = planDates(
    p,
    solved.teams,
    [...day].map((d) => (d < 0 ? null : d)),
  )
  const fresh = datesFor(p, solved.teams)
  const dates =
    fresh.undated.length < kept.undated.length ||
    (fresh.undated.length === kept.undated.length && fresh.hazardDays < kept.hazardDays)
      ? fresh
      : kept
  return dates.undated.length > now.dates.undated.length ? null : { teams: solved.teams, dates }
}
