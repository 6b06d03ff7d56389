import { z } from 'zod'
import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { comeToEnd } from './hazard-clock.ts'
import { type HazardAnswer, answer, loadHazard, take } from './hazard-step.ts'
import { hazardParams, hostDesk } from './messages.ts'
import { idText, parsed, seenVersion, written } from '../../kernel/input.ts'

const shape = z.object({ hazardId: idText, version: seenVersion, reason: written(1000) })

/** The finder takes an own finding back before the host answered. */
export async function withdrawHazard(uow: UnitOfWork, input: z.input<typeof shape>): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:withdraw-hazard'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  take(uow, hazard, 'withdraw', HAZARD['hazard:withdraw-hazard'], data.reason)
  comeToEnd(uow, hazard)
  notify(uow, { kind: 'hazard-withdrawn', ...hazardParams(hazard), to: hostDesk(hazard) })
  return answer(uow, hazard)
}
