import { PlanningInputError, type PeerRoundInput } from './types.ts'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** Refuses input that no plan can answer; everything merely unfortunate becomes a named gap later. Throws PlanningInputError. */
export function checkInput(input: PeerRoundInput): void {
  const problems: string[] = []
  const seen = new Set<string>()
  for (const m of input.members) {
    if (m.memberId === '') problems.push('a member has an empty id')
    if (seen.has(m.memberId)) problems.push(`member ${m.memberId} appears twice`)
    seen.add(m.memberId)
    if (!Number.isFinite(m.lat) || !Number.isFinite(m.lon) || Math.abs(m.lat) > 90 || Math.abs(m.lon) > 180) {
      problems.push(`member ${m.memberId} has no usable coordinates`)
    }
    if (
      m.capacity !== null &&
      m.capacity !== undefined &&
      (!Number.isInteger(m.capacity) || m.capacity < 0)
    ) {
      problems.push(`member ${m.memberId} has capacity ${m.capacity}`)
    }
    if (m.hazardWeight !== undefined && !(Number.isFinite(m.hazardWeight) && m.hazardWeight >= 0)) {
      problems.push(`member ${m.memberId} has hazard weight ${m.hazardWeight}`)
    }
  }
  if (!Number.isInteger(input.k) || input.k < 1 || input.k > 20)
    problems.push(`k is ${input.k}, wanted 1 to 20`)
  if (!Number.isInteger(input.leadersPerTeam) || input.leadersPerTeam < 0 || input.leadersPerTeam > input.k) {
    problems.push(`leadersPerTeam is ${input.leadersPerTeam}, wanted 0 to k`)
  }
  if (!Number.isFinite(input.seed)) problems.push('the seed is no number')
  for (const day of input.workdays)
    if (!ISO_DATE.test(day) || Number.isNaN(Date.parse(`${day}T00:00:00Z`)))
      problems.push(`workday ${day} is no ISO date`)
  const cap = input.firmsPerDayCap
  if (cap !== null && cap !== undefined && (!Number.isInteger(cap) || cap < 1))
    problems.push(`firmsPerDayCap is ${cap}`)
  for (const h of input.history ?? []) {
    if (!Number.isInteger(h.roundsAgo) || h.roundsAgo < 1)
      problems.push(`history ${h.inspector}→${h.host} has roundsAgo ${h.roundsAgo}`)
  }
  const hosts = new Set<string>()
  for (const v of input.previous?.visits ?? []) {
    if (hosts.has(v.hostId)) problems.push(`the previous plan visits ${v.hostId} twice`)
    hosts.add(v.hostId)
  }
  if (problems.length > 0) throw new PlanningInputError(problems.slice(0, 20))
}
