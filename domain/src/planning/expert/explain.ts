import { beginSpan, hoursOfDay, isInConflict, isQualified, mergePins, pinAllows } from './rules.ts'
import { planExpertVisits } from './plan.ts'
import { placeKey } from './tiers.ts'
import type {
  ExpertPlan,
  ExpertPlanInput,
  ExpertPlanOptions,
  PlanningExpert,
  PlanningVisit,
  ReasonCode,
} from './types.ts'

const code = (name: string, params: ReasonCode['params'] = {}): ReasonCode => ({ code: name, params })

/**
 * Why this expert makes this visit, most telling reason first: pinned, kept, the only one who may, specialties alone in the team,
 * rank by the detour among those free that day, and how many others could have. Throws a RangeError when the stop is not in the plan.
 */
export function explainStop(
  input: ExpertPlanInput,
  plan: ExpertPlan,
  visitId: string,
  expertId: string,
): ReasonCode[] {
  const visit = input.visits.find((v) => v.visitId === visitId)
  const expert = input.experts.find((e) => e.expertId === expertId)
  const planned = plan.visits.find((v) => v.visitId === visitId && v.expertIds.includes(expertId))
  if (visit === undefined || expert === undefined || planned === undefined)
    throw new RangeError(`${expertId} does not make visit ${visitId} in this plan`)
  const reasons: ReasonCode[] = []
  const fix = mergePins(input).get(visitId)
  if (fix?.frozen) reasons.push(code('frozen', { day: planned.day }))
  else if (fix !== undefined && (fix.onlyExpertIds !== null || fix.day !== null || fix.start !== null))
    reasons.push(code('pinned', { visitId }))
  const before = input.previous?.find((p) => p.visitId === visitId)
  if (before !== undefined && placeKey(before) === placeKey(planned))
    reasons.push(code('kept-from-previous', { day: planned.day }))
  const able = input.experts.filter((e) => isQualified(e, visit) && !isInConflict(e, visit))
  if (able.length <= visit.teamSize)
    reasons.push(code('only-qualified', { specialties: [...visit.specialties].sort() }))
  const mates = input.experts.filter((e) => planned.expertIds.includes(e.expertId) && e !== expert)
  const alone = visit.specialties.filter(
    (s) => expert.specialties.includes(s) && !mates.some((m) => m.specialties.includes(s)),
  )
  if (visit.teamSize > 1 && alone.length > 0)
    reasons.push(code('brings-specialty', { specialties: alone.sort() }))
  const free = able.filter((e) => hoursOfDay(e, planned.day) !== null && (e === expert || !mates.includes(e)))
  const ranked = free
    .map((e) => ({ expertId: e.expertId, metres: detour(input, plan, e, visit, planned.day) }))
    .sort((a, b) => a.metres - b.metres || (a.expertId < b.expertId ? -1 : 1))
  const rank = ranked.findIndex((r) => r.expertId === expertId) + 1
  reasons.push(code('detour-rank', { rank, of: ranked.length, metres: ranked[rank - 1]?.metres ?? 0 }))
  if (visit.priority === 'major') reasons.push(code('major-first', {}))
  return reasons
}

interface SnapshotIndex {
  readonly at: ReadonlyMap<string, number>
  readonly placeOf: ReadonlyMap<string, string>
}

// A plan is explained stop by stop, each against every expert: the snapshot is indexed once, not once a question.
const indexes = new WeakMap<ExpertPlanInput, SnapshotIndex>()

function indexOf(input: ExpertPlanInput): SnapshotIndex {
  let index = indexes.get(input)
  if (index === undefined) {
    index = {
      at: new Map(input.travel.placeIds.map((id, i) => [id, i])),
      placeOf: new Map(input.visits.map((v) => [v.visitId, v.placeId])),
    }
    indexes.set(input, index)
  }
  return index
}

/** Metres that the visit adds to the expert's day (taking it out where it already is), at the cheapest point of the order. */
function detour(
  input: ExpertPlanInput,
  plan: ExpertPlan,
  expert: PlanningExpert,
  visit: PlanningVisit,
  day: string,
): number {
  const { at, placeOf } = indexOf(input)
  const { placeIds, metres } = input.travel
  const way = (a: string, b: string): number => metres[at.get(a)! * placeIds.length + at.get(b)!]!
  const stops = plan.days.find((d) => d.expertId === expert.expertId && d.day === day)?.stops ?? []
  const path = [
    expert.homePlaceId,
    ...stops.filter((s) => s.visitId !== visit.visitId).map((s) => placeOf.get(s.visitId)!),
    expert.homePlaceId,
  ]
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i + 1 < path.length; i++)
    best = Math.min(
      best,
      way(path[i]!, visit.placeId) + way(visit.placeId, path[i + 1]!) - way(path[i]!, path[i + 1]!),
    )
  return best
}

/** Why not this expert: the rule in the way, or the price of having them. */
export interface WhyNotExpert {
  readonly reason: ReasonCode
  /** The plan with the expert forced in, when no rule forbids it; for showing the difference, not yet in force. */
  readonly alternative: ExpertPlan | null
}

/**
 * Tests the rules in fixed order (conflict, not qualified, pinned away, absent, closed) and, if none is broken, plans again with the
 * expert forced to come: the answer is what that costs in metres, in visits moved and in visits lost.
 */
export async function whyNotExpert(
  input: ExpertPlanInput,
  plan: ExpertPlan,
  visitId: string,
  expertId: string,
  options: ExpertPlanOptions = {},
): Promise<WhyNotExpert> {
  const visit = input.visits.find((v) => v.visitId === visitId)
  const expert = input.experts.find((e) => e.expertId === expertId)
  if (visit === undefined || expert === undefined)
    throw new RangeError(`no visit ${visitId} or no expert ${expertId} in this snapshot`)
  const no = (name: string, params: ReasonCode['params'] = {}): WhyNotExpert => ({
    reason: code(name, { expertId, ...params }),
    alternative: null,
  })
  if (plan.visits.some((v) => v.visitId === visitId && v.expertIds.includes(expertId)))
    return no('already-there')
  if (isInConflict(expert, visit)) return no('conflict', { enterpriseId: visit.enterpriseId })
  if (!isQualified(expert, visit))
    return no('not-qualified', { missing: visit.specialties.filter((s) => !expert.specialties.includes(s)) })
  const open = input.days.filter((d) => beginSpan(visit, d) !== null)
  if (open.length === 0) return no('no-open-day')
  const fix = mergePins(input).get(visitId)
  const free = open.filter((d) => pinAllows(fix, expertId, d, input.frozenThrough))
  if (free.length === 0) return no('pinned-away')
  if (free.every((d) => hoursOfDay(expert, d) === null)) return no('absent', { days: free })
  const team = visit.teamSize === 1 ? [expertId] : null
  const forced = await forceExpert(input, plan, visit, expertId, team, options)
  const there = forced?.visits.find((v) => v.visitId === visitId)
  if (forced === null || there === undefined || !there.expertIds.includes(expertId))
    return no('does-not-fit', { days: free })
  const lost = forced.unserved
    .filter((u) => plan.visits.some((v) => v.visitId === u.visitId))
    .map((u) => u.visitId)
  const placed = new Map(plan.visits.map((v) => [v.visitId, placeKey(v)]))
  const moved = forced.visits
    .filter((v) => v.visitId !== visitId && placed.has(v.visitId) && placed.get(v.visitId) !== placeKey(v))
    .map((v) => v.visitId)
  return {
    reason: code('price', { expertId, metres: forced.tiers.metres - plan.tiers.metres, moved, lost }),
    alternative: forced,
  }
}

/** Plans again around the present plan with the expert on the team. */
async function forceExpert(
  input: ExpertPlanInput,
  plan: ExpertPlan,
  visit: PlanningVisit,
  expertId: string,
  team: string[] | null,
  options: ExpertPlanOptions,
): Promise<ExpertPlan | null> {
  const base = { ...input, previous: plan.visits, replanMode: 'balanced' as const }
  const settings = { seed: 1, iterations: 4000, polish: false, ...options }
  if (team !== null)
    return planExpertVisits(
      { ...base, pins: [...(input.pins ?? []), { visitId: visit.visitId, expertIds: team }] },
      settings,
    )
  // Take one present member out at a time, so that the newcomer must fill the place.
  const present = plan.visits.find((v) => v.visitId === visit.visitId)?.expertIds ?? []
  let best: ExpertPlan | null = null
  for (const leaves of present) {
    const members = [...present.filter((id) => id !== leaves), expertId]
    const tried = await planExpertVisits(
      { ...base, pins: [...(input.pins ?? []), { visitId: visit.visitId, expertIds: members }] },
      settings,
    )
    if (!tried.visits.some((v) => v.visitId === visit.visitId)) continue
    if (
      best === null ||
      tried.unserved.length < best.unserved.length ||
      (tried.unserved.length === best.unserved.length && tried.tiers.metres < best.tiers.metres)
    )
      best = tried
  }
  return best
}
