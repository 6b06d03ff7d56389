import type { UnitOfWork } from '../../kernel/index.ts'
import { Alliance, type Charter } from '../tenancy/index.ts'

const known = new WeakMap<UnitOfWork, Map<string, Promise<Charter>>>()

/** The charter of an alliance that this actor takes part in, read once per unit of work. */
export function charterOf(uow: UnitOfWork, allianceId: string): Promise<Charter> {
  let charters = known.get(uow)
  if (!charters) known.set(uow, (charters = new Map()))
  let charter = charters.get(allianceId)
  if (!charter) {
    charter = uow.em.findOneOrFail(Alliance, { id: allianceId }).then((alliance) => alliance.charter)
    charters.set(allianceId, charter)
  }
  return charter
}
