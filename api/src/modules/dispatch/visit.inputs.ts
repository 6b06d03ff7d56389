import { DateTime, Field, Float, InputType, Int, LocalDate, Text, UUID } from '../../graphql/index.ts'
import { PhotoInput } from '../evidence/photo.input.ts'
import { MutationInput, ReasonedInput, VersionedInput } from '../inputs.ts'
import { CheckInMethod, SignerRole } from '../inspection/inspection.enums.ts'
import { PresentRole, ServicePriority } from './dispatch.enums.ts'

const maybe = { nullable: true }

@InputType()
export class RequestExpertInput extends MutationInput {
  @Field(() => UUID) allianceId!: string
  @Field(() => [UUID], { nullable: true, description: 'Of a committee: its members, at most 50.' })
  enterpriseIds?: string[]
  @Field(() => [String]) topicCodes!: string[]
  @Field(() => Text) reason!: string
  @Field(() => Int, maybe) minutes?: number
  @Field(() => Int, maybe) teamSize?: number
  @Field(() => ServicePriority.type, maybe) priority?: 'major' | 'high' | 'normal' | 'optional'
  @Field(() => [LocalDate], maybe) wishedDays?: string[]
  @Field(() => LocalDate, maybe) notBefore?: string
  @Field(() => LocalDate, maybe) notAfter?: string
}

/** A visit as the user saw it. */
@InputType()
export class ExpertVisitStepInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
}

/** A visit as the user saw it, and why. */
@InputType()
export class ExpertVisitReasonInput extends ReasonedInput {
  @Field(() => UUID) visitId!: string
}

@InputType()
export class ProposeVisitDaysInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
  @Field(() => [LocalDate]) days!: string[]
  @Field(() => Text, maybe) note?: string
}

@InputType()
export class ScheduleExpertVisitInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
  @Field(() => LocalDate) plannedOn!: string
  @Field(() => Int, { description: 'Minutes after midnight.' }) start!: number
}

@InputType()
export class StartExpertVisitInput extends MutationInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version the user saw; absent from a phone whose earlier steps are still under way.',
  })
  version?: number
  @Field(() => UUID) visitId!: string
  @Field(() => CheckInMethod.type) method!: 'qr' | 'gps' | 'manual'
  @Field(() => Float, maybe) lat?: number
  @Field(() => Float, maybe) lon?: number
  @Field(() => DateTime) at!: string
}

@InputType()
class PresentInput {
  @Field(() => PresentRole.type) role!: 'principal' | 'safety' | 'operator' | 'other'
  @Field(() => Text) name!: string
  @Field(() => Text, maybe) title?: string
}

@InputType()
class ExpertFindingInput {
  @Field(() => UUID, { description: 'Becomes the id of the hazard.' }) id!: string
  @Field(() => String, maybe) topicCode?: string
  @Field(() => Text) place!: string
  @Field(() => Text) description!: string
  @Field(() => Boolean, { description: '即查即改.' }) immediate!: boolean
  @Field(() => Boolean, maybe) majorSuspected?: boolean
  @Field(() => String, maybe) criterionCode?: string
  @Field(() => Int, maybe) deadlineDays?: number
  @Field(() => DateTime) foundAt!: string
  @Field(() => [PhotoInput], maybe) photos?: PhotoInput[]
}

@InputType()
class ExpertPracticeInput {
  @Field(() => UUID) id!: string
  @Field(() => Text) title!: string
  @Field(() => Text) description!: string
  @Field(() => DateTime, maybe) createdAt?: string
  @Field(() => [PhotoInput], maybe) photos?: PhotoInput[]
}

@InputType()
class PrescriptionInput {
  @Field(() => UUID) id!: string
  @Field(() => UUID, { nullable: true, description: 'The finding it treats; null for the firm as a whole.' })
  hazardId?: string
  @Field(() => Text, { description: '查病情.' }) condition!: string
  @Field(() => Text, { description: '找病因.' }) causes!: string
  @Field(() => Text, { description: '开良方.' }) remedy!: string
}

@InputType()
class ExpertSignatureInput {
  @Field(() => UUID) id!: string
  @Field(() => SignerRole.type) signerRole!: 'team_leader' | 'inspector' | 'host' | 'escort'
  @Field(() => Text) signerName!: string
  @Field(() => String, { nullable: true, description: 'Of the picture, sent before; null for a refusal.' })
  sha256?: string
  @Field(() => Boolean, maybe) refused?: boolean
  @Field(() => Text, maybe) refusalReason?: string
  @Field(() => DateTime) signedAt!: string
}

/** What an expert records on the spot, whole or a piece of it. Every element has the id its phone gave it. */
@InputType()
export class RecordExpertVisitInput extends MutationInput {
  @Field(() => UUID) visitId!: string
  @Field(() => [PresentInput], { nullable: true, description: 'The whole list; null leaves it as it is.' })
  present?: PresentInput[]
  @Field(() => Text, maybe) summary?: string
  @Field(() => [ExpertFindingInput], maybe) findings?: ExpertFindingInput[]
  @Field(() => [ExpertPracticeInput], maybe) goodPractices?: ExpertPracticeInput[]
  @Field(() => [PrescriptionInput], maybe) prescriptions?: PrescriptionInput[]
  @Field(() => [PhotoInput], maybe) photos?: PhotoInput[]
  @Field(() => [ExpertSignatureInput], maybe) signatures?: ExpertSignatureInput[]
}

@InputType()
export class ReportExpertVisitInput extends MutationInput {
  @Field(() => Int, {
    nullable: true,
    description: 'The version the user saw; absent from a phone whose earlier steps are still under way.',
  })
  version?: number
  @Field(() => UUID) visitId!: string
  @Field(() => Text) summary!: string
  @Field(() => DateTime, maybe) endedAt?: string
  @Field(() => Int, maybe) minutesTravel?: number
}

@InputType()
export class ConfirmExpertReportInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
  @Field(() => Text, maybe) remark?: string
}

@InputType()
export class RateExpertVisitInput extends MutationInput {
  @Field(() => UUID) visitId!: string
  @Field(() => Int, { description: 'One to five.' }) score!: number
  @Field(() => Text, maybe) comment?: string
}

@InputType()
export class RequestFollowUpInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
  @Field(() => LocalDate, maybe) plannedOn?: string
  @Field(() => Text, maybe) reason?: string
}
