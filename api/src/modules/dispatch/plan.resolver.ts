import {
  DISPATCH,
  answerDispatchQuestion,
  checkDispatchMove,
  moveDispatchVisit,
  pinDispatchVisit,
  planDispatch,
  publishDispatchPlan,
  removeDispatchVisit,
  replanDispatch,
} from '@anhu/domain/dispatch'
import { Arg, Ctx, Int, Mutation, Requires, Resolver, UUID, type ApiContext } from '../../graphql/index.ts'
import { modelNamed } from '../../graphql/read/model.ts'
import {
  AnswerDispatchQuestionInput,
  DispatchMoveCheckInput,
  MoveDispatchVisitInput,
  PinDispatchVisitInput,
  PlanDispatchInput,
  PublishDispatchPlanInput,
  RemoveDispatchVisitInput,
  ReplanDispatchInput,
} from './desk.inputs.ts'
import { DispatchDayPreview, outcome, planOutcome } from './dispatch.results.ts'

const PlanDispatchResult = planOutcome('PlanDispatch', [['state', () => String]])
const ReplanDispatchResult = planOutcome('ReplanDispatch', [['state', () => String]])
const DispatchMoveCheckResult = outcome('DispatchMoveCheck', [
  ['conflicts', () => [modelNamed('Reason').type], { description: 'Rules it breaks: at most 100.' }],
  ['metresBefore', () => Int],
  ['metresAfter', () => Int],
  ['days', () => [DispatchDayPreview], { description: 'Of those it touches: at most 10.' }],
])
const MoveDispatchVisitResult = planOutcome('MoveDispatchVisit')
const RemoveDispatchVisitResult = planOutcome('RemoveDispatchVisit')
const PinDispatchVisitResult = planOutcome('PinDispatchVisit')
const PublishDispatchPlanResult = planOutcome('PublishDispatchPlan', [
  ['assigned', () => Int],
  ['kept', () => Int],
  ['released', () => Int],
])
const AnswerDispatchQuestionResult = planOutcome('AnswerDispatchQuestion', [
  ['replanId', () => UUID, { nullable: true, description: 'The new plan that follows from it.' }],
])

/** What a dispatcher does with plans. Each mutation is one command. */
@Resolver()
export class DispatchPlanResolver {
  @Requires(DISPATCH['dispatch:plan-visits'])
  @Mutation(() => PlanDispatchResult.union, { description: 'Has a plan computed by a worker.' })
  planDispatch(
    @Arg('input', () => PlanDispatchInput) input: PlanDispatchInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(PlanDispatchResult, (uow) => planDispatch(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:plan-visits'])
  @Mutation(() => ReplanDispatchResult.union, {
    description: 'Plans the rest of a plan again, with least change unless told.',
  })
  replanDispatch(
    @Arg('input', () => ReplanDispatchInput) input: ReplanDispatchInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReplanDispatchResult, (uow) => replanDispatch(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:plan-visits'])
  @Mutation(() => DispatchMoveCheckResult.union, {
    description: 'What would happen if a visit were put there. Writes nothing.',
  })
  dispatchMoveCheck(
    @Arg('input', () => DispatchMoveCheckInput) input: DispatchMoveCheckInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(DispatchMoveCheckResult, (uow) => checkDispatchMove(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:plan-visits'])
  @Mutation(() => MoveDispatchVisitResult.union, { description: 'Moves a visit by hand and pins it.' })
  moveDispatchVisit(
    @Arg('input', () => MoveDispatchVisitInput) input: MoveDispatchVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(MoveDispatchVisitResult, (uow) => moveDispatchVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:plan-visits'])
  @Mutation(() => RemoveDispatchVisitResult.union, { description: 'Takes a visit out of the plan.' })
  removeDispatchVisit(
    @Arg('input', () => RemoveDispatchVisitInput) input: RemoveDispatchVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RemoveDispatchVisitResult, (uow) => removeDispatchVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:plan-visits'])
  @Mutation(() => PinDispatchVisitResult.union, { description: 'Holds a visit where it is, or lets it go.' })
  pinDispatchVisit(
    @Arg('input', () => PinDispatchVisitInput) input: PinDispatchVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(PinDispatchVisitResult, (uow) => pinDispatchVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:publish-plan'])
  @Mutation(() => PublishDispatchPlanResult.union, {
    description: 'Makes a plan binding; hosts and experts are told.',
  })
  publishDispatchPlan(
    @Arg('input', () => PublishDispatchPlanInput) input: PublishDispatchPlanInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(PublishDispatchPlanResult, (uow) => publishDispatchPlan(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:plan-visits'])
  @Mutation(() => AnswerDispatchQuestionResult.union, {
    description: 'Answers what the plan may not decide alone.',
  })
  answerDispatchQuestion(
    @Arg('input', () => AnswerDispatchQuestionInput) input: AnswerDispatchQuestionInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AnswerDispatchQuestionResult, (uow) => answerDispatchQuestion(uow, input), input)
  }
}
