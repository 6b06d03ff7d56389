import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { Hazard } from '../hazard/index.ts'
import { notify } from '../notification/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { AdviceNote } from './check.entities.ts'
import { INSPECTION } from './inspection.actions.ts'
import { archiveVisitJob } from './inspection.jobs.ts'
import { loadVisit } from './load.ts'
import { idText, parsed } from '../../kernel/input.ts'
import type { VisitResult } from './visit-days.ts'
import { adviceNoteMachine, visitMachine } from './visit-machine.ts'
import { visitRoles } from './visit-roles.ts'

const shape = z.object({ visitId: idText, version: z.int().optional() })

/** Hazards that came to an end, or that the major-hazard case carries on. */
const settled: readonly Hazard['state'][] = ['closed', 'cancelled', 'escalated_major']

/** Reports a finished visit (通报). Filed at once where nothing was found. */
export async function reportVisit(uow: UnitOfWork, input: z.input<typeof shape>): Promise<VisitResult> {
  uow.require(INSPECTION['inspection:report-visit'])
  const { visitId, version } = parsed(shape, input)
  const visit = await loadVisit(uow, visitId, version)
  visit.state = visitMachine.next(visit.state, 'report', visitRoles(uow.standing, visit, []))
  await uow.em.flush()
  touchRollup(uow, visit.allianceId)
  uow.emit(archiveVisitJob, visit.allianceId, { visitId })
  notify(uow, {
    kind: 'visit-reported',
    allianceId: visit.allianceId,
    enterpriseId: visit.enterpriseId,
    objectKind: 'visit',
    objectId: visit.id,
    params: { hostName: visit.enterpriseName, plannedOn: visit.plannedOn },
    to: [{ type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] }],
  })
  return { visitId, state: visit.state, version: visit.version }
}

/**
 * Files a reported visit whose hazards are all settled, and its reviewed advice note.
 * @throws VISIT_HAZARDS_OPEN with their number
 */
export async function archiveVisit(uow: UnitOfWork, input: z.input<typeof shape>): Promise<VisitResult> {
  uow.require(INSPECTION['inspection:archive-visit'])
  const { visitId, version } = parsed(shape, input)
  const visit = await loadVisit(uow, visitId, version)
  // The step is the system's; a clerk only asks whether its guard holds by now.
  const next = visitMachine.next(visit.state, 'archive', ['system'])
  const open = await uow.em.count(Hazard, {
    allianceId: visit.allianceId,
    visitId,
    state: { $nin: [...settled] },
  })
  if (open > 0) throw new DomainError('VISIT_HAZARDS_OPEN', { open })
  visit.state = next
  const note = await uow.em.findOne(AdviceNote, { allianceId: visit.allianceId, visitId })
  if (note && adviceNoteMachine.can(note.state, 'archive', ['system']))
    note.state = adviceNoteMachine.next(note.state, 'archive', ['system'])
  await uow.em.flush()
  return { visitId, state: visit.state, version: visit.version }
}

/** The body of `inspection.archive-visit`: files what can be filed, leaves the rest. */
export async function archiveIfSettled(uow: UnitOfWork, visitId: string): Promise<void> {
  try {
    await archiveVisit(uow, { visitId })
  } catch (error) {
    // A visit of experts is filed by its own module.
    if (!(error instanceof DomainError) && !(error instanceof NotVisible)) throw error
  }
}
