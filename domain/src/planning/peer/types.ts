/** Why a pair may never meet. `ownerGroup` of the members adds `same-owner` by itself. */
export type ForbiddenReason = 'same-owner' | 'competitor' | 'dispute' | 'declared-conflict'

/** One member enterprise as the round's snapshot knows it. Coordinates in degrees; dates are ISO (`2026-11-22`). */
export interface PeerMember {
  readonly memberId: string
  readonly enterpriseId?: string
  readonly lat: number
  readonly lon: number
  /** A lead enterprise (龙头企业): may lead a team. */
  readonly isLead: boolean
  /** Risk categories of this host; each needs one qualified inspector in the team. */
  readonly riskCategories: readonly string[]
  /** Risk categories that this member's inspectors are qualified for. */
  readonly qualifiedCategories: readonly string[]
  /** Members of the same owner group never inspect each other. */
  readonly ownerGroup?: string | null
  /** The most inspections this member can carry in the round; absent means no limit. */
  readonly capacity?: number | null
  /** Days on which this member can neither inspect nor be inspected. */
  readonly unavailableDates?: readonly string[]
  /** How much a day of waiting weighs (major hazards weigh more); whole number, default 1. */
  readonly hazardWeight?: number
}

/** A past check: `roundsAgo` 1 is the round before this one. */
export interface PastMeeting {
  readonly inspector: string
  readonly host: string
  readonly roundsAgo: number
}

/** An ordered pair: who inspects whom. */
export interface PairRef {
  readonly inspector: string
  readonly host: string
}

/** How far a repair may move away from the previous plan. */
export type RepairMode = 'least-change' | 'balanced' | 'best'

/** A visit of the previous plan. `frozen` is inside the notice period, `done` lies in the past. */
export interface PreviousVisit {
  readonly hostId: string
  readonly inspectorIds: readonly string[]
  readonly date?: string | null
  readonly state?: 'planned' | 'frozen' | 'done'
}

/** Rules of a charter that an alliance may set; defaults in `DEFAULT_PEER_RULES`. */
export interface PeerRules {
  /** A pair that met within so many past rounds counts as a repeat. */
  readonly repeatRounds: number
  /** How many past rounds join this one when 3- and 4-cycles are sought; 0 means this round alone. */
  readonly cycleRounds: number
  /** The longest cycle sought: 2 none but reciprocity, 3 or 4. */
  readonly maxCycleLength: 2 | 3 | 4
  /**
   * Where breaking 3- and 4-cycles stands: `before-travel` breaks all it can whatever the road costs (some 20 % more travel, and then nobody can
   * prove the travel tier closely); `after-travel` breaks those that cost no travel beyond the proven gap.
   */
  readonly cycleOrder: 'before-travel' | 'after-travel'
  /** A pair that already met so often within `meetingRounds` counts as met too often. */
  readonly maxMeetings: number
  readonly meetingRounds: number
  /** Seeded noise on every distance, in per mille, so that nobody can foretell a team; the reported metres stay true. */
  readonly antiCollusionPermille: number
}

/** What the solver may spend: nodes of one integer solve, steps of one pass of the local search. Nodes and iterations decide; CPU seconds are the safety net that marks the plan. */
export interface PeerLimits {
  readonly maxNodes: number
  readonly maxIterations: number
  readonly cpuSeconds: number
  /** Stop proving when the travel tier is within this share of its bound (0.0002 is 0.02 %). */
  readonly targetGap: number
}

/** Everything that decides a peer round. Pure data: same input, same plan. */
export interface PeerRoundInput {
  readonly schema?: 'anhu/peer-round/1'
  readonly members: readonly PeerMember[]
  readonly forbiddenPairs?: readonly {
    readonly a: string
    readonly b: string
    readonly reason: ForbiddenReason
  }[]
  readonly history?: readonly PastMeeting[]
  /** Inspectors a host. */
  readonly k: number
  /** How many of the k come from lead enterprises. */
  readonly leadersPerTeam: number
  /** Candidate dates in ISO form, workdays only; an empty list means that no dates are planned. */
  readonly workdays: readonly string[]
  /** The most hosts inspected on one day; absent means no limit. */
  readonly firmsPerDayCap?: number | null
  readonly pins?: { readonly must?: readonly PairRef[]; readonly mustNot?: readonly PairRef[] }
  readonly absences?: readonly { readonly memberId: string; readonly as: 'inspector' | 'host' | 'both' }[]
  readonly previous?: { readonly visits: readonly PreviousVisit[] } | null
  /** Only with `previous`; default `balanced`. */
  readonly mode?: RepairMode
  readonly rules?: Partial<PeerRules>
  readonly seed: number
  readonly limits?: Partial<PeerLimits>
}

/** Rules when the charter says nothing. */
export const DEFAULT_PEER_RULES: PeerRules = {
  repeatRounds: 2,
  cycleRounds: 0,
  maxCycleLength: 4,
  cycleOrder: 'after-travel',
  maxMeetings: 2,
  meetingRounds: 4,
  antiCollusionPermille: 0,
}

/** Limits when the caller says nothing. */
export const DEFAULT_PEER_LIMITS: PeerLimits = {
  maxNodes: 2000,
  maxIterations: 4_000_000,
  cpuSeconds: 60,
  targetGap: 0.0002,
}

/** The objective's tiers. Their order depends on the repair mode; `PeerPlan.tiers` lists them highest first. */
export type PeerTier =
  | 'pin'
  | 'missing'
  | 'uncovered'
  | 'date'
  | 'reciprocity'
  | 'cycle'
  | 'repeat'
  | 'balance'
  | 'change'
  | 'travel'

/** One tier's figure. `lowerBound` holds given the tiers above it; `gap` is (cost − bound) ÷ cost. */
export interface TierResult {
  readonly tier: PeerTier
  readonly cost: number
  readonly lowerBound: number
  readonly gap: number
  readonly proven: boolean
}

/** A reason as a code with parameters; the web words it in the user's language. */
export interface Reason {
  readonly code: string
  readonly params: Readonly<Record<string, string | number | boolean | readonly string[]>>
}

/** One inspector of a team. */
export interface TeamSeat {
  readonly inspectorId: string
  readonly role: 'leader' | 'member'
  /** Estimated road metres from inspector to host. */
  readonly metres: number
  readonly reasons: readonly Reason[]
}

/** One planned visit: a host, its team, its date. `date` is null when none could be kept or none was asked for. */
export interface PlannedVisit {
  readonly hostId: string
  readonly team: readonly TeamSeat[]
  readonly date: string | null
  readonly daysWaited: number | null
  readonly frozen: boolean
  readonly reasons: readonly Reason[]
}

/** Names of what can stay unmet. */
export type UnmetConstraint =
  | 'pin'
  | 'frozen'
  | 'leader'
  | 'inspector'
  | 'coverage'
  | 'reciprocity'
  | 'cycle'
  | 'repeat'
  | 'balance'
  | 'date'

/** One named gap: who, why, and the cheapest help. */
export interface UnmetConstraintReport {
  readonly constraint: UnmetConstraint
  /** The members concerned; the host first where there is one. */
  readonly who: readonly string[]
  /** How many units are missing (slots, visits over, …). */
  readonly amount: number
  readonly reason: Reason
  readonly cheapestFix: Reason | null
}

/** One line of the fairness sheet. */
export interface FairnessLine {
  readonly memberId: string
  readonly isLead: boolean
  readonly carried: number
  readonly carriedAsLeader: number
  readonly metres: number
  readonly nearestMetres: number | null
  readonly farthestMetres: number | null
  /** Hosts of this round that this member met before, either way round. */
  readonly metBefore: readonly { readonly memberId: string; readonly roundsAgo: number }[]
}

/** Spread of load inside one class. */
export interface FairnessClass {
  readonly class: 'lead' | 'ordinary'
  readonly members: number
  readonly minCarried: number
  readonly maxCarried: number
  readonly meanCarried: number
  readonly meanMetres: number
}

/** Who carried how much, for printing. */
export interface FairnessSheet {
  readonly classes: readonly FairnessClass[]
  /** True when one range over both classes would be arithmetically impossible. */
  readonly singleRangeImpossible: boolean
  readonly lines: readonly FairnessLine[]
  readonly provenGap: number | null
}

/** What moved against the previous plan. */
export interface PeerDiff {
  readonly addedPairs: readonly PairRef[]
  readonly removedPairs: readonly PairRef[]
  readonly movedDates: readonly {
    readonly hostId: string
    readonly from: string | null
    readonly to: string | null
  }[]
  /** Previous pairs that could not stay (absent, forbidden, pinned out): the slots that had to change. */
  readonly vacatedSlots: number
  /** Slots filled by another inspector than before. */
  readonly changedSlots: number
}

/** The dates' own objective: Σ hazard weight × days waited, over dated visits. */
export interface DateResult {
  readonly hazardDays: number
  readonly lowerBound: number
  readonly undated: number
}

/** The whole answer. Every field but none of the clock: two equal runs give equal plans. */
export interface PeerPlan {
  readonly schema: 'anhu/peer-plan/1'
  readonly status: 'optimal' | 'within-gap' | 'feasible' | 'partial' | 'budget-stopped'
  readonly visits: readonly PlannedVisit[]
  readonly tiers: readonly TierResult[]
  /** The travel tier: true road metres, its lower bound given the tiers above, and their gap. */
  readonly travelMetres: number
  readonly lowerBound: number
  readonly gap: number
  /** The pairing before cycles were broken and calendars fitted: what these two cost is the difference to `travelMetres`. */
  readonly pairing: { readonly travelMetres: number; readonly lowerBound: number; readonly gap: number }
  readonly dates: DateResult
  readonly unmet: readonly UnmetConstraintReport[]
  readonly explanation: readonly Reason[]
  readonly fairness: FairnessSheet
  readonly diffVsPrevious: PeerDiff | null
  readonly solver: {
    readonly name: string
    readonly version: string
    readonly seed: number
    readonly limits: PeerLimits
    readonly distance: string
  }
  readonly inputHash: string
  readonly outputHash: string
}

/** Progress of a running solve; `travelMetres` and `gap` once there is a plan at hand. */
export interface PeerProgress {
  readonly phase: 'prepare' | 'greedy' | 'bound' | 'search' | 'cycles' | 'dates' | 'done'
  /** 0 to 1, rising. */
  readonly share: number
  readonly travelMetres: number | null
  readonly gap: number | null
}

/** A broken rule in a plan, found by `verifyPeerPlan`. */
export interface Violation {
  readonly rule: string
  readonly who: readonly string[]
  readonly detail: string
}

/** Bad input that no plan can answer: duplicate ids, a coordinate that is no number, k below 1. */
export class PlanningInputError extends Error {
  readonly code = 'PLANNING_INPUT_INVALID'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`The planning input is not usable: ${problems.join('; ')}`)
    this.name = 'PlanningInputError'
    this.problems = problems
  }
}

/** The solve was cancelled through its AbortSignal. */
export class PlanningAbortedError extends Error {
  readonly code = 'PLANNING_ABORTED'
  constructor() {
    super('The solve was cancelled')
    this.name = 'PlanningAbortedError'
  }
}
