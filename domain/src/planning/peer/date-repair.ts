import { planDates, type DatePlan } from './plan-dates.ts'
import type { DayOf } from './dates.ts'
import { DELTA, MoveState } from './move-state.ts'
import { NO_LIMIT, type PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'

/** An assignment with its dates. */
export interface DatedTeams {
  readonly teams: Teams
  readonly dates: DatePlan
}

interface Exchange {
  /** Arcs that go and arcs that come. */
  readonly out: readonly number[]
  readonly in: readonly number[]
  readonly cost: number
}

const NEVER_WORSE = [
  DELTA.missing,
  DELTA.uncovered,
  DELTA.reciprocity,
  DELTA.repeat,
  DELTA.balance,
  DELTA.change,
]

/**
 * Gives undated visits a day by exchanging inspectors who are away or busy for others who are free, at the least extra travel and never
 * at the price of a tier above it. Works on copies; returns the start when nothing helps.
 */
export function repairDates(
  p: PeerProblem,
  start: DatedTeams,
  replan: (teams: Teams) => DatePlan = (teams) => planDates(p, teams),
  stop: () => boolean = () => false,
): DatedTeams {
  let best = start
  for (let round = 0; round < 4 && best.dates.undated.length > 0 && !stop(); round++) {
    const state = new MoveState(p, best.teams)
    const desk = new Desk(p, state, best.dates.day)
    const urgent = [...best.dates.undated].sort((a, b) => p.hazard[b]! - p.hazard[a]! || a - b)
    let moved = 0
    for (const j of urgent) if (desk.bringIn(j)) moved++
    if (moved === 0) break
    const teams = state.teams()
    const dates = replan(teams)
    if (dates.undated.length >= best.dates.undated.length) break
    best = { teams, dates }
  }
  return best
}

/** The calendar and the seats together while exchanges are tried. */
class Desk {
  private readonly p: PeerProblem
  private readonly s: MoveState
  private readonly day: Int32Array
  private readonly busy: Uint8Array
  private readonly used: Int32Array
  private readonly days: number

  constructor(p: PeerProblem, s: MoveState, day: DayOf) {
    this.p = p
    this.s = s
    this.days = p.workdays.length
    this.day = Int32Array.from(day)
    this.busy = new Uint8Array(p.n * this.days)
    this.used = new Int32Array(this.days)
    for (let j = 0; j < p.n; j++) if (this.day[j]! >= 0) this.book(j, 1)
  }

  private book(j: number, mark: 0 | 1): void {
    const d = this.day[j]!
    this.used[d]! += mark === 1 ? 1 : -1
    for (const i of [j, ...this.s.team[j]!]) this.busy[i * this.days + d] = mark
  }

  private free(i: number, d: number): boolean {
    return this.p.available[i * this.days + d] === 1 && this.busy[i * this.days + d] === 0
  }

  /** Finds the cheapest day and exchanges that date host j, and carries them out. */
  bringIn(j: number): boolean {
    const { p, s } = this
    let best: { d: number; steps: Exchange[]; cost: number } | null = null
    for (let d = 0; d < this.days; d++) {
      if (!this.free(j, d) || (p.dayCap !== NO_LIMIT && this.used[d]! >= p.dayCap)) continue
      const away = s.team[j]!.filter((i) => !this.free(i, d))
      if (away.length > 3 || away.some((i) => s.locked[i * p.n + j])) continue
      const steps: Exchange[] = []
      let cost = 0
      for (const i of away) {
        const step = this.exchange(i, j, d, best ? best.cost - cost : Infinity)
        if (step === null) break
        this.apply(step)
        steps.push(step)
        cost += step.cost
      }
      for (const step of [...steps].reverse()) this.apply({ out: step.in, in: step.out, cost: 0 })
      if (steps.length === away.length && (best === null || cost < best.cost)) best = { d, steps, cost }
      if (cost === 0 && best !== null) break
    }
    if (best === null) return false
    for (const step of best.steps) this.apply(step)
    if (!s.team[j]!.every((i) => this.free(i, best.d))) {
      for (const step of [...best.steps].reverse()) this.apply({ out: step.in, in: step.out, cost: 0 })
      return false
    }
    this.day[j] = best.d
    this.book(j, 1)
    return true
  }

  /** The cheapest way to seat somebody free on day d at host j in place of i: from the bench, or against a seat of a dated visit that i can take. */
  private exchange(i: number, j: number, d: number, atMost: number): Exchange | null {
    const { p, s } = this
    const { n } = p
    let best: Exchange | null = null
    const consider = (out: number[], into: number[]): void => {
      let cost = 0
      for (const a of out) cost -= p.cost[a]!
      for (const a of into) cost += p.cost[a]!
      if (cost >= (best?.cost ?? atMost)) return
      s.reset()
      for (const a of out) s.remove(a)
      for (const a of into) s.add(a)
      const legal = NEVER_WORSE.every((t) => s.delta[t]! <= 0)
      for (const a of into) s.remove(a)
      for (const a of out) s.add(a)
      if (legal) best = { out, in: into, cost }
    }
    for (let m = 0; m < n; m++) {
      const arc = m * n + j
      if (p.blocked[arc] || s.on[arc] || p.isLead[m] !== p.isLead[i] || !this.free(m, d)) continue
      if (s.loads[m]! < p.high[m]! && s.loads[m]! < p.capacity[m]! && s.loads[i]! > p.low[i]!)
        consider([i * n + j], [arc])
      for (const other of s.out[m]!) {
        const back = i * n + other
        if (other === i || s.locked[m * n + other] || p.blocked[back] || s.on[back] || p.frozenHost[other])
          continue
        const when = this.day[other]!
        if (when === d || (when >= 0 && !this.free(i, when))) continue
        consider([i * n + j, m * n + other], [arc, back])
      }
    }
    return best
  }

  private apply(step: Exchange): void {
    const { n } = this.p
    const touched = new Set([...step.out, ...step.in].map((arc) => arc % n).filter((h) => this.day[h]! >= 0))
    for (const h of touched) this.book(h, 0)
    for (const arc of step.out) this.s.remove(arc)
    for (const arc of step.in) this.s.add(arc)
    for (const h of touched) this.book(h, 1)
  }
}
