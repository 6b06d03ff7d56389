import {
  DISPATCH,
  acceptRequest,
  addExpertLeave,
  addToCampaign,
  assignExpert,
  cancelExpertLeave,
  declineRequest,
  endCampaign,
  invalidateRequest,
  matchExperts,
  recordOfficialVisit,
  saveCampaign,
  saveExpert,
} from '@anhu/domain/dispatch'
import { Arg, Ctx, Int, Mutation, Requires, Resolver, UUID, type ApiContext } from '../../graphql/index.ts'
import {
  AcceptRequestInput,
  AddExpertLeaveInput,
  AddToCampaignInput,
  AssignExpertInput,
  CancelExpertLeaveInput,
  EndCampaignInput,
  MatchExpertsInput,
  RecordOfficialVisitInput,
  RequestStepInput,
  SaveCampaignInput,
  SaveExpertInput,
} from './desk.inputs.ts'
import {
  campaignOutcome,
  ExpertMatch,
  LeaveHit,
  outcome,
  requestOutcome,
  visitOutcome,
} from './dispatch.results.ts'

const SaveExpertResult = outcome(
  'SaveExpert',
  [
    ['expertId', () => UUID],
    ['version', () => Int],
  ],
  ['expert', 'Expert', 'expertId'],
)
const AddExpertLeaveResult = outcome('AddExpertLeave', [
  ['leaveId', () => UUID],
  ['hitVisits', () => [LeaveHit], { description: 'At most 100.' }],
])
const CancelExpertLeaveResult = outcome('CancelExpertLeave', [
  ['leaveId', () => UUID],
  ['version', () => Int],
])
const AcceptRequestResult = requestOutcome('AcceptRequest')
const DeclineRequestResult = requestOutcome('DeclineRequest')
const InvalidateRequestResult = requestOutcome('InvalidateRequest')
const MatchExpertsResult = outcome('MatchExperts', [
  ['matches', () => [ExpertMatch], { description: 'Every expert of the bureau: at most 500.' }],
])
const AssignExpertResult = visitOutcome('AssignExpert')
const SaveCampaignResult = campaignOutcome('SaveCampaign')
const AddToCampaignResult = campaignOutcome('AddToCampaign', [
  ['requestIds', () => [UUID], { description: 'At most 100.' }],
])
const EndCampaignResult = campaignOutcome('EndCampaign')
const RecordOfficialVisitResult = outcome('RecordOfficialVisit', [
  ['id', () => UUID],
  ['used', () => Int, { description: 'Inspections of that nature this year, this one included.' }],
  ['cap', () => Int, { nullable: true }],
])

/** What a bureau does with its register, requests and campaigns. Each mutation is one command. */
@Resolver()
export class ExpertDeskResolver {
  @Requires(DISPATCH['dispatch:save-expert'])
  @Mutation(() => SaveExpertResult.union, {
    description: 'Enters an expert of the own bureau, or changes one.',
  })
  saveExpert(
    @Arg('input', () => SaveExpertInput) input: SaveExpertInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(SaveExpertResult, (uow) => saveExpert(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:save-expert'])
  @Mutation(() => AddExpertLeaveResult.union, {
    description: 'Notes that an expert is away; the answer names the visits it hits.',
  })
  addExpertLeave(
    @Arg('input', () => AddExpertLeaveInput) input: AddExpertLeaveInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AddExpertLeaveResult, (uow) => addExpertLeave(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:save-expert'])
  @Mutation(() => CancelExpertLeaveResult.union, { description: 'Takes a leave back.' })
  cancelExpertLeave(
    @Arg('input', () => CancelExpertLeaveInput) input: CancelExpertLeaveInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CancelExpertLeaveResult, (uow) => cancelExpertLeave(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:triage-request'])
  @Mutation(() => AcceptRequestResult.union, { description: '受理: takes a request on for the plan.' })
  acceptRequest(
    @Arg('input', () => AcceptRequestInput) input: AcceptRequestInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AcceptRequestResult, (uow) => acceptRequest(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:decline-request'])
  @Mutation(() => DeclineRequestResult.union, { description: '不受理, with a reason.' })
  declineRequest(
    @Arg('input', () => RequestStepInput) input: RequestStepInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(DeclineRequestResult, (uow) => declineRequest(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:invalidate-request'])
  @Mutation(() => InvalidateRequestResult.union, { description: '无效: a duplicate, or not meant.' })
  invalidateRequest(
    @Arg('input', () => RequestStepInput) input: RequestStepInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(InvalidateRequestResult, (uow) => invalidateRequest(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:assign-expert'])
  @Mutation(() => MatchExpertsResult.union, {
    description: 'Experts for a visit with reasons, best first. Writes nothing.',
  })
  matchExperts(
    @Arg('input', () => MatchExpertsInput) input: MatchExpertsInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(MatchExpertsResult, (uow) => matchExperts(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:assign-expert'])
  @Mutation(() => AssignExpertResult.union, { description: 'Names experts and a time by hand.' })
  assignExpert(
    @Arg('input', () => AssignExpertInput) input: AssignExpertInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AssignExpertResult, (uow) => assignExpert(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:run-campaign'])
  @Mutation(() => SaveCampaignResult.union, { description: 'Sets up a campaign, or changes one.' })
  saveCampaign(
    @Arg('input', () => SaveCampaignInput) input: SaveCampaignInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(SaveCampaignResult, (uow) => saveCampaign(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:run-campaign'])
  @Mutation(() => AddToCampaignResult.union, {
    description: 'Takes firms into a campaign within its budget: all or nobody.',
  })
  addToCampaign(
    @Arg('input', () => AddToCampaignInput) input: AddToCampaignInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(AddToCampaignResult, (uow) => addToCampaign(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:run-campaign'])
  @Mutation(() => EndCampaignResult.union, {
    description: 'Ends a campaign; what nobody was sent to is declined.',
  })
  endCampaign(
    @Arg('input', () => EndCampaignInput) input: EndCampaignInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(EndCampaignResult, (uow) => endCampaign(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:record-official-visit'])
  @Mutation(() => RecordOfficialVisitResult.union, {
    description:
      'Notes a grid round, an insurer visit or an enforcement inspection; the last takes an inspector or a leader.',
  })
  recordOfficialVisit(
    @Arg('input', () => RecordOfficialVisitInput) input: RecordOfficialVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RecordOfficialVisitResult, (uow) => recordOfficialVisit(uow, input), input)
  }
}
