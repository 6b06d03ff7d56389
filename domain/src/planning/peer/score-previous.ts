import { prepareProblem } from './problem.ts'
import { metresOf, scoreTeams } from './score.ts'
import type { PeerRoundInput, PeerTier } from './types.ts'

/** Tiers that say something about teams alone; pins, dates and changes are the new plan's affair. */
const COMPARED: readonly PeerTier[] = ['missing', 'uncovered', 'reciprocity', 'cycle', 'repeat', 'balance']

/**
 * How good the previous plan of an input is by the measure of today's members and rules, as if nobody were absent or
 * pinned: what a difference is shown against. Null without a previous plan.
 */
export function scorePreviousTeams(
  input: PeerRoundInput,
): { travelMetres: number; tiers: { tier: PeerTier; cost: number }[] } | null {
  if (!input.previous) return null
  const had = new Set(input.previous.visits.map((visit) => visit.hostId))
  const p = prepareProblem({
    ...input,
    absences: (input.absences ?? []).flatMap((one) =>
      one.as !== 'inspector' && !had.has(one.memberId)
        ? [{ memberId: one.memberId, as: 'host' as const }]
        : [],
    ),
    pins: {},
    previous: null,
  })
  const teams: number[][] = Array.from({ length: p.n }, () => [])
  for (const visit of input.previous.visits) {
    const host = p.indexOf.get(visit.hostId)
    if (host === undefined) continue
    teams[host] = [...new Set(visit.inspectorIds.flatMap((id) => p.indexOf.get(id) ?? []))].sort(
      (a, b) => a - b,
    )
  }
  const costs = scoreTeams(p, teams)
  return {
    travelMetres: metresOf(p, teams),
    tiers: COMPARED.map((tier) => ({ tier, cost: costs[tier] })),
  }
}
