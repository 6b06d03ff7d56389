import { estimatedRoad, type PeerPlan, type PeerRoundInput } from '@anhu/domain/planning'
import { greedyTeams } from '../../../domain/src/planning/peer/greedy.ts'
import { prepareProblem } from '../../../domain/src/planning/peer/problem.ts'

/** What people do now, as figures to hold a plan against. */
export interface Baseline {
  readonly travelMetres: number
  /** Visits above an even share of each class. */
  readonly overload: number
  readonly uncovered: number
  /** Leader seats without a lead enterprise. */
  readonly leaderless: number
  /** Pairs that met within the last two rounds. */
  readonly repeats: number
}

type Pairs = { inspector: string; host: string }[]

function allowed(input: PeerRoundInput): (i: number, j: number) => boolean {
  const banned = new Set<string>()
  for (const f of input.forbiddenPairs ?? []) banned.add(`${f.a}|${f.b}`).add(`${f.b}|${f.a}`)
  return (i, j) => {
    const a = input.members[i]!
    const b = input.members[j]!
    return (
      i !== j &&
      !banned.has(`${a.memberId}|${b.memberId}`) &&
      !(a.ownerGroup && a.ownerGroup === b.ownerGroup)
    )
  }
}

/**
 * Greedy nearest: host by host down the roster, the nearest lead enterprise with room, then the nearest of those who cover most of what is open;
 * never both ways. When nobody with room is left it takes one without, as people do.
 */
export function greedyNearest(input: PeerRoundInput): Baseline {
  const ok = allowed(input)
  const n = input.members.length
  const pairs: Pairs = []
  const loads = new Array<number>(n).fill(0)
  const taken = new Set<number>()
  const leads = input.members.filter((m) => m.isLead).length
  const evenLead = Math.ceil((n * input.leadersPerTeam) / Math.max(1, leads))
  const evenRest = Math.ceil((n * (input.k - input.leadersPerTeam)) / Math.max(1, n - leads))
  input.members.forEach((host, j) => {
    const near = input.members
      .map((m, i) => ({ i, m, metres: estimatedRoad.metres(m, host) }))
      .filter((x) => ok(x.i, j) && !taken.has(j * n + x.i))
      .sort((a, b) => a.metres - b.metres)
    const team: typeof near = []
    const open = new Set(host.riskCategories)
    const seat = (wish: (x: (typeof near)[number]) => boolean): boolean => {
      const able = near.filter((x) => !team.includes(x) && wish(x))
      const pick = able.find((x) => loads[x.i]! < (x.m.isLead ? evenLead : evenRest)) ?? able[0]
      if (!pick) return false
      team.push(pick)
      loads[pick.i]!++
      for (const c of pick.m.qualifiedCategories) open.delete(c)
      return true
    }
    for (let l = 0; l < input.leadersPerTeam; l++) seat((x) => x.m.isLead)
    while (team.length < input.k) {
      const covers = (x: (typeof near)[number]): number =>
        x.m.qualifiedCategories.filter((c) => open.has(c)).length
      const most = Math.max(...near.filter((x) => !team.includes(x) && !x.m.isLead).map(covers), 0)
      if (!seat((x) => !x.m.isLead && covers(x) === most) && !seat(() => true)) break
    }
    for (const x of team) {
      taken.add(x.i * n + j)
      pairs.push({ inspector: x.m.memberId, host: host.memberId })
    }
  })
  return measure(input, pairs)
}

/** A circular list: the roster in its own order, each host inspected by those who follow; the leader is the next lead enterprise. */
export function circularList(input: PeerRoundInput): Baseline {
  const ok = allowed(input)
  const n = input.members.length
  const leads = input.members.flatMap((m, i) => (m.isLead ? [i] : []))
  const others = input.members.flatMap((m, i) => (m.isLead ? [] : [i]))
  const pairs: Pairs = []
  let nextLead = 0
  let nextOther = 0
  for (let j = 0; j < n; j++) {
    const team = new Set<number>()
    const take = (list: readonly number[], from: number, many: number): number => {
      let at = from
      for (let tries = 0; tries < list.length && many > 0; tries++, at++) {
        const i = list[at % list.length]!
        if (ok(i, j) && !team.has(i)) {
          team.add(i)
          many--
        }
      }
      return at
    }
    nextLead = take(leads, nextLead, input.leadersPerTeam)
    nextOther = take(others, nextOther, input.k - team.size)
    for (const i of team)
      pairs.push({ inspector: input.members[i]!.memberId, host: input.members[j]!.memberId })
  }
  return measure(input, pairs)
}

function measure(input: PeerRoundInput, pairs: Pairs): Baseline {
  const byId = new Map(input.members.map((m) => [m.memberId, m]))
  let travelMetres = 0
  const loads = new Map<string, number>()
  for (const pair of pairs) {
    travelMetres += estimatedRoad.metres(byId.get(pair.inspector)!, byId.get(pair.host)!)
    loads.set(pair.inspector, (loads.get(pair.inspector) ?? 0) + 1)
  }
  let overload = 0
  for (const lead of [true, false]) {
    const group = input.members.filter((m) => m.isLead === lead)
    const total = group.reduce((s, m) => s + (loads.get(m.memberId) ?? 0), 0)
    const even = Math.ceil(total / Math.max(1, group.length))
    for (const m of group) overload += Math.max(0, (loads.get(m.memberId) ?? 0) - even)
  }
  let uncovered = 0
  for (const host of input.members) {
    const team = pairs.filter((q) => q.host === host.memberId).map((q) => byId.get(q.inspector)!)
    for (const c of host.riskCategories) if (!team.some((m) => m.qualifiedCategories.includes(c))) uncovered++
  }
  return { travelMetres, overload, uncovered, ...breaches(input, pairs) }
}

function breaches(input: PeerRoundInput, pairs: Pairs): Pick<Baseline, 'leaderless' | 'repeats'> {
  const within = input.rules?.repeatRounds ?? 2
  const met = new Set(
    (input.history ?? []).filter((h) => h.roundsAgo <= within).map((h) => `${h.inspector}>${h.host}`),
  )
  const isLead = new Set(input.members.filter((m) => m.isLead).map((m) => m.memberId))
  let leaderless = 0
  for (const { memberId } of input.members) {
    const leads = pairs.filter((q) => q.host === memberId && isLead.has(q.inspector)).length
    leaderless += Math.max(0, input.leadersPerTeam - leads)
  }
  return { leaderless, repeats: pairs.filter((q) => met.has(`${q.inspector}>${q.host}`)).length }
}

/**
 * Greedy held to our rules: seat by seat the nearest of those who break least, in the order of the tiers (never both ways, even load,
 * coverage, no repeat, then distance). It has no second thoughts, so it still breaks some.
 */
export function greedyInOrder(input: PeerRoundInput): Baseline {
  const p = prepareProblem(input)
  const pairs: Pairs = greedyTeams(p).flatMap((team, j) =>
    team.map((i) => ({ inspector: p.members[i]!.memberId, host: p.members[j]!.memberId })),
  )
  return measure(input, pairs)
}

/** Hazard × days waited, an undated visit counted as a week after the last day. */
export function hazardDays(input: PeerRoundInput, dates: ReadonlyMap<string, string | null>): number {
  const days = [...input.workdays].sort()
  const wait = (d: string): number => (Date.parse(d) - Date.parse(days[0]!)) / 86_400_000
  const late = wait(days.at(-1)!) + 7
  let sum = 0
  for (const m of input.members) {
    const date = dates.get(m.memberId)
    if (date !== undefined) sum += (m.hazardWeight ?? 1) * (date === null ? late : wait(date))
  }
  return sum
}

/** First-fit dates for the plan's own teams: hosts in roster order, each on the first day that suits everybody. */
export function firstFitDates(input: PeerRoundInput, plan: PeerPlan): Map<string, string | null> {
  const away = new Map(input.members.map((m) => [m.memberId, new Set(m.unavailableDates ?? [])]))
  const busy = new Set<string>()
  const used = new Map<string, number>()
  const out = new Map<string, string | null>()
  for (const member of input.members) {
    const visit = plan.visits.find((v) => v.hostId === member.memberId)
    if (!visit) continue
    const who = [visit.hostId, ...visit.team.map((s) => s.inspectorId)]
    const day = [...input.workdays]
      .sort()
      .find(
        (d) =>
          (used.get(d) ?? 0) < (input.firmsPerDayCap ?? Infinity) &&
          who.every((w) => !away.get(w)!.has(d) && !busy.has(`${w}|${d}`)),
      )
    out.set(visit.hostId, day ?? null)
    if (day === undefined) continue
    used.set(day, (used.get(day) ?? 0) + 1)
    for (const w of who) busy.add(`${w}|${day}`)
  }
  return out
}
