import { graphql } from '../../gql/gql.ts'

/** Requests as a list, for bureau and committee. */
export const RequestsQuery = graphql(`
  query Dispatch_Requests(
    $filter: ExpertRequestFilter
    $orderBy: ExpertRequestOrder
    $first: Int
    $after: String
  ) {
    expertRequests(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        enterpriseId
        enterpriseName
        allianceName
        origin
        state
        priority
        topicNames
        minutes
        teamSize
        reason
        wishedDays
        createdAt
        createdByName
        waitingDays
        visit {
          id
          state
          plannedOn
          start
          team {
            expertId
            name
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** One request beside its list. */
export const RequestQuery = graphql(`
  query Dispatch_Request($id: UUID!) {
    expertRequest(id: $id) {
      id
      allianceName
      enterpriseId
      enterpriseName
      origin
      state
      priority
      topicCodes
      topicNames
      minutes
      teamSize
      reason
      wishedDays
      notBefore
      notAfter
      createdAt
      createdByName
      decidedAt
      decidedByName
      answer
      version
      openHazards
      campaignId
      campaignName
      visit {
        id
        state
        version
        plannedOn
        start
        viewerCanAssign
        viewerCanCancel
        team {
          expertId
          name
        }
      }
      visits {
        id
        state
        kind
        plannedOn
        number
      }
      viewerCanTriage
      viewerCanDecline
      viewerCanInvalidate
      viewerCanReopen
    }
  }
`)

export const requestExpert = graphql(`
  mutation Request_Expert($input: RequestExpertInput!) {
    requestExpert(input: $input) {
      __typename
      ... on RequestExpertSuccess {
        batchId
        requestIds
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const acceptRequest = graphql(`
  mutation Request_Accept($input: AcceptRequestInput!) {
    acceptRequest(input: $input) {
      __typename
      ... on AcceptRequestSuccess {
        requestId
        state
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const declineRequest = graphql(`
  mutation Request_Decline($input: RequestStepInput!) {
    declineRequest(input: $input) {
      __typename
      ... on DeclineRequestSuccess {
        requestId
        state
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const invalidateRequest = graphql(`
  mutation Request_Invalidate($input: RequestStepInput!) {
    invalidateRequest(input: $input) {
      __typename
      ... on InvalidateRequestSuccess {
        requestId
        state
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const reopenRequest = graphql(`
  mutation Request_Reopen($input: RequestStepInput!) {
    reopenRequest(input: $input) {
      __typename
      ... on ReopenRequestSuccess {
        requestId
        state
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

/** Writes nothing: who could go, best first, then who cannot and why. */
export const matchExperts = graphql(`
  mutation Request_Match($input: MatchExpertsInput!) {
    matchExperts(input: $input) {
      __typename
      ... on MatchExpertsSuccess {
        matches {
          expertId
          name
          fits
          distanceMetres
          minutesLeft
          nextFreeDay
          reasons {
            code
            params
          }
          whyNot {
            code
            params
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const assignExpert = graphql(`
  mutation Request_Assign($input: AssignExpertInput!) {
    assignExpert(input: $input) {
      __typename
      ... on AssignExpertSuccess {
        visitId
        state
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const cancelVisit = graphql(`
  mutation Request_CancelVisit($input: ExpertVisitReasonInput!) {
    cancelExpertVisit(input: $input) {
      __typename
      ... on CancelExpertVisitSuccess {
        visitId
        state
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)
