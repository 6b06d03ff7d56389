import type { PeerProblem } from './problem.ts'
import { loadsOf, type Teams } from './score.ts'
import type { Reason } from './types.ts'

/** Which seats of a team hold the leader's role: the nearest lead enterprises, as many as the rule wants. */
export function leaderSeats(p: PeerProblem, teams: Teams): Set<number> {
  const seats = new Set<number>()
  teams.forEach((team, j) => {
    const leads = team
      .filter((i) => p.isLead[i])
      .sort((a, b) => p.metres[a * p.n + j]! - p.metres[b * p.n + j]! || a - b)
    const wanted = p.need[j]! > 0 ? Math.min(p.leaders, p.need[j]!) : 0
    for (const i of leads.slice(0, wanted)) seats.add(i * p.n + j)
  })
  return seats
}

/** Why this inspector sits in this team: the rules that put them there, in the order in which they decide. */
export function seatReasons(
  p: PeerProblem,
  teams: Teams,
  i: number,
  j: number,
  leader: boolean,
  loads = loadsOf(p, teams),
): Reason[] {
  const out: Reason[] = []
  const arc = i * p.n + j
  const add = (code: string, params: Reason['params'] = {}): void => void out.push({ code, params })
  if (p.fixedArcs.includes(arc)) add('frozen')
  if (p.mustArcs.includes(arc)) add('pinned')
  if (leader) add('leads-team', { eligibleLeads: countEligible(p, j, (m) => p.isLead[m] === 1) })
  for (const c of p.hostCategories[j]!) {
    if (!p.qualified[c]![i]) continue
    const eligible = countEligible(p, j, (m) => p.qualified[c]![m] === 1)
    const alone = teams[j]!.every((m) => m === i || !p.qualified[c]![m])
    if (eligible === 1) add('only-one-qualified', { category: p.categories[c]! })
    else if (alone) add('covers-alone', { category: p.categories[c]!, eligible })
  }
  let rank = 1
  let among = 0
  for (let m = 0; m < p.n; m++) {
    if (p.blocked[m * p.n + j] || (leader && !p.isLead[m])) continue
    among++
    if (p.metres[m * p.n + j]! < p.metres[arc]!) rank++
  }
  add('distance-rank', { rank, among, metres: p.metres[arc]! })
  const last = p.past.lastMet[arc]!
  if (last > 0) add('last-met', { roundsAgo: last })
  else add('never-met')
  add('load', { carried: loads[i]!, low: p.low[i]!, high: p.high[i]! })
  if (p.hasPrevious) add(p.wasPair[arc] ? 'kept-from-previous' : 'new-in-repair')
  return out
}

function countEligible(p: PeerProblem, j: number, wanted: (i: number) => boolean): number {
  let count = 0
  for (let i = 0; i < p.n; i++) if (!p.blocked[i * p.n + j] && wanted(i)) count++
  return count
}
