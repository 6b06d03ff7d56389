import { findCycles } from './cycles.ts'
import { dateOf } from './diff.ts'
import { hostsToDate, commonDays, type DayOf } from './dates.ts'
import { BLOCK_CODES, type PeerProblem } from './problem.ts'
import { loadsOf, missingSeats, uncoveredOf, type Teams } from './score.ts'
import type { PeerRoundInput, Reason, UnmetConstraintReport } from './types.ts'

/** Names every gap of an assignment: who, why, and the cheapest help. Complete: what is not listed here is met. */
export function unmetOf(
  p: PeerProblem,
  input: PeerRoundInput,
  teams: Teams,
  day: DayOf,
): UnmetConstraintReport[] {
  const loads = loadsOf(p, teams)
  return [
    ...unmetPins(p, input, teams),
    ...unmetFrozen(p, input, teams),
    ...unmetSeats(p, teams, loads),
    ...unmetCoverage(p, teams, loads),
    ...unmetRelations(p, teams),
    ...unmetBalance(p, loads),
    ...unmetDates(p, teams, day),
  ]
}

const id = (p: PeerProblem, i: number): string => p.members[i]!.memberId

function reason(code: string, params: Reason['params'] = {}): Reason {
  return { code, params }
}

function unmetPins(p: PeerProblem, input: PeerRoundInput, teams: Teams): UnmetConstraintReport[] {
  const seen = new Set<string>()
  return (input.pins?.must ?? []).flatMap((pin) => {
    const key = JSON.stringify([pin.host, pin.inspector])
    if (seen.has(key)) return []
    seen.add(key)
    const i = p.indexOf.get(pin.inspector)
    const j = p.indexOf.get(pin.host)
    if (i !== undefined && j !== undefined && teams[j]!.includes(i)) return []
    const why =
      i === undefined || j === undefined
        ? reason('pin-unknown-member')
        : p.blocked[i * p.n + j]
          ? reason('pin-against-rule', { rule: BLOCK_CODES[p.blocked[i * p.n + j]!]! })
          : reason('pin-crowded-out', { capacity: p.capacity[i]!, teamSize: p.need[j]! })
    return [
      {
        constraint: 'pin' as const,
        who: [pin.host, pin.inspector],
        amount: 1,
        reason: why,
        cheapestFix: reason('drop-pin', { inspector: pin.inspector, host: pin.host }),
      },
    ]
  })
}

function unmetFrozen(p: PeerProblem, input: PeerRoundInput, teams: Teams): UnmetConstraintReport[] {
  return (input.previous?.visits ?? []).flatMap((visit) => {
    if (visit.state !== 'frozen') return []
    const j = p.indexOf.get(visit.hostId)
    return [...new Set(visit.inspectorIds)].flatMap((inspector) => {
      const i = p.indexOf.get(inspector)
      if (i !== undefined && j !== undefined && teams[j]!.includes(i)) return []
      const rule =
        i === undefined || j === undefined
          ? 'unknown-member'
          : (BLOCK_CODES[p.blocked[i * p.n + j]!] ?? 'allowed')
      return [
        {
          constraint: 'frozen' as const,
          who: [visit.hostId, inspector],
          amount: 1,
          reason: reason('frozen-pair-broken', { rule }),
          cheapestFix: null,
        },
      ]
    })
  })
}

/** Counts, for a host, what stands between it and a set of candidates. */
export function candidateTally(
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

function unmetSeats(p: PeerProblem, teams: Teams, loads: Int32Array): UnmetConstraintReport[] {
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

function unmetCoverage(p: PeerProblem, teams: Teams, loads: Int32Array): UnmetConstraintReport[] {
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

function unmetRelations(p: PeerProblem, teams: Teams): UnmetConstraintReport[] {
  const out: UnmetConstraintReport[] = []
  for (let j = 0; j < p.n; j++) {
    for (const i of teams[j]!) {
      if (i < j && teams[i]!.includes(j)) {
        out.push({
          constraint: 'reciprocity',
          who: [id(p, i), id(p, j)],
          amount: 1,
          reason: reason('both-ways-unavoidable'),
          cheapestFix: reason('accept-or-borrow', {}),
        })
      }
      const repeat = p.past.repeat[i * p.n + j]!
      if (repeat > 0) {
        const roundsAgo = p.past.lastMet[i * p.n + j]!
        out.push({
          constraint: 'repeat',
          who: [id(p, j), id(p, i)],
          amount: repeat,
          reason: reason(repeat > 1 ? 'met-too-often' : 'repeated-pair', { roundsAgo }),
          cheapestFix: null,
        })
      }
    }
  }
  for (const cycle of findCycles(p, teams)) {
    out.push({
      constraint: 'cycle',
      who: cycle.map((i) => id(p, i)),
      amount: 1,
      reason: reason(p.rules.cycleOrder === 'after-travel' ? 'cycle-kept-for-travel' : 'cycle-not-broken', {
        length: cycle.length,
      }),
      cheapestFix: null,
    })
  }
  return out
}

function unmetBalance(p: PeerProblem, loads: Int32Array): UnmetConstraintReport[] {
  const out: UnmetConstraintReport[] = []
  for (const lead of [1, 0]) {
    const group: number[] = []
    for (let i = 0; i < p.n; i++) if (p.isInspector[i] && p.isLead[i] === lead) group.push(i)
    const most = Math.max(...group.map((i) => loads[i]!), 0)
    const least = Math.min(...group.map((i) => loads[i]!), most)
    const level = Math.max(...group.map((i) => p.high[i]!), 0)
    for (const i of group) {
      const over = loads[i]! - p.high[i]!
      const under = p.low[i]! - loads[i]!
      const limited = p.high[i]! < level && loads[i]! < level
      if (over <= 0 && under <= 0 && !(most - least > 1 && limited)) continue
      const code = over > 0 ? 'carries-more' : limited ? 'can-carry-less' : 'carries-less'
      out.push({
        constraint: 'balance',
        who: [id(p, i)],
        amount: Math.max(over, under, 0),
        reason: reason(code, {
          carried: loads[i]!,
          low: p.low[i]!,
          high: p.high[i]!,
          classLevel: level,
          class: lead ? 'lead' : 'ordinary',
        }),
        cheapestFix: null,
      })
    }
  }
  return out
}

function unmetDates(p: PeerProblem, teams: Teams, day: DayOf): UnmetConstraintReport[] {
  if (p.workdays.length === 0) return []
  return hostsToDate(p, teams).flatMap((j) => {
    if (dateOf(p, j, day) !== null) return []
    const common = commonDays(p, j, teams[j]!).length
    const why =
      common === 0 ? reason('team-has-no-common-day') : reason('common-days-taken', { commonDays: common })
    return [
      {
        constraint: 'date' as const,
        who: [id(p, j)],
        amount: 1,
        reason: why,
        cheapestFix: reason('add-workdays', { days: 1 }),
      },
    ]
  })
}
