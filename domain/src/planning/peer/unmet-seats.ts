import { BLOCK_CODES } from './arcs.ts'
import type { PeerProblem } from './problem.ts'
import { missingSeats, uncoveredOf, type Teams } from './score.ts'
import type { Reason, UnmetConstraintReport } from './types.ts'
import { id, reason } from './unmet-words.ts'

/** Counts, for a host, what stands between it and a set of candidates. */
function candidateTally(
  p: PeerProblem,
  j: number,
  team: readonly number[],
  loads: Int32Array,
  wanted: (i: number) => boolean,
): { tally: Record<string, number>; free: number[]; full: number[] } {
  const tally: Record<string, number> = {}
  const free: number[] = []
  const full: number[] = []
  for (let i = 0; i < p.n; i++) {
    if (i === j || !wanted(i) || team.includes(i)) continue
    const code = BLOCK_CODES[p.blocked[i * p.n + j]!]!
    tally[code] = (tally[code] ?? 0) + 1
    if (code === 'allowed') (loads[i]! >= p.capacity[i]! ? full : free).push(i)
  }
  const nearest = (a: number, b: number): number => p.metres[a * p.n + j]! - p.metres[b * p.n + j]! || a - b
  return { tally, free: free.sort(nearest), full: full.sort(nearest) }
}

function cheapestHelp(
  p: PeerProblem,
  j: number,
  t: ReturnType<typeof candidateTally>,
  wanted: (i: number) => boolean,
  borrow: Reason,
): Reason {
  if (t.full.length > 0) return reason('raise-capacity', { inspector: id(p, t.full[0]!), by: 1 })
  for (const [code, fix] of [
    ['pinned-out', 'drop-pin'],
    ['no-common-day', 'add-workday'],
    ['inspector-absent', 'bring-back'],
  ] as const) {
    if (!t.tally[code]) continue
    for (let i = 0; i < p.n; i++) {
      if (wanted(i) && BLOCK_CODES[p.blocked[i * p.n + j]!] === code)
        return reason(fix, { inspector: id(p, i), host: id(p, j) })
    }
  }
  return borrow
}

/** Empty seats and missing leaders, with what stands in the way of each. */
export function unmetSeats(p: PeerProblem, teams: Teams, loads: Int32Array): UnmetConstraintReport[] {
  const out: UnmetConstraintReport[] = []
  for (let j = 0; j < p.n; j++) {
    const gap = missingSeats(p, j, teams[j]!)
    if (gap.leaders > 0) {
      const wanted = (i: number): boolean => p.isLead[i] === 1
      const t = candidateTally(p, j, teams[j]!, loads, wanted)
      const why = reason(
        t.free.length + t.full.length === 0
          ? 'no-eligible-lead'
          : t.free.length === 0
            ? 'leads-full'
            : 'leads-kept-for-others',
        { ...t.tally },
      )
      out.push({
        constraint: 'leader',
        who: [id(p, j)],
        amount: gap.leaders,
        reason: why,
        cheapestFix: cheapestHelp(p, j, t, wanted, reason('borrow-leader', { host: id(p, j) })),
      })
    }
    if (gap.seats > 0) {
      const wanted = (i: number): boolean => p.isInspector[i] === 1 || p.blocked[i * p.n + j] !== 0
      const t = candidateTally(p, j, teams[j]!, loads, wanted)
      const why = reason(
        t.free.length + t.full.length === 0
          ? 'no-eligible-inspector'
          : t.free.length === 0
            ? 'inspectors-full'
            : 'seats-kept-for-others',
        { ...t.tally },
      )
      out.push({
        constraint: 'inspector',
        who: [id(p, j)],
        amount: gap.seats,
        reason: why,
        cheapestFix: cheapestHelp(p, j, t, wanted, reason('borrow-inspector', { host: id(p, j) })),
      })
    }
  }
  return out
}

/** Risk categories that nobody in the team covers. */
export function unmetCoverage(p: PeerProblem, teams: Teams, loads: Int32Array): UnmetConstraintReport[] {
  const out: UnmetConstraintReport[] = []
  for (let j = 0; j < p.n; j++) {
    for (const c of uncoveredOf(p, j, teams[j]!)) {
      const wanted = (i: number): boolean => p.qualified[c]![i] === 1
      const category = p.categories[c]!
      const t = candidateTally(p, j, teams[j]!, loads, wanted)
      const nobody = !p.qualified[c]!.some((q, i) => q === 1 && i !== j)
      const code = nobody
        ? 'nobody-qualified'
        : t.free.length + t.full.length === 0
          ? 'qualified-not-eligible'
          : t.free.length === 0
            ? 'qualified-full'
            : 'qualified-kept-for-others'
      const fix = nobody
        ? reason('train-or-borrow', { category })
        : cheapestHelp(p, j, t, wanted, reason('borrow-qualified', { category, host: id(p, j) }))
      out.push({
        constraint: 'coverage',
        who: [id(p, j)],
        amount: 1,
        reason: reason(code, { category, ...t.tally }),
        cheapestFix: fix,
      })
    }
  }
  return out
}
