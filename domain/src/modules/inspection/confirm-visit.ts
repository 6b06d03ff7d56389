import { z } from 'zod'
import { DomainError, NotAllowed } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { notify } from '../notification/index.ts'
import { INSPECTION } from './inspection.actions.ts'
import { loadVisit } from './load.ts'
import { Round, type Visit, type VisitInspector } from './round.entities.ts'
import { idText, maybeWritten, parsed } from '../../kernel/input.ts'
import type { VisitResult } from './visit-days.ts'
import { visitMachine } from './visit-machine.ts'
import { isOpen, teamOf, visitRoles } from './visit-roles.ts'

const shape = z.object({ visitId: idText, version: z.int().optional(), reason: maybeWritten(500) })

/** Inspectors a visit needs, where the round asks for as many. */
const QUORUM = 3

/**
 * The host says yes. With enough inspectors the visit is confirmed; below quorum it waits for a substitute, or for a
 * group leader who confirms with a reason.
 */
export async function confirmVisit(uow: UnitOfWork, input: z.input<typeof shape>): Promise<VisitResult> {
  uow.require(INSPECTION['inspection:confirm-visit'])
  const { visitId, version, reason } = parsed(shape, input)
  const visit = await loadVisit(uow, visitId, version)
  const team = await teamOf(uow, visit)
  const roles = visitRoles(uow.standing, visit, team)
  if (uow.standing.kind === 'leader') {
    if (!roles.includes('group_leader')) throw new NotAllowed(INSPECTION['inspection:confirm-visit'])
    if (reason === null) throw new DomainError('REASON_MISSING')
    visit.state = visitMachine.next(visit.state, 'force_confirm', roles)
    uow.audit(visit.allianceId, 'visits:confirmed-below-quorum', 'visits', visit.id, { reason })
  } else {
    if (uow.standing.enterpriseId !== visit.enterpriseId)
      throw new DomainError('ROLE_MAY_NOT', { machine: 'mutual_check', transition: 'confirm' })
    if (visit.state !== 'published')
      throw new DomainError('WRONG_STATE', {
        machine: 'mutual_check',
        state: visit.state,
        transition: 'confirm',
      })
    visit.hostConfirmedAt ??= uow.now()
    await confirmAtQuorum(uow, visit, team)
  }
  await uow.em.flush()
  return { visitId, state: visit.state, version: visit.version }
}

/** The system's step: host confirmed and enough inspectors from other firms. Any other visit is left as it is. */
export async function confirmAtQuorum(
  uow: UnitOfWork,
  visit: Visit,
  team: readonly VisitInspector[],
): Promise<void> {
  if (visit.hostConfirmedAt === null || !visitMachine.can(visit.state, 'confirm', ['system'])) return
  const round = visit.roundId
    ? await uow.em.findOne(Round, { allianceId: visit.allianceId, id: visit.roundId })
    : null
  const coming = team.filter(isOpen)
  if (coming.length < Math.min(QUORUM, round?.inspectorsPerHost ?? QUORUM)) return
  visit.state = visitMachine.next(visit.state, 'confirm', ['system'])
  notify(uow, {
    kind: 'visit-confirmed',
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { hostName: visit.enterpriseName, plannedOn: visit.plannedOn },
    to: coming.map((place) =>
      place.personId
        ? { type: 'person' as const, personId: place.personId }
        : { type: 'inspectors' as const, enterpriseId: place.enterpriseId },
    ),
  })
}
