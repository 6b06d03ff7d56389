import {
  assignToGroup,
  createGroup,
  endGroup,
  renameGroup,
  tenancyActions,
  updateCharter,
} from '@anhu/domain/tenancy'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Requires,
  Reread,
  Resolver,
  resultUnion,
  Text,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import { MutationInput, VersionedInput } from '../inputs.ts'
import { Disclosure, RingRule } from './alliance.reads.ts'

@InputType({ description: 'Who may meet whom; counts are of rounds looking back.' })
class PairingInput {
  @Field(() => Int) repeatRounds!: number
  @Field(() => Int) maxMeetings!: number
  @Field(() => Int) meetingRounds!: number
  @Field(() => Int) cycleRounds!: number
  @Field(() => RingRule.type) breakRings!: 'free' | 'always'
  @Field(() => Int) antiCollusionPermille!: number
}

@InputType()
class CharterInput {
  @Field(() => Disclosure.type) disclosure!: 'graduated' | 'full'
  @Field(() => Int) confirmWorkingDays!: number
  @Field(() => Int) reinspectDays!: number
  @Field(() => Int) dueSoonDays!: number
  @Field(() => Int) ladderOwner!: number
  @Field(() => Int) ladderCommittee!: number
  @Field(() => Int) ladderTown!: number
  @Field(() => [Int]) lookBackDays!: number[]
  @Field(() => Int) maxExtensions!: number
  @Field(() => PairingInput, { nullable: true, description: 'Not given: stays as it is.' })
  pairing?: PairingInput | null
}

@InputType()
class UpdateCharterInput extends VersionedInput {
  @Field(() => CharterInput) charter!: CharterInput
}

@ObjectType({ simpleResolvers: true })
class UpdateCharterSuccess {
  @Field(() => UUID) allianceId!: string
  @Field(() => Int) version!: number
  @Reread('Alliance', 'allianceId') alliance!: object
}
const UpdateCharterResult = resultUnion('UpdateCharterResult', UpdateCharterSuccess)

@InputType()
class CreateGroupInput extends MutationInput {
  @Field(() => Text) name!: string
}

@InputType()
class RenameGroupInput extends VersionedInput {
  @Field(() => UUID) groupId!: string
  @Field(() => Text) name!: string
}

@InputType()
class EndGroupInput extends VersionedInput {
  @Field(() => UUID) groupId!: string
}

@ObjectType({ simpleResolvers: true })
class CreateGroupSuccess {
  @Field(() => UUID) groupId!: string
  @Reread('ActivityGroup', 'groupId') group!: object
}
const CreateGroupResult = resultUnion('CreateGroupResult', CreateGroupSuccess)

@ObjectType({ simpleResolvers: true })
class RenameGroupSuccess {
  @Field(() => UUID) groupId!: string
  @Reread('ActivityGroup', 'groupId') group!: object
}
const RenameGroupResult = resultUnion('RenameGroupResult', RenameGroupSuccess)

@ObjectType({ simpleResolvers: true })
class EndGroupSuccess {
  @Field(() => UUID) groupId!: string
}
const EndGroupResult = resultUnion('EndGroupResult', EndGroupSuccess)

@InputType()
class AssignToGroupInput extends MutationInput {
  @Field(() => [UUID], { description: 'At most 500.' }) membershipIds!: string[]
  @Field(() => UUID, { nullable: true, description: 'Null takes them out of any group.' }) groupId!:
    | string
    | null
}

@ObjectType({ simpleResolvers: true })
class AssignToGroupSuccess {
  @Field(() => Int) changed!: number
}
const AssignToGroupResult = resultUnion('AssignToGroupResult', AssignToGroupSuccess)

/** What is done to the alliance itself and its groups. */
@Resolver()
export class AllianceResolver {
  @Requires(tenancyActions['alliance:update-charter'])
  @Mutation(() => UpdateCharterResult.union, {
    description: 'Changes what the members agreed on, from now on.',
  })
  updateCharter(
    @Arg('input', () => UpdateCharterInput) input: UpdateCharterInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const {
      ladderOwner: owner,
      ladderCommittee: committee,
      ladderTown: town,
      pairing,
      ...rest
    } = input.charter
    const charter = { ...rest, ladderDays: { owner, committee, town }, ...(pairing ? { pairing } : {}) }
    return context.mutate(
      UpdateCharterResult,
      (uow) => updateCharter(uow, { version: input.version, charter }),
      input,
    )
  }

  @Requires(tenancyActions['group:manage'])
  @Mutation(() => CreateGroupResult.union, { description: 'Opens an activity group.' })
  createGroup(
    @Arg('input', () => CreateGroupInput) input: CreateGroupInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CreateGroupResult, (uow) => createGroup(uow, input), input)
  }

  @Requires(tenancyActions['group:manage'])
  @Mutation(() => RenameGroupResult.union, { description: 'Gives a group another name.' })
  renameGroup(
    @Arg('input', () => RenameGroupInput) input: RenameGroupInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(
      RenameGroupResult,
      async (uow) => {
        await renameGroup(uow, input)
        return { groupId: input.groupId }
      },
      input,
    )
  }

  @Requires(tenancyActions['group:manage'])
  @Mutation(() => EndGroupResult.union, {
    description: 'Ends a group without members; its past keeps its name.',
  })
  endGroup(
    @Arg('input', () => EndGroupInput) input: EndGroupInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(
      EndGroupResult,
      async (uow) => {
        await endGroup(uow, input)
        return { groupId: input.groupId }
      },
      input,
    )
  }

  @Requires(tenancyActions['group:manage'])
  @Mutation(() => AssignToGroupResult.union, { description: 'Moves members to a group, or out of any.' })
  assignToGroup(
    @Arg('input', () => AssignToGroupInput) input: AssignToGroupInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    const { membershipIds, groupId } = input
    return context.mutate(
      AssignToGroupResult,
      (uow) => assignToGroup(uow, { membershipIds, groupId: groupId ?? null }),
      input,
    )
  }
}
