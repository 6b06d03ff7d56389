import { z } from 'zod'
import { type UnitOfWork, defineJob } from '../../kernel/index.ts'

/** Rebuild one alliance's counts; many requests waiting at once are served by one run. */
export const refreshAllianceJob = defineJob({
  name: 'reporting.refresh-alliance',
  scope: 'alliance',
  payload: z.object({}),
})

/** Add the alliances' counts up to divisions. */
export const refreshTerritoriesJob = defineJob({
  name: 'reporting.refresh-territories',
  scope: 'system',
  payload: z.object({}),
})

const asked = new WeakMap<UnitOfWork, Set<string>>()

/** Says that an alliance's counts changed. Every command that changes what is counted calls it; more than once does no harm. */
export function touchRollup(uow: UnitOfWork, allianceId: string): void {
  let alliances = asked.get(uow)
  if (!alliances) asked.set(uow, (alliances = new Set()))
  if (alliances.has(allianceId)) return
  alliances.add(allianceId)
  uow.emit(refreshAllianceJob, allianceId, {})
}
