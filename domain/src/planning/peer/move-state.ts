import type { PeerProblem } from './problem.ts'
import { bandMiss, type Teams } from './score.ts'

/** Change of every tier by a move. Kept in one array so that the search allocates nothing. */
export const DELTA = {
  missing: 0,
  uncovered: 1,
  reciprocity: 2,
  cycle: 3,
  repeat: 4,
  balance: 5,
  change: 6,
  travel: 7,
  date: 8,
} as const

/**
 * An assignment that can gain and lose arcs quickly, keeping tier changes as it goes: `delta` sums since the last `reset`.
 * Pins count as fixed arcs here.
 */
export class MoveState {
  readonly p: PeerProblem
  readonly on: Uint8Array
  readonly out: number[][]
  readonly team: number[][]
  readonly loads: Int32Array
  readonly leads: Int32Array
  readonly delta = new Float64Array(9)
  readonly locked: Uint8Array
  private readonly window: number[][]
  private readonly inWindow: Uint8Array
  private readonly countsChange: boolean
  private readonly countsDates: boolean
  /** Free days as bits, 31 a word. */
  private readonly freeDays: Int32Array
  private readonly words: number

  constructor(p: PeerProblem, teams: Teams) {
    this.p = p
    const { n } = p
    this.on = new Uint8Array(n * n)
    this.out = Array.from({ length: n }, () => [])
    this.team = Array.from({ length: n }, () => [])
    this.loads = new Int32Array(n)
    this.leads = new Int32Array(n)
    this.locked = new Uint8Array(n * n)
    this.window = p.past.out.map((list) => [...list])
    this.inWindow = new Uint8Array(n * n)
    this.window.forEach((list, i) => list.forEach((j) => (this.inWindow[i * n + j] = 1)))
    const days = p.workdays.length
    this.words = Math.ceil(days / 31)
    this.freeDays = new Int32Array(n * this.words)
    for (let m = 0; m < n; m++) {
      for (let d = 0; d < days; d++) {
        if (p.available[m * days + d]) this.freeDays[m * this.words + Math.floor(d / 31)]! |= 1 << (d % 31)
      }
    }
    this.countsDates = p.workdays.length > 0 && p.available.includes(0)
    this.countsChange = p.mode !== null && p.mode !== 'best'
    teams.forEach((team, j) => team.forEach((i) => this.add(i * n + j)))
    for (const arc of [...p.fixedArcs, ...p.mustArcs]) this.locked[arc] = this.on[arc]!
    this.reset()
  }

  reset(): void {
    this.delta.fill(0)
  }

  add(arc: number): void {
    const { p, delta } = this
    const i = Math.floor(arc / p.n)
    const j = arc % p.n
    const stuck = this.countsDates && this.lacksDay(j) ? 1 : 0
    this.account(i, j, arc, 1)
    delta[DELTA.cycle]! += this.cyclesThrough(i, j)
    this.on[arc] = 1
    this.out[i]!.push(j)
    this.team[j]!.push(i)
    this.loads[i]!++
    this.leads[j]! += p.isLead[i]!
    if (this.countsDates && this.lacksDay(j)) delta[DELTA.date]! += 1 - stuck
    else delta[DELTA.date]! -= stuck
  }

  remove(arc: number): void {
    const { p, delta } = this
    const i = Math.floor(arc / p.n)
    const j = arc % p.n
    const stuck = this.countsDates && this.lacksDay(j) ? 1 : 0
    this.on[arc] = 0
    drop(this.out[i]!, j)
    drop(this.team[j]!, i)
    this.loads[i]!--
    this.leads[j]! -= p.isLead[i]!
    this.account(i, j, arc, -1)
    delta[DELTA.cycle]! -= this.cyclesThrough(i, j)
    delta[DELTA.date]! += (this.countsDates && this.lacksDay(j) ? 1 : 0) - stuck
  }

  /** Books everything but the cycles of an arc that is about to come (sign 1) or has just gone (sign −1). */
  private account(i: number, j: number, arc: number, sign: 1 | -1): void {
    const { p, delta, team } = this
    delta[DELTA.travel]! += sign * p.cost[arc]!
    delta[DELTA.repeat]! += sign * p.past.repeat[arc]!
    if (this.countsChange && !p.wasPair[arc]) delta[DELTA.change]! += sign
    if (this.on[j * p.n + i]) delta[DELTA.reciprocity]! += sign
    const seats = team[j]!.length
    if (seats < p.need[j]!) delta[DELTA.missing]! -= sign
    if (p.isLead[i] && this.leads[j]! < p.leadNeed[j]!) delta[DELTA.missing]! -= sign
    for (const c of p.hostCategories[j]!) {
      const able = p.qualified[c]!
      if (!able[i]) continue
      let others = 0
      for (const m of team[j]!) others += able[m]!
      if (others === 0) delta[DELTA.uncovered]! -= sign
    }
    delta[DELTA.balance]! += sign * (bandMiss(p, i, this.loads[i]! + 1) - bandMiss(p, i, this.loads[i]!))
  }

  /** True when host j's team, as it stands, shares no workday with the host. The same rule as `lacksCommonDay`, without allocating. */
  private lacksDay(j: number): boolean {
    const { p, words, freeDays } = this
    const team = this.team[j]!
    if (p.need[j] === 0 || team.length === 0 || (p.frozenHost[j] && p.frozenDate[j] !== null)) return false
    for (let w = 0; w < words; w++) {
      let bits = freeDays[j * words + w]!
      for (const i of team) bits &= freeDays[i * words + w]!
      if (bits !== 0) return false
    }
    return true
  }

  /** 3- and 4-cycles that i→j closes with arcs of this round and the window; those of the window alone are nobody's fault. */
  cyclesThrough(i: number, j: number): number {
    const { p } = this
    const most = p.rules.maxCycleLength
    const { n } = p
    if (most < 3 || this.inWindow[i * n + j]) return 0
    let count = 0
    for (let ring = 0; ring < 2; ring++) {
      const first = ring === 0 ? this.out[j]! : this.window[j]!
      for (const c of first) {
        if (c === i || (ring === 1 && this.on[j * n + c])) continue
        if (this.linked(c, i)) count++
        if (most < 4) continue
        for (const d of this.out[c]!) if (d !== i && d !== j && this.linked(d, i)) count++
        for (const d of this.window[c]!)
          if (d !== i && d !== j && !this.on[c * n + d] && this.linked(d, i)) count++
      }
    }
    return count
  }

  private linked(a: number, b: number): boolean {
    const arc = a * this.p.n + b
    return this.on[arc] === 1 || this.inWindow[arc] === 1
  }

  /** The assignment as it stands. */
  teams(): Teams {
    return this.team.map((t) => [...t].sort((a, b) => a - b))
  }
}

function drop(list: number[], value: number): void {
  const at = list.indexOf(value)
  list[at] = list[list.length - 1]!
  list.pop()
}
