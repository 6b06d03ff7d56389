import type { PeerPlan, PeerRoundInput, Violation } from './types.ts'

/** The dates of a plan against its input: workdays only, everybody free, one activity a day, the day's cap, nothing undated unless listed. */
export function datesKept(input: PeerRoundInput, plan: PeerPlan): Violation[] {
  const out: Violation[] = []
  const fail = (rule: string, who: readonly string[], detail: string): void =>
    void out.push({ rule, who, detail })
  const workdays = new Set(input.workdays)
  const away = new Map(input.members.map((m) => [m.memberId, new Set(m.unavailableDates ?? [])]))
  const states = new Map((input.previous?.visits ?? []).map((v) => [v.hostId, v]))
  const busy = new Map<string, string>()
  const perDay = new Map<string, { all: number; frozen: number }>()
  const undatedListed = new Set(plan.unmet.filter((u) => u.constraint === 'date').map((u) => u.who[0]))
  for (const visit of plan.visits) {
    const before = states.get(visit.hostId)
    const frozen =
      before !== undefined &&
      (before.state ?? 'planned') !== 'planned' &&
      before.inspectorIds.length > 0 &&
      (before.date ?? null) !== null
    if (frozen && visit.date !== before.date)
      fail('frozen-date', [visit.hostId], `${visit.date}, frozen on ${before.date}`)
    if (visit.date === null) {
      if (input.workdays.length > 0 && visit.team.length > 0 && !undatedListed.has(visit.hostId))
        fail('undated', [visit.hostId], 'has no date and is not listed')
      continue
    }
    const day = visit.date
    const count = perDay.get(day) ?? { all: 0, frozen: 0 }
    perDay.set(day, { all: count.all + 1, frozen: count.frozen + (frozen ? 1 : 0) })
    if (!frozen && !workdays.has(day)) fail('workday', [visit.hostId], `${day} is no workday of the round`)
    for (const who of [visit.hostId, ...visit.team.map((s) => s.inspectorId)]) {
      if (!frozen && away.get(who)?.has(day))
        fail('available', [who, visit.hostId], `not available on ${day}`)
      const other = busy.get(`${who}\n${day}`)
      const bothFrozen =
        frozen && other !== undefined && (states.get(other)?.state ?? 'planned') !== 'planned'
      if (other !== undefined && other !== visit.hostId && !bothFrozen)
        fail('one-activity-a-day', [who], `two visits on ${day}`)
      busy.set(`${who}\n${day}`, visit.hostId)
    }
  }
  const cap = input.firmsPerDayCap
  if (cap !== null && cap !== undefined) {
    for (const [day, count] of perDay)
      if (count.all > cap && count.all > count.frozen)
        fail('day-cap', [], `${count.all} visits on ${day}, cap ${cap}`)
  }
  return out
}
