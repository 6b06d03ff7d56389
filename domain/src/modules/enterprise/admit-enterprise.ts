import { DomainError, NotVisible, type UnitOfWork } from '../../kernel/index.ts'
import { checkCreditCode } from '../reference/index.ts'
import { enterMember, tenancyActions } from '../tenancy/index.ts'
import { checkProfile } from './check-profile.ts'
import { type EnterpriseProfile, registerEnterprises } from './register-enterprise.ts'

/** Enters one firm in the registry, if it is not there, and as a member of the committee's alliance. */
export async function admitMember(
  uow: UnitOfWork,
  input: EnterpriseProfile & { joinedOn: string; groupId: string | null; isLead: boolean },
): Promise<{ membershipId: string; enterpriseId: string }> {
  uow.require(tenancyActions['member:admit'])
  const code = checkCreditCode(input.creditCode)
  if (!code.ok) throw new DomainError('CREDIT_CODE_INVALID', { fault: code.fault })
  if (!input.name.trim() || [...input.name].length > 100) throw new DomainError('NAME_REQUIRED', { max: 100 })
  await checkProfile(uow, input)
  const { joinedOn, groupId, isLead, ...profile } = input
  const [enterpriseId] = await registerEnterprises(uow, [
    { ...profile, name: profile.name.trim(), creditCode: code.code },
  ])
  if (!enterpriseId) throw new NotVisible('enterprise')
  const { membershipId } = await enterMember(uow, {
    enterpriseId,
    enterpriseName: profile.name.trim(),
    creditCode: code.code,
    divisionCode: profile.divisionCode,
    isLead,
    groupId,
    joinedOn,
  })
  return { membershipId, enterpriseId }
}
