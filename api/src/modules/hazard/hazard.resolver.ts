import {
  HAZARD,
  assignReinspector,
  confirmHazard,
  contestHazard,
  decideExtension,
  escalateHazard,
  fixOnSpot,
  mergeHazard,
  recordLookBack,
  reinspectHazard,
  reportHazard,
  requestExtension,
  revokeHazard,
  startRectification,
  submitRectification,
  upholdHazard,
  withdrawHazard,
} from '@anhu/domain/hazard'
import { Arg, Ctx, Mutation, Requires, Resolver, UUID, type ApiContext } from '../../graphql/index.ts'
import {
  AssignReinspectorInput,
  ConfirmHazardInput,
  ContestHazardInput,
  DecideExtensionInput,
  EscalateHazardInput,
  FixOnSpotInput,
  MergeHazardInput,
  RecordLookBackInput,
  ReinspectHazardInput,
  ReportHazardInput,
  RequestExtensionInput,
  RevokeHazardInput,
  StartRectificationInput,
  SubmitRectificationInput,
  UpholdHazardInput,
  WithdrawHazardInput,
} from './hazard.inputs.ts'
import { hazardResult } from './hazard.results.ts'

const ReportHazardResult = hazardResult('ReportHazard')
const ConfirmHazardResult = hazardResult('ConfirmHazard')
const ContestHazardResult = hazardResult('ContestHazard')
const UpholdHazardResult = hazardResult('UpholdHazard')
const RevokeHazardResult = hazardResult('RevokeHazard')
const MergeHazardResult = hazardResult('MergeHazard')
const WithdrawHazardResult = hazardResult('WithdrawHazard')
const StartRectificationResult = hazardResult('StartRectification')
const FixOnSpotResult = hazardResult('FixOnSpot')
const SubmitRectificationResult = hazardResult('SubmitRectification')
const RequestExtensionResult = hazardResult('RequestExtension', ['extensionId', () => UUID])
const DecideExtensionResult = hazardResult('DecideExtension')
const ReinspectHazardResult = hazardResult('ReinspectHazard')
const AssignReinspectorResult = hazardResult('AssignReinspector')
const EscalateHazardResult = hazardResult('EscalateHazard', ['majorHazardId', () => UUID])
const RecordLookBackResult = hazardResult('RecordLookBack')

/** What is done with hazards: each mutation is one command. */
@Resolver()
export class HazardResolver {
  @Requires(HAZARD['hazard:report-hazard'])
  @Mutation(() => ReportHazardResult.union, {
    description: 'Reports a hazard of the own firm (随手拍), with a photo.',
  })
  reportHazard(
    @Arg('input', () => ReportHazardInput) input: ReportHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReportHazardResult, (uow) => reportHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:confirm-hazard'])
  @Mutation(() => ConfirmHazardResult.union, {
    description: 'The host agrees: who, how, by when. The due clock starts.',
  })
  confirmHazard(
    @Arg('input', () => ConfirmHazardInput) input: ConfirmHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ConfirmHazardResult, (uow) => confirmHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:contest-hazard'])
  @Mutation(() => ContestHazardResult.union, {
    description: 'The host contests a finding, once, with a reason.',
  })
  contestHazard(
    @Arg('input', () => ContestHazardInput) input: ContestHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ContestHazardResult, (uow) => contestHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:decide-dispute'])
  @Mutation(() => UpholdHazardResult.union, { description: 'A contested finding stands.' })
  upholdHazard(
    @Arg('input', () => UpholdHazardInput) input: UpholdHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(UpholdHazardResult, (uow) => upholdHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:decide-dispute'])
  @Mutation(() => RevokeHazardResult.union, { description: 'A contested finding falls.' })
  revokeHazard(
    @Arg('input', () => RevokeHazardInput) input: RevokeHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RevokeHazardResult, (uow) => revokeHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:merge-hazard'])
  @Mutation(() => MergeHazardResult.union, {
    description: 'Folds a duplicate into the hazard that survives.',
  })
  mergeHazard(
    @Arg('input', () => MergeHazardInput) input: MergeHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(MergeHazardResult, (uow) => mergeHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:withdraw-hazard'])
  @Mutation(() => WithdrawHazardResult.union, {
    description: 'The finder takes an own finding back before it is confirmed.',
  })
  withdrawHazard(
    @Arg('input', () => WithdrawHazardInput) input: WithdrawHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(WithdrawHazardResult, (uow) => withdrawHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:start-rectification'])
  @Mutation(() => StartRectificationResult.union, { description: 'The host says that the work has begun.' })
  startRectification(
    @Arg('input', () => StartRectificationInput) input: StartRectificationInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(StartRectificationResult, (uow) => startRectification(uow, input), input)
  }

  @Requires(HAZARD['hazard:fix-on-spot'])
  @Mutation(() => FixOnSpotResult.union, {
    description: 'Put right during the visit (当场整改), with photos.',
  })
  fixOnSpot(
    @Arg('input', () => FixOnSpotInput) input: FixOnSpotInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(FixOnSpotResult, (uow) => fixOnSpot(uow, input), input)
  }

  @Requires(HAZARD['hazard:submit-rectification'])
  @Mutation(() => SubmitRectificationResult.union, {
    description: 'Hands in the rectification receipt (整改回执), with photos.',
  })
  submitRectification(
    @Arg('input', () => SubmitRectificationInput) input: SubmitRectificationInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(SubmitRectificationResult, (uow) => submitRectification(uow, input), input)
  }

  @Requires(HAZARD['hazard:request-extension'])
  @Mutation(() => RequestExtensionResult.union, {
    description: 'Asks for a later due date, with interim measures.',
  })
  requestExtension(
    @Arg('input', () => RequestExtensionInput) input: RequestExtensionInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RequestExtensionResult, (uow) => requestExtension(uow, input), input)
  }

  @Requires(HAZARD['hazard:decide-extension'])
  @Mutation(() => DecideExtensionResult.union, { description: 'Grants or refuses a later due date.' })
  decideExtension(
    @Arg('input', () => DecideExtensionInput) input: DecideExtensionInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(DecideExtensionResult, (uow) => decideExtension(uow, input), input)
  }

  @Requires(HAZARD['hazard:reinspect-hazard'])
  @Mutation(() => ReinspectHazardResult.union, {
    description: 'Passes (销号) or fails what the host has put right.',
  })
  reinspectHazard(
    @Arg('input', () => ReinspectHazardInput) input: ReinspectHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReinspectHazardResult, (uow) => reinspectHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:assign-reinspector'])
  @Mutation(() => AssignReinspectorResult.union, {
    description: 'Names the firm that re-inspects; never the host.',
  })
  assignReinspector(
    @Arg('input', () => AssignReinspectorInput) input: AssignReinspectorInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AssignReinspectorResult, (uow) => assignReinspector(uow, input), input)
  }

  @Requires(HAZARD['hazard:escalate-hazard'])
  @Mutation(() => EscalateHazardResult.union, {
    description: 'Hands a hazard on as a suspected major one; the bureau sees it from now on.',
  })
  escalateHazard(
    @Arg('input', () => EscalateHazardInput) input: EscalateHazardInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(EscalateHazardResult, (uow) => escalateHazard(uow, input), input)
  }

  @Requires(HAZARD['hazard:record-look-back'])
  @Mutation(() => RecordLookBackResult.union, {
    description: 'Says whether a closed hazard has held (回头看); a relapse reopens it.',
  })
  recordLookBack(
    @Arg('input', () => RecordLookBackInput) input: RecordLookBackInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RecordLookBackResult, (uow) => recordLookBack(uow, input), input)
  }
}
