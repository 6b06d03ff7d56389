import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type { PeerRoundInput, TeamSeat } from '../../planning/index.ts'
import type { Membership } from '../tenancy/index.ts'
import { type Visit, VisitInspector } from './round.entities.ts'
import { isOpen } from './visit-roles.ts'

/** What changed in one team. */
export interface TeamChange {
  /** The team as it is now, places that were given up included. */
  team: VisitInspector[]
  added: VisitInspector[]
  released: VisitInspector[]
  /** Who stays, but leads now or leads no more. */
  recast: VisitInspector[]
  touched: boolean
}

/**
 * Brings the places of a visit in line with a planned team: who is not in it is released, who is new gets a place, who
 * stays keeps the place with the person and the acceptance on it.
 */
export async function seatTeam(
  uow: UnitOfWork,
  input: {
    visit: Visit
    team: readonly TeamSeat[]
    places: readonly VisitInspector[]
    problem: PeerRoundInput
    members: ReadonlyMap<string, Membership>
    only: ReadonlyMap<string, { personId: string; personName: string }>
  },
): Promise<TeamChange> {
  const { visit, team, places, problem, members, only } = input
  const wanted = new Map(team.map((seat) => [seat.inspectorId, seat]))
  const change: TeamChange = { team: [...places], added: [], released: [], recast: [], touched: false }
  for (const place of places) {
    if (isOpen(place)) place.plannedOn = visit.plannedOn
    if (!isOpen(place) || wanted.has(place.enterpriseId)) continue
    place.state = 'replaced'
    change.released.push(place)
  }
  const host = problem.members.find((member) => member.memberId === visit.enterpriseId)
  for (const seat of team) {
    const firm = members.get(seat.inspectorId)
    if (!firm) continue
    const able =
      problem.members.find((member) => member.memberId === seat.inspectorId)?.qualifiedCategories ?? []
    const given = {
      role: seat.role,
      categories: able.filter((code) => host?.riskCategories.includes(code)),
      reasons: [...seat.reasons],
      distanceMetres: Math.round(seat.metres),
      plannedOn: visit.plannedOn,
    }
    const place = places.find((one) => one.enterpriseId === seat.inspectorId)
    if (place && isOpen(place)) {
      // Untouched where nothing changes for it: somebody may be answering this very version.
      if (place.role !== seat.role) {
        change.recast.push(place)
        Object.assign(place, given)
      }
      continue
    }
    const fresh = {
      ...given,
      state: 'assigned' as const,
      declineReason: null,
      ...nobody,
      ...only.get(firm.enterpriseId),
    }
    // A firm has one place in a team for ever: one that was exchanged before comes back to its own.
    const seated = place
      ? Object.assign(place, fresh)
      : uow.em.create(VisitInspector, {
          allianceId: visit.allianceId,
          id: uow.newId(),
          visitId: visit.id,
          enterpriseId: firm.enterpriseId,
          enterpriseName: firm.enterpriseName,
          hostEnterpriseId: visit.enterpriseId,
          hostName: visit.enterpriseName,
          ...fresh,
        })
    if (!place) change.team.push(seated)
    change.added.push(seated)
  }
  change.touched = change.added.length + change.released.length + change.recast.length > 0
  return change
}

const nobody = { personId: null, personName: null }
