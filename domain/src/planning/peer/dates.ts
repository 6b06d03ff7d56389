import { NO_LIMIT, type PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'

/** A day index a host, −1 for none. */
export type DayOf = Int32Array

/** Calendar days between the first workday and workday d. */
export function daysWaited(p: PeerProblem, d: number): number {
  return Math.round(
    (Date.parse(`${p.workdays[d]}T00:00:00Z`) - Date.parse(`${p.workdays[0]}T00:00:00Z`)) / 86_400_000,
  )
}

/** The days on which a host and its whole team can meet. */
export function commonDays(p: PeerProblem, j: number, team: readonly number[]): number[] {
  const days = p.workdays.length
  const out: number[] = []
  for (let d = 0; d < days; d++) {
    if (p.available[j * days + d] && team.every((i) => p.available[i * days + d])) out.push(d)
  }
  return out
}

/** State of a calendar being filled. */
export interface Calendar {
  readonly day: DayOf
  /** Which host keeps member i busy on day d, −1 for none: `busy[i·D + d]`. */
  readonly busy: Int32Array
  readonly used: Int32Array
}

/** An empty calendar with the frozen dates in it. */
export function emptyCalendar(p: PeerProblem, teams: Teams): Calendar {
  const days = p.workdays.length
  const calendar: Calendar = {
    day: new Int32Array(p.n).fill(-1),
    busy: new Int32Array(p.n * days).fill(-1),
    used: new Int32Array(days),
  }
  for (let j = 0; j < p.n; j++) {
    if (!p.frozenHost[j] || p.frozenDate[j] === null) continue
    const d = p.workdays.indexOf(p.frozenDate[j]!)
    if (d >= 0) place(calendar, p, j, teams[j]!, d)
  }
  return calendar
}

/** Puts host j and its team on day d. */
export function place(c: Calendar, p: PeerProblem, j: number, team: readonly number[], d: number): void {
  const days = p.workdays.length
  c.day[j] = d
  c.used[d]!++
  for (const i of [j, ...team]) c.busy[i * days + d] = j
}

/** Takes host j off its day. */
export function lift(c: Calendar, p: PeerProblem, j: number, team: readonly number[]): void {
  const days = p.workdays.length
  const d = c.day[j]!
  if (d < 0) return
  c.day[j] = -1
  c.used[d]!--
  for (const i of [j, ...team]) if (c.busy[i * days + d] === j) c.busy[i * days + d] = -1
}

/** The hosts that stand in the way of host j on day d; null when the day's cap is the obstacle and nobody of the team is busy. */
export function blockers(
  c: Calendar,
  p: PeerProblem,
  j: number,
  team: readonly number[],
  d: number,
): number[] {
  const days = p.workdays.length
  const out = new Set<number>()
  for (const i of [j, ...team]) {
    const other = c.busy[i * days + d]!
    if (other >= 0) out.add(other)
  }
  return [...out]
}

/** Whether day d has room under the cap. */
export function underCap(c: Calendar, p: PeerProblem, d: number): boolean {
  return p.dayCap === NO_LIMIT || c.used[d]! < p.dayCap
}

/** Hosts that want a date: they have a team and are not frozen on a date. */
export function hostsToDate(p: PeerProblem, teams: Teams): number[] {
  const out: number[] = []
  for (let j = 0; j < p.n; j++) {
    if (p.need[j]! > 0 && teams[j]!.length > 0 && !(p.frozenHost[j] && p.frozenDate[j] !== null)) out.push(j)
  }
  return out
}
