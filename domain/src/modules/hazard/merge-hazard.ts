import { z } from 'zod'
import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { comeToEnd } from './hazard-clock.ts'
import { Hazard } from './hazard.entities.ts'
import { hazardMachine } from './hazard-machine.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { idText, parsed, seenVersion } from '../../kernel/input.ts'

const shape = z.object({ hazardId: idText, version: seenVersion, intoHazardId: idText })

/**
 * Folds a duplicate into the hazard that survives; the link stays.
 * @throws MERGE_TARGET_WRONG unless the other is an open hazard of the same firm
 */
export async function mergeHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:merge-hazard'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  const into = await uow.em.findOne(Hazard, { allianceId: hazard.allianceId, id: data.intoHazardId })
  if (!into) throw new NotVisible('hazard')
  if (
    into.id === hazard.id ||
    into.enterpriseId !== hazard.enterpriseId ||
    hazardMachine.terminal.includes(into.state)
  ) {
    throw new DomainError('MERGE_TARGET_WRONG')
  }
  take(uow, hazard, 'merge_duplicate', HAZARD['hazard:merge-hazard'], into.number ?? null)
  hazard.mergedIntoId = into.id
  comeToEnd(uow, hazard)
  return answer(uow, hazard)
}
