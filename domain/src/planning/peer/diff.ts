import { byIds } from './compare.ts'
import type { DayOf } from './dates.ts'
import type { PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'
import type { PairRef, PeerDiff } from './types.ts'

/** What moved against the previous plan; null when there was none. */
export function diffAgainstPrevious(p: PeerProblem, teams: Teams, day: DayOf): PeerDiff | null {
  if (!p.hasPrevious) return null
  const addedPairs: PairRef[] = []
  const removedPairs: PairRef[] = []
  const movedDates: { hostId: string; from: string | null; to: string | null }[] = []
  let vacatedSlots = 0
  let changedSlots = 0
  const id = (i: number): string => p.members[i]!.memberId
  for (let j = 0; j < p.n; j++) {
    let had = 0
    let added = 0
    for (let i = 0; i < p.n; i++) {
      const arc = i * p.n + j
      const is = teams[j]!.includes(i)
      if (p.wasPair[arc]) {
        had++
        if (p.blocked[arc] && !is) vacatedSlots += p.need[j]! > 0 ? 1 : 0
        if (!is) removedPairs.push({ inspector: id(i), host: id(j) })
      } else if (is) {
        added++
        addedPairs.push({ inspector: id(i), host: id(j) })
      }
    }
    if (had > 0) changedSlots += added
    const from = p.previousDate[j]!
    const to = dateOf(p, j, day)
    if (had > 0 && from !== to) movedDates.push({ hostId: id(j), from, to })
  }
  return {
    addedPairs: addedPairs.sort(byIds),
    removedPairs: removedPairs.sort(byIds),
    movedDates,
    vacatedSlots,
    changedSlots,
  }
}

/** The date of host j as the plan says it: a frozen visit keeps its own. */
export function dateOf(p: PeerProblem, j: number, day: DayOf): string | null {
  if (p.frozenHost[j] && p.frozenDate[j] !== null) return p.frozenDate[j]!
  const d = day[j] ?? -1
  return d >= 0 ? p.workdays[d]! : null
}
