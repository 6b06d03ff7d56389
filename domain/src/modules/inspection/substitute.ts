import { type PeerRoundInput, estimatedRoad } from '../../planning/index.ts'

/** What the search for a substitute knows of the rest of the round. */
export interface SubstituteQuestion {
  input: PeerRoundInput
  hostId: string
  /** The role that became vacant. */
  role: 'leader' | 'member'
  plannedOn: string
  /** Everybody who sits or sat in this team, and who declined. */
  notAgain: ReadonlySet<string>
  /** Who remains in the team. */
  team: readonly string[]
  /** Every open place of the round: who goes where, on which day. */
  places: readonly { inspector: string; host: string; plannedOn: string }[]
}

/** A firm that can step in, and what it costs. */
export interface Substitute {
  enterpriseId: string
  metres: number
  categories: string[]
  reasons: { code: string; params: Record<string, string | number> }[]
}

/**
 * The firm that steps in with the least change to the rest of the round: nobody else moves. Hard rules first (never the
 * host, never a conflict, free that day, a lead enterprise for a leader's place), then the planner's tiers in its order:
 * categories covered, no reciprocity, no repeat, load, distance. Null when nobody may.
 */
export function findSubstitute(question: SubstituteQuestion): Substitute | null {
  const { input, hostId, places } = question
  const host = input.members.find((member) => member.memberId === hostId)
  if (!host) return null
  const forbidden = new Set(
    (input.forbiddenPairs ?? []).flatMap((pair) => [`${pair.a} ${pair.b}`, `${pair.b} ${pair.a}`]),
  )
  for (const pair of input.pins?.mustNot ?? []) forbidden.add(`${pair.inspector} ${pair.host}`)
  const absent = new Set((input.absences ?? []).filter((one) => one.as !== 'host').map((one) => one.memberId))
  const busy = new Set(
    places
      .filter((place) => place.plannedOn === question.plannedOn)
      .flatMap((place) => [place.inspector, place.host]),
  )
  const covered = new Set(
    question.team.flatMap(
      (id) => input.members.find((member) => member.memberId === id)?.qualifiedCategories ?? [],
    ),
  )
  const wanted = host.riskCategories.filter((code) => !covered.has(code))
  const met = new Map(
    (input.history ?? []).filter((one) => one.host === hostId).map((one) => [one.inspector, one.roundsAgo]),
  )
  const candidates = input.members
    .filter(
      (member) =>
        member.memberId !== hostId &&
        !question.notAgain.has(member.memberId) &&
        !absent.has(member.memberId) &&
        !busy.has(member.memberId) &&
        !(member.unavailableDates ?? []).includes(question.plannedOn) &&
        !forbidden.has(`${member.memberId} ${hostId}`) &&
        (question.role === 'member' || member.isLead),
    )
    .map((member) => {
      const categories = host.riskCategories.filter((code) => member.qualifiedCategories.includes(code))
      const load = places.filter((place) => place.inspector === member.memberId).length
      return {
        member,
        categories,
        metres: estimatedRoad.metres(member, host),
        load,
        rank: [
          -wanted.filter((code) => categories.includes(code)).length,
          places.some((place) => place.inspector === hostId && place.host === member.memberId) ? 1 : 0,
          met.has(member.memberId) ? 10 - (met.get(member.memberId) ?? 0) : 0,
          load,
        ],
      }
    })
    .sort(
      (a, b) =>
        byRank(a.rank, b.rank) || a.metres - b.metres || (a.member.memberId < b.member.memberId ? -1 : 1),
    )
  const best = candidates[0]
  if (!best) return null
  return {
    enterpriseId: best.member.memberId,
    metres: best.metres,
    categories: best.categories,
    reasons: [
      { code: 'substitute', params: { eligible: candidates.length, load: best.load } },
      ...wanted
        .filter((code) => best.categories.includes(code))
        .map((code) => ({ code: 'covers-category', params: { category: code } })),
    ],
  }
}

function byRank(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return a[at]! - b[at]!
  return 0
}
