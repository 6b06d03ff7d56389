import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { dayOf } from '../../kernel/clock.ts'
import { type Audience, notify } from '../notification/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { DropBoxItem } from './check.entities.ts'
import { archiveVisitJob } from './inspection.jobs.ts'
import { loadVisit } from './load.ts'
import { Round, type Visit, type VisitInspector } from './round.entities.ts'
import { lateUntil } from './visit-days.ts'
import { visitMachine } from './visit-machine.ts'
import { isOpen, teamOf } from './visit-roles.ts'

// Whoever closed the round ended the visit in the leader's place; the clock only carries it out.
const closed = ['group_leader'] as const

/**
 * Cuts a visit short that was going on when its round was closed. It stays as it is for a week, in which the drop box
 * takes what its team still carries; then {@link settleCutVisit} files it. Team and host are told until when.
 * @param reason why the round was closed
 */
export async function cutShort(uow: UnitOfWork, visit: Visit, reason: string): Promise<void> {
  visit.dropBoxUntil = lateUntil(uow)
  visit.cancelReason = reason
  waitUntil(uow, visit, visit.dropBoxUntil, 1)
  tell(uow, visit, await teamOf(uow, visit), 'visit-cut-short', { until: dayOf(visit.dropBoxUntil) })
}

/**
 * The body of `inspection.settle-cut-visit`: the week of the drop box is over. The visit is reported with what was
 * recorded and filed once its hazards are closed; its sheet stays unsigned, so there is no advice note. While a leader
 * has pieces to decide about it waits another week. A visit that was completed meanwhile is left as it is.
 */
export async function settleCutVisit(uow: UnitOfWork, visitId: string): Promise<void> {
  const visit = await loadVisit(uow, visitId)
  const round = visit.roundId
    ? await uow.em.findOne(Round, { allianceId: visit.allianceId, id: visit.roundId })
    : null
  if (visit.state !== 'in_progress' || round?.state !== 'closed') return
  const of = { allianceId: visit.allianceId, visitId }
  if ((await uow.em.count(DropBoxItem, { ...of, state: 'to_confirm' })) > 0) {
    const next = lateUntil(uow)
    waitUntil(uow, visit, next, Math.ceil(next.getTime() / 1000))
    return
  }
  visit.state = visitMachine.next(visit.state, 'finish', closed)
  visit.fieldDoneAt = uow.now()
  await uow.em.flush()
  visit.state = visitMachine.next(visit.state, 'report', closed)
  await uow.em.flush()
  uow.audit(visit.allianceId, 'visits:settled-cut-short', 'visits', visit.id, {
    sheetState: visit.sheetState,
  })
  uow.emit(archiveVisitJob, visit.allianceId, { visitId })
  touchRollup(uow, visit.allianceId)
  tell(uow, visit, await teamOf(uow, visit), 'visit-settled')
}

function waitUntil(uow: UnitOfWork, visit: Visit, dueAt: Date, round: number): void {
  uow.due({
    allianceId: visit.allianceId,
    objectKind: 'visit',
    objectId: visit.id,
    kind: 'settle-cut',
    round,
    dueAt,
  })
}

function tell(
  uow: UnitOfWork,
  visit: Visit,
  team: readonly VisitInspector[],
  kind: string,
  more: Record<string, string> = {},
): void {
  const going: Audience[] = team
    .filter(isOpen)
    .map((place) =>
      place.personId
        ? { type: 'person', personId: place.personId }
        : { type: 'inspectors', enterpriseId: place.enterpriseId },
    )
  notify(uow, {
    kind,
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { hostName: visit.enterpriseName, plannedOn: visit.plannedOn, ...more },
    to: [
      { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
      ...(visit.groupId ? [{ type: 'group' as const, groupId: visit.groupId }] : []),
      ...going,
    ],
  })
}
