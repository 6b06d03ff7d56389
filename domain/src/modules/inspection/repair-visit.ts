import { DomainError, NotAllowed, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type { PeerRoundInput } from '../../planning/index.ts'
import { type Audience, notify } from '../notification/index.ts'
import { Membership } from '../tenancy/index.ts'
import { confirmAtQuorum } from './confirm-visit.ts'
import { INSPECTION } from './inspection.actions.ts'
import { atVersion, loadVisit } from './load.ts'
import { plannerInput } from './planner-input.ts'
import { repairByPlanner } from './repair-by-planner.ts'
import { onlyInspectors, tellInspectors } from './publish-round.ts'
import { Round, type Visit, VisitInspector } from './round.entities.ts'
import { findSubstitute } from './substitute.ts'
import { isOpen, teamOf, visitRoles } from './visit-roles.ts'

// Afterwards the team is part of what was signed.
const BEFORE_CLOSING: readonly Visit['state'][] = ['published', 'confirmed', 'postponed', 'in_progress']

/** Who took a vacant place; null when nobody may, and then the committee was told so. */
export interface RepairResult {
  visitId: string
  replacedBy: { id: string; name: string; visitInspectorId: string } | null
}

/**
 * Fills a declined place with the least change: by the nearest substitute, so that nobody else moves; where nobody can
 * step in, by the planner's repair. Runs as a job of the alliance; a second run finds the place filled and does nothing.
 */
export async function repairVisit(uow: UnitOfWork, visitInspectorId: string): Promise<RepairResult> {
  const vacant = await uow.em.findOne(VisitInspector, { id: visitInspectorId })
  if (!vacant) throw new NotVisible('visit_inspector')
  await oneRepairAtATime(uow, vacant)
  const visit = await loadVisit(uow, vacant.visitId)
  const team = await teamOf(uow, visit)
  const round = visit.roundId
    ? await uow.em.findOne(Round, { allianceId: visit.allianceId, id: visit.roundId })
    : null
  const wanted = round?.inspectorsPerHost ?? team.length
  const begun = !['published', 'confirmed', 'postponed'].includes(visit.state)
  if (!round || begun || isOpen(vacant) || team.filter(isOpen).length >= wanted)
    return { visitId: visit.id, replacedBy: null }

  const others = await openPlaces(uow, round)
  const role = team.some((place) => place.role === 'leader' && isOpen(place)) ? 'member' : vacant.role
  const input = await inputAround(uow, round, visit.plannedOn)
  const found =
    input &&
    findSubstitute({
      input,
      hostId: visit.enterpriseId,
      role,
      plannedOn: visit.plannedOn,
      notAgain: new Set(team.map((place) => place.enterpriseId)),
      team: team.filter(isOpen).map((place) => place.enterpriseId),
      places: others.map((place) => ({
        inspector: place.enterpriseId,
        host: place.hostEnterpriseId,
        plannedOn: place.plannedOn,
      })),
    })
  if (!found) return byPlanner(uow, round, visit, vacant)
  const firm = (await uow.em.findOne(Membership, {
    allianceId: visit.allianceId,
    enterpriseId: found.enterpriseId,
  }))!
  const person = (await onlyInspectors(uow, [firm.enterpriseId])).get(firm.enterpriseId)
  const place = uow.em.create(VisitInspector, {
    allianceId: visit.allianceId,
    id: uow.newId(),
    visitId: visit.id,
    enterpriseId: firm.enterpriseId,
    enterpriseName: firm.enterpriseName,
    hostEnterpriseId: visit.enterpriseId,
    hostName: visit.enterpriseName,
    plannedOn: visit.plannedOn,
    personId: person?.personId ?? null,
    personName: person?.personName ?? null,
    role,
    state: 'assigned',
    declineReason: null,
    categories: found.categories,
    reasons: found.reasons,
    distanceMetres: found.metres,
  })
  await uow.em.flush()
  uow.audit(visit.allianceId, 'visit_inspectors:substituted', 'visit_inspectors', place.id, {
    visitId: visit.id,
    instead: vacant.id,
  })
  tellInspectors(uow, place, round.name)
  notify(uow, {
    kind: 'visit-replaced',
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { hostName: visit.enterpriseName, before: vacant.enterpriseName, after: firm.enterpriseName },
    to: [
      { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
      ...deskOf(visit),
    ],
  })
  await confirmAtQuorum(uow, visit, [...team, place])
  return {
    visitId: visit.id,
    replacedBy: {
      id: firm.enterpriseId,
      name: firm.enterpriseName,
      visitInspectorId: place.id,
    },
  }
}

/** Nobody can step in as things stand: the planner may exchange others, or move this visit. Else the committee is told. */
async function byPlanner(
  uow: UnitOfWork,
  round: Round,
  visit: Visit,
  vacant: VisitInspector,
): Promise<RepairResult> {
  const seat = await repairByPlanner(uow, round, visit)
  if (seat === 'later') return { visitId: visit.id, replacedBy: null }
  if (!seat) {
    noteGap(uow, visit, vacant)
    await uow.em.flush()
    return { visitId: visit.id, replacedBy: null }
  }
  return {
    visitId: visit.id,
    replacedBy: { id: seat.enterpriseId, name: seat.enterpriseName, visitInspectorId: seat.id },
  }
}

/** Takes a firm out of a team by decision of the committee, and fills its place. What it still carries goes to the drop box. */
export async function replaceInspector(
  uow: UnitOfWork,
  input: { visitInspectorId: string; version?: number; reason: string },
): Promise<RepairResult> {
  uow.require(INSPECTION['inspection:choose-plan'])
  const place = await uow.em.findOne(VisitInspector, { id: input.visitInspectorId })
  if (!place) throw new NotVisible('visit_inspector')
  atVersion(place, input.version)
  await oneRepairAtATime(uow, place)
  const visit = await loadVisit(uow, place.visitId)
  if (!visitRoles(uow.standing, visit, []).includes('committee_secretary'))
    throw new NotAllowed(INSPECTION['inspection:choose-plan'])
  if (!isOpen(place) || !BEFORE_CLOSING.includes(visit.state))
    throw new DomainError('ASSIGNMENT_NOT_OPEN', { state: place.state })
  if (!input.reason.trim()) throw new DomainError('REASON_MISSING')
  place.state = 'replaced'
  place.declineReason = input.reason.slice(0, 500)
  await uow.em.flush()
  uow.audit(place.allianceId, 'visit_inspectors:replaced', 'visit_inspectors', place.id, {
    visitId: place.visitId,
  })
  return repairVisit(uow, place.id)
}

/** Two repairs at once could send one firm to two hosts on the same day. Before the visit's lock, as closing a round does. */
async function oneRepairAtATime(uow: UnitOfWork, place: VisitInspector): Promise<void> {
  await uow.em.execute(
    `select r.id from app.rounds r join app.visits v on v.alliance_id = r.alliance_id and v.round_id = r.id
      where v.alliance_id = ? and v.id = ? for update of r`,
    [place.allianceId, place.visitId],
  )
}

async function openPlaces(uow: UnitOfWork, round: Round): Promise<VisitInspector[]> {
  const places = await uow.em.execute<{ id: string }[]>(
    `select i.id from app.visit_inspectors i join app.visits v on v.alliance_id = i.alliance_id and v.id = i.visit_id
      where v.alliance_id = ? and v.round_id = ? and v.state <> 'cancelled' and i.state in ('assigned', 'accepted') order by i.id`,
    [round.allianceId, round.id],
  )
  return uow.em.find(VisitInspector, {
    allianceId: round.allianceId,
    id: { $in: places.map((place) => place.id) },
  })
}

function noteGap(uow: UnitOfWork, visit: Visit, vacant: VisitInspector): void {
  visit.reasons = [
    ...visit.reasons,
    { code: 'place-unfilled', params: { role: vacant.role, instead: vacant.enterpriseId } },
  ]
  notify(uow, {
    kind: 'visit-unfilled',
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { hostName: visit.enterpriseName, plannedOn: visit.plannedOn },
    to: deskOf(visit),
  })
}

const deskOf = (visit: Visit): Audience[] => [
  { type: 'committee', roles: ['secretary'] },
  ...(visit.groupId ? [{ type: 'group' as const, groupId: visit.groupId }] : []),
]

/** The planner's facts for a round that reaches as far as the visit; null where it has no day or no member left. */
async function inputAround(uow: UnitOfWork, round: Round, day: string): Promise<PeerRoundInput | null> {
  const dates = { startsOn: earlier(round.startsOn, day), endsOn: later(round.endsOn, day) }
  try {
    return await plannerInput(uow, { ...round, ...dates }, { previous: null })
  } catch (error) {
    if (error instanceof DomainError && /^ROUND_NO_(WORKDAY|MEMBERS)$/.test(error.code)) return null
    throw error
  }
}

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)
