import {
  INSPECTION,
  acceptAssignment,
  acknowledgeAdviceNote,
  archiveVisit,
  cancelVisit,
  confirmVisit,
  decideDropBox,
  declineAssignment,
  postponeVisit,
  recordVisit,
  replaceInspector,
  replyToAdviceNote,
  reportVisit,
  reviewAdviceNote,
} from '@anhu/domain/inspection'
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
  Resolver,
  resultUnion,
  Text,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import { modelNamed } from '../../graphql/read/model.ts'
import { ReasonedInput, VersionedInput } from '../inputs.ts'
import {
  AdviceNoteState,
  AnswerResult,
  DropBoxState,
  InspectorState,
  SheetState,
  VisitState,
} from './inspection.enums.ts'
import { RecordVisitInput } from './record-visit.inputs.ts'

@InputType()
class ConfirmVisitInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
  @Field(() => Text, { nullable: true, description: 'Of a group leader who confirms below quorum.' })
  reason?: string
}
@InputType()
class PostponeVisitInput extends ReasonedInput {
  @Field(() => UUID) visitId!: string
  @Field(() => LocalDate, { nullable: true, description: 'The new day; null while it is not known.' })
  plannedOn?: string
}
@InputType()
class CancelVisitInput extends ReasonedInput {
  @Field(() => UUID) visitId!: string
}
@InputType()
class ReportVisitInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
}
@InputType()
class ArchiveVisitInput extends VersionedInput {
  @Field(() => UUID) visitId!: string
}
@InputType()
class AcceptAssignmentInput extends VersionedInput {
  @Field(() => UUID) visitInspectorId!: string
  @Field(() => Text, { nullable: true }) reason?: string
}
@InputType()
class DeclineAssignmentInput extends ReasonedInput {
  @Field(() => UUID) visitInspectorId!: string
}
@InputType()
class ReplaceInspectorInput extends ReasonedInput {
  @Field(() => UUID) visitInspectorId!: string
}
@InputType()
class DecideDropBoxInput extends VersionedInput {
  @Field(() => UUID) itemId!: string
  @Field(() => Boolean) accept!: boolean
  @Field(() => Text, { nullable: true }) reason?: string
}
@InputType()
class AcknowledgeAdviceNoteInput extends VersionedInput {
  @Field(() => UUID) adviceNoteId!: string
}
@InputType()
class ReplyAdviceNoteInput extends VersionedInput {
  @Field(() => UUID) adviceNoteId!: string
}
@InputType()
class ReviewAdviceNoteInput extends VersionedInput {
  @Field(() => UUID) adviceNoteId!: string
}

@ObjectType({ simpleResolvers: true })
abstract class VisitChanged {
  @Field(() => UUID) visitId!: string
  @Field(() => VisitState.type) state!: string
  @Field(() => Int) version!: number
}
@ObjectType({ simpleResolvers: true })
class ConfirmVisitSuccess extends VisitChanged {}
@ObjectType({ simpleResolvers: true })
class PostponeVisitSuccess extends VisitChanged {}
@ObjectType({ simpleResolvers: true })
class CancelVisitSuccess extends VisitChanged {}
@ObjectType({ simpleResolvers: true })
class ReportVisitSuccess extends VisitChanged {}
@ObjectType({ simpleResolvers: true })
class ArchiveVisitSuccess extends VisitChanged {}

@ObjectType({ simpleResolvers: true })
abstract class AssignmentChanged {
  @Field(() => UUID) visitInspectorId!: string
  @Field(() => UUID) visitId!: string
  @Field(() => InspectorState.type) state!: string
  @Field(() => Int) version!: number
}
@ObjectType({ simpleResolvers: true })
class AcceptAssignmentSuccess extends AssignmentChanged {}
@ObjectType({ simpleResolvers: true })
class DeclineAssignmentSuccess extends AssignmentChanged {
  @Field(() => modelNamed('EnterpriseRef').type, {
    nullable: true,
    description: 'Null while the substitute is still sought.',
  })
  replacedBy?: object | null
}
@ObjectType({ simpleResolvers: true })
class ReplaceInspectorSuccess {
  @Field(() => UUID) visitId!: string
  @Field(() => modelNamed('EnterpriseRef').type, {
    nullable: true,
    description: 'Null when nobody may take the place.',
  })
  replacedBy?: object | null
}

@ObjectType({
  simpleResolvers: true,
  description: 'Two people disagree on one item; a person picks by sending the version back.',
})
class AnswerConflict {
  @Field(() => String) itemKey!: string
  @Field(() => AnswerResult.type) mine!: string
  @Field(() => String, { nullable: true }) mineNote?: string | null
  @Field(() => AnswerResult.type) theirs!: string
  @Field(() => String, { nullable: true }) theirsNote?: string | null
  @Field(() => String) theirsByName!: string
  @Field(() => Int) version!: number
}

@ObjectType({ simpleResolvers: true })
class RecordVisitSuccess {
  @Field(() => UUID) visitId!: string
  @Field(() => VisitState.type, {
    nullable: true,
    description: 'Null to somebody who may not see the visit any more.',
  })
  state?: string | null
  @Field(() => SheetState.type, { nullable: true }) sheetState?: string | null
  @Field(() => Boolean, { description: 'Kept in the drop box, to be confirmed.' }) late!: boolean
  @Field(() => [String], {
    description:
      'What the visit still lacks, as kind or kind:id; bounded by list and manifest: at most 3000.',
  })
  missing!: string[]
  @Field(() => [AnswerConflict], { description: 'One an answer sent: at most 1000.' })
  conflicts!: AnswerConflict[]
  @Field(() => [String], {
    description:
      'Elements that were not taken, as kind:id: known with another body, or not on the list; at most 2000.',
  })
  refused!: string[]
}

@ObjectType({ simpleResolvers: true })
class DecideDropBoxSuccess {
  @Field(() => UUID) itemId!: string
  @Field(() => UUID) visitId!: string
  @Field(() => DropBoxState.type) state!: string
  @Field(() => Int) version!: number
  @Field(() => [AnswerConflict], { description: 'One an answer sent: at most 1000.' })
  conflicts!: AnswerConflict[]
  @Field(() => [String], { description: 'Elements that were not taken, as kind:id; at most 2000.' })
  refused!: string[]
}

@ObjectType({ simpleResolvers: true })
abstract class AdviceNoteChanged {
  @Field(() => UUID) adviceNoteId!: string
  @Field(() => UUID) visitId!: string
  @Field(() => AdviceNoteState.type) state!: string
  @Field(() => Int) version!: number
}
@ObjectType({ simpleResolvers: true })
class AcknowledgeAdviceNoteSuccess extends AdviceNoteChanged {}
@ObjectType({ simpleResolvers: true })
class ReplyAdviceNoteSuccess extends AdviceNoteChanged {}
@ObjectType({ simpleResolvers: true })
class ReviewAdviceNoteSuccess extends AdviceNoteChanged {}

const AcceptAssignmentResult = resultUnion('AcceptAssignmentResult', AcceptAssignmentSuccess)
const DeclineAssignmentResult = resultUnion('DeclineAssignmentResult', DeclineAssignmentSuccess)
const ReplaceInspectorResult = resultUnion('ReplaceInspectorResult', ReplaceInspectorSuccess)
const ConfirmVisitResult = resultUnion('ConfirmVisitResult', ConfirmVisitSuccess)
const PostponeVisitResult = resultUnion('PostponeVisitResult', PostponeVisitSuccess)
const CancelVisitResult = resultUnion('CancelVisitResult', CancelVisitSuccess)
const RecordVisitResult = resultUnion('RecordVisitResult', RecordVisitSuccess)
const DecideDropBoxResult = resultUnion('DecideDropBoxResult', DecideDropBoxSuccess)
const ReportVisitResult = resultUnion('ReportVisitResult', ReportVisitSuccess)
const ArchiveVisitResult = resultUnion('ArchiveVisitResult', ArchiveVisitSuccess)
const AcknowledgeAdviceNoteResult = resultUnion('AcknowledgeAdviceNoteResult', AcknowledgeAdviceNoteSuccess)
const ReplyAdviceNoteResult = resultUnion('ReplyAdviceNoteResult', ReplyAdviceNoteSuccess)
const ReviewAdviceNoteResult = resultUnion('ReviewAdviceNoteResult', ReviewAdviceNoteSuccess)

/** What people do with visits, places in teams, late checks and advice notes. */
@Resolver()
export class VisitResolver {
  @Requires(INSPECTION['inspection:accept-assignment'])
  @Mutation(() => AcceptAssignmentResult.union, {
    description: "Accepts the own firm's place; an inspector who accepts is the one who goes.",
  })
  acceptAssignment(
    @Arg('input', () => AcceptAssignmentInput) input: AcceptAssignmentInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AcceptAssignmentResult, (uow) => acceptAssignment(uow, input), input)
  }

  @Requires(INSPECTION['inspection:decline-assignment'])
  @Mutation(() => DeclineAssignmentResult.union, {
    description: "Declines the own firm's place; a substitute is looked for.",
  })
  declineAssignment(
    @Arg('input', () => DeclineAssignmentInput) input: DeclineAssignmentInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(DeclineAssignmentResult, (uow) => declineAssignment(uow, input), input)
  }

  @Requires(INSPECTION['inspection:choose-plan'])
  @Mutation(() => ReplaceInspectorResult.union, {
    description: 'Takes a firm out of a team and fills its place.',
  })
  replaceInspector(
    @Arg('input', () => ReplaceInspectorInput) input: ReplaceInspectorInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReplaceInspectorResult, (uow) => replaceInspector(uow, input), input)
  }

  @Requires(INSPECTION['inspection:confirm-visit'])
  @Mutation(() => ConfirmVisitResult.union, {
    description: 'The host says yes; a group leader may confirm below quorum with a reason.',
  })
  confirmVisit(
    @Arg('input', () => ConfirmVisitInput) input: ConfirmVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ConfirmVisitResult, (uow) => confirmVisit(uow, input), input)
  }

  @Requires(INSPECTION['inspection:postpone-visit'])
  @Mutation(() => PostponeVisitResult.union, { description: 'Puts a visit off, to a day if one is known.' })
  postponeVisit(
    @Arg('input', () => PostponeVisitInput) input: PostponeVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(PostponeVisitResult, (uow) => postponeVisit(uow, input), input)
  }

  @Requires(INSPECTION['inspection:cancel-visit'])
  @Mutation(() => CancelVisitResult.union, { description: 'Cancels a visit that has not begun.' })
  cancelVisit(
    @Arg('input', () => CancelVisitInput) input: CancelVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CancelVisitResult, (uow) => cancelVisit(uow, input), input)
  }

  @Requires(INSPECTION['inspection:record-visit'])
  @Mutation(() => RecordVisitResult.union, {
    description: 'Takes a check, whole or in pieces, in any order, any number of times; it counts once.',
  })
  recordVisit(
    @Arg('input', () => RecordVisitInput) input: RecordVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    // The command keeps its own receipt: worlds and tests have none of this layer's.
    return context.mutate(RecordVisitResult, (uow) => recordVisit(uow, input))
  }

  @Requires(INSPECTION['inspection:decide-drop-box'])
  @Mutation(() => DecideDropBoxResult.union, {
    description: 'Accepts a late check, which is then merged like any other, or refuses it with a reason.',
  })
  decideDropBox(
    @Arg('input', () => DecideDropBoxInput) input: DecideDropBoxInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(DecideDropBoxResult, (uow) => decideDropBox(uow, input), input)
  }

  @Requires(INSPECTION['inspection:report-visit'])
  @Mutation(() => ReportVisitResult.union, { description: 'Reports a finished visit (通报).' })
  reportVisit(
    @Arg('input', () => ReportVisitInput) input: ReportVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReportVisitResult, (uow) => reportVisit(uow, input), input)
  }

  @Requires(INSPECTION['inspection:archive-visit'])
  @Mutation(() => ArchiveVisitResult.union, {
    description: 'Files a reported visit whose hazards are settled.',
  })
  archiveVisit(
    @Arg('input', () => ArchiveVisitInput) input: ArchiveVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ArchiveVisitResult, (uow) => archiveVisit(uow, input), input)
  }

  @Requires(INSPECTION['inspection:acknowledge-advice-note'])
  @Mutation(() => AcknowledgeAdviceNoteResult.union, {
    description: 'The host acknowledges the advice note (签收).',
  })
  acknowledgeAdviceNote(
    @Arg('input', () => AcknowledgeAdviceNoteInput) input: AcknowledgeAdviceNoteInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AcknowledgeAdviceNoteResult, (uow) => acknowledgeAdviceNote(uow, input), input)
  }

  @Requires(INSPECTION['inspection:reply-advice-note'])
  @Mutation(() => ReplyAdviceNoteResult.union, {
    description: 'The host answers the note once every hazard on it was rectified (整改回执).',
  })
  replyAdviceNote(
    @Arg('input', () => ReplyAdviceNoteInput) input: ReplyAdviceNoteInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReplyAdviceNoteResult, (uow) => replyToAdviceNote(uow, input), input)
  }

  @Requires(INSPECTION['inspection:review-advice-note'])
  @Mutation(() => ReviewAdviceNoteResult.union, {
    description: 'The opinion of the re-inspection (复查意见).',
  })
  reviewAdviceNote(
    @Arg('input', () => ReviewAdviceNoteInput) input: ReviewAdviceNoteInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReviewAdviceNoteResult, (uow) => reviewAdviceNote(uow, input), input)
  }
}
