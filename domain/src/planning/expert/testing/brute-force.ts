import type { ExpertPlanInput, PlanningExpert, PlanningVisit } from '../types.ts'

/** The best possible outcome: unserved visits by priority, then metres. */
export interface BruteForceBest {
  readonly unserved: readonly [major: number, high: number, normal: number, optional: number]
  readonly metres: number
}

const RANK = { major: 0, high: 1, normal: 2, optional: 3 } as const

/**
 * Tries every expert, day and order of one-expert visits, lunch not modelled, the oracle of tiny worlds (n ≤ 5, no teams).
 * Independent of the engine: plain recursion over assignments, then over orders.
 */
export function bruteForceSingles(input: ExpertPlanInput): BruteForceBest {
  const at = new Map(input.travel.placeIds.map((id, i) => [id, i]))
  const size = input.travel.placeIds.length
  const cell = (a: string, b: string): number => at.get(a)! * size + at.get(b)!
  const memo = new Map<string, number>()
  let best: BruteForceBest | null = null
  const bins = new Map<string, PlanningVisit[]>()

  const consider = (left: readonly PlanningVisit[]): void => {
    const unserved: [number, number, number, number] = [0, 0, 0, 0]
    for (const v of left) unserved[RANK[v.priority]]++
    let metres = 0
    for (const [key, list] of bins) {
      const [expertId, day] = key.split('|') as [string, string]
      metres += shortest(
        input.experts.find((e) => e.expertId === expertId)!,
        day,
        list,
      )
    }
    if (!Number.isFinite(metres)) return
    if (best === null || less(unserved, metres, best)) best = { unserved, metres }
  }

  const shortest = (expert: PlanningExpert, day: string, list: readonly PlanningVisit[]): number => {
    if (list.length === 0) return 0
    const key = `${expert.expertId}|${day}|${list
      .map((v) => v.visitId)
      .sort()
      .join()}`
    const known = memo.get(key)
    if (known !== undefined) return known
    const hours = expert.hoursOn?.[day] === undefined ? expert.workingHours : expert.hoursOn[day]
    let result = Number.POSITIVE_INFINITY
    const walk = (here: string, now: number, metres: number, rest: readonly PlanningVisit[]): void => {
      if (rest.length === 0) {
        if (now + input.travel.minutes[cell(here, expert.homePlaceId)]! <= hours!.until)
          result = Math.min(result, metres + input.travel.metres[cell(here, expert.homePlaceId)]!)
        return
      }
      for (const visit of rest) {
        const windows = visit.windows ?? []
        const window =
          windows.find((w) => w.day === day) ??
          windows.find((w) => w.day === undefined) ??
          (windows.length === 0 ? { from: 0, until: 5000 } : null)
        if (window === null) continue
        const start = Math.max(now + input.travel.minutes[cell(here, visit.placeId)]!, window.from)
        if (start + visit.minutes > window.until) continue
        walk(
          visit.placeId,
          start + visit.minutes,
          metres + input.travel.metres[cell(here, visit.placeId)]!,
          rest.filter((v) => v !== visit),
        )
      }
    }
    if (hours !== null && list.length <= expert.maxVisitsPerDay)
      walk(expert.homePlaceId, hours!.from, 0, list)
    memo.set(key, result)
    return result
  }

  const assign = (i: number, left: PlanningVisit[]): void => {
    const visit = input.visits[i]
    if (visit === undefined) return consider(left)
    assign(i + 1, [...left, visit])
    for (const expert of input.experts) {
      if (
        !visit.specialties.every((s) => expert.specialties.includes(s)) ||
        expert.conflictEnterpriseIds?.includes(visit.enterpriseId)
      )
        continue
      for (const day of input.days) {
        const key = `${expert.expertId}|${day}`
        const list = bins.get(key) ?? []
        bins.set(key, [...list, visit])
        if (Number.isFinite(shortest(expert, day, bins.get(key)!))) assign(i + 1, left)
        bins.set(key, list)
      }
    }
  }
  assign(0, [])
  return best!
}

function less(unserved: readonly number[], metres: number, best: BruteForceBest): boolean {
  for (let k = 0; k < 4; k++) if (unserved[k] !== best.unserved[k]) return unserved[k]! < best.unserved[k]!
  return metres < best.metres
}
