import { defineOperation } from '../../app/outbox/operation.ts'
import { graphql } from '../../gql/gql.ts'
import type {
  AnswerComprehensionInput,
  AnswerTargetedCheckInput,
  AskQuestionInput,
  FollowUpQuestionInput,
  OpenPublicationInput,
} from '../../gql/graphql.ts'
import { getLocale } from '../../i18n/messages.ts'

const OpenMutation = graphql(`
  mutation OpenPublicationPhone($input: OpenPublicationInput!) {
    openPublication(input: $input) {
      __typename
      ... on OpenPublicationSuccess {
        item {
          id
          readAt
          unread
          todo
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const AnswerMutation = graphql(`
  mutation AnswerComprehensionPhone($input: AnswerComprehensionInput!) {
    answerComprehension(input: $input) {
      __typename
      ... on AnswerComprehensionSuccess {
        item {
          id
          todo
          answer {
            option
            right
            tries
            explanation
          }
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const CheckMutation = graphql(`
  mutation AnswerTargetedCheckPhone($input: AnswerTargetedCheckInput!) {
    answerTargetedCheck(input: $input) {
      __typename
      ... on AnswerTargetedCheckSuccess {
        answer {
          id
          outcome
          version
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const AskMutation = graphql(`
  mutation AskQuestionPhone($input: AskQuestionInput!) {
    askQuestion(input: $input) {
      __typename
      ... on AskQuestionSuccess {
        question {
          id
          state
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
const FollowUpMutation = graphql(`
  mutation FollowUpQuestionPhone($input: FollowUpQuestionInput!) {
    followUpQuestion(input: $input) {
      __typename
      ... on FollowUpQuestionSuccess {
        question {
          id
          state
          version
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** One act on a notice: which, its title for 待上传, and the mutation's own input. */
export interface NoticeAct<I> {
  itemId: string
  title: string
  input: Omit<I, 'clientMutationId'>
}

const words = (zh: string, en: string, title: string): string =>
  `${getLocale() === 'en' ? en : zh} · ${title}`
const entity = (act: { itemId: string }): string => `notice:${act.itemId}`

/** The read receipt: kept on the phone when there is no signal. */
export const openPublication = defineOperation<
  NoticeAct<OpenPublicationInput>,
  { input: OpenPublicationInput }
>({
  name: 'openPublication',
  document: OpenMutation,
  entity,
  variables: (act, key) => ({ input: { ...act.input, clientMutationId: key } }),
  label: (act) => words('已读', 'Read', act.title),
})

/** The answer to the comprehension question. */
export const answerComprehension = defineOperation<
  NoticeAct<AnswerComprehensionInput>,
  { input: AnswerComprehensionInput }
>({
  name: 'answerComprehension',
  document: AnswerMutation,
  entity,
  variables: (act, key) => ({ input: { ...act.input, clientMutationId: key } }),
  label: (act) => words('理解题', 'Question', act.title),
})

/** The firm's answer to a targeted check, with its photos. */
export const answerTargetedCheck = defineOperation<
  NoticeAct<AnswerTargetedCheckInput>,
  { input: AnswerTargetedCheckInput }
>({
  name: 'answerTargetedCheck',
  document: CheckMutation,
  entity,
  variables: (act, key) => ({ input: { ...act.input, clientMutationId: key } }),
  label: (act) => words('核查答复', 'Check', act.title),
  photos: (act) => act.input.photos.map((photo) => photo.sha256),
})

/** A question to the publisher. */
export const askQuestion = defineOperation<NoticeAct<AskQuestionInput>, { input: AskQuestionInput }>({
  name: 'askQuestion',
  document: AskMutation,
  entity,
  variables: (act, key) => ({ input: { ...act.input, clientMutationId: key } }),
  label: (act) => words('提问', 'Question', act.title),
})

/** 追问: the same question again, after an answer that did not help. */
export const followUpQuestion = defineOperation<
  NoticeAct<FollowUpQuestionInput>,
  { input: FollowUpQuestionInput }
>({
  name: 'followUpQuestion',
  document: FollowUpMutation,
  entity,
  variables: (act, key) => ({ input: { ...act.input, clientMutationId: key } }),
  label: (act) => words('追问', 'Follow-up', act.title),
})
