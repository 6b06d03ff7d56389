import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { notify } from '../notification/index.ts'
import { INSPECTION } from './inspection.actions.ts'
import { repairVisitJob } from './inspection.jobs.ts'
import { atVersion } from './load.ts'
import { Visit, VisitInspector } from './round.entities.ts'
import { idText, maybeWritten, parsed, written } from '../../kernel/input.ts'
import { isOpen } from './visit-roles.ts'

const accepting = z.object({
  visitInspectorId: idText,
  version: z.int().optional(),
  reason: maybeWritten(500),
})
const declining = z.object({ visitInspectorId: idText, version: z.int().optional(), reason: written(500) })

/** What became of a firm's place in a team. */
export interface AssignmentResult {
  visitInspectorId: string
  visitId: string
  state: VisitInspector['state']
  version: number
}

/** Accepts the own firm's place. An inspector who accepts is the one who goes. */
export async function acceptAssignment(
  uow: UnitOfWork,
  input: z.input<typeof accepting>,
): Promise<AssignmentResult> {
  uow.require(INSPECTION['inspection:accept-assignment'])
  const { visitInspectorId, version } = parsed(accepting, input)
  const { place } = await ownPlace(uow, visitInspectorId, version)
  place.state = 'accepted'
  // An inspector who accepts goes, also in place of a colleague who was named before.
  if (uow.standing.isInspector) claim(uow, place)
  await uow.em.flush()
  return answer(place)
}

/**
 * Declines the own firm's place, with a reason, as long as the visit has not begun. A job looks for the substitute with
 * the least change, because only the alliance may compare all its members.
 */
export async function declineAssignment(
  uow: UnitOfWork,
  input: z.input<typeof declining>,
): Promise<AssignmentResult> {
  uow.require(INSPECTION['inspection:decline-assignment'])
  const { visitInspectorId, version, reason } = parsed(declining, input)
  const { place, visit } = await ownPlace(uow, visitInspectorId, version)
  place.state = 'declined'
  place.declineReason = reason
  await uow.em.flush()
  uow.audit(place.allianceId, 'visit_inspectors:declined', 'visit_inspectors', place.id, {
    visitId: place.visitId,
    reason,
  })
  uow.emit(repairVisitJob, place.allianceId, { visitInspectorId: place.id }, `repair:${place.id}`)
  notify(uow, {
    kind: 'visit-declined',
    allianceId: place.allianceId,
    enterpriseId: place.enterpriseId,
    objectKind: 'visit',
    objectId: place.visitId,
    params: {
      inspectorName: place.enterpriseName,
      hostName: place.hostName,
      plannedOn: place.plannedOn,
    },
    to: [
      { type: 'committee', roles: ['secretary'] },
      ...(visit?.groupId ? [{ type: 'group' as const, groupId: visit.groupId }] : []),
    ],
  })
  return answer(place)
}

/** The place is this person's from now on; late pieces are known by it. */
export function claim(uow: UnitOfWork, place: VisitInspector): void {
  place.personId = uow.standing.personId
  place.personName = uow.standing.personName
}

async function ownPlace(
  uow: UnitOfWork,
  id: string,
  version: number | undefined,
): Promise<{ place: VisitInspector; visit: Visit | null }> {
  const place = await uow.em.findOne(VisitInspector, { id })
  if (!place) throw new NotVisible('visit_inspector')
  if (place.enterpriseId !== uow.standing.enterpriseId) throw new DomainError('ASSIGNMENT_OF_ANOTHER')
  const { role, isInspector } = uow.standing
  if (role !== 'principal' && role !== 'safety' && !isInspector)
    throw new DomainError('ASSIGNMENT_OF_ANOTHER')
  atVersion(place, version)
  const visit = await uow.em.findOne(Visit, { allianceId: place.allianceId, id: place.visitId })
  // Who may not go in person does not see the visit; its place says enough then.
  const begun = visit !== null && !['published', 'confirmed', 'postponed'].includes(visit.state)
  if (!isOpen(place) || begun) throw new DomainError('ASSIGNMENT_NOT_OPEN', { state: place.state })
  return { place, visit }
}

function answer(place: VisitInspector): AssignmentResult {
  return { visitInspectorId: place.id, visitId: place.visitId, state: place.state, version: place.version }
}
