import {
  DISPATCH,
  cancelExpertVisit,
  closeExpertVisit,
  confirmExpertReport,
  confirmExpertVisit,
  proposeVisitDays,
  rateExpertVisit,
  reassignExpertVisit,
  recordExpertVisit,
  reopenRequest,
  reportExpertVisit,
  requestExpert,
  requestFollowUp,
  scheduleExpertVisit,
  startExpertVisit,
} from '@anhu/domain/dispatch'
import { Arg, Ctx, Int, Mutation, Requires, Resolver, UUID, type ApiContext } from '../../graphql/index.ts'
import { RequestStepInput } from './desk.inputs.ts'
import { outcome, requestOutcome, visitOutcome } from './dispatch.results.ts'
import {
  ConfirmExpertReportInput,
  ExpertVisitReasonInput,
  ExpertVisitStepInput,
  ProposeVisitDaysInput,
  RateExpertVisitInput,
  RecordExpertVisitInput,
  ReportExpertVisitInput,
  RequestExpertInput,
  RequestFollowUpInput,
  ScheduleExpertVisitInput,
  StartExpertVisitInput,
} from './visit.inputs.ts'

const RequestExpertResult = outcome('RequestExpert', [
  ['batchId', () => UUID],
  ['requestIds', () => [UUID], { description: 'At most 50.' }],
])
const ReopenRequestResult = requestOutcome('ReopenRequest')
const ConfirmExpertVisitResult = visitOutcome('ConfirmExpertVisit')
const ProposeVisitDaysResult = visitOutcome('ProposeVisitDays')
const ScheduleExpertVisitResult = visitOutcome('ScheduleExpertVisit')
const ReassignExpertVisitResult = outcome('ReassignExpertVisit', [
  ['visitId', () => UUID],
  ['state', () => String],
  ['version', () => Int],
])
const CancelExpertVisitResult = visitOutcome('CancelExpertVisit')
const StartExpertVisitResult = visitOutcome('StartExpertVisit')
const RecordExpertVisitResult = outcome(
  'RecordExpertVisit',
  [
    ['visitId', () => UUID],
    ['received', () => [String], { description: 'Elements taken, as kind:id: at most 500.' }],
    ['refused', () => [String], { description: 'Known with another body: at most 500.' }],
    ['waiting', () => [String], { description: 'Their file has not arrived: at most 500.' }],
    ['missing', () => [String], { description: 'What the report still lacks: at most 10.' }],
    ['version', () => Int],
  ],
  ['visit', 'ExpertVisit', 'visitId'],
)
const ReportExpertVisitResult = visitOutcome('ReportExpertVisit', [
  ['number', () => String],
  ['hazards', () => Int],
])
const ConfirmExpertReportResult = visitOutcome('ConfirmExpertReport')
const RateExpertVisitResult = outcome('RateExpertVisit', [
  ['ratingId', () => UUID],
  ['closed', () => Boolean],
])
const CloseExpertVisitResult = visitOutcome('CloseExpertVisit')
const RequestFollowUpResult = outcome('RequestFollowUp', [
  ['visitId', () => UUID],
  ['state', () => String],
  ['version', () => Int],
])

/** What firms, committees and experts do with requests and visits. Each mutation is one command. */
@Resolver()
export class ExpertVisitResolver {
  @Requires(DISPATCH['dispatch:request-expert'])
  @Mutation(() => RequestExpertResult.union, {
    description: 'Asks for experts: a firm for itself, a committee for members.',
  })
  requestExpert(
    @Arg('input', () => RequestExpertInput) input: RequestExpertInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RequestExpertResult, (uow) => requestExpert(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:reopen-request'])
  @Mutation(() => ReopenRequestResult.union, { description: '追问: asks again after an answer.' })
  reopenRequest(
    @Arg('input', () => RequestStepInput) input: RequestStepInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReopenRequestResult, (uow) => reopenRequest(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:confirm-visit'])
  @Mutation(() => ConfirmExpertVisitResult.union, { description: 'The host says yes to the day.' })
  confirmExpertVisit(
    @Arg('input', () => ExpertVisitStepInput) input: ExpertVisitStepInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ConfirmExpertVisitResult, (uow) => confirmExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:confirm-visit'])
  @Mutation(() => ProposeVisitDaysResult.union, { description: 'The host asks for another day.' })
  proposeVisitDays(
    @Arg('input', () => ProposeVisitDaysInput) input: ProposeVisitDaysInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ProposeVisitDaysResult, (uow) => proposeVisitDays(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:schedule-visit'])
  @Mutation(() => ScheduleExpertVisitResult.union, { description: 'The expert agreed a time with the host.' })
  scheduleExpertVisit(
    @Arg('input', () => ScheduleExpertVisitInput) input: ScheduleExpertVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ScheduleExpertVisitResult, (uow) => scheduleExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:reassign-visit'])
  @Mutation(() => ReassignExpertVisitResult.union, { description: 'Gives a visit back, or takes it back.' })
  reassignExpertVisit(
    @Arg('input', () => ExpertVisitReasonInput) input: ExpertVisitReasonInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReassignExpertVisitResult, (uow) => reassignExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:cancel-visit'])
  @Mutation(() => CancelExpertVisitResult.union, { description: 'Calls a visit off before it begins.' })
  cancelExpertVisit(
    @Arg('input', () => ExpertVisitReasonInput) input: ExpertVisitReasonInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CancelExpertVisitResult, (uow) => cancelExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:record-visit'])
  @Mutation(() => StartExpertVisitResult.union, { description: '到场.' })
  startExpertVisit(
    @Arg('input', () => StartExpertVisitInput) input: StartExpertVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(StartExpertVisitResult, (uow) => startExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:record-visit'])
  @Mutation(() => RecordExpertVisitResult.union, {
    description: 'Takes what is recorded on the spot, whole or in pieces; counts once.',
  })
  recordExpertVisit(
    @Arg('input', () => RecordExpertVisitInput) input: RecordExpertVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RecordExpertVisitResult, (uow) => recordExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:record-visit'])
  @Mutation(() => ReportExpertVisitResult.union, {
    description: 'Files the report; the hours ledger is written.',
  })
  reportExpertVisit(
    @Arg('input', () => ReportExpertVisitInput) input: ReportExpertVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ReportExpertVisitResult, (uow) => reportExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:confirm-report'])
  @Mutation(() => ConfirmExpertReportResult.union, { description: 'The host confirms the report.' })
  confirmExpertReport(
    @Arg('input', () => ConfirmExpertReportInput) input: ConfirmExpertReportInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(ConfirmExpertReportResult, (uow) => confirmExpertReport(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:rate-visit'])
  @Mutation(() => RateExpertVisitResult.union, {
    description: "Rates the other side, once; the host's rating closes the visit.",
  })
  rateExpertVisit(
    @Arg('input', () => RateExpertVisitInput) input: RateExpertVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RateExpertVisitResult, (uow) => rateExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:close-visit'])
  @Mutation(() => CloseExpertVisitResult.union, { description: 'The host closes without rating.' })
  closeExpertVisit(
    @Arg('input', () => ExpertVisitStepInput) input: ExpertVisitStepInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(CloseExpertVisitResult, (uow) => closeExpertVisit(uow, input), input)
  }

  @Requires(DISPATCH['dispatch:request-follow-up'])
  @Mutation(() => RequestFollowUpResult.union, { description: 'Asks for a visit that looks again.' })
  requestFollowUp(
    @Arg('input', () => RequestFollowUpInput) input: RequestFollowUpInput,
    @Ctx() context: ApiContext,
  ): Promise<object> {
    return context.mutate(RequestFollowUpResult, (uow) => requestFollowUp(uow, input), input)
  }
}
