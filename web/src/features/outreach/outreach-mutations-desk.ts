import { graphql } from '../../gql/gql.ts'

/** Saves a new draft. */
export const createPublication = graphql(`
  mutation Outreach_CreatePublication($input: CreatePublicationInput!) {
    createPublication(input: $input) {
      __typename
      ... on CreatePublicationSuccess {
        publication {
          id
          version
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

/** Saves a draft again. */
export const editPublication = graphql(`
  mutation Outreach_EditPublication($input: EditPublicationInput!) {
    editPublication(input: $input) {
      __typename
      ... on EditPublicationSuccess {
        publication {
          id
          version
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

/** Asks the second person. */
export const submitPublication = graphql(`
  mutation Outreach_SubmitPublication($input: SubmitPublicationInput!) {
    submitPublication(input: $input) {
      __typename
      ... on SubmitPublicationSuccess {
        publication {
          id
          version
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

/** Approves and publishes, now or at a time. */
export const publishPublication = graphql(`
  mutation Outreach_PublishPublication($input: PublishPublicationInput!) {
    publishPublication(input: $input) {
      __typename
      ... on PublishPublicationSuccess {
        publication {
          id
          version
          state
          delivery
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Sends a draft back with a reason. */
export const returnPublication = graphql(`
  mutation Outreach_ReturnPublication($input: ReturnPublicationInput!) {
    returnPublication(input: $input) {
      __typename
      ... on ReturnPublicationSuccess {
        publication {
          id
          version
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

/** A new version to the same readers. */
export const amendPublication = graphql(`
  mutation Outreach_AmendPublication($input: AmendPublicationInput!) {
    amendPublication(input: $input) {
      __typename
      ... on AmendPublicationSuccess {
        publication {
          id
          version
          versionNo
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Recalls it everywhere, with a reason all readers see. */
export const withdrawPublication = graphql(`
  mutation Outreach_WithdrawPublication($input: WithdrawPublicationInput!) {
    withdrawPublication(input: $input) {
      __typename
      ... on WithdrawPublicationSuccess {
        publication {
          id
          version
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

/** Files it; readers keep it. */
export const archivePublication = graphql(`
  mutation Outreach_ArchivePublication($input: ArchivePublicationInput!) {
    archivePublication(input: $input) {
      __typename
      ... on ArchivePublicationSuccess {
        publication {
          id
          version
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

/** Reminds those who have not read, or not answered the check. */
export const remindReaders = graphql(`
  mutation Outreach_RemindReaders($input: RemindReadersInput!) {
    remindReaders(input: $input) {
      __typename
      ... on RemindReadersSuccess {
        people
        publication {
          id
          lastRemindedAt
          reminders
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Answers a firm; `faq` shows question and answer to all readers without the firm. */
export const answerQuestion = graphql(`
  mutation Outreach_AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      __typename
      ... on AnswerQuestionSuccess {
        question {
          id
          version
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

/** A question that is none. */
export const markQuestionInvalid = graphql(`
  mutation Outreach_MarkQuestionInvalid($input: MarkQuestionInvalidInput!) {
    markQuestionInvalid(input: $input) {
      __typename
      ... on MarkQuestionInvalidSuccess {
        question {
          id
          version
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

/** How this office publishes. */
export const saveOutreachSettings = graphql(`
  mutation Outreach_SaveOutreachSettings($input: SaveOutreachSettingsInput!) {
    saveOutreachSettings(input: $input) {
      __typename
      ... on SaveOutreachSettingsSuccess {
        version
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** A channel to the outside world. */
export const saveOutreachChannel = graphql(`
  mutation Outreach_SaveOutreachChannel($input: SaveOutreachChannelInput!) {
    saveOutreachChannel(input: $input) {
      __typename
      ... on SaveOutreachChannelSuccess {
        channelId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
