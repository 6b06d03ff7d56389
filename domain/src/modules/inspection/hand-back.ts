import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { notify } from '../notification/index.ts'
import { repairVisitJob } from './inspection.jobs.ts'
import { Visit, VisitInspector } from './round.entities.ts'
import { callVisitOff } from './visit-days.ts'

/**
 * What a firm that stops taking part leaves behind in visits: its open places are given up, and a substitute is looked for
 * as after any refusal; checks of its own that have not begun are called off. Who has begun on the spot is on record, and
 * what is still on a phone goes to the drop box. Called by the command that lets it go, with the alliance's rights.
 */
export async function handBackVisits(
  uow: UnitOfWork,
  of: { allianceId: string; enterpriseId: string; reason: string },
): Promise<void> {
  const { allianceId, enterpriseId, reason } = of
  const hosted = await uow.em.find(
    Visit,
    // Expert service takes its own visits back.
    {
      allianceId,
      enterpriseId,
      nature: { $ne: 'expert' },
      state: { $in: ['draft', 'published', 'confirmed', 'postponed'] },
    },
    { orderBy: { id: 'asc' } },
  )
  const coming = await uow.em.find(VisitInspector, {
    allianceId,
    visitId: { $in: hosted.map((visit) => visit.id) },
    state: { $in: ['assigned', 'accepted'] },
  })
  for (const visit of hosted) {
    const team = coming.filter((place) => place.visitId === visit.id).map((place) => place.enterpriseId)
    callVisitOff(uow, visit, ['committee_secretary'], reason, team)
  }

  const places = await uow.em.find(
    VisitInspector,
    { allianceId, enterpriseId, state: { $in: ['draft', 'assigned', 'accepted'] } },
    { orderBy: { plannedOn: 'asc', id: 'asc' } },
  )
  const visits = new Map(
    (
      await uow.em.find(Visit, {
        allianceId,
        id: { $in: places.map((place) => place.visitId) },
        state: { $in: ['draft', 'published', 'confirmed', 'postponed', 'in_progress'] },
      })
    ).map((visit) => [visit.id, visit]),
  )
  for (const place of places) {
    const visit = visits.get(place.visitId)
    // A finished visit keeps the team that signed it.
    if (!visit) continue
    place.state = 'declined'
    place.declineReason = reason
    uow.audit(allianceId, 'visit_inspectors:handed-back', 'visit_inspectors', place.id, {
      visitId: visit.id,
      reason,
    })
    // A draft has told nobody yet; its gap is filled when the round is published.
    if (visit.state === 'draft') continue
    uow.emit(repairVisitJob, allianceId, { visitInspectorId: place.id }, `repair:${place.id}`)
    notify(uow, {
      kind: 'visit-declined',
      allianceId,
      enterpriseId,
      objectKind: 'visit',
      objectId: visit.id,
      params: {
        inspectorName: place.enterpriseName,
        hostName: place.hostName,
        plannedOn: place.plannedOn,
        reason,
      },
      to: [
        { type: 'committee', roles: ['secretary'] },
        ...(visit.groupId ? [{ type: 'group' as const, groupId: visit.groupId }] : []),
      ],
    })
  }
}
