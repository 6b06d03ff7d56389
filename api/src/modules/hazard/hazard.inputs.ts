import { Field, Float, InputType, LocalDate, Text, UUID } from '../../graphql/index.ts'
import { PhotoInput } from '../evidence/photo.input.ts'
import { MutationInput, ReasonedInput, VersionedInput } from '../inputs.ts'

@InputType()
export class ReportHazardInput extends MutationInput {
  @Field(() => UUID, { description: 'Made on the phone: the same hazard twice is one.' }) id!: string
  @Field(() => UUID, { nullable: true, description: 'Where the firm is in more than one alliance.' })
  allianceId?: string | null
  @Field(() => Text) place!: string
  @Field(() => Text) description!: string
  @Field(() => Text, { nullable: true }) topicCode?: string | null
  @Field(() => Boolean) immediate!: boolean
  @Field(() => Boolean, { nullable: true }) suspectMajor?: boolean | null
  @Field(() => Text, { nullable: true }) criterionCode?: string | null
  @Field(() => [PhotoInput], { description: 'At least one.' }) photos!: PhotoInput[]
}

@InputType()
abstract class HazardInput extends VersionedInput {
  @Field(() => UUID) hazardId!: string
}

@InputType()
abstract class ReasonedHazardInput extends ReasonedInput {
  @Field(() => UUID) hazardId!: string
}

@InputType()
export class ConfirmHazardInput extends HazardInput {
  @Field(() => UUID, { nullable: true }) rectifierId?: string | null
  @Field(() => Text, { nullable: true }) rectifierName?: string | null
  @Field(() => LocalDate, { nullable: true }) dueOn?: string | null
  @Field(() => Text, { nullable: true }) measures?: string | null
}

@InputType()
export class ContestHazardInput extends ReasonedHazardInput {
  @Field(() => [PhotoInput], { nullable: true }) photos?: PhotoInput[] | null
}
@InputType()
export class UpholdHazardInput extends ReasonedHazardInput {}
@InputType()
export class RevokeHazardInput extends ReasonedHazardInput {}
@InputType()
export class WithdrawHazardInput extends ReasonedHazardInput {}

@InputType()
export class MergeHazardInput extends HazardInput {
  @Field(() => UUID, { description: 'The one that survives.' }) intoHazardId!: string
}

@InputType()
export class StartRectificationInput extends HazardInput {}

@InputType()
export class FixOnSpotInput extends HazardInput {
  @Field(() => UUID, { nullable: true }) id?: string | null
  @Field(() => Text) measures!: string
  @Field(() => [PhotoInput]) photos!: PhotoInput[]
}

@InputType()
export class SubmitRectificationInput extends HazardInput {
  @Field(() => UUID, { description: 'Made on the phone: the same receipt twice is one.' }) id!: string
  @Field(() => Text) measures!: string
  @Field(() => Float, { nullable: true, description: 'Yuan.' }) cost?: number | null
  @Field(() => [PhotoInput]) photos!: PhotoInput[]
}

@InputType()
export class RequestExtensionInput extends HazardInput {
  @Field(() => LocalDate) requestedDueOn!: string
  @Field(() => Text) reason!: string
  @Field(() => Text) interimMeasures!: string
}

@InputType()
export class DecideExtensionInput extends VersionedInput {
  @Field(() => UUID) extensionId!: string
  @Field(() => Boolean) grant!: boolean
  @Field(() => Text, { nullable: true }) reason?: string | null
}

@InputType()
export class ReinspectHazardInput extends HazardInput {
  @Field(() => Boolean) pass!: boolean
  @Field(() => Text, { nullable: true, description: 'Needed to fail.' }) reason?: string | null
  @Field(() => LocalDate, { nullable: true, description: 'Needed to fail.' }) newDueOn?: string | null
  @Field(() => [PhotoInput], { nullable: true }) photos?: PhotoInput[] | null
}

@InputType()
export class AssignReinspectorInput extends HazardInput {
  @Field(() => UUID) enterpriseId!: string
}

@InputType()
export class EscalateHazardInput extends HazardInput {
  @Field(() => Text) criterionCode!: string
  @Field(() => Text) reason!: string
}

@InputType()
export class RecordLookBackInput extends VersionedInput {
  @Field(() => UUID) lookBackId!: string
  @Field(() => Boolean) held!: boolean
  @Field(() => Text, { nullable: true, description: 'Needed for a relapse.' }) note?: string | null
  @Field(() => [PhotoInput], { nullable: true, description: 'Needed for a relapse.' }) photos?:
    | PhotoInput[]
    | null
}
