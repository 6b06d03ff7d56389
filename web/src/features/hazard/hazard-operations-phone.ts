import { defineOperation, type OutboxOperation } from '../../app/outbox/operation.ts'
import type { TypedDocumentNode } from 'urql'
import type {
  ConfirmHazardInput,
  ContestHazardInput,
  StartRectificationInput,
  FixOnSpotInput,
  SubmitRectificationInput,
  RequestExtensionInput,
  ReinspectHazardInput,
  WithdrawHazardInput,
  RecordLookBackInput,
  JudgeMajorInput,
  ControlMajorInput,
  FileTreatmentPlanInput,
  StartTreatmentInput,
  ReworkMajorInput,
  RequestAcceptanceInput,
  ReportHazardInput,
} from '../../gql/graphql.ts'
import { getLocale } from '../../i18n/messages.ts'
import {
  ConfirmHazardMutation,
  ContestHazardMutation,
  ControlMajorMutation,
  FileTreatmentPlanMutation,
  FixOnSpotMutation,
  JudgeMajorMutation,
  RecordLookBackMutation,
  ReinspectHazardMutation,
  ReportHazardMutation,
  RequestAcceptanceMutation,
  RequestExtensionMutation,
  ReworkMajorMutation,
  StartRectificationMutation,
  StartTreatmentMutation,
  SubmitRectificationMutation,
  WithdrawHazardMutation,
} from './hazard-mutations-phone.ts'

/** One act on a hazard: the hazard it stays in order with, where it is (for 待上传), and the mutation's own input. */
export interface HazardAct<I> {
  hazardId: string
  place: string
  input: Omit<I, 'clientMutationId'>
}

interface Sent {
  clientMutationId: string
  photos?: readonly { sha256: string }[] | null
}

function ofHazard<I extends Sent>(
  name: string,
  document: TypedDocumentNode<unknown, { input: I }>,
  zh: string,
  en: string,
): OutboxOperation<HazardAct<I>, { input: I }> {
  return defineOperation<HazardAct<I>, { input: I }>({
    name,
    document,
    entity: (act) => `hazard:${act.hazardId}`,
    variables: (act, key) => ({ input: { ...act.input, clientMutationId: key } as I }),
    label: (act) => `${getLocale() === 'en' ? en : zh} · ${act.place}`,
    photos: (act) => ((act.input as Partial<Sent>).photos ?? []).map((photo) => photo.sha256),
  })
}

/** The host agrees: who, by when, how. */
export const confirmHazard = ofHazard<ConfirmHazardInput>(
  'confirmHazard',
  ConfirmHazardMutation,
  '确认隐患',
  'Confirm',
)
/** The host contests a finding. */
export const contestHazard = ofHazard<ContestHazardInput>(
  'contestHazard',
  ContestHazardMutation,
  '提出异议',
  'Contest',
)
/** The work has begun. */
export const startRectification = ofHazard<StartRectificationInput>(
  'startRectification',
  StartRectificationMutation,
  '开始整改',
  'Start rectification',
)
/** Put right while the team was there. */
export const fixOnSpot = ofHazard<FixOnSpotInput>(
  'fixOnSpot',
  FixOnSpotMutation,
  '当场整改',
  'Fix on the spot',
)
/** The receipt with its after photos; the id in it makes a second one harmless. */
export const submitRectification = ofHazard<SubmitRectificationInput>(
  'submitRectification',
  SubmitRectificationMutation,
  '提交回执',
  'Receipt',
)
/** Asks for a later due date. */
export const requestExtension = ofHazard<RequestExtensionInput>(
  'requestExtension',
  RequestExtensionMutation,
  '申请延期',
  'More time',
)
/** Passes or fails a re-inspection. */
export const reinspectHazard = ofHazard<ReinspectHazardInput>(
  'reinspectHazard',
  ReinspectHazardMutation,
  '复查',
  'Re-inspection',
)
/** The finder takes a finding back. */
export const withdrawHazard = ofHazard<WithdrawHazardInput>(
  'withdrawHazard',
  WithdrawHazardMutation,
  '撤回隐患',
  'Withdraw',
)
/** What was seen weeks later. */
export const recordLookBack = ofHazard<RecordLookBackInput>(
  'recordLookBack',
  RecordLookBackMutation,
  '回头看',
  'Look-back',
)
/** Whether it is a major hazard. */
export const judgeMajor = ofHazard<JudgeMajorInput>('judgeMajor', JudgeMajorMutation, '研判', 'Judgement')
/** What was done at once. */
export const controlMajor = ofHazard<ControlMajorInput>(
  'controlMajor',
  ControlMajorMutation,
  '管控措施',
  'Controls',
)
/** The six parts. */
export const fileTreatmentPlan = ofHazard<FileTreatmentPlanInput>(
  'fileTreatmentPlan',
  FileTreatmentPlanMutation,
  '治理方案',
  'Treatment plan',
)
/** The treatment begins. */
export const startTreatment = ofHazard<StartTreatmentInput>(
  'startTreatment',
  StartTreatmentMutation,
  '开始治理',
  'Start treatment',
)
/** The treatment goes on after a refusal. */
export const reworkMajor = ofHazard<ReworkMajorInput>(
  'reworkMajor',
  ReworkMajorMutation,
  '继续治理',
  'Go on with treatment',
)
/** Asks the authority to accept. */
export const requestAcceptance = ofHazard<RequestAcceptanceInput>(
  'requestAcceptance',
  RequestAcceptanceMutation,
  '申请验收',
  'Ask for acceptance',
)
/** 随手拍: what the firm's own people saw. */
export const reportHazard = ofHazard<ReportHazardInput>(
  'reportHazard',
  ReportHazardMutation,
  '随手拍',
  'Snap report',
)
