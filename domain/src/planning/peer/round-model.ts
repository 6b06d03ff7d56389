import { NO_LIMIT, type PeerProblem } from './problem.ts'
import type { Teams } from './score.ts'
import type { PeerTier } from './types.ts'

/** Weight of each tier in one objective; tiers not named weigh 0. */
export type TierWeights = Readonly<Partial<Record<PeerTier, number>>>

/** A growing sparse model: columns with entries, rows with bounds. Rows may be added at any time, columns too. */
export interface ModelColumn {
  /** The arc i·n + j, or −1 for a slack. */
  readonly arc: number
  /** Costs by tier; travel in scaled units. */
  readonly costs: readonly (readonly [PeerTier, number])[]
  readonly lower: number
  readonly upper: number
  readonly rows: number[]
  readonly values: number[]
}

/** The tiers that get a limiting row once they are settled. */
export const ROW_TIERS: readonly PeerTier[] = [
  'pin',
  'missing',
  'uncovered',
  'reciprocity',
  'cycle',
  'repeat',
  'balance',
  'change',
]

/**
 * The round as an elastic linear model over the arcs known so far. Forbidden arcs have no column, so no solution can use them;
 * every other rule has a slack in its tier, so there is always a solution, and a slack above 0 is a named gap.
 */
export class RoundModel {
  readonly p: PeerProblem
  /** Metres a unit of the travel objective: keeps numbers near 1 for the solver. */
  readonly unit: number
  /** True when hosts keep their days while seats are dealt anew. */
  readonly keepsDays: boolean
  readonly columns: ModelColumn[] = []
  readonly rowLower: number[] = []
  readonly rowUpper: number[] = []
  readonly columnOfArc: Int32Array
  readonly tierRow = new Map<PeerTier, number>()
  readonly pairRow = new Map<number, number>()
  private readonly teamRow: Int32Array
  private readonly leadRow: Int32Array
  private readonly loadRow: Int32Array
  private readonly coverRows: number[][]
  private readonly fixed: Set<number>
  private readonly day: Int32Array | null
  private readonly dayRow = new Map<number, number>()

  /** With `day` given, nobody gets two hosts of one day: each host keeps its day while the seats are dealt anew. */
  constructor(p: PeerProblem, unit: number, day: Int32Array | null = null) {
    this.p = p
    this.day = day
    this.keepsDays = day !== null
    this.unit = unit
    this.columnOfArc = new Int32Array(p.n * p.n).fill(-1)
    this.teamRow = new Int32Array(p.n).fill(-1)
    this.leadRow = new Int32Array(p.n).fill(-1)
    this.loadRow = new Int32Array(p.n).fill(-1)
    this.coverRows = p.members.map(() => [])
    this.fixed = new Set(p.fixedArcs)
    for (const tier of ROW_TIERS) this.tierRow.set(tier, this.addRow(-Infinity, Infinity))
    for (let j = 0; j < p.n; j++) {
      if (p.need[j]! === 0) continue
      this.teamRow[j] = this.addRow(p.need[j]!, p.need[j]!)
      this.addSlack('missing', 1, p.need[j]!, [this.teamRow[j]!], [1])
      if (p.leadNeed[j]! > 0) {
        this.leadRow[j] = this.addRow(p.leadNeed[j]!, Infinity)
        this.addSlack('missing', 1, p.leadNeed[j]!, [this.leadRow[j]!], [1])
      }
      for (let at = 0; at < p.hostCategories[j]!.length; at++) {
        const row = this.addRow(1, Infinity)
        this.coverRows[j]!.push(row)
        this.addSlack('uncovered', 1, 1, [row], [1])
      }
    }
    for (let i = 0; i < p.n; i++) {
      if (!p.isInspector[i] && !p.fixedArcs.some((arc) => Math.floor(arc / p.n) === i)) continue
      this.loadRow[i] = this.addRow(
        p.isInspector[i] ? p.low[i]! : 0,
        p.isInspector[i] ? p.high[i]! : NO_LIMIT,
      )
      if (!p.isInspector[i]) continue
      if (p.low[i]! > 0) this.addSlack('balance', 1, p.low[i]!, [this.loadRow[i]!], [1])
      const room = Math.min(p.n, p.capacity[i]! - p.high[i]!)
      if (room > 0) this.addSlack('balance', 1, room, [this.loadRow[i]!], [-1])
    }
  }

  addRow(lower: number, upper: number): number {
    this.rowLower.push(lower)
    this.rowUpper.push(upper)
    return this.rowLower.length - 1
  }

  /** Adds a slack column that pays `weight` in a tier a unit. */
  addSlack(tier: PeerTier, weight: number, upper: number, rows: number[], values: number[]): number {
    this.columns.push({
      arc: -1,
      costs: [[tier, weight]],
      lower: 0,
      upper,
      rows: [this.tierRow.get(tier)!, ...rows],
      values: [weight, ...values],
    })
    return this.columns.length - 1
  }

  /** Adds the arc's column unless it is there or forbidden; returns whether it was added. */
  addArc(arc: number): boolean {
    const { p } = this
    if (this.columnOfArc[arc]! >= 0 || p.blocked[arc] || p.need[arc % p.n] === 0) return false
    const rows: number[] = []
    const values: number[] = []
    const costs: [PeerTier, number][] = []
    this.openDayRow(arc)
    this.eachEntry(arc, (row, value) => {
      rows.push(row)
      values.push(value)
    })
    for (const [tier, amount] of this.arcTiers(arc)) {
      costs.push([tier, amount])
      if (tier !== 'travel') {
        rows.push(this.tierRow.get(tier)!)
        values.push(amount)
      }
    }
    this.columnOfArc[arc] = this.columns.length
    this.columns.push({ arc, costs, lower: this.fixed.has(arc) ? 1 : 0, upper: 1, rows, values })
    if (p.mustArcs.includes(arc)) {
      const row = this.addRow(1, Infinity)
      rows.push(row)
      values.push(1)
      this.addSlack('pin', 1, 1, [row], [1])
    }
    return true
  }

  /** What an arc costs in each tier by itself. */
  arcTiers(arc: number): (readonly [PeerTier, number])[] {
    const { p } = this
    const out: (readonly [PeerTier, number])[] = [['travel', p.cost[arc]! / this.unit]]
    if (p.past.repeat[arc]) out.push(['repeat', p.past.repeat[arc]!])
    if (p.mode !== null && p.mode !== 'best' && !p.wasPair[arc]) out.push(['change', 1])
    return out
  }

  /** The structural entries of an arc's column: every one is 1. */
  eachEntry(arc: number, visit: (row: number, value: number) => void): void {
    const { p } = this
    const i = Math.floor(arc / p.n)
    const j = arc % p.n
    visit(this.teamRow[j]!, 1)
    if (p.isLead[i] && this.leadRow[j]! >= 0) visit(this.leadRow[j]!, 1)
    const categories = p.hostCategories[j]!
    for (let at = 0; at < categories.length; at++)
      if (p.qualified[categories[at]!]![i]) visit(this.coverRows[j]![at]!, 1)
    if (this.loadRow[i]! >= 0) visit(this.loadRow[i]!, 1)
    const dayRow = this.dayRow.get(this.dayKey(i, j))
    if (dayRow !== undefined) visit(dayRow, 1)
  }

  private dayKey(i: number, j: number): number {
    const d = this.day?.[j] ?? -1
    return d < 0 ? -1 : i * this.p.workdays.length + d
  }

  private openDayRow(arc: number): void {
    const key = this.dayKey(Math.floor(arc / this.p.n), arc % this.p.n)
    if (key >= 0 && !this.dayRow.has(key)) this.dayRow.set(key, this.addRow(-Infinity, 1))
  }

  /** Adds the row "not both ways" for the pair of an arc, with its slack; returns whether it was new. Both columns must exist. */
  addPairRow(arc: number): boolean {
    const { n } = this.p
    const i = Math.floor(arc / n)
    const j = arc % n
    const key = Math.min(arc, j * n + i)
    if (this.pairRow.has(key)) return false
    this.pairRow.set(key, this.addLimitRow([arc, j * n + i], 1, 'reciprocity'))
    return true
  }

  /** Adds Σ arcs ≤ limit + slack, the slack paying in a tier; returns the row. All columns must exist. */
  addLimitRow(arcs: readonly number[], limit: number, tier: PeerTier): number {
    const row = this.addRow(-Infinity, limit)
    for (const arc of arcs) {
      const column = this.columns[this.columnOfArc[arc]!]!
      column.rows.push(row)
      column.values.push(1)
    }
    this.addSlack(tier, 1, arcs.length - limit, [row], [-1])
    return row
  }

  /** Objective coefficient of a column under the given weights. */
  costOf(column: ModelColumn, weights: TierWeights): number {
    let sum = 0
    for (const [tier, amount] of column.costs) sum += (weights[tier] ?? 0) * amount
    return sum
  }

  /** Settles a tier: no later solution may pay more in it. */
  limitTier(tier: PeerTier, atMost: number): void {
    this.rowUpper[this.tierRow.get(tier)!] = atMost
  }

  /** Reads the arcs chosen by a solution vector over all columns. */
  teamsOf(values: ArrayLike<number>): Teams {
    const teams: number[][] = Array.from({ length: this.p.n }, () => [])
    this.columns.forEach((column, c) => {
      if (column.arc >= 0 && values[c]! > 0.5)
        teams[column.arc % this.p.n]!.push(Math.floor(column.arc / this.p.n))
    })
    for (const team of teams) team.sort((a, b) => a - b)
    return teams
  }
}
