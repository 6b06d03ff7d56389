import type { PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'
import type { FairnessClass, FairnessLine, FairnessSheet } from './types.ts'

/** Who carried how much, near and far, and whom they met before. `leaderSeat` says for an arc whether it holds the leader's role. */
export function fairnessSheet(
  p: PeerProblem,
  teams: Teams,
  leaderSeat: ReadonlySet<number>,
  provenGap: number | null,
): FairnessSheet {
  const hostsOf: number[][] = Array.from({ length: p.n }, () => [])
  teams.forEach((team, j) => {
    for (const i of team) hostsOf[i]!.push(j)
  })
  const lines: FairnessLine[] = p.members.map((member, i) => {
    const hosts = hostsOf[i]!
    const far = hosts.map((j) => p.metres[i * p.n + j]!)
    return {
      memberId: member.memberId,
      isLead: member.isLead,
      carried: hosts.length,
      carriedAsLeader: hosts.filter((j) => leaderSeat.has(i * p.n + j)).length,
      metres: far.reduce((s, m) => s + m, 0),
      nearestMetres: far.length > 0 ? Math.min(...far) : null,
      farthestMetres: far.length > 0 ? Math.max(...far) : null,
      metBefore: hosts
        .filter((j) => p.past.lastMet[i * p.n + j]! > 0)
        .map((j) => ({ memberId: p.members[j]!.memberId, roundsAgo: p.past.lastMet[i * p.n + j]! })),
    }
  })
  const classes = (['lead', 'ordinary'] as const).flatMap((name): FairnessClass[] => {
    const group = lines.filter((line, i) => line.isLead === (name === 'lead') && p.isInspector[i])
    if (group.length === 0) return []
    const carried = group.map((l) => l.carried)
    return [
      {
        class: name,
        members: group.length,
        minCarried: Math.min(...carried),
        maxCarried: Math.max(...carried),
        meanCarried: round2(carried.reduce((s, c) => s + c, 0) / group.length),
        meanMetres: Math.round(group.reduce((s, l) => s + l.metres, 0) / group.length),
      },
    ]
  })
  return { classes, singleRangeImpossible: singleRangeImpossible(p), lines, provenGap }
}

/** One range of at most 1 over both classes cannot hold when the leader seats alone push the leads above everybody's share. */
export function singleRangeImpossible(p: PeerProblem): boolean {
  let leads = 0
  let inspectors = 0
  let seats = 0
  let leaderSeats = 0
  for (let i = 0; i < p.n; i++) {
    inspectors += p.isInspector[i]!
    leads += p.isInspector[i]! & p.isLead[i]!
    seats += p.need[i]!
    leaderSeats += p.leadNeed[i]!
  }
  if (leads === 0 || leads === inspectors) return false
  const ordinaryMean = (seats - leaderSeats) / (inspectors - leads)
  return Math.ceil(leaderSeats / leads) - Math.floor(ordinaryMean) > 1 && leaderSeats / leads > ordinaryMean
}

function round2(x: number): number {
  return Math.round(x * 100) / 100
}
