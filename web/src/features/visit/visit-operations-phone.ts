import { defineOperation } from '../../app/outbox/operation.ts'
import type {
  AcceptAssignmentInput,
  AcknowledgeAdviceNoteInput,
  ConfirmVisitInput,
  DeclineAssignmentInput,
} from '../../gql/graphql.ts'
import { getLocale } from '../../i18n/messages.ts'
import { splitSubmission } from './split-submission.ts'
import { checkPhotos, toSubmission, type CheckDraft } from './check-phone.ts'
import {
  AcceptAssignmentMutation,
  AcknowledgeNoteMutation,
  ConfirmVisitMutation,
  DeclineAssignmentMutation,
  RecordVisitMutation,
} from './visit-documents-phone.ts'

const word = (zh: string, en: string): string => (getLocale() === 'en' ? en : zh)

/** A whole check: photos first by their hashes, then one mutation, or several where it is long; keys make a second arrival harmless. */
export const recordVisit = defineOperation({
  name: 'recordVisit',
  document: RecordVisitMutation,
  entity: (input: { visitId: string; hostName: string; check: CheckDraft; closing: boolean }) =>
    `visit:${input.visitId}`,
  variables: (input, key) => ({
    input: { ...toSubmission(input.visitId, input.check, input.closing), clientMutationId: key },
  }),
  label: (input) =>
    `${input.closing ? word('互查记录', 'Check') : word('部分检查', 'Part of a check')} · ${input.hostName}`,
  photos: (input) => checkPhotos(input.closing ? input.check : { ...input.check, signatures: [] }),
  split: {
    pieces: ({ input }, keyOf) =>
      splitSubmission(input).map((piece, index, all) => ({
        input: { ...piece, clientMutationId: all.length > 1 ? keyOf(index + 1) : piece.clientMutationId },
      })),
    gather: ['conflicts', 'refused'],
  },
})

interface OfVisit {
  visitId: string
  hostName: string
}
type Own<T> = Omit<T, 'clientMutationId'>
const ofVisit = (input: OfVisit): string => `visit:${input.visitId}`

/** The own firm's place in the team is taken. */
export const acceptAssignment = defineOperation({
  name: 'acceptAssignment',
  document: AcceptAssignmentMutation,
  entity: ofVisit,
  variables: ({ input }: OfVisit & { input: Own<AcceptAssignmentInput> }, key) => ({
    input: { ...input, clientMutationId: key },
  }),
  label: (input) => `${word('接受检查任务', 'Accept the check')} · ${input.hostName}`,
})

/** The own firm cannot go. */
export const declineAssignment = defineOperation({
  name: 'declineAssignment',
  document: DeclineAssignmentMutation,
  entity: ofVisit,
  variables: ({ input }: OfVisit & { input: Own<DeclineAssignmentInput> }, key) => ({
    input: { ...input, clientMutationId: key },
  }),
  label: (input) => `${word('推辞检查任务', 'Decline the check')} · ${input.hostName}`,
})

/** The host says yes to the day. */
export const confirmVisit = defineOperation({
  name: 'confirmVisit',
  document: ConfirmVisitMutation,
  entity: ofVisit,
  variables: ({ input }: OfVisit & { input: Own<ConfirmVisitInput> }, key) => ({
    input: { ...input, clientMutationId: key },
  }),
  label: (input) => `${word('确认接受互查', 'Confirm the visit')} · ${input.hostName}`,
})

/** The host has the advice note. */
export const acknowledgeNote = defineOperation({
  name: 'acknowledgeNote',
  document: AcknowledgeNoteMutation,
  entity: ofVisit,
  variables: ({ input }: OfVisit & { input: Own<AcknowledgeAdviceNoteInput> }, key) => ({
    input: { ...input, clientMutationId: key },
  }),
  label: (input) => `${word('签收建议整改单', 'Acknowledge the advice note')} · ${input.hostName}`,
})
