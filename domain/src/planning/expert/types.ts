/** Visit classes, highest first. A class is served before any visit of a lower class is bought with it. */
export const VISIT_PRIORITIES = ['major', 'high', 'normal', 'optional'] as const

/** `major` is a visit for a major hazard; `optional` may be left out without being counted as a lack of service. */
export type VisitPriority = (typeof VISIT_PRIORITIES)[number]

/** A span of one day in minutes after midnight; `from` < `until`. */
export interface MinuteSpan {
  readonly from: number
  readonly until: number
}

/** The meal break: `minutes` in one piece, free of visits and travel, inside the span. */
export interface LunchBreak extends MinuteSpan {
  readonly minutes: number
}

/** A person who makes expert visits. */
export interface PlanningExpert {
  readonly expertId: string
  /** Where each day begins and ends; an id of `travel.placeIds`. */
  readonly homePlaceId: string
  readonly specialties: readonly string[]
  /** From leaving home to being back. */
  readonly workingHours: MinuteSpan
  /** Other hours on single days; `null` means absent that day. Keys are members of `days`. */
  readonly hoursOn?: Readonly<Record<string, MinuteSpan | null>>
  readonly maxVisitsPerDay: number
  /** Enterprises this expert must never visit (same owner, former employer, declared conflict). */
  readonly conflictEnterpriseIds?: readonly string[]
  /** Not needed on a day whose working hours begin after `from`. */
  readonly lunch?: LunchBreak
}

/** A span in which a visit may take place (begin and end); without `day` it holds on every day. */
export interface VisitWindow extends MinuteSpan {
  readonly day?: string
}

/** A visit asked for: by one expert, or by two or three who begin together. */
export interface PlanningVisit {
  readonly visitId: string
  readonly enterpriseId: string
  readonly placeId: string
  readonly minutes: number
  readonly priority: VisitPriority
  /** One expert must hold all; a team must hold all together, and each of its members at least one. Empty: anyone. */
  readonly specialties: readonly string[]
  readonly teamSize: 1 | 2 | 3
  /** At most one window a day: a dated one wins over the general one. Absent: any day, any hour. Only dated ones: those days only. */
  readonly windows?: readonly VisitWindow[]
}

/** A wish of the dispatcher that the plan must keep. */
export interface VisitPin {
  readonly visitId: string
  /** Only these may come; with as many names as the team is large, exactly these. */
  readonly expertIds?: readonly string[]
  readonly notExpertIds?: readonly string[]
  readonly day?: string
  /** Minute at which the visit must begin. */
  readonly start?: number
}

/** Road distances between all places, row by row; whole metres and whole minutes, zero on the diagonal. */
export interface TravelMatrix {
  readonly placeIds: readonly string[]
  readonly metres: readonly number[]
  readonly minutes: readonly number[]
  /** How the figures came about, e.g. `great-circle-x1.3`; shown beside them. */
  readonly method?: string
}

/** One visit as planned: who, when. The shape that is stored, shown and handed back as `previous`. */
export interface PlannedVisit {
  readonly visitId: string
  readonly day: string
  readonly start: number
  readonly end: number
  /** In ascending order. */
  readonly expertIds: readonly string[]
}

/**
 * How dear a change is in a re-plan. `least-change`: a moved visit is worse than any detour; `balanced`: worth 10 km;
 * `best`: free.
 */
export type ReplanMode = 'least-change' | 'balanced' | 'best'

/** Everything the engine knows: a snapshot without names of people. */
export interface ExpertPlanInput {
  /** ISO dates of the workdays to plan, one to four weeks of them. */
  readonly days: readonly string[]
  readonly experts: readonly PlanningExpert[]
  readonly visits: readonly PlanningVisit[]
  readonly travel: TravelMatrix
  readonly pins?: readonly VisitPin[]
  /** The plan in force, when this is a re-plan. */
  readonly previous?: readonly PlannedVisit[]
  readonly replanMode?: ReplanMode
  /** Previous visits up to and including this day stay as they are (the past and the notice period). */
  readonly frozenThrough?: string
}

/** Progress of a running solve; figures of the best plan so far. */
export interface ExpertProgress {
  readonly phase: 'search' | 'polish' | 'fairness'
  readonly iteration: number
  readonly iterations: number
  readonly unserved: number
  readonly metres: number
}

/** Limits of a solve. Same input, seed and iterations: same plan, unless a safety net was hit, which the status says. */
export interface ExpertPlanOptions {
  readonly seed?: number
  /** Ruin-and-recreate steps; by default 20,000 + 400 a visit. */
  readonly iterations?: number
  /** Safety net in milliseconds of wall clock. */
  readonly maxMillis?: number
  /** Recombine the days seen during the search with HiGHS; default true. */
  readonly polish?: boolean
  /** Travel that may be spent on equal load, in thousandths of the best; default 0: only among equally short plans. */
  readonly fairnessPermille?: number
  readonly onProgress?: (progress: ExpertProgress) => void
  readonly signal?: AbortSignal
}

/** Cost by tier, highest tier first; plans are compared in this order. */
export interface ExpertPlanTiers {
  readonly unservedMajor: number
  readonly unservedHigh: number
  readonly unservedNormal: number
  readonly unservedOptional: number
  /** Visits of the previous plan that got another day or another team. Always 0 weight in mode `best`. */
  readonly moved: number
  readonly metres: number
  /** Longest minus shortest total of visit and travel minutes over experts with any working day. */
  readonly loadSpreadMinutes: number
}

/** A code with parameters, worded in the user's language by the web. */
export interface ReasonCode {
  readonly code: string
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}

/** A visit that the plan leaves out, why, and what would help most cheaply. */
export interface UnservedVisit {
  readonly visitId: string
  readonly priority: VisitPriority
  readonly reason: ReasonCode
  readonly cheapestFix: ReasonCode | null
}

/** One leg of an expert's day. */
export interface ExpertDayStop {
  readonly visitId: string
  readonly arrive: number
  readonly start: number
  readonly end: number
  readonly travelMetres: number
  readonly travelMinutes: number
}

/** One expert's day as it can be driven. */
export interface ExpertDay {
  readonly expertId: string
  readonly day: string
  readonly leaveHome: number
  readonly backHome: number
  readonly stops: readonly ExpertDayStop[]
  readonly lunch: MinuteSpan | null
  readonly metres: number
  readonly travelMinutes: number
  readonly visitMinutes: number
}

/** What became of one visit of the previous plan. */
export interface PlanChange {
  readonly visitId: string
  readonly kind: 'added' | 'dropped' | 'moved' | 'retimed'
  /** The previous place in the plan could not be kept, whatever the cost. */
  readonly forced: boolean
}

/** A decision that the engine must not take alone. */
export interface HumanQuestion {
  readonly code: 'major-hazard-visit-dropped'
  readonly visitId: string
  readonly options: readonly ReasonCode[]
}

/**
 * `optimal` and `within-gap` (≤ 1 %) need a bound of `boundExpertPlan`; `feasible`: search ended, every visit served;
 * `partial`: ended with visits left out; `budget-stopped`: a safety net or the caller ended it early.
 */
export type ExpertPlanStatus = 'optimal' | 'within-gap' | 'feasible' | 'partial' | 'budget-stopped'

/** A whole answer. */
export interface ExpertPlan {
  readonly status: ExpertPlanStatus
  readonly visits: readonly PlannedVisit[]
  readonly days: readonly ExpertDay[]
  readonly unserved: readonly UnservedVisit[]
  readonly tiers: ExpertPlanTiers
  /** Metres below which no plan of the same or better service can fall; null until `boundExpertPlan` ran. */
  readonly lowerBound: number | null
  readonly gap: number | null
  readonly changes: readonly PlanChange[]
  readonly questions: readonly HumanQuestion[]
  readonly travelMethod: string
  readonly solver: {
    readonly name: 'anhu-expert'
    readonly version: string
    readonly seed: number
    readonly iterations: number
    readonly iterationsDone: number
  }
  readonly inputHash: string
  /** Hash of `visits` and `unserved`. */
  readonly outputHash: string
}

/** A broken rule found by `verifyExpertPlan`. */
export interface Violation {
  readonly rule: string
  readonly params: Readonly<Record<string, string | number>>
}
