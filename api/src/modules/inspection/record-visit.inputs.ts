import { DateTime, Field, Float, InputType, Int, Text, UUID } from '../../graphql/index.ts'
import { AnswerResult, CheckInMethod, SignerRole } from './inspection.enums.ts'
import { MutationInput } from '../inputs.ts'
import { PhotoInput } from '../evidence/photo.input.ts'

@InputType()
class CheckInInput {
  @Field(() => CheckInMethod.type) method!: 'qr' | 'gps' | 'manual'
  @Field(() => Float, { nullable: true }) lat?: number
  @Field(() => Float, { nullable: true }) lon?: number
  @Field(() => DateTime) at!: string
}

@InputType()
class AnswerInput {
  @Field(() => UUID) id!: string
  @Field(() => String) itemKey!: string
  @Field(() => AnswerResult.type) result!: 'conform' | 'nonconform' | 'na'
  @Field(() => Text, { nullable: true }) note?: string
  @Field(() => DateTime) answeredAt!: string
  @Field(() => Int, {
    nullable: true,
    description: 'When choosing between two answers: the version that was seen.',
  })
  expectedVersion?: number
}

@InputType()
class FindingInput {
  @Field(() => UUID, { description: 'Becomes the id of the hazard.' }) id!: string
  @Field(() => String, { nullable: true, description: 'The line it fails; null for a free finding.' })
  itemKey?: string
  @Field(() => Text) place!: string
  @Field(() => Text) description!: string
  @Field(() => Boolean, { description: '即查即改.' }) immediate!: boolean
  @Field(() => Boolean, { nullable: true }) majorSuspected?: boolean
  @Field(() => String, { nullable: true }) criterionCode?: string
  @Field(() => Text, { nullable: true, description: 'What the host said on the spot.' }) hostRemark?: string
  @Field(() => DateTime) foundAt!: string
  @Field(() => [PhotoInput], { nullable: true }) photos?: PhotoInput[]
}

@InputType()
class GoodPracticeInput {
  @Field(() => UUID) id!: string
  @Field(() => Text) title!: string
  @Field(() => Text) description!: string
  @Field(() => DateTime, { nullable: true }) createdAt?: string
  @Field(() => [PhotoInput], { nullable: true }) photos?: PhotoInput[]
}

@InputType()
class SignatureInput {
  @Field(() => UUID) id!: string
  @Field(() => SignerRole.type) signerRole!: 'team_leader' | 'inspector' | 'host' | 'escort'
  @Field(() => Text) signerName!: string
  @Field(() => String, { nullable: true, description: 'Of the picture, sent before; null for a refusal.' })
  sha256?: string
  @Field(() => Boolean, { nullable: true }) refused?: boolean
  @Field(() => Text, { nullable: true }) refusalReason?: string
  @Field(() => DateTime) signedAt!: string
}

@InputType()
class ManifestInput {
  @Field(() => [String], { nullable: true }) answerItemKeys?: string[]
  @Field(() => [UUID], { nullable: true }) hazardIds?: string[]
  @Field(() => [UUID], { nullable: true }) goodPracticeIds?: string[]
  @Field(() => [UUID], { nullable: true }) evidenceIds?: string[]
  @Field(() => [UUID], { nullable: true }) signatureIds?: string[]
}

/** A check, whole or a piece of it. Every element has the id its phone gave it. */
@InputType()
export class RecordVisitInput extends MutationInput {
  @Field(() => UUID) visitId!: string
  @Field(() => CheckInInput, { nullable: true }) checkIn?: CheckInInput
  @Field(() => [AnswerInput], { nullable: true }) answers?: AnswerInput[]
  @Field(() => [FindingInput], { nullable: true }) findings?: FindingInput[]
  @Field(() => [GoodPracticeInput], { nullable: true }) goodPractices?: GoodPracticeInput[]
  @Field(() => [PhotoInput], { nullable: true }) photos?: PhotoInput[]
  @Field(() => [SignatureInput], { nullable: true }) signatures?: SignatureInput[]
  @Field(() => ManifestInput, {
    nullable: true,
    description: 'With the closing piece: everything the check consists of.',
  })
  manifest?: ManifestInput
}
