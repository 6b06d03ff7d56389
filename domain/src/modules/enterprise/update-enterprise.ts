import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { checkProfile } from './check-profile.ts'
import { enterpriseActions } from './enterprise.actions.ts'
import { Enterprise } from './enterprise.entities.ts'

/** The parts of a firm's file that may be changed; what is absent stays. */
export interface EnterpriseChanges {
  shortName?: string | null
  divisionCode?: number
  address?: string | null
  lat?: number | null
  lon?: number | null
  industryCode?: string | null
  scale?: Enterprise['scale']
  headcount?: number | null
  principalName?: string | null
  principalPhone?: string | null
  safetyOfficerName?: string | null
  safetyOfficerPhone?: string | null
  riskTags?: string[]
}

/** Changes a firm's file: by its own people, or by the committee of an alliance it belongs to. */
export async function updateEnterprise(
  uow: UnitOfWork,
  input: { enterpriseId: string; version: number; changes: EnterpriseChanges },
): Promise<{ enterpriseId: string; version: number }> {
  uow.require(enterpriseActions['enterprise:update'])
  const enterprise = await uow.em.findOne(Enterprise, { id: input.enterpriseId })
  if (!enterprise) throw new NotVisible('enterprise')
  if (enterprise.version !== input.version)
    throw new DomainError('STALE_VERSION', { version: enterprise.version })
  const { changes } = input
  await checkProfile(uow, changes)
  for (const [key, value] of Object.entries(changes))
    if (value !== undefined) Object.assign(enterprise, { [key]: value })
  if (uow.standing.kind === 'member') enterprise.keptByFirm = true
  await uow.em.flush()
  uow.audit(enterprise.id, 'enterprise:updated', 'enterprise', enterprise.id, {
    fields: Object.keys(changes),
  })
  return { enterpriseId: enterprise.id, version: enterprise.version }
}
