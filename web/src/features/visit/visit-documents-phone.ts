import { graphql } from '../../gql/gql.ts'

/** Everything a check needs without a signal: host, team, reasons, the frozen checklist and what has arrived so far. */
export const VisitPhoneQuery = graphql(`
  query VisitPhone($id: UUID!) {
    visit(id: $id) {
      id
      allianceName
      roundName
      nature
      host {
        id
        name
      }
      hostName
      hostCreditCode
      hostAddress
      hostLat
      hostLon
      hostContact
      plannedOn
      cancelReason
      putOffReason
      state
      sheetState
      checkedInAt
      hostConfirmedAt
      fieldDoneAt
      version
      team {
        id
        enterprise {
          id
          name
        }
        personName
        role
        state
        distanceMetres
        reasons {
          code
          params
        }
        isMe
        version
      }
      checklist {
        id
        lines {
          key
          topicCode
          topicName
          source
          versionNo
          text
          basis {
            doc
            article
            verified
            effectiveFrom
          }
          severity
          majorWhen
          majorRefs
          deadlineDays
          methods
        }
      }
      answers {
        id
        itemKey
        result
        note
        personName
        answeredAt
        version
      }
      hazards {
        id
        number
        itemKey
        place
        description
        severity
        state
        foundByName
        enterpriseName
      }
      goodPractices {
        id
        title
        description
        createdByName
      }
      signatures {
        id
        signerRole
        signerName
        refused
        refusalReason
        signedAt
        pictureUrl
      }
      adviceNote {
        id
        number
        state
        issuedAt
        acknowledgedAt
        version
      }
      missing
      viewerCanRecord
      viewerCanConfirm
      viewerCanDecline
      viewerCanAcknowledge
    }
  }
`)

/** Visits where I am of the team, or to my own firm. */
export const VisitsPhoneQuery = graphql(`
  query VisitsPhone($filter: VisitFilter, $first: Int, $after: String, $orderBy: VisitOrder) {
    visits(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
      nodes {
        id
        hostName
        hostAddress
        plannedOn
        state
        hazardCount
        roundName
        allianceName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

/** Criteria for major hazards, kept on the phone for the choice 疑似重大. */
export const CriteriaPhoneQuery = graphql(`
  query CriteriaPhone {
    hazardCriteria(first: 100) {
      code
      standardTitle
      article
      text
    }
  }
`)

/** A whole check, or a piece of it. */
export const RecordVisitMutation = graphql(`
  mutation RecordVisitPhone($input: RecordVisitInput!) {
    recordVisit(input: $input) {
      __typename
      ... on RecordVisitSuccess {
        visitId
        late
        missing
        refused
        conflicts {
          itemKey
          mine
          mineNote
          theirs
          theirsNote
          theirsByName
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

/** My firm goes. */
export const AcceptAssignmentMutation = graphql(`
  mutation AcceptAssignmentPhone($input: AcceptAssignmentInput!) {
    acceptAssignment(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** My firm cannot go. */
export const DeclineAssignmentMutation = graphql(`
  mutation DeclineAssignmentPhone($input: DeclineAssignmentInput!) {
    declineAssignment(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The host agrees to the day. */
export const ConfirmVisitMutation = graphql(`
  mutation ConfirmVisitPhone($input: ConfirmVisitInput!) {
    confirmVisit(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The host has received the advice note. */
export const AcknowledgeNoteMutation = graphql(`
  mutation AcknowledgeNotePhone($input: AcknowledgeAdviceNoteInput!) {
    acknowledgeAdviceNote(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
