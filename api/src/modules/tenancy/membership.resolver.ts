import { admitMember } from '@anhu/domain/enterprise'
import { changeMembership } from '@anhu/domain/leaving'
import {
  answerInvitation,
  reinstateMember,
  setLead,
  tenancyActions,
  withdrawInvitation,
} from '@anhu/domain/tenancy'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Int,
  LocalDate,
  Mutation,
  ObjectType,
  Requires,
  Reread,
  Resolver,
  resultUnion,
  Text,
  UUID,
  type ApiContext,
  type ResultUnion,
} from '../../graphql/index.ts'
import { EnterpriseProfileInput, profileOf } from '../enterprise/profile.input.ts'
import { ReasonedInput, VersionedInput } from '../inputs.ts'

@InputType()
class AdmitMemberInput extends EnterpriseProfileInput {
  @Field(() => Text) creditCode!: string
  @Field(() => Text) name!: string
  @Field(() => Text, { description: 'Twelve digits.' }) divisionCode!: string
  @Field(() => LocalDate) joinedOn!: string
  @Field(() => UUID, { nullable: true }) groupId!: string | null
  @Field(() => Boolean) isLead!: boolean
}

@ObjectType({ simpleResolvers: true })
class AdmitMemberSuccess {
  @Field(() => UUID) membershipId!: string
  @Field(() => UUID) enterpriseId!: string
  @Reread('Membership', 'membershipId') membership!: object
}
const AdmitMemberResult = resultUnion('AdmitMemberResult', AdmitMemberSuccess)

@InputType()
class SetLeadInput extends VersionedInput {
  @Field(() => UUID) membershipId!: string
  @Field(() => Boolean) isLead!: boolean
}

@InputType()
abstract class ChangeMembershipInput extends ReasonedInput {
  @Field(() => UUID) membershipId!: string
}
@InputType()
class SuspendMemberInput extends ChangeMembershipInput {}
@InputType()
class RestoreMemberInput extends ChangeMembershipInput {}
@InputType()
class ExitMemberInput extends ChangeMembershipInput {}
@InputType()
class ExpelMemberInput extends ChangeMembershipInput {}
@InputType()
class LeaveAllianceInput extends ChangeMembershipInput {}
@InputType()
class ReinstateMemberInput extends ChangeMembershipInput {}
@InputType()
class WithdrawInvitationInput extends ChangeMembershipInput {}

@InputType()
class AnswerInvitationInput extends VersionedInput {
  @Field(() => UUID) membershipId!: string
  @Field(() => Boolean) agree!: boolean
  @Field(() => Text, { nullable: true, description: 'Why not; may be left out.' }) reason!: string | null
}

/** The success of a change of one membership; each mutation has a type of its own name. */
function membershipResult(verb: string): ResultUnion {
  const success = { [`${verb}Success`]: class {} }[`${verb}Success`]!
  ObjectType(`${verb}Success`, { simpleResolvers: true })(success)
  Field(() => UUID)(success.prototype as object, 'membershipId')
  Field(() => String)(success.prototype as object, 'state')
  Field(() => Int)(success.prototype as object, 'version')
  Reread('Membership', 'membershipId')(success.prototype as object, 'membership')
  return resultUnion(`${verb}Result`, success)
}
const SetLeadResult = membershipResult('SetLead')
const SuspendMemberResult = membershipResult('SuspendMember')
const RestoreMemberResult = membershipResult('RestoreMember')
const ExitMemberResult = membershipResult('ExitMember')
const ExpelMemberResult = membershipResult('ExpelMember')
const LeaveAllianceResult = membershipResult('LeaveAlliance')
const ReinstateMemberResult = membershipResult('ReinstateMember')
const WithdrawInvitationResult = membershipResult('WithdrawInvitation')
const AnswerInvitationResult = membershipResult('AnswerInvitation')

type Change = 'suspend' | 'restore' | 'exit' | 'expel'

const change = (
  context: ApiContext,
  result: ResultUnion,
  input: ChangeMembershipInput,
  transition: Change,
): Promise<object> =>
  context.mutate(
    result,
    (uow) =>
      changeMembership(uow, {
        membershipId: input.membershipId,
        version: input.version,
        reason: input.reason,
        transition,
      }),
    input,
  )

/** What is done to members. */
@Resolver()
export class MembershipResolver {
  @Requires(tenancyActions['member:admit'])
  @Mutation(() => AdmitMemberResult.union, {
    description:
      'Enters a firm; the registry gets it if nobody had it. A firm that speaks for itself, or that another alliance knows, is asked first.',
  })
  admitMember(
    @Arg('input', () => AdmitMemberInput) input: AdmitMemberInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { creditCode, name, divisionCode, joinedOn, groupId, isLead } = input
    const member = {
      ...profileOf(input),
      creditCode,
      name,
      divisionCode: Number(divisionCode),
      joinedOn,
      groupId: groupId ?? null,
      isLead,
    }
    return context.mutate(AdmitMemberResult, (uow) => admitMember(uow, member), input)
  }

  @Requires(tenancyActions['member:change'])
  @Mutation(() => SetLeadResult.union, { description: 'Marks a member as 龙头企业, or no longer.' })
  setLead(
    @Arg('input', () => SetLeadInput) input: SetLeadInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(SetLeadResult, (uow) => setLead(uow, input), input)
  }

  @Requires(tenancyActions['member:change'])
  @Mutation(() => SuspendMemberResult.union, { description: 'Suspends a member.' })
  suspendMember(
    @Arg('input', () => SuspendMemberInput) input: SuspendMemberInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return change(context, SuspendMemberResult, input, 'suspend')
  }

  @Requires(tenancyActions['member:change'])
  @Mutation(() => RestoreMemberResult.union, { description: 'Restores a suspended member.' })
  restoreMember(
    @Arg('input', () => RestoreMemberInput) input: RestoreMemberInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return change(context, RestoreMemberResult, input, 'restore')
  }

  @Requires(tenancyActions['member:change'])
  @Mutation(() => ExitMemberResult.union, { description: 'Notes that a member has left.' })
  exitMember(
    @Arg('input', () => ExitMemberInput) input: ExitMemberInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return change(context, ExitMemberResult, input, 'exit')
  }

  @Requires(tenancyActions['member:change'])
  @Mutation(() => ExpelMemberResult.union, { description: 'Expels a member.' })
  expelMember(
    @Arg('input', () => ExpelMemberInput) input: ExpelMemberInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return change(context, ExpelMemberResult, input, 'expel')
  }

  @Requires(tenancyActions['member:leave'])
  @Mutation(() => LeaveAllianceResult.union, {
    description: 'The owner of a firm leaves an alliance; membership is voluntary.',
  })
  leaveAlliance(
    @Arg('input', () => LeaveAllianceInput) input: LeaveAllianceInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return change(context, LeaveAllianceResult, input, 'exit')
  }

  @Requires(tenancyActions['member:answer-invitation'])
  @Mutation(() => AnswerInvitationResult.union, {
    description: 'The firm agrees to become a member, or does not.',
  })
  answerInvitation(
    @Arg('input', () => AnswerInvitationInput) input: AnswerInvitationInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(
      AnswerInvitationResult,
      (uow) => answerInvitation(uow, { ...input, reason: input.reason ?? null }),
      input,
    )
  }

  @Requires(tenancyActions['member:admit'])
  @Mutation(() => WithdrawInvitationResult.union, { description: 'Takes an invitation back.' })
  withdrawInvitation(
    @Arg('input', () => WithdrawInvitationInput) input: WithdrawInvitationInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(WithdrawInvitationResult, (uow) => withdrawInvitation(uow, input), input)
  }

  @Requires(tenancyActions['member:reinstate'])
  @Mutation(() => ReinstateMemberResult.union, {
    description: 'Brings back a firm that left, was expelled or said no; who can be asked is asked again.',
  })
  reinstateMember(
    @Arg('input', () => ReinstateMemberInput) input: ReinstateMemberInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReinstateMemberResult, (uow) => reinstateMember(uow, input), input)
  }
}
