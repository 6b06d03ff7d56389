import type { UnitOfWork } from '../../kernel/index.ts'
import type { Hazard } from './hazard.entities.ts'
import { spreadDisclosureJob } from './hazard.jobs.ts'

/**
 * Opens a hazard to the bureau of its territory, once; the first reason stays. The photos follow by a job, because who
 * discloses need not be somebody who may see them.
 */
export function disclose(
  uow: UnitOfWork,
  hazard: Hazard,
  reason: NonNullable<Hazard['disclosedReason']>,
): void {
  if (hazard.disclosedAt) return
  hazard.disclosedAt = uow.now()
  hazard.disclosedReason = reason
  uow.audit(hazard.allianceId, 'hazard:disclosed', 'hazard', hazard.id, { reason })
  uow.emit(spreadDisclosureJob, hazard.allianceId, { hazardId: hazard.id })
}

/** The body of `hazard.spread-disclosure`, as a job of the alliance. */
export async function spreadDisclosure(uow: UnitOfWork, hazardId: string): Promise<void> {
  await uow.em.execute(
    `update app.evidence e set disclosed_at = h.disclosed_at, committee_visible = true, version = e.version + 1
     from app.hazards h
     where h.id = ? and h.disclosed_at is not null and e.alliance_id = h.alliance_id and e.hazard_id = h.id and e.disclosed_at is null`,
    [hazardId],
  )
  await uow.em.execute(
    `update app.major_hazards m set disclosed_at = h.disclosed_at, version = m.version + 1
     from app.hazards h
     where h.id = ? and h.disclosed_at is not null and m.alliance_id = h.alliance_id and m.hazard_id = h.id and m.disclosed_at is null`,
    [hazardId],
  )
}
