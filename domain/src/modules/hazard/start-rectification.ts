import { z } from 'zod'
import type { UnitOfWork } from '../../kernel/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { idText, parsed, seenVersion } from '../../kernel/input.ts'

const shape = z.object({ hazardId: idText, version: seenVersion })

/** The host says that the work has begun, at first or after a failed re-inspection. */
export async function startRectification(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:start-rectification'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'start', HAZARD['hazard:start-rectification'])
  hazard.rectifierId ??= uow.standing.personId
  hazard.rectifierName ??= uow.standing.personName
  return answer(uow, hazard)
}
