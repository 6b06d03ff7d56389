import {
  blockers,
  commonDays,
  daysWaited,
  emptyCalendar,
  hostsToDate,
  lift,
  place,
  underCap,
  type Calendar,
  type DayOf,
} from './dates.ts'
import type { PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'

/** Dates for every visit that can have one. */
export interface DatePlan {
  readonly day: DayOf
  readonly hazardDays: number
  readonly undated: readonly number[]
}

interface Search {
  readonly p: PeerProblem
  readonly teams: Teams
  readonly calendar: Calendar
  readonly options: readonly (readonly number[])[]
  readonly wait: readonly number[]
  budget: number
}

/**
 * Gives each visit a day: urgent hosts first, then chains of moves that bring in undated visits, then moves that lower hazard × days waited.
 * `keep` holds days to be tried before any other (the previous plan's dates).
 */
export function planDates(p: PeerProblem, teams: Teams, keep: readonly (number | null)[] = []): DatePlan {
  const calendar = emptyCalendar(p, teams)
  const hosts = hostsToDate(p, teams)
  const options = teams.map((team, j) => (hosts.includes(j) ? commonDays(p, j, team) : []))
  const wait = p.workdays.map((_, d) => daysWaited(p, d))
  const s: Search = { p, teams, calendar, options, wait, budget: 400_000 }
  const kept = new Set<number>()
  for (const j of hosts) {
    const d = keep[j]
    if (d !== null && d !== undefined && options[j]!.includes(d) && fits(s, j, d)) {
      place(calendar, p, j, teams[j]!, d)
      kept.add(j)
    }
  }
  const order = hosts
    .filter((j) => !kept.has(j))
    .sort((a, b) => p.hazard[b]! - p.hazard[a]! || options[a]!.length - options[b]!.length || a - b)
  for (const j of order) placeEarliest(s, j)
  for (let round = 0; round < 4; round++) {
    let moved = false
    for (const j of order) if (calendar.day[j]! < 0 && makeRoom(s, j, 3, new Set([j, ...kept]))) moved = true
    if (!moved) break
  }
  if (hosts.some((j) => calendar.day[j]! < 0))
    for (const j of hosts) if (calendar.day[j]! < 0) makeRoom(s, j, 4, new Set([j]))
  improve(s, order, kept)
  return summary(s, hosts)
}

function summary(s: Search, hosts: readonly number[]): DatePlan {
  let hazardDays = 0
  const undated: number[] = []
  for (const j of hosts) {
    const d = s.calendar.day[j]!
    if (d < 0) {
      if (s.p.workdays.length > 0) undated.push(j)
    } else hazardDays += s.p.hazard[j]! * s.wait[d]!
  }
  return { day: s.calendar.day, hazardDays, undated }
}

function fits(s: Search, j: number, d: number): boolean {
  return underCap(s.calendar, s.p, d) && blockers(s.calendar, s.p, j, s.teams[j]!, d).length === 0
}

function placeEarliest(s: Search, j: number): boolean {
  for (const d of s.options[j]!) {
    if (fits(s, j, d)) {
      place(s.calendar, s.p, j, s.teams[j]!, d)
      return true
    }
  }
  return false
}

function inTheWay(s: Search, j: number, d: number): number[] | null {
  const list = blockers(s.calendar, s.p, j, s.teams[j]!, d)
  if (list.some((h) => s.p.frozenHost[h])) return null
  if (list.length === 0 && !underCap(s.calendar, s.p, d)) {
    return s.teams.flatMap((_, h) => (s.calendar.day[h] === d && !s.p.frozenHost[h] ? [h] : [])).slice(0, 1)
  }
  return list
}

/** Puts host j on some day by moving at most two others away, each in the same manner up to `depth`. Undoes itself on failure. */
function makeRoom(s: Search, j: number, depth: number, locked: ReadonlySet<number>): boolean {
  if (placeEarliest(s, j)) return true
  if (depth === 0) return false
  for (const d of s.options[j]!) {
    if (s.budget-- <= 0) return false
    const away = inTheWay(s, j, d)
    if (away === null || away.length === 0 || away.length > 2 || away.some((h) => locked.has(h))) continue
    const before = snapshot(s)
    for (const h of away) lift(s.calendar, s.p, h, s.teams[h]!)
    if (fits(s, j, d)) {
      place(s.calendar, s.p, j, s.teams[j]!, d)
      const lock = new Set([...locked, ...away])
      if (away.every((h) => makeRoom(s, h, depth - 1, lock))) return true
    }
    restore(s, before)
  }
  return false
}

function snapshot(s: Search): { day: Int32Array; busy: Int32Array; used: Int32Array } {
  return { day: s.calendar.day.slice(), busy: s.calendar.busy.slice(), used: s.calendar.used.slice() }
}

function restore(s: Search, before: { day: Int32Array; busy: Int32Array; used: Int32Array }): void {
  s.calendar.day.set(before.day)
  s.calendar.busy.set(before.busy)
  s.calendar.used.set(before.used)
}

function price(s: Search, j: number): number {
  const d = s.calendar.day[j]!
  return d < 0 ? 1e9 : s.p.hazard[j]! * s.wait[d]!
}

/** Moves visits earlier: onto a free day, or by sending less urgent ones elsewhere when the sum falls; never one that keeps its day. */
function improve(s: Search, order: readonly number[], kept: ReadonlySet<number>): void {
  for (let round = 0; round < 30; round++) {
    let better = false
    for (const j of order) {
      const now = s.calendar.day[j]!
      if (now < 0) continue
      for (const d of s.options[j]!) {
        if (d >= now || s.budget-- <= 0) break
        if (tryMove(s, j, d, kept)) {
          better = true
          break
        }
      }
    }
    if (!better || s.budget <= 0) return
  }
}

function tryMove(s: Search, j: number, d: number, kept: ReadonlySet<number>): boolean {
  const from = s.calendar.day[j]!
  lift(s.calendar, s.p, j, s.teams[j]!)
  const rivals = cheapestRivals(s, j, d)
  if (rivals === null || rivals.some((h) => kept.has(h))) {
    place(s.calendar, s.p, j, s.teams[j]!, from)
    return false
  }
  const rivalDays = rivals.map((h) => s.calendar.day[h]!)
  const before = s.p.hazard[j]! * s.wait[from]! + rivals.reduce((sum, h) => sum + price(s, h), 0)
  for (const h of rivals) lift(s.calendar, s.p, h, s.teams[h]!)
  if (fits(s, j, d)) {
    place(s.calendar, s.p, j, s.teams[j]!, d)
    const moved: number[] = []
    for (const h of rivals) if (placeEarliest(s, h)) moved.push(h)
    if (
      moved.length === rivals.length &&
      price(s, j) + rivals.reduce((sum, h) => sum + price(s, h), 0) < before
    )
      return true
    for (const h of moved) lift(s.calendar, s.p, h, s.teams[h]!)
    lift(s.calendar, s.p, j, s.teams[j]!)
  }
  rivals.forEach((h, at) => place(s.calendar, s.p, h, s.teams[h]!, rivalDays[at]!))
  place(s.calendar, s.p, j, s.teams[j]!, from)
  return false
}

/** The visits to be moved away so that j fits on day d; null when it cannot pay. */
function cheapestRivals(s: Search, j: number, d: number): number[] | null {
  const list = blockers(s.calendar, s.p, j, s.teams[j]!, d)
  if (list.length > 2 || list.some((h) => s.p.frozenHost[h])) return null
  if (list.length === 0 && !underCap(s.calendar, s.p, d)) {
    let pick = -1
    for (let h = 0; h < s.p.n; h++) {
      if (s.calendar.day[h] !== d || s.p.frozenHost[h]) continue
      if (pick < 0 || s.p.hazard[h]! < s.p.hazard[pick]!) pick = h
    }
    if (pick < 0 || s.p.hazard[pick]! >= s.p.hazard[j]!) return null
    return [pick]
  }
  if (list.reduce((sum, h) => sum + s.p.hazard[h]!, 0) > s.p.hazard[j]! * 2) return null
  return list
}
