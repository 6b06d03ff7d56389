import { z } from 'zod'
import { DomainError, NotAllowed, type UnitOfWork } from '../../kernel/index.ts'
import { notify } from '../notification/index.ts'
import { Membership } from '../tenancy/index.ts'
import { HAZARD } from './hazard.actions.ts'
import { canAssignReinspector } from './hazard.policy.ts'
import { type HazardAnswer, answer, loadHazard, writeStep } from './hazard-step.ts'
import { hazardParams, reinspectorDesk } from './messages.ts'
import { machineRoles } from './roles.ts'
import { idText, parsed, seenVersion } from '../../kernel/input.ts'

const shape = z.object({ hazardId: idText, version: seenVersion, enterpriseId: idText })

/** Names the firm that re-inspects: an active member, never the host. The state stays. */
export async function assignReinspector(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<HazardAnswer> {
  uow.require(HAZARD['hazard:assign-reinspector'])
  const data = parsed(shape, input)
  const hazard = await loadHazard(uow, data.hazardId, data.version)
  if (!canAssignReinspector(uow.standing, hazard)) throw new NotAllowed(HAZARD['hazard:assign-reinspector'])
  if (data.enterpriseId === hazard.enterpriseId) throw new DomainError('REINSPECTOR_IS_HOST')
  const member = await uow.em.findOne(Membership, {
    allianceId: hazard.allianceId,
    enterpriseId: data.enterpriseId,
    state: 'active',
  })
  if (!member) throw new DomainError('REINSPECTOR_NOT_MEMBER')
  hazard.reinspectorEnterpriseId = member.enterpriseId
  writeStep(
    uow,
    hazard,
    'assign_reinspector',
    hazard.state,
    machineRoles(uow.standing, hazard)[0] ?? 'system',
    member.enterpriseName,
  )
  if (hazard.state === 'submitted')
    notify(uow, { kind: 'hazard-to-reinspect', ...hazardParams(hazard), to: reinspectorDesk(hazard) })
  return answer(uow, hazard)
}
