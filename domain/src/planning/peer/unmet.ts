import { findCycles } from './cycles.ts'
import { dateOf } from './diff.ts'
import { hostsToDate, commonDays, type DayOf } from './dates.ts'
import { BLOCK_CODES } from './arcs.ts'
import type { PeerProblem } from './problem.ts'
import { loadsOf, type Teams } from './score.ts'
import type { PeerRoundInput, UnmetConstraintReport } from './types.ts'
import { unmetCoverage, unmetSeats } from './unmet-seats.ts'
import { id, reason } from './unmet-words.ts'

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
