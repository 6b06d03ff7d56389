import { Field, Float, InputType, Int, LocalDate, Text, UUID } from '../../graphql/index.ts'
import { MutationInput, ReasonedInput, VersionedInput } from '../inputs.ts'
import { RepairMode, VisitNature } from '../inspection/inspection.enums.ts'
import { LeaveKind, ServicePriority } from './dispatch.enums.ts'

type Priority = 'major' | 'high' | 'normal' | 'optional'
type Mode = 'least_change' | 'balanced' | 'best'
const maybe = { nullable: true }

@InputType()
export class SaveExpertInput extends MutationInput {
  @Field(() => UUID, { nullable: true, description: 'Null: a new expert.' }) id?: string
  @Field(() => Int, { nullable: true, description: 'The version the user saw, of one that is there.' })
  version?: number
  @Field(() => Text) name!: string
  @Field(() => Text, { nullable: true, description: 'Of a new expert; never shown again in full.' })
  phone?: string
  @Field(() => [Text]) specialties!: string[]
  @Field(() => [Text], maybe) employers?: string[]
  @Field(() => [UUID], maybe) conflictEnterpriseIds?: string[]
  @Field(() => Text, maybe) address?: string
  @Field(() => Float, maybe) lat?: number
  @Field(() => Float, maybe) lon?: number
  @Field(() => Int, { nullable: true, description: 'Minutes after midnight.' }) workFrom?: number
  @Field(() => Int, maybe) workUntil?: number
  @Field(() => Int, maybe) lunchFrom?: number
  @Field(() => Int, maybe) lunchUntil?: number
  @Field(() => Int, maybe) lunchMinutes?: number
  @Field(() => Int, maybe) maxVisitsPerDay?: number
  @Field(() => Int, maybe) yearlyHours?: number
  @Field(() => Boolean, maybe) active?: boolean
}

@InputType()
export class AddExpertLeaveInput extends MutationInput {
  @Field(() => UUID) expertId!: string
  @Field(() => LeaveKind.type) kind!: 'ill' | 'leave' | 'training'
  @Field(() => LocalDate) startsOn!: string
  @Field(() => LocalDate) endsOn!: string
  @Field(() => Text) reason!: string
}

@InputType()
export class CancelExpertLeaveInput extends VersionedInput {
  @Field(() => UUID) leaveId!: string
}

@InputType()
export class AcceptRequestInput extends VersionedInput {
  @Field(() => UUID) requestId!: string
  @Field(() => ServicePriority.type) priority!: Priority
  @Field(() => [String]) topicCodes!: string[]
  @Field(() => Int) minutes!: number
  @Field(() => Int) teamSize!: number
  @Field(() => Text, maybe) note?: string
}

/** A request, and why. */
@InputType()
export class RequestStepInput extends ReasonedInput {
  @Field(() => UUID) requestId!: string
}

@InputType()
export class MatchExpertsInput extends MutationInput {
  @Field(() => UUID) visitId!: string
}

@InputType()
export class AssignExpertInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
  @Field(() => [UUID]) expertIds!: string[]
  @Field(() => LocalDate) plannedOn!: string
  @Field(() => Int, { description: 'Minutes after midnight.' }) start!: number
}

@InputType()
export class SaveCampaignInput extends MutationInput {
  @Field(() => UUID, maybe) id?: string
  @Field(() => Int, maybe) version?: number
  @Field(() => Text) name!: string
  @Field(() => Text) purpose!: string
  @Field(() => [String]) topicCodes!: string[]
  @Field(() => LocalDate) startsOn!: string
  @Field(() => LocalDate) endsOn!: string
  @Field(() => ServicePriority.type) priority!: Priority
  @Field(() => Int) minutes!: number
  @Field(() => Int) budgetVisits!: number
  @Field(() => Int) budgetMinutes!: number
}

@InputType()
class CampaignFirmInput {
  @Field(() => UUID) allianceId!: string
  @Field(() => UUID) enterpriseId!: string
}

@InputType()
export class AddToCampaignInput extends VersionedInput {
  @Field(() => UUID) campaignId!: string
  @Field(() => [CampaignFirmInput]) firms!: CampaignFirmInput[]
  @Field(() => Text, maybe) reason?: string
}

@InputType()
export class EndCampaignInput extends ReasonedInput {
  @Field(() => UUID) campaignId!: string
}

@InputType()
export class PlanDispatchInput extends MutationInput {
  @Field(() => LocalDate) startsOn!: string
  @Field(() => LocalDate) endsOn!: string
  @Field(() => [UUID], {
    nullable: true,
    description: 'Null: all that wait, with what was given already in these days.',
  })
  visitIds?: string[]
  @Field(() => RepairMode.type, maybe) mode?: Mode
}

@InputType()
export class ReplanDispatchInput extends VersionedInput {
  @Field(() => UUID) planId!: string
  @Field(() => RepairMode.type, maybe) mode?: Mode
}

@InputType()
export class DispatchMoveCheckInput extends MutationInput {
  @Field(() => UUID) planId!: string
  @Field(() => UUID) visitId!: string
  @Field(() => [UUID]) expertIds!: string[]
  @Field(() => LocalDate) day!: string
  @Field(() => Int, { description: 'Minutes after midnight.' }) start!: number
}

@InputType()
export class MoveDispatchVisitInput extends VersionedInput {
  @Field(() => UUID) planId!: string
  @Field(() => UUID) visitId!: string
  @Field(() => [UUID]) expertIds!: string[]
  @Field(() => LocalDate) day!: string
  @Field(() => Int) start!: number
  @Field(() => Boolean, { nullable: true, description: 'Pins it there unless false.' }) pin?: boolean
}

@InputType()
export class RemoveDispatchVisitInput extends VersionedInput {
  @Field(() => UUID) planId!: string
  @Field(() => UUID) visitId!: string
}

@InputType()
export class PinDispatchVisitInput extends RemoveDispatchVisitInput {
  @Field(() => Boolean) pinned!: boolean
}

@InputType()
export class PublishDispatchPlanInput extends VersionedInput {
  @Field(() => UUID) planId!: string
}

@InputType()
export class AnswerDispatchQuestionInput extends VersionedInput {
  @Field(() => UUID) planId!: string
  @Field(() => UUID) visitId!: string
  @Field(() => Text, { description: 'The code of one of the options.' }) answer!: string
  @Field(() => Text, maybe) note?: string
}

@InputType()
class OfficerInput {
  @Field(() => Text) name!: string
  @Field(() => Text) idNumber!: string
}

@InputType()
export class RecordOfficialVisitInput extends MutationInput {
  @Field(() => UUID) enterpriseId!: string
  @Field(() => VisitNature.type) nature!: string
  @Field(() => LocalDate) visitedOn!: string
  @Field(() => Text) subject!: string
  @Field(() => Text, maybe) result?: string
  @Field(() => Text, maybe) officialNumber?: string
  @Field(() => Text, maybe) approvalNumber?: string
  @Field(() => [OfficerInput], maybe) officers?: OfficerInput[]
  @Field(() => Text, { nullable: true, description: 'Needed beyond the cap.' }) exception?: string
}
