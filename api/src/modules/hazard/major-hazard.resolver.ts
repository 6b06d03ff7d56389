import {
  HAZARD,
  acceptMajor,
  controlMajor,
  fileTreatmentPlan,
  judgeMajor,
  requestAcceptance,
  reworkMajor,
  startTreatment,
} from '@anhu/domain/hazard'
import { Arg, Ctx, Mutation, Requires, Resolver, type ApiContext } from '../../graphql/index.ts'
import {
  AcceptMajorInput,
  ControlMajorInput,
  FileTreatmentPlanInput,
  JudgeMajorInput,
  RequestAcceptanceInput,
  ReworkMajorInput,
  StartTreatmentInput,
} from './major-hazard.inputs.ts'
import { majorResult } from './hazard.results.ts'

const JudgeMajorResult = majorResult('JudgeMajor')
const ControlMajorResult = majorResult('ControlMajor')
const FileTreatmentPlanResult = majorResult('FileTreatmentPlan')
const StartTreatmentResult = majorResult('StartTreatment')
const RequestAcceptanceResult = majorResult('RequestAcceptance')
const AcceptMajorResult = majorResult('AcceptMajor')
const ReworkMajorResult = majorResult('ReworkMajor')

/** What is done with major-hazard cases: each mutation is one command. */
@Resolver()
export class MajorHazardResolver {
  @Requires(HAZARD['hazard:judge-major'])
  @Mutation(() => JudgeMajorResult.union, {
    description: 'Judges a suspicion; "not major" takes two different people.',
  })
  judgeMajor(
    @Arg('input', () => JudgeMajorInput) input: JudgeMajorInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(JudgeMajorResult, (uow) => judgeMajor(uow, input), input)
  }

  @Requires(HAZARD['hazard:control-major'])
  @Mutation(() => ControlMajorResult.union, {
    description: 'Records what was done at once: stop, withdraw, warn, guard.',
  })
  controlMajor(
    @Arg('input', () => ControlMajorInput) input: ControlMajorInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ControlMajorResult, (uow) => controlMajor(uow, input), input)
  }

  @Requires(HAZARD['hazard:file-treatment-plan'])
  @Mutation(() => FileTreatmentPlanResult.union, {
    description: 'Files the six parts of the treatment plan.',
  })
  fileTreatmentPlan(
    @Arg('input', () => FileTreatmentPlanInput) input: FileTreatmentPlanInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(FileTreatmentPlanResult, (uow) => fileTreatmentPlan(uow, input), input)
  }

  @Requires(HAZARD['hazard:start-treatment'])
  @Mutation(() => StartTreatmentResult.union, { description: 'Starts the treatment.' })
  startTreatment(
    @Arg('input', () => StartTreatmentInput) input: StartTreatmentInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(StartTreatmentResult, (uow) => startTreatment(uow, input), input)
  }

  @Requires(HAZARD['hazard:request-acceptance'])
  @Mutation(() => RequestAcceptanceResult.union, { description: 'Asks the authority to accept.' })
  requestAcceptance(
    @Arg('input', () => RequestAcceptanceInput) input: RequestAcceptanceInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RequestAcceptanceResult, (uow) => requestAcceptance(uow, input), input)
  }

  @Requires(HAZARD['hazard:accept-major'])
  @Mutation(() => AcceptMajorResult.union, {
    description: 'The authority accepts (核销) or refuses, with reasons.',
  })
  acceptMajor(
    @Arg('input', () => AcceptMajorInput) input: AcceptMajorInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AcceptMajorResult, (uow) => acceptMajor(uow, input), input)
  }

  @Requires(HAZARD['hazard:start-treatment'])
  @Mutation(() => ReworkMajorResult.union, { description: 'Goes on with the treatment after a refusal.' })
  reworkMajor(
    @Arg('input', () => ReworkMajorInput) input: ReworkMajorInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReworkMajorResult, (uow) => reworkMajor(uow, input), input)
  }
}
