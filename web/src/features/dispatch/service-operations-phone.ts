import type { TypedDocumentNode } from 'urql'
import { defineOperation, type OutboxOperation } from '../../app/outbox/operation.ts'
import type {
  ConfirmExpertReportInput,
  ExpertVisitReasonInput,
  ExpertVisitStepInput,
  ProposeVisitDaysInput,
  RateExpertVisitInput,
  RequestStepInput,
  ReportExpertVisitInput,
  RequestExpertInput,
  RequestFollowUpInput,
  ScheduleExpertVisitInput,
  StartExpertVisitInput,
} from '../../gql/graphql.ts'
import { getLocale } from '../../i18n/messages.ts'
import { servicePhotos, toRecord, type ServiceDraft } from './service-draft-phone.ts'
import * as documents from './service-mutations-phone.ts'

const word = (zh: string, en: string): string => (getLocale() === 'en' ? en : zh)

/** What the list 待上传 calls it and keeps in order. */
export interface OfService {
  visitId: string
  hostName: string
}
type Own<T> = Omit<T, 'clientMutationId'>
/** Everything about one visit goes out in the order it was done. */
export const serviceEntity = (input: { visitId: string }): string => `service:${input.visitId}`

function step<Input extends object>(
  name: string,
  document: TypedDocumentNode<unknown, { input: Input }>,
  label: () => string,
): OutboxOperation<OfService & { input: Own<Input> }, { input: Input }> {
  return defineOperation({
    name,
    document,
    entity: serviceEntity,
    variables: ({ input }: OfService & { input: Own<Input> }, key) => ({
      input: { ...input, clientMutationId: key } as Input,
    }),
    label: (input) => `${label()} · ${input.hostName}`,
  })
}

export const startService = step<StartExpertVisitInput>('startService', documents.StartServiceMutation, () =>
  word('专家到场', 'On site'),
)
export const reportService = step<ReportExpertVisitInput>(
  'reportService',
  documents.ReportServiceMutation,
  () => word('提交意见书', 'Report'),
)
export const scheduleService = step<ScheduleExpertVisitInput>(
  'scheduleService',
  documents.ScheduleServiceMutation,
  () => word('约定时间', 'Time agreed'),
)
export const giveBack = step<ExpertVisitReasonInput>('giveBack', documents.GiveBackMutation, () =>
  word('退回改派', 'Given back'),
)
export const askFollowUp = step<RequestFollowUpInput>('askFollowUp', documents.FollowUpMutation, () =>
  word('安排复访', 'Follow-up'),
)
export const acceptService = step<ExpertVisitStepInput>(
  'acceptService',
  documents.AcceptServiceMutation,
  () => word('确认专家到访', 'Visit confirmed'),
)
export const proposeDays = step<ProposeVisitDaysInput>('proposeDays', documents.ProposeDaysMutation, () =>
  word('提出换日子', 'Another day'),
)
export const confirmReport = step<ConfirmExpertReportInput>(
  'confirmReport',
  documents.ConfirmReportMutation,
  () => word('确认意见书', 'Report confirmed'),
)
export const rateService = step<RateExpertVisitInput>('rateService', documents.RateServiceMutation, () =>
  word('评价', 'Rating'),
)
export const cancelService = step<ExpertVisitReasonInput>(
  'cancelService',
  documents.CancelServiceMutation,
  () => word('取消专家服务', 'Visit cancelled'),
)

/** What was recorded on site: photos first by their hashes, then one mutation. */
export const recordService = defineOperation({
  name: 'recordService',
  document: documents.RecordServiceMutation,
  entity: serviceEntity,
  variables: (input: OfService & { draft: ServiceDraft }, key) => ({
    input: { ...toRecord(input.visitId, input.draft), clientMutationId: key },
  }),
  label: (input) => `${word('现场记录', 'On site')} · ${input.hostName}`,
  photos: (input) => servicePhotos(input.draft),
})

/** A firm asks for an expert. */
export const askExpert = defineOperation({
  name: 'askExpert',
  document: documents.AskExpertMutation,
  entity: () => 'expert-request',
  variables: ({ input }: { input: Own<RequestExpertInput> }, key) => ({
    input: { ...input, clientMutationId: key },
  }),
  label: () => word('请专家', 'Ask for an expert'),
})

/** A firm asks again after an answer. */
export const askAgain = defineOperation({
  name: 'askAgain',
  document: documents.AskAgainMutation,
  entity: () => 'expert-request',
  variables: ({ input }: { input: Own<RequestStepInput> }, key) => ({
    input: { ...input, clientMutationId: key },
  }),
  label: () => word('再次请专家', 'Ask again'),
})
