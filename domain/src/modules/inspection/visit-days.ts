import { z } from 'zod'
import { DomainError } from '../../kernel/errors.ts'
import type { MachineRole } from '../../kernel/transitions.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Enterprise } from '../enterprise/index.ts'
import { type Audience, notify } from '../notification/index.ts'
import { isWorkday, loadCalendar } from '../reference/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { VisitAnswer } from './check.entities.ts'
import { checklistSources, freezeChecklist } from './freeze-checklist.ts'
import { INSPECTION } from './inspection.actions.ts'
import { loadVisit } from './load.ts'
import { Round, type Visit } from './round.entities.ts'
import { visitMachine } from './visit-machine.ts'
import { isOpen, teamOf, visitRoles } from './visit-roles.ts'
import { dayText, idText, parsed, written } from '../../kernel/input.ts'

/** For how many days the drop box takes what an inspector still carries on a phone. */
export const DROP_BOX_DAYS = 7

/** Until when the drop box of a visit that ends now takes late pieces. */
export function lateUntil(uow: UnitOfWork): Date {
  return new Date(uow.now().getTime() + DROP_BOX_DAYS * 86_400_000)
}

/** What a command on a visit leaves behind. */
export interface VisitResult {
  visitId: string
  state: Visit['state']
  version: number
}

const postponing = z.object({
  visitId: idText,
  version: z.int().optional(),
  plannedOn: dayText.nullish(),
  reason: written(500),
})
const cancelling = z.object({ visitId: idText, version: z.int().optional(), reason: written(500) })

/**
 * Puts a visit off. With a day it is published again for that day at once; its checklist is then the one of the new day,
 * unless somebody has begun to answer the old one.
 */
export async function postponeVisit(
  uow: UnitOfWork,
  input: z.input<typeof postponing>,
): Promise<VisitResult> {
  uow.require(INSPECTION['inspection:postpone-visit'])
  const { visitId, version, plannedOn, reason } = parsed(postponing, input)
  const visit = await loadVisit(uow, visitId, version)
  const team = await teamOf(uow, visit)
  const roles = visitRoles(uow.standing, visit, team)
  if (plannedOn && !isWorkday(await loadCalendar(uow.em), plannedOn))
    throw new DomainError('VISIT_DAY_NO_WORKDAY', { plannedOn })
  visit.putOffReason = reason
  if (visit.state !== 'postponed') {
    visit.state = visitMachine.next(visit.state, 'postpone', roles)
    visit.hostConfirmedAt = null
    await uow.em.flush()
  }
  if (plannedOn) {
    visit.state = visitMachine.next(visit.state, 'resume', roles)
    visit.plannedOn = plannedOn
    for (const place of team) place.plannedOn = plannedOn
    await refreezeChecklist(uow, visit)
    await uow.em.flush()
  }
  uow.audit(visit.allianceId, 'visits:put-off', 'visits', visit.id, { plannedOn: plannedOn ?? null, reason })
  notify(uow, {
    kind: 'visit-postponed',
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { hostName: visit.enterpriseName, plannedOn: plannedOn ?? '' },
    to: everybodyOf(
      visit,
      team.filter(isOpen).map((place) => place.enterpriseId),
    ),
  })
  return { visitId, state: visit.state, version: visit.version }
}

/** Cancels a visit that has not begun. */
export async function cancelVisit(uow: UnitOfWork, input: z.input<typeof cancelling>): Promise<VisitResult> {
  uow.require(INSPECTION['inspection:cancel-visit'])
  const { visitId, version, reason } = parsed(cancelling, input)
  const visit = await loadVisit(uow, visitId, version)
  const team = await teamOf(uow, visit)
  callVisitOff(
    uow,
    visit,
    visitRoles(uow.standing, visit, team),
    reason,
    team.filter(isOpen).map((place) => place.enterpriseId),
  )
  await uow.em.flush()
  return { visitId, state: visit.state, version: visit.version }
}

/** Cancels along the table and tells those who were told to come. An offline check that comes later is not lost. */
export function callVisitOff(
  uow: UnitOfWork,
  visit: Visit,
  roles: readonly MachineRole[],
  reason: string,
  teamFirms: readonly string[] = [],
): void {
  visit.state = visitMachine.next(visit.state, 'cancel', roles)
  visit.cancelReason = reason
  visit.dropBoxUntil = lateUntil(uow)
  touchRollup(uow, visit.allianceId)
  notify(uow, {
    kind: 'visit-cancelled',
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { hostName: visit.enterpriseName, plannedOn: visit.plannedOn },
    to: everybodyOf(visit, teamFirms),
  })
}

function everybodyOf(visit: Visit, teamFirms: readonly string[]): Audience[] {
  return [
    { type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] },
    ...teamFirms.map((enterpriseId) => ({ type: 'inspectors' as const, enterpriseId })),
  ]
}

/** The list of the visit's new day, unless somebody has begun to answer the old one. */
export async function refreezeChecklist(uow: UnitOfWork, visit: Visit): Promise<void> {
  if ((await uow.em.count(VisitAnswer, { allianceId: visit.allianceId, visitId: visit.id })) > 0) return
  const host = await uow.em.findOne(Enterprise, { id: visit.enterpriseId })
  // A group leader does not see the registry; the list of the old day stays then.
  if (!host) return
  const round = visit.roundId
    ? await uow.em.findOne(Round, { allianceId: visit.allianceId, id: visit.roundId })
    : null
  visit.checklistId = await freezeChecklist(
    uow,
    visit.allianceId,
    await checklistSources(uow, visit.allianceId),
    {
      industryCode: host.industryCode ?? null,
      riskTags: host.riskTags,
      topicCodes: round?.topicCodes ?? [],
      on: visit.plannedOn,
    },
  )
}
