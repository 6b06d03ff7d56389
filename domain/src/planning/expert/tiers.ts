import type { CompiledInput } from './compile.ts'
import { hoursOfDay } from './rules.ts'
import type {
  ExpertDay,
  ExpertPlanInput,
  ExpertPlanTiers,
  PlanChange,
  PlannedVisit,
  VisitPriority,
} from './types.ts'

/** Names a visit's place in a plan: day and team. */
export function placeKey(visit: Pick<PlannedVisit, 'day' | 'expertIds'>): string {
  return `${visit.day} ${[...visit.expertIds].sort().join(',')}`
}

/** Longest minus shortest total of minutes among the experts who work at all in these days. */
export function loadSpread(input: ExpertPlanInput, days: readonly ExpertDay[]): number {
  const load = new Map<string, number>()
  for (const expert of input.experts)
    if (input.days.some((d) => hoursOfDay(expert, d) !== null)) load.set(expert.expertId, 0)
  for (const day of days)
    load.set(day.expertId, (load.get(day.expertId) ?? 0) + day.travelMinutes + day.visitMinutes)
  const values = [...load.values()]
  return values.length === 0
    ? 0
    : values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b))
}

/** The cost of a plan, tier by tier. */
export function countTiers(
  input: ExpertPlanInput,
  visits: readonly PlannedVisit[],
  days: readonly ExpertDay[],
): ExpertPlanTiers {
  const planned = new Map(visits.map((v) => [v.visitId, placeKey(v)]))
  const missing = (priority: VisitPriority): number =>
    input.visits.filter((v) => v.priority === priority && !planned.has(v.visitId)).length
  return {
    unservedMajor: missing('major'),
    unservedHigh: missing('high'),
    unservedNormal: missing('normal'),
    unservedOptional: missing('optional'),
    moved: (input.previous ?? []).filter(
      (p) => planned.has(p.visitId) && planned.get(p.visitId) !== placeKey(p),
    ).length,
    metres: days.reduce((sum, d) => sum + d.metres, 0),
    loadSpreadMinutes: loadSpread(input, days),
  }
}

/** What differs from the previous plan; `forced` where the old day and team are closed to the visit today. */
export function listChanges(
  input: ExpertPlanInput,
  compiled: CompiledInput,
  visits: readonly PlannedVisit[],
): PlanChange[] {
  if (input.previous === undefined) return []
  const now = new Map(visits.map((v) => [v.visitId, v]))
  const before = new Map(input.previous.map((p) => [p.visitId, p]))
  const changes: PlanChange[] = []
  for (const visit of compiled.visits) {
    const old = before.get(visit.visitId)
    const fresh = now.get(visit.visitId)
    if (old === undefined) {
      if (fresh !== undefined) changes.push({ visitId: visit.visitId, kind: 'added', forced: false })
    } else if (fresh === undefined)
      changes.push({ visitId: visit.visitId, kind: 'dropped', forced: !stillOpen(compiled, old) })
    else if (placeKey(old) !== placeKey(fresh))
      changes.push({ visitId: visit.visitId, kind: 'moved', forced: !stillOpen(compiled, old) })
    else if (old.start !== fresh.start)
      changes.push({ visitId: visit.visitId, kind: 'retimed', forced: false })
  }
  return changes
}

function stillOpen(compiled: CompiledInput, old: PlannedVisit): boolean {
  const { model, visits, experts, days, routeAt } = compiled
  const v = visits.findIndex((visit) => visit.visitId === old.visitId)
  const day = days.indexOf(old.day)
  if (day < 0 || old.expertIds.length !== model.team[v]) return false
  return old.expertIds.every((id) => {
    const expert = experts.findIndex((e) => e.expertId === id)
    const route = expert < 0 ? -1 : routeAt[expert * days.length + day]!
    return route >= 0 && model.allowed[v * model.routeCount + route] === 1
  })
}
