import { datesKept } from './verify-dates.ts'
import type { PeerPlan, PeerRoundInput, UnmetConstraint, Violation } from './types.ts'
import { DEFAULT_PEER_RULES } from './types.ts'

/**
 * Checks a plan against its input from the ground up. Shares no function with the solver on purpose: a fault there must not hide here.
 * An empty answer means that the plan may be shown; a plan with violations never reaches a person or the database.
 */
export function verifyPeerPlan(input: PeerRoundInput, plan: PeerPlan): Violation[] {
  const out: Violation[] = []
  const fail = (rule: string, who: readonly string[], detail: string): void =>
    void out.push({ rule, who, detail })
  const members = new Map(input.members.map((m) => [m.memberId, m]))
  const previous = new Map((input.previous?.visits ?? []).map((v) => [v.hostId, v]))
  const banned = new Set<string>()
  for (const f of input.forbiddenPairs ?? []) banned.add(`${f.a}\n${f.b}`).add(`${f.b}\n${f.a}`)
  const pinnedOut = new Set((input.pins?.mustNot ?? []).map((q) => `${q.inspector}\n${q.host}`))
  const away = (id: string, as: 'inspector' | 'host'): boolean =>
    (input.absences ?? []).some((a) => a.memberId === id && (a.as === as || a.as === 'both'))
  const listed = new Map<string, number>()
  for (const u of plan.unmet)
    for (const key of [`${u.constraint}\n${u.who.join('\n')}`])
      listed.set(key, (listed.get(key) ?? 0) + u.amount)
  const isListed = (constraint: UnmetConstraint, ...who: string[]): number =>
    listed.get(`${constraint}\n${who.join('\n')}`) ?? 0

  const visited = new Set<string>()
  const pairs = new Set<string>()
  const load = new Map<string, number>()
  let metres = 0
  for (const visit of plan.visits) {
    const host = members.get(visit.hostId)
    if (!host) {
      fail('known-host', [visit.hostId], 'the host is no member')
      continue
    }
    if (visited.has(visit.hostId)) fail('one-visit-a-host', [visit.hostId], 'visited twice')
    visited.add(visit.hostId)
    const before = previous.get(visit.hostId)
    const state = before?.state ?? 'planned'
    const frozen = state !== 'planned' && before!.inspectorIds.length > 0
    if (away(visit.hostId, 'host') && state !== 'done')
      fail('absent-host', [visit.hostId], 'an absent host is visited')
    const size = frozen ? new Set(before!.inspectorIds).size : input.k
    const team = new Set<string>()
    let leaderRoles = 0
    let leadsInTeam = 0
    for (const seat of visit.team) {
      const who = [seat.inspectorId, visit.hostId]
      const inspector = members.get(seat.inspectorId)
      if (!inspector) {
        fail('known-inspector', who, 'the inspector is no member')
        continue
      }
      if (team.has(seat.inspectorId)) fail('one-seat-each', who, 'sits twice in one team')
      team.add(seat.inspectorId)
      pairs.add(`${seat.inspectorId}\n${visit.hostId}`)
      load.set(seat.inspectorId, (load.get(seat.inspectorId) ?? 0) + 1)
      if (inspector.isLead) leadsInTeam++
      if (seat.role === 'leader') {
        leaderRoles++
        if (!inspector.isLead) fail('leader-is-lead', who, 'leads without being a lead enterprise')
      }
      const direct = roadMetres(inspector.lat, inspector.lon, host.lat, host.lon)
      if (plan.solver.distance === 'great-circle-x1.3' && Math.abs(direct - seat.metres) > 2)
        fail('metres', who, `${seat.metres} m said, ${direct} m measured`)
      metres += seat.metres
      const past = state === 'done' && before!.inspectorIds.includes(seat.inspectorId)
      const kept = frozen && before!.inspectorIds.includes(seat.inspectorId)
      if (seat.inspectorId === visit.hostId) fail('never-self', who, 'inspects itself')
      if (past) continue
      if (inspector.ownerGroup && inspector.ownerGroup === host.ownerGroup)
        fail('never-same-owner', who, 'same owner')
      if (banned.has(who.join('\n'))) fail('never-forbidden', who, 'a forbidden pair')
      if (pinnedOut.has(who.join('\n')) && !kept) fail('never-pinned-out', who, 'pinned out')
      if (away(seat.inspectorId, 'inspector')) fail('absent-inspector', who, 'an absent member inspects')
    }
    if (visit.team.length > size)
      fail('team-size', [visit.hostId], `${visit.team.length} inspectors, wanted ${size}`)
    const short = size - visit.team.length
    if (short > 0 && state !== 'done' && isListed('inspector', visit.hostId) < short)
      fail('team-size', [visit.hostId], `${short} seats are empty and not listed`)
    const wantedLeads = frozen ? 0 : Math.min(input.leadersPerTeam, input.k)
    if (leaderRoles > input.leadersPerTeam) fail('leader-count', [visit.hostId], 'too many leaders')
    if (!frozen && leaderRoles !== Math.min(wantedLeads, leadsInTeam))
      fail('leader-count', [visit.hostId], `${leaderRoles} leader roles with ${leadsInTeam} leads`)
    if (leadsInTeam < wantedLeads && isListed('leader', visit.hostId) < wantedLeads - leadsInTeam)
      fail('leader-count', [visit.hostId], 'a leader is missing and not listed')
    const open = new Set(
      host.riskCategories.filter(
        (c) => !visit.team.some((s) => members.get(s.inspectorId)?.qualifiedCategories.includes(c)),
      ),
    )
    const named = plan.unmet
      .filter((u) => u.constraint === 'coverage' && u.who[0] === visit.hostId)
      .map((u) => u.reason.params['category'])
    for (const c of open)
      if (!named.includes(c)) fail('coverage', [visit.hostId], `category ${c} is not covered and not listed`)
  }
  for (const m of input.members) {
    if (!visited.has(m.memberId) && !away(m.memberId, 'host') && previous.get(m.memberId)?.state !== 'done')
      fail('every-host-visited', [m.memberId], 'has no visit')
  }
  for (const [hostId, before] of previous) {
    if ((before.state ?? 'planned') === 'planned' || !members.has(hostId)) continue
    for (const inspector of new Set(before.inspectorIds)) {
      const stays = members.has(inspector) && inspector !== hostId
      if (stays && !pairs.has(`${inspector}\n${hostId}`) && isListed('frozen', hostId, inspector) === 0) {
        if (!(before.state === 'frozen' && away(hostId, 'host')))
          fail('frozen', [hostId, inspector], 'a frozen seat moved')
      }
    }
  }
  for (const pin of input.pins?.must ?? []) {
    if (!pairs.has(`${pin.inspector}\n${pin.host}`) && isListed('pin', pin.host, pin.inspector) === 0)
      fail('pin', [pin.inspector, pin.host], 'not kept and not listed')
  }
  checkRelations(input, plan, pairs, fail)
  checkLoads(input, plan, load, fail)
  if (metres !== plan.travelMetres) fail('travel-sum', [], `${plan.travelMetres} m said, ${metres} m summed`)
  if (plan.lowerBound > plan.travelMetres) fail('bound', [], 'the lower bound lies above the cost')
  for (const t of plan.tiers)
    if (t.lowerBound > t.cost) fail('bound', [], `the bound of tier ${t.tier} lies above its cost`)
  out.push(...datesKept(input, plan))
  return out
}

type Fail = (rule: string, who: readonly string[], detail: string) => void

function checkRelations(input: PeerRoundInput, plan: PeerPlan, pairs: ReadonlySet<string>, fail: Fail): void {
  const rules = { ...DEFAULT_PEER_RULES, ...input.rules }
  const sets = (constraint: UnmetConstraint): Set<string> =>
    new Set(plan.unmet.filter((u) => u.constraint === constraint).map((u) => [...u.who].sort().join('\n')))
  const reciprocal = sets('reciprocity')
  const repeated = sets('repeat')
  const cycles = sets('cycle')
  const known = new Set(input.members.map((m) => m.memberId))
  const past = (input.history ?? []).filter(
    (h) => known.has(h.inspector) && known.has(h.host) && h.inspector !== h.host,
  )
  const next = new Map<string, Set<string>>()
  const arc = (a: string, b: string): void => void (next.get(a) ?? next.set(a, new Set()).get(a)!).add(b)
  for (const pair of pairs) {
    const [a, b] = pair.split('\n') as [string, string]
    arc(a, b)
    if (a < b && pairs.has(`${b}\n${a}`) && !reciprocal.has([a, b].sort().join('\n')))
      fail('reciprocity', [a, b], 'both ways and not listed')
    const again = past.some((h) => h.inspector === a && h.host === b && h.roundsAgo <= rules.repeatRounds)
    const often =
      past.filter(
        (h) =>
          ((h.inspector === a && h.host === b) || (h.inspector === b && h.host === a)) &&
          h.roundsAgo <= rules.meetingRounds,
      ).length >= rules.maxMeetings
    if ((again || often) && !repeated.has([a, b].sort().join('\n')))
      fail('repeat', [a, b], 'a repeat that is not listed')
  }
  if (rules.maxCycleLength < 3) return
  for (const h of past) if (h.roundsAgo <= rules.cycleRounds) arc(h.inspector, h.host)
  for (const pair of pairs) {
    const [a, b] = pair.split('\n') as [string, string]
    for (const c of next.get(b) ?? []) {
      if (c === a) continue
      if (next.get(c)?.has(a) && !cycles.has([a, b, c].sort().join('\n')))
        fail('cycle', [a, b, c], 'a 3-cycle that is not listed')
      if (rules.maxCycleLength === 4) {
        for (const d of next.get(c) ?? []) {
          if (d !== a && d !== b && next.get(d)?.has(a) && !cycles.has([a, b, c, d].sort().join('\n')))
            fail('cycle', [a, b, c, d], 'a 4-cycle that is not listed')
        }
      }
    }
  }
}

function checkLoads(
  input: PeerRoundInput,
  plan: PeerPlan,
  load: ReadonlyMap<string, number>,
  fail: Fail,
): void {
  const named = new Set(plan.unmet.filter((u) => u.constraint === 'balance').map((u) => u.who[0]!))
  const stuck = new Map<string, number>()
  for (const v of input.previous?.visits ?? [])
    if (v.state === 'done' || v.state === 'frozen')
      for (const i of new Set(v.inspectorIds)) stuck.set(i, (stuck.get(i) ?? 0) + 1)
  for (const m of input.members) {
    const carried = load.get(m.memberId) ?? 0
    if (
      m.capacity !== null &&
      m.capacity !== undefined &&
      carried > Math.max(m.capacity, stuck.get(m.memberId) ?? 0)
    )
      fail('capacity', [m.memberId], `${carried} inspections, capacity ${m.capacity}`)
  }
  for (const lead of [true, false]) {
    const group = input.members.filter(
      (m) =>
        m.isLead === lead &&
        !(input.absences ?? []).some((a) => a.memberId === m.memberId && a.as !== 'host') &&
        !named.has(m.memberId),
    )
    const carried = group.map((m) => load.get(m.memberId) ?? 0)
    if (group.length > 1 && Math.max(...carried) - Math.min(...carried) > 1)
      fail(
        'balance',
        [],
        `range ${Math.min(...carried)} to ${Math.max(...carried)} among ${lead ? 'lead' : 'ordinary'} members, not listed`,
      )
  }
}

function roadMetres(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const r = (d: number): number => (d * Math.PI) / 180
  const x =
    Math.sin(r(lat1)) * Math.sin(r(lat2)) + Math.cos(r(lat1)) * Math.cos(r(lat2)) * Math.cos(r(lon2 - lon1))
  const chord = 2 * (1 - Math.min(1, Math.max(-1, x)))
  // For near points acos loses digits; the chord written out of components does not.
  const dx = Math.cos(r(lat1)) * Math.cos(r(lon1)) - Math.cos(r(lat2)) * Math.cos(r(lon2))
  const dy = Math.cos(r(lat1)) * Math.sin(r(lon1)) - Math.cos(r(lat2)) * Math.sin(r(lon2))
  const dz = Math.sin(r(lat1)) - Math.sin(r(lat2))
  const length = chord > 1e-4 ? Math.sqrt(chord) : Math.sqrt(dx * dx + dy * dy + dz * dz)
  return Math.round(2 * Math.asin(Math.min(1, length / 2)) * 6_371_008.8 * 1.3)
}
