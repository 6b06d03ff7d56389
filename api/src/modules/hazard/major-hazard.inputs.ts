import { Field, InputType, Text, UUID } from '../../graphql/index.ts'
import { VersionedInput } from '../inputs.ts'

@InputType()
abstract class MajorHazardInput extends VersionedInput {
  @Field(() => UUID) majorHazardId!: string
}

@InputType()
export class JudgeMajorInput extends MajorHazardInput {
  @Field(() => Boolean) isMajor!: boolean
  @Field(() => Text, { nullable: true, description: 'Where another criterion fits better.' }) criterionCode?:
    | string
    | null
  @Field(() => Text) reason!: string
}

@InputType()
export class ControlMajorInput extends MajorHazardInput {
  @Field(() => Text) measures!: string
}

@InputType()
export class TreatmentPlanInput {
  @Field(() => Text) goals!: string
  @Field(() => Text) methods!: string
  @Field(() => Text) money!: string
  @Field(() => Text) people!: string
  @Field(() => Text) timeLimit!: string
  @Field(() => Text) emergencyPlan!: string
}

@InputType()
export class FileTreatmentPlanInput extends MajorHazardInput {
  @Field(() => TreatmentPlanInput) plan!: TreatmentPlanInput
}

@InputType()
export class StartTreatmentInput extends MajorHazardInput {}
@InputType()
export class ReworkMajorInput extends MajorHazardInput {}

@InputType()
export class RequestAcceptanceInput extends MajorHazardInput {
  @Field(() => Text) assessment!: string
}

@InputType()
export class AcceptMajorInput extends MajorHazardInput {
  @Field(() => Boolean) pass!: boolean
  @Field(() => Text, { nullable: true, description: 'Needed to refuse.' }) reason?: string | null
}
