import { graphql } from '../../gql/gql.ts'

/** Answers of the firms to a targeted check, unanswered first. */
export const CheckAnswersQuery = graphql(`
  query Outreach_CheckAnswers(
    $filter: TargetedCheckAnswerFilter!
    $orderBy: TargetedCheckAnswerOrder
    $first: Int
    $after: String
  ) {
    targetedCheckAnswers(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        enterpriseName
        divisionName
        outcome
        note
        answeredByName
        answeredAt
        remindedAt
        items {
          text
          ok
        }
        photos {
          id
          url
          fileName
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Questions of firms with their posts. */
export const QuestionsQuery = graphql(`
  query Outreach_Questions(
    $filter: QuestionThreadFilter
    $orderBy: QuestionThreadOrder
    $first: Int
    $after: String
  ) {
    publicationQuestions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        publicationId
        publicationTitle
        enterpriseName
        state
        text
        askedByName
        askedAt
        isFaq
        version
        posts {
          id
          side
          byName
          text
          at
        }
        viewerCanAnswer
        viewerCanMarkInvalid
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** What went to the outside world, or waits to. */
export const PortMessagesQuery = graphql(`
  query Outreach_PortMessages(
    $filter: PortMessageFilter
    $orderBy: PortMessageOrder
    $first: Int
    $after: String
  ) {
    portMessages(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        channel
        recipient
        title
        text
        state
        attempts
        notBefore
        createdAt
        sentAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** How this office publishes: second person, hour of the digest, channels to the outside. */
export const OutreachSettingsQuery = graphql(`
  query Outreach_Settings {
    outreachSettings {
      secondPerson
      digestHour
      version
      channels {
        id
        channel
        title
        addressMasked
        active
      }
    }
  }
`)

/** What one firm was sent, for its page. */
export const EnterprisePublicationsQuery = graphql(`
  query Outreach_EnterprisePublications($enterpriseId: UUID!) {
    enterprisePublications(enterpriseId: $enterpriseId, first: 100) {
      publicationId
      title
      type
      publisherKind
      publisherName
      state
      mustRead
      publishedAt
      people
      peopleRead
      right
      wrong
      firstReadAt
      checkOutcome
      checkDueOn
    }
  }
`)
