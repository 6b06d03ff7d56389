import type { UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { Hazard, LookBack } from './hazard.entities.ts'
import { hazardMachine } from './hazard-machine.ts'
import { writeStep } from './hazard-step.ts'
import { committeeDesk, hazardParams } from './messages.ts'
import { firmToLookBack } from './open-look-back.ts'

const open = hazardMachine.states.filter((state) => !hazardMachine.terminal.includes(state))

/**
 * What a firm that stops taking part leaves behind in hazards of others: where it was to re-inspect, the leader or the
 * committee names another; look-backs asked of it are asked of the next firm, or wait for the leader. Called by the command
 * that lets it go, with the alliance's rights.
 */
export async function handBackLooks(
  uow: UnitOfWork,
  of: { allianceId: string; enterpriseId: string; reason: string },
): Promise<void> {
  const { allianceId, enterpriseId, reason } = of
  const asked = await uow.em.find(
    Hazard,
    { allianceId, reinspectorEnterpriseId: enterpriseId, state: { $in: open } },
    { orderBy: { id: 'asc' } },
  )
  for (const hazard of asked) {
    hazard.reinspectorEnterpriseId = null
    writeStep(uow, hazard, 'reinspector_left', hazard.state, 'system', reason)
    if (hazard.state === 'submitted')
      notify(uow, { kind: 'reinspector-left', ...hazardParams(hazard), to: committeeDesk(hazard) })
  }
  const lookBacks = await uow.em.find(
    LookBack,
    { allianceId, inspectorEnterpriseId: enterpriseId, state: 'assigned' },
    { orderBy: { id: 'asc' } },
  )
  const hazards = new Map(
    (await uow.em.find(Hazard, { allianceId, id: { $in: lookBacks.map((one) => one.hazardId) } })).map(
      (hazard) => [hazard.id, hazard],
    ),
  )
  for (const lookBack of lookBacks) {
    const hazard = hazards.get(lookBack.hazardId)!
    const next = await firmToLookBack(uow, hazard)
    lookBack.inspectorEnterpriseId = next
    lookBack.state = next ? 'assigned' : 'pending'
    // The next question counts who has how many.
    await uow.em.flush()
    notify(uow, {
      kind: 'look-back-asked',
      ...hazardParams(hazard, { days: lookBack.days }),
      to: next ? [{ type: 'inspectors', enterpriseId: next }] : committeeDesk(hazard),
    })
  }
}
