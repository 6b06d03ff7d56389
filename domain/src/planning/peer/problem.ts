import { estimatedRoad, type RoadDistance } from '../shared/distance.ts'
import { stableNumber } from '../shared/prng.ts'
import { BLOCK_CODES, blockedArcs, staysFrozen } from './arcs.ts'
import { checkInput } from './check-input.ts'
import { historyArcs, type HistoryArcs } from './history.ts'
import { classTargets } from './targets.ts'
import {
  DEFAULT_PEER_LIMITS,
  DEFAULT_PEER_RULES,
  type PeerLimits,
  type PeerMember,
  type PeerRoundInput,
  type PeerRules,
  type RepairMode,
} from './types.ts'

/**
 * The round as arrays over members sorted by id: what every solver step works on. An arc i→j ("i inspects j") has index i·n + j.
 */
export interface PeerProblem {
  readonly n: number
  readonly k: number
  readonly leaders: number
  readonly seed: number
  readonly rules: PeerRules
  readonly limits: PeerLimits
  readonly distance: string
  readonly mode: RepairMode | null
  readonly members: readonly PeerMember[]
  readonly indexOf: ReadonlyMap<string, number>
  readonly isHost: Uint8Array
  readonly isInspector: Uint8Array
  readonly isLead: Uint8Array
  /** Inspectors wanted a host, 0 where the host is absent. */
  readonly need: Int32Array
  readonly leadNeed: Int32Array
  readonly categories: readonly string[]
  /** Category indices that a host needs covered. */
  readonly hostCategories: readonly (readonly number[])[]
  /** `qualified[c][i]` is 1 when member i's inspectors cover category c. */
  readonly qualified: readonly Uint8Array[]
  /** True metres an arc. */
  readonly metres: Int32Array
  /** What the travel tier minimises: the metres with the seeded noise. */
  readonly cost: Int32Array
  /** Index into `BLOCK_CODES` an arc. */
  readonly blocked: Uint8Array
  readonly past: HistoryArcs
  readonly hasPrevious: boolean
  readonly wasPair: Uint8Array
  /** Arcs that stay whatever happens (frozen and done visits). */
  readonly fixedArcs: readonly number[]
  readonly frozenHost: Uint8Array
  readonly frozenDate: readonly (string | null)[]
  readonly previousDate: readonly (string | null)[]
  readonly mustArcs: readonly number[]
  readonly capacity: Int32Array
  readonly low: Int32Array
  readonly high: Int32Array
  readonly workdays: readonly string[]
  /** `available[i·D + d]`. */
  readonly available: Uint8Array
  readonly dayCap: number
  readonly hazard: Int32Array
}

/** Anything beyond every capacity: no limit. */
export const NO_LIMIT = 1_000_000

/** Validates and prepares an input. Throws PlanningInputError. */
export function prepareProblem(input: PeerRoundInput, road: RoadDistance = estimatedRoad): PeerProblem {
  checkInput(input)
  const members = [...input.members].sort((a, b) => (a.memberId < b.memberId ? -1 : 1))
  const n = members.length
  const rules = { ...DEFAULT_PEER_RULES, ...input.rules }
  const limits = { ...DEFAULT_PEER_LIMITS, ...input.limits }
  const indexOf = new Map(members.map((m, i) => [m.memberId, i]))
  const isHost = new Uint8Array(n).fill(1)
  const isInspector = new Uint8Array(n).fill(1)
  for (const a of input.absences ?? []) {
    const i = indexOf.get(a.memberId)
    if (i === undefined) continue
    if (a.as !== 'host') isInspector[i] = 0
    if (a.as !== 'inspector') isHost[i] = 0
  }
  const isLead = Uint8Array.from(members, (m) => (m.isLead ? 1 : 0))
  const workdays = [...new Set(input.workdays)].sort()
  const available = availability(members, workdays)
  const blocked = blockedArcs(input, members, indexOf, isHost, isInspector, workdays.length, available)
  const wasPair = new Uint8Array(n * n)
  const need = new Int32Array(n)
  const leadNeed = new Int32Array(n)
  for (let j = 0; j < n; j++) {
    need[j] = isHost[j] ? input.k : 0
    leadNeed[j] = isHost[j] ? input.leadersPerTeam : 0
  }
  const fixedArcs: number[] = []
  const frozenHost = new Uint8Array(n)
  const frozenDate: (string | null)[] = new Array<string | null>(n).fill(null)
  const previousDate: (string | null)[] = new Array<string | null>(n).fill(null)
  for (const visit of input.previous?.visits ?? []) {
    const j = indexOf.get(visit.hostId)
    if (j === undefined) continue
    previousDate[j] = visit.date ?? null
    const team = [...new Set(visit.inspectorIds)].map((id) => indexOf.get(id)).filter((i) => i !== undefined)
    for (const i of team) wasPair[i * n + j] = 1
    const state = visit.state ?? 'planned'
    const seats = new Set(visit.inspectorIds).size
    if (state === 'planned' || seats === 0 || (state === 'frozen' && !isHost[j])) continue
    const kept = team.filter(
      (i) => i !== j && (state === 'done' || (isInspector[i] === 1 && staysFrozen(blocked[i * n + j]!))),
    )
    frozenHost[j] = 1
    frozenDate[j] = visit.date ?? null
    isHost[j] = 1
    // A vacated seat of a frozen visit is filled again; a visit of the past stays as it was.
    need[j] = state === 'done' ? kept.length : seats
    leadNeed[j] = Math.min(input.leadersPerTeam, need[j]!)
    for (const i of kept) fixedArcs.push(i * n + j)
    if (kept.length === need[j]) {
      leadNeed[j] = Math.min(leadNeed[j]!, kept.filter((i) => isLead[i]).length)
      for (let i = 0; i < n; i++)
        if (!kept.includes(i) && !blocked[i * n + j]) blocked[i * n + j] = BLOCK_CODES.indexOf('frozen-team')
    }
    for (const i of kept) blocked[i * n + j] = 0
  }
  fixedArcs.sort((a, b) => a - b)
  const categories = [...new Set(members.flatMap((m) => m.riskCategories))].sort()
  const hostCategories = members.map((m, j) =>
    isHost[j] ? [...new Set(m.riskCategories)].map((c) => categories.indexOf(c)).sort((a, b) => a - b) : [],
  )
  const qualified = categories.map((c) =>
    Uint8Array.from(members, (m) => (m.qualifiedCategories.includes(c) ? 1 : 0)),
  )
  const { metres, cost } = costs(members, road, input.seed, rules.antiCollusionPermille)
  const mustArcs = [
    ...new Set(
      (input.pins?.must ?? []).flatMap((p) => {
        const i = indexOf.get(p.inspector)
        const j = indexOf.get(p.host)
        return i === undefined || j === undefined || blocked[i * n + j] ? [] : [i * n + j]
      }),
    ),
  ].sort((a, b) => a - b)
  const capacity = Int32Array.from(members, (m) => m.capacity ?? NO_LIMIT)
  for (const arc of fixedArcs) {
    const i = Math.floor(arc / n)
    const fixedLoad = fixedArcs.filter((a) => Math.floor(a / n) === i).length
    capacity[i] = Math.max(capacity[i]!, fixedLoad)
  }
  const days = workdays.length
  const { low, high } = classTargets({
    n,
    k: input.k,
    leaders: input.leadersPerTeam,
    isLead,
    isInspector,
    need,
    leadNeed,
    blocked,
    capacity,
    days,
    available,
  })
  return {
    n,
    k: input.k,
    leaders: input.leadersPerTeam,
    seed: input.seed >>> 0,
    rules,
    limits,
    distance: road.method,
    mode: input.previous ? (input.mode ?? 'balanced') : null,
    members,
    indexOf,
    isHost,
    isInspector,
    isLead,
    need,
    leadNeed,
    categories,
    hostCategories,
    qualified,
    metres,
    cost,
    blocked,
    past: historyArcs(input.history ?? [], indexOf, n, rules),
    hasPrevious: input.previous !== null && input.previous !== undefined,
    wasPair,
    fixedArcs,
    frozenHost,
    frozenDate,
    previousDate,
    mustArcs,
    capacity,
    low,
    high,
    workdays,
    available,
    dayCap: input.firmsPerDayCap ?? NO_LIMIT,
    hazard: Int32Array.from(members, (m) => Math.max(0, Math.round(m.hazardWeight ?? 1))),
  }
}

function availability(members: readonly PeerMember[], workdays: readonly string[]): Uint8Array {
  const days = workdays.length
  const out = new Uint8Array(members.length * days).fill(1)
  members.forEach((m, i) => {
    const away = new Set(m.unavailableDates ?? [])
    workdays.forEach((day, d) => {
      if (away.has(day)) out[i * days + d] = 0
    })
  })
  return out
}

function costs(
  members: readonly PeerMember[],
  road: RoadDistance,
  seed: number,
  permille: number,
): { metres: Int32Array; cost: Int32Array } {
  const n = members.length
  const metres = new Int32Array(n * n)
  const cost = new Int32Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      if (i === j) continue
      const arc = i * n + j
      metres[arc] = road.metres(members[i]!, members[j]!)
      const noise =
        permille > 0 ? stableNumber(seed, `${members[i]!.memberId}>${members[j]!.memberId}`) / 4294967296 : 0
      cost[arc] = Math.round(metres[arc]! * (1 + (permille / 1000) * noise))
    }
  }
  return { metres, cost }
}
