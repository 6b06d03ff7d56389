import type { PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'

/** Successor lists of "i inspects j" over this round, and the past rounds that the window adds. */
export interface InspectionGraph {
  readonly now: Set<number>[]
  readonly all: Set<number>[]
}

/** Builds the graph of an assignment. */
export function inspectionGraph(p: PeerProblem, teams: Teams): InspectionGraph {
  const now: Set<number>[] = Array.from({ length: p.n }, () => new Set<number>())
  teams.forEach((team, j) => {
    for (const i of team) now[i]!.add(j)
  })
  const all = p.past.out.map((past, i) => (past.length === 0 ? now[i]! : new Set([...now[i]!, ...past])))
  return { now, all }
}

/**
 * Directed 3- and 4-cycles through at least one arc of this round, each as its members starting with the smallest index.
 * Cycles of length 2 belong to the reciprocity tier and are not listed.
 */
export function findCycles(p: PeerProblem, teams: Teams, atMost = Infinity): number[][] {
  const found: number[][] = []
  if (p.rules.maxCycleLength < 3) return found
  const { now, all } = inspectionGraph(p, teams)
  const fresh = (path: readonly number[]): boolean =>
    path.some((i, at) => now[i]!.has(path[(at + 1) % path.length]!))
  for (let a = 0; a < p.n; a++) {
    for (const b of all[a]!) {
      if (b <= a) continue
      for (const c of all[b]!) {
        if (c <= a || c === b) continue
        if (all[c]!.has(a) && fresh([a, b, c])) found.push([a, b, c])
        if (p.rules.maxCycleLength === 4) {
          for (const d of all[c]!)
            if (d > a && d !== b && all[d]!.has(a) && fresh([a, b, c, d])) found.push([a, b, c, d])
        }
        if (found.length >= atMost) return found
      }
    }
  }
  return found
}

/** How many cycles there are. */
export function countCycles(p: PeerProblem, teams: Teams): number {
  return findCycles(p, teams).length
}
