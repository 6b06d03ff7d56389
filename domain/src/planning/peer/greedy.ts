import { stableNumber } from '../shared/prng.ts'
import type { PeerProblem } from './problem.ts'
import { bandMiss, type Teams } from './score.ts'

/**
 * A first plan in milliseconds: hosts in order of scarcity, each seat to the best eligible inspector.
 * Never uses a blocked arc and never exceeds a capacity; whatever it cannot fill stays empty.
 */
export function greedyTeams(p: PeerProblem): Teams {
  const { n } = p
  const teams: number[][] = Array.from({ length: n }, () => [])
  const on = new Uint8Array(n * n)
  const loads = new Int32Array(n)
  const add = (arc: number): void => {
    const i = Math.floor(arc / n)
    on[arc] = 1
    loads[i]!++
    teams[arc % n]!.push(i)
  }
  for (const arc of p.fixedArcs) add(arc)
  for (const arc of p.mustArcs) {
    const i = Math.floor(arc / n)
    if (!on[arc] && teams[arc % n]!.length < p.need[arc % n]! && loads[i]! < p.capacity[i]!) add(arc)
  }
  if (p.mode !== null && p.mode !== 'best') {
    for (let arc = 0; arc < n * n; arc++) {
      const i = Math.floor(arc / n)
      if (
        p.wasPair[arc] &&
        !on[arc] &&
        !p.blocked[arc] &&
        teams[arc % n]!.length < p.need[arc % n]! &&
        loads[i]! < p.capacity[i]!
      )
        add(arc)
    }
  }
  const choice = (j: number): number[] => {
    const list: number[] = []
    for (let i = 0; i < n; i++) if (!p.blocked[i * n + j]) list.push(i)
    return list
  }
  const hosts = Array.from({ length: n }, (_, j) => j)
    .filter((j) => p.need[j]! > 0)
    .map((j) => ({ j, eligible: choice(j), tie: stableNumber(p.seed, p.members[j]!.memberId) }))
    .sort((a, b) => a.eligible.length - b.eligible.length || a.tie - b.tie)
  for (const round of ['leader', 'member'] as const) {
    for (const { j, eligible } of hosts) {
      const team = teams[j]!
      const wanted = round === 'leader' ? p.leadNeed[j]! : p.need[j]!
      const have = (): number =>
        round === 'leader' ? team.reduce((s, i) => s + p.isLead[i]!, 0) : team.length
      while (have() < wanted && team.length < p.need[j]!) {
        const open = p.hostCategories[j]!.filter((c) => !team.some((i) => p.qualified[c]![i]))
        let best = -1
        let bestKey: number[] = []
        for (const i of eligible) {
          const arc = i * n + j
          if (on[arc] || loads[i]! >= p.capacity[i]! || (round === 'leader' && !p.isLead[i])) continue
          const covers = open.filter((c) => p.qualified[c]![i]).length
          const over = bandMiss(p, i, loads[i]! + 1) > bandMiss(p, i, loads[i]!) ? 1 : 0
          const key = [on[j * n + i]!, over, -covers, p.past.repeat[arc]!, p.cost[arc]!]
          if (best < 0 || less(key, bestKey)) {
            best = i
            bestKey = key
          }
        }
        if (best < 0) break
        add(best * n + j)
      }
    }
  }
  for (const team of teams) team.sort((a, b) => a - b)
  return teams
}

function less(a: readonly number[], b: readonly number[]): boolean {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! < b[at]!
  return false
}
