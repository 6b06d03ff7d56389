import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { release } from './assign.ts'
import { expertVisitMachine, memberRequestMachine } from './expert-visit-machine.ts'
import { ExpertRequest, ExpertVisit } from './request.entities.ts'

/**
 * What a firm that leaves an alliance takes back of expert service: visits that have not begun are called off, the experts'
 * time is free again, and its requests are answered with the reason. A visit that is going on is finished and reported.
 * Called by the command that lets it go, with the alliance's rights.
 */
export async function handBackExpertVisits(
  uow: UnitOfWork,
  of: { allianceId: string; enterpriseId: string; reason: string },
): Promise<void> {
  const { allianceId, enterpriseId, reason } = of
  const visits = await uow.em.find(
    ExpertVisit,
    { allianceId, enterpriseId, state: { $in: ['requested', 'assigned', 'scheduled'] } },
    { orderBy: { id: 'asc' } },
  )
  for (const visit of visits) {
    // Leaving is the firm's own call taken back, whoever lets it go.
    visit.state = expertVisitMachine.next(visit.state, 'cancel', ['enterprise_safety'])
    visit.cancelReason = reason
    await release(uow, visit, 'cancelled', 'expert-visit-cancelled')
  }
  const requests = await uow.em.find(ExpertRequest, {
    allianceId,
    visitId: { $in: visits.map((visit) => visit.id) },
    state: { $in: ['open', 'assigned'] },
  })
  for (const request of requests) {
    if (request.state === 'open')
      request.state = memberRequestMachine.next(request.state, 'assign', ['authority_admin'])
    request.state = memberRequestMachine.next(request.state, 'answer', ['authority_admin'])
    Object.assign(request, { answer: reason, decidedAt: uow.now(), decidedByName: uow.standing.personName })
  }
}
