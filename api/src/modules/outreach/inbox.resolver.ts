import {
  answerComprehension,
  answerQuestion,
  answerTargetedCheck,
  askQuestion,
  closeQuestion,
  followUpQuestion,
  markQuestionInvalid,
  openPublication,
  OUTREACH,
  type CheckOutcome as Outcome,
} from '@anhu/domain/outreach'
import { GraphQLBoolean, GraphQLInt } from 'graphql'
import {
  Arg,
  Ctx,
  Field,
  InputType,
  Mutation,
  Requires,
  Resolver,
  Text,
  UUID,
  type ApiContext,
} from '../../graphql/index.ts'
import { PhotoInput } from '../evidence/photo.input.ts'
import { MutationInput, VersionedInput } from '../inputs.ts'
import { CheckOutcome } from './outreach.enums.ts'
import { rereadResult } from './results.ts'

@InputType()
class OpenPublicationInput extends MutationInput {
  @Field(() => UUID) itemId!: string
}
@InputType()
class AnswerComprehensionInput extends MutationInput {
  @Field(() => UUID) itemId!: string
  @Field(() => GraphQLInt) option!: number
}
@InputType()
class AskQuestionInput extends MutationInput {
  @Field(() => UUID) itemId!: string
  @Field(() => Text) text!: string
}
@InputType()
class FollowUpQuestionInput extends VersionedInput {
  @Field(() => UUID) questionId!: string
  @Field(() => Text) text!: string
}
@InputType()
class AnswerQuestionInput extends VersionedInput {
  @Field(() => UUID) questionId!: string
  @Field(() => Text) text!: string
  @Field(() => GraphQLBoolean, { description: 'Also for every reader, without the firm.' }) faq!: boolean
}
@InputType()
class CloseQuestionInput extends VersionedInput {
  @Field(() => UUID) questionId!: string
}
@InputType()
class MarkQuestionInvalidInput extends VersionedInput {
  @Field(() => UUID) questionId!: string
}
@InputType()
class AnswerTargetedCheckInput extends VersionedInput {
  @Field(() => UUID) answerId!: string
  @Field(() => CheckOutcome.type) outcome!: Outcome
  @Field(() => [GraphQLBoolean], { description: 'One for each line of the check.' }) lines!: boolean[]
  @Field(() => Text, { nullable: true }) note!: string | null
  @Field(() => [PhotoInput]) photos!: PhotoInput[]
}

const item = (verb: string) => rereadResult(verb, 'InboxItem', 'item', 'itemId')
const question = (verb: string) => rereadResult(verb, 'QuestionThread', 'question', 'questionId')
const OpenPublicationResult = item('OpenPublication')
const AnswerComprehensionResult = item('AnswerComprehension')
const AskQuestionResult = question('AskQuestion')
const FollowUpQuestionResult = question('FollowUpQuestion')
const AnswerQuestionResult = question('AnswerQuestion')
const CloseQuestionResult = question('CloseQuestion')
const MarkQuestionInvalidResult = question('MarkQuestionInvalid')
const AnswerTargetedCheckResult = rereadResult(
  'AnswerTargetedCheck',
  'TargetedCheckAnswer',
  'answer',
  'answerId',
)

/** What readers do, and what publishers answer them. */
@Resolver()
export class InboxResolver {
  @Requires(OUTREACH['outreach:open-publication'])
  @Mutation(() => OpenPublicationResult.union, { description: 'The read receipt; again is no change.' })
  openPublication(
    @Arg('input', () => OpenPublicationInput) input: OpenPublicationInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(OpenPublicationResult, (uow) => openPublication(uow, input), input)
  }

  @Requires(OUTREACH['outreach:open-publication'])
  @Mutation(() => AnswerComprehensionResult.union, {
    description: 'Answers the one question; a wrong answer may be tried again.',
  })
  answerComprehension(
    @Arg('input', () => AnswerComprehensionInput) input: AnswerComprehensionInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(AnswerComprehensionResult, (uow) => answerComprehension(uow, input), input)
  }

  @Requires(OUTREACH['outreach:ask-question'])
  @Mutation(() => AskQuestionResult.union, { description: 'Asks the publisher.' })
  askQuestion(@Arg('input', () => AskQuestionInput) input: AskQuestionInput, @Ctx() context: ApiContext) {
    return context.mutate(AskQuestionResult, (uow) => askQuestion(uow, input), input)
  }

  @Requires(OUTREACH['outreach:follow-up'])
  @Mutation(() => FollowUpQuestionResult.union, { description: 'Asks on after an answer.' })
  followUpQuestion(
    @Arg('input', () => FollowUpQuestionInput) input: FollowUpQuestionInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(FollowUpQuestionResult, (uow) => followUpQuestion(uow, input), input)
  }

  @Requires(OUTREACH['outreach:answer-question'])
  @Mutation(() => AnswerQuestionResult.union, { description: "Answers a firm's question." })
  answerQuestion(
    @Arg('input', () => AnswerQuestionInput) input: AnswerQuestionInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(AnswerQuestionResult, (uow) => answerQuestion(uow, input), input)
  }

  @Requires(OUTREACH['outreach:follow-up'])
  @Mutation(() => CloseQuestionResult.union, { description: 'Says that the answer suffices.' })
  closeQuestion(
    @Arg('input', () => CloseQuestionInput) input: CloseQuestionInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(CloseQuestionResult, (uow) => closeQuestion(uow, input), input)
  }

  @Requires(OUTREACH['outreach:answer-question'])
  @Mutation(() => MarkQuestionInvalidResult.union, {
    description: 'Marks what is no question; committees only.',
  })
  markQuestionInvalid(
    @Arg('input', () => MarkQuestionInvalidInput) input: MarkQuestionInvalidInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(MarkQuestionInvalidResult, (uow) => markQuestionInvalid(uow, input), input)
  }

  @Requires(OUTREACH['outreach:answer-check'])
  @Mutation(() => AnswerTargetedCheckResult.union, {
    description: "Gives the firm's answer to a targeted check; again until it is closed.",
  })
  answerTargetedCheck(
    @Arg('input', () => AnswerTargetedCheckInput) input: AnswerTargetedCheckInput,
    @Ctx() context: ApiContext,
  ) {
    return context.mutate(AnswerTargetedCheckResult, (uow) => answerTargetedCheck(uow, input), input)
  }
}
