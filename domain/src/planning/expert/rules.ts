import type { ExpertPlanInput, MinuteSpan, PlanningExpert, PlanningVisit, VisitPin } from './types.ts'

/** Everything that fixes one visit: its own pins merged with the freeze of the previous plan. */
export interface VisitFix {
  readonly onlyExpertIds: ReadonlySet<string> | null
  readonly notExpertIds: ReadonlySet<string>
  readonly day: string | null
  readonly start: number | null
  readonly frozen: boolean
}

/** Working hours of an expert on a day; null when absent. */
export function hoursOfDay(expert: PlanningExpert, day: string): MinuteSpan | null {
  const other = expert.hoursOn?.[day]
  return other === undefined ? expert.workingHours : other
}

/** Earliest and latest minute at which a visit may begin on a day; null when the day is closed to it. */
export function beginSpan(visit: PlanningVisit, day: string): { from: number; until: number } | null {
  const windows = visit.windows ?? []
  const window = windows.find((w) => w.day === day) ?? windows.find((w) => w.day === undefined)
  if (window === undefined) return windows.length === 0 ? { from: 0, until: 2880 } : null
  const until = window.until - visit.minutes
  return until < window.from ? null : { from: window.from, until }
}

/** Is the expert able to be (one of) the visitors, by specialty alone? */
export function isQualified(expert: PlanningExpert, visit: PlanningVisit): boolean {
  if (visit.specialties.length === 0) return true
  return visit.teamSize === 1
    ? visit.specialties.every((s) => expert.specialties.includes(s))
    : visit.specialties.some((s) => expert.specialties.includes(s))
}

/** Is the expert barred from the enterprise? */
export function isInConflict(expert: PlanningExpert, visit: PlanningVisit): boolean {
  return expert.conflictEnterpriseIds?.includes(visit.enterpriseId) ?? false
}

/** The pins of each visit, merged; visits without any are not in the map. */
export function mergePins(input: ExpertPlanInput): Map<string, VisitFix> {
  const fixes = new Map<string, VisitFix>()
  const add = (pin: VisitPin, frozen: boolean): void => {
    const old = fixes.get(pin.visitId)
    const only = pin.expertIds === undefined ? null : new Set(pin.expertIds)
    const oldOnly = old?.onlyExpertIds ?? null
    const contradicts = (
      a: string | number | null | undefined,
      b: string | number | null | undefined,
    ): boolean => a != null && b != null && a !== b
    const clash = contradicts(old?.day, pin.day) || contradicts(old?.start, pin.start)
    fixes.set(pin.visitId, {
      onlyExpertIds: clash
        ? new Set()
        : only === null
          ? oldOnly
          : oldOnly === null
            ? only
            : new Set([...only].filter((id) => oldOnly.has(id))),
      notExpertIds: new Set([...(old?.notExpertIds ?? []), ...(pin.notExpertIds ?? [])]),
      day: pin.day ?? old?.day ?? null,
      start: pin.start ?? old?.start ?? null,
      frozen: frozen || (old?.frozen ?? false),
    })
  }
  const known = new Set(input.visits.map((v) => v.visitId))
  const frozen = new Set<string>()
  for (const p of input.previous ?? []) {
    if (input.frozenThrough === undefined || p.day > input.frozenThrough || !known.has(p.visitId)) continue
    frozen.add(p.visitId)
    add({ visitId: p.visitId, expertIds: p.expertIds, day: p.day, start: p.start }, true)
  }
  for (const pin of input.pins ?? []) if (!frozen.has(pin.visitId)) add(pin, false)
  return fixes
}

/** May the expert be on the visit's team on this day, as far as pins and the freeze say? */
export function pinAllows(
  fix: VisitFix | undefined,
  expertId: string,
  day: string,
  frozenThrough: string | undefined,
): boolean {
  if (frozenThrough !== undefined && day <= frozenThrough && !fix?.frozen) return false
  if (fix === undefined) return true
  if (fix.day !== null && fix.day !== day) return false
  if (fix.notExpertIds.has(expertId)) return false
  return fix.onlyExpertIds === null || fix.onlyExpertIds.has(expertId)
}
