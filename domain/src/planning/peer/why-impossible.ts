import type { Highs, Model } from 'highs'
import type { RoadDistance } from '../shared/distance.ts'
import { loadSolver } from './highs.ts'
import { NO_LIMIT, prepareProblem, type PeerProblem } from './problem.ts'
import { loadsOf, missingSeats, uncoveredOf, type Teams } from './score.ts'
import type { PeerPlan, PeerRoundInput, Reason, UnmetConstraintReport } from './types.ts'
import { teamsOf } from './why-not.ts'
import { id, reason } from './unmet-words.ts'

/** The rules that together rule a wish out. */
export interface WhyImpossible {
  /**
   * Beginning with the wish itself: `needs-team`, `needs-leader`, `needs-category`, `may-carry-at-most`, `is-pinned`, `is-frozen`. One row alone means that
   * nobody may come at all; the gap's own reason says which rules stand in the way.
   */
  readonly rows: readonly Reason[]
  /** True when the set was proven irreducible: without any one of its rows the wish could be met. */
  readonly irreducible: boolean
}

interface Row {
  readonly words: Reason
  readonly lower: number
  readonly upper: number
  readonly arcs: readonly number[]
}

/** Up to this many rows are tried in whole numbers when the relaxation sees no conflict. */
const MOST_WHOLE_ROWS = 120

/**
 * Why one gap of a plan could not be closed: an irreducible set of rows, found by dropping one after the other and asking each time whether
 * the wish still cannot be met (deletion filter). Gaps already listed keep the size they have. For `leader`, `inspector` and `coverage`;
 * null for other gaps, and where the wish could be met after all (an unproven plan).
 */
export async function whyImpossible(
  input: PeerRoundInput,
  plan: PeerPlan,
  gap: Pick<UnmetConstraintReport, 'constraint' | 'who' | 'reason'>,
  options: { readonly road?: RoadDistance } = {},
): Promise<WhyImpossible | null> {
  const p = prepareProblem(input, options.road)
  const host = p.indexOf.get(gap.who[0] ?? '')
  if (host === undefined || !['leader', 'inspector', 'coverage'].includes(gap.constraint)) return null
  const rows = rowsOf(p, teamsOf(p.indexOf, p.n, plan), gap.constraint === 'coverage')
  const category = gap.reason.params['category']
  const code = { leader: 'needs-leader', inspector: 'needs-team', coverage: 'needs-category' }[
    gap.constraint as 'leader' | 'inspector' | 'coverage'
  ]
  const at = rows.findIndex(
    ({ words }) =>
      words.code === code &&
      words.params['host'] === gap.who[0] &&
      (code !== 'needs-category' || words.params['category'] === category),
  )
  const wish = at >= 0 ? rows[at]! : wishRow(p, host, code, category)
  if (wish === null) return null
  const others = rows.filter((_, i) => i !== at)
  const target = code === 'needs-leader' ? p.leadNeed[host]! : code === 'needs-team' ? p.need[host]! : 1
  return filterRows(await loadSolver(), { ...wish, lower: target }, others)
}

function wishRow(p: PeerProblem, j: number, code: string, category: unknown): Row | null {
  const c = p.categories.indexOf(String(category))
  if (code === 'needs-category' && c < 0) return null
  const able = (i: number): boolean =>
    code === 'needs-leader' ? p.isLead[i] === 1 : code === 'needs-team' || p.qualified[c]![i] === 1
  return {
    words: reason(code, { host: id(p, j), ...(c >= 0 ? { category: p.categories[c]! } : {}) }),
    lower: 0,
    upper: Infinity,
    arcs: arcsTo(p, j).filter((arc) => able(Math.floor(arc / p.n))),
  }
}

function arcsTo(p: PeerProblem, j: number): number[] {
  const out: number[] = []
  for (let i = 0; i < p.n; i++) if (!p.blocked[i * p.n + j]) out.push(i * p.n + j)
  return out
}

/** Everything that the plan keeps in the tiers above and beside the gap, as rows over arcs. */
function rowsOf(p: PeerProblem, teams: Teams, withCategories: boolean): Row[] {
  const rows: Row[] = []
  for (let j = 0; j < p.n; j++) {
    if (p.need[j] === 0) continue
    const gap = missingSeats(p, j, teams[j]!)
    const host = id(p, j)
    const arcs = arcsTo(p, j)
    const seats = p.need[j]! - gap.seats
    rows.push({ words: reason('needs-team', { host, seats }), lower: seats, upper: p.need[j]!, arcs })
    const leaders = p.leadNeed[j]! - gap.leaders
    if (leaders > 0)
      rows.push({
        words: reason('needs-leader', { host, leaders }),
        lower: leaders,
        upper: Infinity,
        arcs: arcs.filter((arc) => p.isLead[Math.floor(arc / p.n)]),
      })
    if (!withCategories) continue
    const open = new Set(uncoveredOf(p, j, teams[j]!))
    for (const c of p.hostCategories[j]!)
      if (!open.has(c))
        rows.push({
          words: reason('needs-category', { host, category: p.categories[c]! }),
          lower: 1,
          upper: Infinity,
          arcs: arcs.filter((arc) => p.qualified[c]![Math.floor(arc / p.n)]),
        })
  }
  const loads = loadsOf(p, teams)
  for (let i = 0; i < p.n; i++) {
    if (p.capacity[i]! >= NO_LIMIT && loads[i]! < NO_LIMIT) continue
    const arcs: number[] = []
    for (let j = 0; j < p.n; j++) if (!p.blocked[i * p.n + j] && p.need[j]! > 0) arcs.push(i * p.n + j)
    const words = reason('may-carry-at-most', { inspector: id(p, i), capacity: p.capacity[i]! })
    rows.push({ words, lower: -Infinity, upper: p.capacity[i]!, arcs })
  }
  const fixed = new Set(p.fixedArcs)
  for (const arc of new Set([...p.fixedArcs, ...p.mustArcs])) {
    const [i, j] = [Math.floor(arc / p.n), arc % p.n]
    if (!teams[j]!.includes(i)) continue
    const words = reason(fixed.has(arc) ? 'is-frozen' : 'is-pinned', { inspector: id(p, i), host: id(p, j) })
    rows.push({ words, lower: 1, upper: Infinity, arcs: [arc] })
  }
  return rows
}

/** The deletion filter; the wish is the first row, the only one with a slack, and the slack's least value tells whether it can be met. */
function filterRows(highs: Highs, wish: Row, others: readonly Row[]): WhyImpossible | null {
  const rows = [wish, ...others]
  const model = buildRows(highs, rows, false)
  try {
    if (leastSlack(highs, model) > 1e-6) {
      const dual = model.getSolution().rowDual
      const suspects = others.map((_, at) => at + 1).filter((at) => Math.abs(dual[at]!) > 1e-9)
      const chosen = new Set(suspects)
      for (let at = 1; at < rows.length; at++)
        if (!chosen.has(at)) model.changeRowBounds(at, -Infinity, Infinity)
      return wordsOf(rows, shrink(highs, model, rows, suspects), true)
    }
  } finally {
    model.dispose()
  }
  if (others.length > MOST_WHOLE_ROWS) return { rows: [wish.words], irreducible: false }
  const whole = buildRows(highs, rows, true)
  try {
    if (leastSlack(highs, whole) < 0.5) return null
    return wordsOf(
      rows,
      shrink(
        highs,
        whole,
        rows,
        others.map((_, at) => at + 1),
      ),
      true,
    )
  } finally {
    whole.dispose()
  }
}

function shrink(highs: Highs, model: Model, rows: readonly Row[], suspects: readonly number[]): number[] {
  const kept: number[] = []
  for (const at of suspects) {
    model.changeRowBounds(at, -Infinity, Infinity)
    if (leastSlack(highs, model) > 1e-6) continue
    model.changeRowBounds(at, rows[at]!.lower, rows[at]!.upper)
    kept.push(at)
  }
  return kept
}

function wordsOf(rows: readonly Row[], kept: readonly number[], irreducible: boolean): WhyImpossible {
  return { rows: [rows[0]!.words, ...kept.map((at) => rows[at]!.words)], irreducible }
}

function leastSlack(highs: Highs, model: Model): number {
  model.run()
  return model.getModelStatus() === highs.constants.modelStatus.optimal ? model.getObjectiveValue() : 0
}

function buildRows(highs: Highs, rows: readonly Row[], whole: boolean): Model {
  const columnOf = new Map<number, number>()
  const entries: number[][] = []
  rows.forEach((row, at) => {
    for (const arc of row.arcs) {
      let c = columnOf.get(arc)
      if (c === undefined) {
        c = entries.length
        columnOf.set(arc, c)
        entries.push([])
      }
      entries[c]!.push(at)
    }
  })
  entries.push([0])
  const starts = [0]
  for (const list of entries) starts.push(starts.at(-1)! + list.length)
  const indices = entries.flat()
  const n = entries.length
  const model = highs.createModel({
    numCols: n,
    numRows: rows.length,
    colCost: entries.map((_, c) => (c === n - 1 ? 1 : 0)),
    colLower: entries.map(() => 0),
    colUpper: entries.map((_, c) => (c === n - 1 ? Infinity : 1)),
    rowLower: rows.map((r) => r.lower),
    rowUpper: rows.map((r) => r.upper),
    matrix: {
      format: 'csc',
      numRows: rows.length,
      numCols: n,
      starts,
      indices,
      values: indices.map(() => 1),
    },
    ...(whole ? { integrality: entries.map((_, c) => (c === n - 1 ? 0 : 1)) } : {}),
  })
  model.options.set({ output_flag: false, random_seed: 1 })
  return model
}
