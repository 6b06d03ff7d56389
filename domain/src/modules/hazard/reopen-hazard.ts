import type { UnitOfWork } from '../../kernel/index.ts'
import { charterOf } from './charter.ts'
import { armLadder, disarm, setDueInDays } from './hazard-clock.ts'
import { type Hazard, HazardReopen } from './hazard.entities.ts'
import { writeStep } from './hazard-step.ts'
import { machineRoles } from './roles.ts'

/**
 * Brings a hazard back from an end of its table, as a new rectification round with the days the item allows. A step of
 * ours beside the table of states (docs/adr: reopening is a record, not a transition); only the two commands that may
 * cause it call it.
 */
export async function reopenHazard(
  uow: UnitOfWork,
  hazard: Hazard,
  why: { cause: HazardReopen['cause']; lookBackId: string | null; note: string },
): Promise<void> {
  const from = hazard.state
  disarm(uow, hazard)
  hazard.round += 1
  uow.em.create(HazardReopen, {
    allianceId: hazard.allianceId,
    id: uow.newId(),
    hazardId: hazard.id,
    cause: why.cause,
    lookBackId: why.lookBackId,
    round: hazard.round,
    closedAt: hazard.closedAt,
    reopenedAt: uow.now(),
    byName: uow.standing.personName,
    note: why.note,
  })
  hazard.state = 'pending_rectify'
  hazard.closedAt = null
  hazard.closedOnTime = null
  hazard.submittedAt = null
  hazard.rung = 0
  await setDueInDays(uow, hazard, hazard.deadlineDays)
  armLadder(uow, hazard, await charterOf(uow, hazard.allianceId))
  writeStep(uow, hazard, why.cause, from, machineRoles(uow.standing, hazard)[0] ?? 'system', why.note)
}
