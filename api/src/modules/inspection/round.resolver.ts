import {
  INSPECTION,
  addAllianceItem,
  cancelPlan,
  cancelRound,
  choosePlan,
  closeRound,
  createRound,
  planRound,
  publishRepair,
  publishRound,
  retireAllianceItem,
  reviseAllianceItem,
  updateRoundSettings,
  whyNotPair,
} from '@anhu/domain/inspection'
import {
  Arg,
  Ctx,
  Field,
  Float,
  InputType,
  Int,
  LocalDate,
  Mutation,
  ObjectType,
  Requires,
  Resolver,
  resultUnion,
  Text,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import { modelNamed } from '../../graphql/read/model.ts'
import { MutationInput, ReasonedInput, VersionedInput } from '../inputs.ts'
import { PlanState, RepairMode, RoundState } from './inspection.enums.ts'

@InputType()
class PairInput {
  @Field(() => UUID) inspector!: string
  @Field(() => UUID) host!: string
}

@InputType()
class AbsenceInput {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => [LocalDate], { nullable: true, description: 'Null: for the whole round.' }) dates?:
    | string[]
    | null
}

@InputType()
class CreateRoundInput extends MutationInput {
  @Field(() => Text) name!: string
  @Field(() => LocalDate) startsOn!: string
  @Field(() => LocalDate) endsOn!: string
  @Field(() => [UUID], { nullable: true, description: 'Empty: all members.' }) groupIds!: string[]
  @Field(() => [String], { nullable: true, description: "Empty: whatever each host's risks call for." })
  topicCodes!: string[]
  @Field(() => Int, { nullable: true, description: '3 unless said.' }) inspectorsPerHost?: number
  @Field(() => Int, { nullable: true, description: '1 unless said.' }) leadersPerTeam?: number
}

@InputType()
class UpdateRoundInput extends VersionedInput {
  @Field(() => UUID) roundId!: string
  @Field(() => Text, { nullable: true }) name?: string
  @Field(() => LocalDate, { nullable: true }) startsOn?: string
  @Field(() => LocalDate, { nullable: true }) endsOn?: string
  @Field(() => [UUID], { nullable: true }) groupIds?: string[]
  @Field(() => [String], { nullable: true }) topicCodes?: string[]
  @Field(() => Int, { nullable: true }) inspectorsPerHost?: number
  @Field(() => Int, { nullable: true }) leadersPerTeam?: number
  @Field(() => [PairInput], { nullable: true }) must?: PairInput[]
  @Field(() => [PairInput], { nullable: true }) mustNot?: PairInput[]
  @Field(() => [AbsenceInput], { nullable: true }) absent?: AbsenceInput[]
  @Field(() => RepairMode.type, { nullable: true }) mode?: 'least_change' | 'balanced' | 'best'
}

@InputType()
class PlanRoundInput extends VersionedInput {
  @Field(() => UUID) roundId!: string
}

@InputType()
class PublishRoundInput extends VersionedInput {
  @Field(() => UUID) roundId!: string
}

@InputType()
class CloseRoundInput extends VersionedInput {
  @Field(() => UUID) roundId!: string
  @Field(() => Text, { nullable: true, description: 'Needed while visits are open.' }) reason?: string
}

@InputType()
class CancelRoundInput extends ReasonedInput {
  @Field(() => UUID) roundId!: string
}

@InputType()
class ChoosePlanInput extends VersionedInput {
  @Field(() => UUID) planId!: string
}

@InputType()
class CancelPlanInput extends MutationInput {
  @Field(() => UUID) planId!: string
}

@InputType()
class PublishRepairInput extends VersionedInput {
  @Field(() => UUID) planId!: string
}

@InputType()
class WhyNotInput extends MutationInput {
  @Field(() => UUID) planId!: string
  @Field(() => UUID) hostEnterpriseId!: string
  @Field(() => UUID) inspectorEnterpriseId!: string
}

@InputType()
class AddChecklistItemInput extends MutationInput {
  @Field(() => String) topicCode!: string
  @Field(() => Text) text!: string
  @Field(() => Int) deadlineDays!: number
}

@InputType()
class ReviseChecklistItemInput extends VersionedInput {
  @Field(() => UUID) id!: string
  @Field(() => Text) text!: string
  @Field(() => Int) deadlineDays!: number
}

@InputType()
class RetireChecklistItemInput extends VersionedInput {
  @Field(() => UUID) id!: string
}

@ObjectType({ simpleResolvers: true })
abstract class RoundChanged {
  @Field(() => UUID) roundId!: string
  @Field(() => RoundState.type) state!: string
  @Field(() => Int) version!: number
}
@ObjectType({ simpleResolvers: true })
class CreateRoundSuccess extends RoundChanged {}
@ObjectType({ simpleResolvers: true })
class UpdateRoundSuccess extends RoundChanged {}
@ObjectType({ simpleResolvers: true })
class CloseRoundSuccess extends RoundChanged {}
@ObjectType({ simpleResolvers: true })
class CancelRoundSuccess extends RoundChanged {}
@ObjectType({ simpleResolvers: true })
class ChoosePlanSuccess extends RoundChanged {
  @Field(() => Int, { description: 'Draft visits written.' }) visits!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'Something to know about a round that was published all the same.',
})
class NoticeWarning {
  @Field(() => String) code!: string
  @Field(() => UUID) visitId!: string
  @Field(() => String) hostName!: string
  @Field(() => LocalDate) plannedOn!: string
  @Field(() => Int, { description: 'Working days between today and the visit.' }) workingDays!: number
}
@ObjectType({ simpleResolvers: true })
class PublishRoundSuccess extends RoundChanged {
  @Field(() => [NoticeWarning], { description: 'One a visit: at most 1000.' }) warnings!: NoticeWarning[]
}

@ObjectType({ simpleResolvers: true })
class PlanRoundSuccess {
  @Field(() => UUID) planId!: string
  @Field(() => PlanState.type) state!: string
  @Field(() => Int) version!: number
}

@ObjectType({ simpleResolvers: true })
class CancelPlanSuccess {
  @Field(() => UUID) planId!: string
  @Field(() => PlanState.type) state!: string
  @Field(() => Int) version!: number
}
@ObjectType({ simpleResolvers: true })
class PublishRepairSuccess extends RoundChanged {
  @Field(() => Int, { description: 'Visits changed, added or called off.' }) visitsChanged!: number
}

@ObjectType({
  simpleResolvers: true,
  description: 'A tier of the objective that a forced pair would change.',
})
class TierPrice {
  @Field(() => String) name!: string
  @Field(() => Int, { description: 'Above zero: worse.' }) delta!: number
}
@ObjectType({ simpleResolvers: true, description: 'Who inspects whom.' })
class PairSaid {
  @Field(() => UUID) inspectorId!: string
  @Field(() => UUID) hostId!: string
}

@ObjectType({ simpleResolvers: true })
class WhyNotPrice {
  @Field(() => Float, { description: 'Road metres more, all teams together; less when negative.' })
  metres!: number
  @Field(() => Int, { description: 'Places that would go to another firm.' }) moved!: number
  @Field(() => Int, { description: 'Places that would be given up.' }) dropped!: number
  @Field(() => [TierPrice], { description: 'At most 10.' }) tiers!: readonly TierPrice[]
  @Field(() => [PairSaid], { description: 'Pairs that would come, this one among them: at most 1000.' })
  addedPairs!: readonly PairSaid[]
  @Field(() => [PairSaid], { description: 'Pairs that would go: at most 1000.' })
  droppedPairs!: readonly PairSaid[]
}

@ObjectType({ simpleResolvers: true })
class WhyNotSuccess {
  @Field(() => modelNamed('Reason').type, {
    description: 'The first rule against it; else what it would cost.',
  })
  reason!: object
  @Field(() => Boolean, { description: 'The plan sends it there already; the reasons say why.' })
  inPlan!: boolean
  @Field(() => [modelNamed('Reason').type], {
    description: 'Every rule against it, the strongest first; at most 10.',
  })
  reasons!: readonly object[]
  @Field(() => WhyNotPrice, {
    nullable: true,
    description:
      'What forcing the pair would cost, found by solving again; null when a rule forbids it for good.',
  })
  price!: object | null
}

@ObjectType({ simpleResolvers: true })
abstract class ItemChanged {
  @Field(() => UUID) itemId!: string
  @Field(() => String) code!: string
  @Field(() => Int) versionNo!: number
  @Field(() => Int) version!: number
}
@ObjectType({ simpleResolvers: true })
class AddChecklistItemSuccess extends ItemChanged {}
@ObjectType({ simpleResolvers: true })
class ReviseChecklistItemSuccess extends ItemChanged {}
@ObjectType({ simpleResolvers: true })
class RetireChecklistItemSuccess extends ItemChanged {}

const CreateRoundResult = resultUnion('CreateRoundResult', CreateRoundSuccess)
const UpdateRoundResult = resultUnion('UpdateRoundResult', UpdateRoundSuccess)
const PlanRoundResult = resultUnion('PlanRoundResult', PlanRoundSuccess)
const ChoosePlanResult = resultUnion('ChoosePlanResult', ChoosePlanSuccess)
const PublishRoundResult = resultUnion('PublishRoundResult', PublishRoundSuccess)
const CloseRoundResult = resultUnion('CloseRoundResult', CloseRoundSuccess)
const CancelPlanResult = resultUnion('CancelPlanResult', CancelPlanSuccess)
const PublishRepairResult = resultUnion('PublishRepairResult', PublishRepairSuccess)
const CancelRoundResult = resultUnion('CancelRoundResult', CancelRoundSuccess)
const WhyNotResult = resultUnion('WhyNotResult', WhyNotSuccess)
const AddChecklistItemResult = resultUnion('AddChecklistItemResult', AddChecklistItemSuccess)
const ReviseChecklistItemResult = resultUnion('ReviseChecklistItemResult', ReviseChecklistItemSuccess)
const RetireChecklistItemResult = resultUnion('RetireChecklistItemResult', RetireChecklistItemSuccess)

/** What a committee does with rounds, plans and its own checklist items. */
@Resolver()
export class RoundResolver {
  @Requires(INSPECTION['inspection:create-round'])
  @Mutation(() => CreateRoundResult.union, { description: 'Opens a round as a draft.' })
  createRound(
    @Arg('input', () => CreateRoundInput) input: CreateRoundInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CreateRoundResult, (uow) => createRound(uow, input), input)
  }

  @Requires(INSPECTION['inspection:update-round'])
  @Mutation(() => UpdateRoundResult.union, {
    description: 'Changes a round that is not published; what is not given stays.',
  })
  updateRound(
    @Arg('input', () => UpdateRoundInput) input: UpdateRoundInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(UpdateRoundResult, (uow) => updateRoundSettings(uow, input), input)
  }

  @Requires(INSPECTION['inspection:plan-round'])
  @Mutation(() => PlanRoundResult.union, {
    description:
      'Has the pairing computed; a large round is solved by a worker, and the plan says how far it is.',
  })
  planRound(
    @Arg('input', () => PlanRoundInput) input: PlanRoundInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(PlanRoundResult, (uow) => planRound(uow, input), input)
  }

  @Requires(INSPECTION['inspection:choose-plan'])
  @Mutation(() => ChoosePlanResult.union, {
    description: 'Makes a plan the draft of its round; draft visits are written.',
  })
  choosePlan(
    @Arg('input', () => ChoosePlanInput) input: ChoosePlanInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ChoosePlanResult, (uow) => choosePlan(uow, input), input)
  }

  @Requires(INSPECTION['inspection:plan-round'])
  @Mutation(() => CancelPlanResult.union, { description: 'Gives up a plan that is being solved.' })
  cancelPlan(
    @Arg('input', () => CancelPlanInput) input: CancelPlanInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CancelPlanResult, (uow) => cancelPlan(uow, input), input)
  }

  @Requires(INSPECTION['inspection:repair-round'])
  @Mutation(() => PublishRepairResult.union, {
    description: 'Puts a repair of a published round into force; only those concerned are told.',
  })
  publishRepair(
    @Arg('input', () => PublishRepairInput) input: PublishRepairInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(PublishRepairResult, (uow) => publishRepair(uow, input), input)
  }

  @Requires(INSPECTION['inspection:publish-round'])
  @Mutation(() => PublishRoundResult.union, {
    description: 'Freezes the checklists and tells hosts and inspectors.',
  })
  publishRound(
    @Arg('input', () => PublishRoundInput) input: PublishRoundInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(PublishRoundResult, (uow) => publishRound(uow, input), input)
  }

  @Requires(INSPECTION['inspection:close-round'])
  @Mutation(() => CloseRoundResult.union, {
    description: 'Closes a round; with visits that are not done it takes a reason.',
  })
  closeRound(
    @Arg('input', () => CloseRoundInput) input: CloseRoundInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CloseRoundResult, (uow) => closeRound(uow, input), input)
  }

  @Requires(INSPECTION['inspection:cancel-round'])
  @Mutation(() => CancelRoundResult.union, {
    description: 'Gives a round up before any of its visits has begun.',
  })
  cancelRound(
    @Arg('input', () => CancelRoundInput) input: CancelRoundInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CancelRoundResult, (uow) => cancelRound(uow, input), input)
  }

  @Requires(INSPECTION['inspection:plan-round'])
  @Mutation(() => WhyNotResult.union, {
    description: 'Why a plan does not send one firm to another. May solve again, so it is no query.',
  })
  whyNot(@Arg('input', () => WhyNotInput) input: WhyNotInput, @Ctx() context: ApiContext): Promise<object> {
    return context.mutate(WhyNotResult, (uow) => whyNotPair(uow, input), input)
  }

  @Requires(INSPECTION['inspection:add-alliance-item'])
  @Mutation(() => AddChecklistItemResult.union, {
    description: 'Adds an item of the alliance; it carries no legal badge.',
  })
  addChecklistItem(
    @Arg('input', () => AddChecklistItemInput) input: AddChecklistItemInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AddChecklistItemResult, (uow) => addAllianceItem(uow, input), input)
  }

  @Requires(INSPECTION['inspection:revise-alliance-item'])
  @Mutation(() => ReviseChecklistItemResult.union, {
    description: 'Writes a new version of an item; frozen lists keep the old one.',
  })
  reviseChecklistItem(
    @Arg('input', () => ReviseChecklistItemInput) input: ReviseChecklistItemInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReviseChecklistItemResult, (uow) => reviseAllianceItem(uow, input), input)
  }

  @Requires(INSPECTION['inspection:retire-alliance-item'])
  @Mutation(() => RetireChecklistItemResult.union, {
    description: 'Takes an item out of lists made from now on.',
  })
  retireChecklistItem(
    @Arg('input', () => RetireChecklistItemInput) input: RetireChecklistItemInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RetireChecklistItemResult, (uow) => retireAllianceItem(uow, input), input)
  }
}
