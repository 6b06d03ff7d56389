import { graphql } from '../../gql/gql.ts'

/** Expert visits as a list. */
export const ExpertVisitsQuery = graphql(`
  query Dispatch_Visits($filter: ExpertVisitFilter, $orderBy: ExpertVisitOrder, $first: Int, $after: String) {
    expertVisits(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        enterpriseName
        allianceName
        plannedOn
        start
        state
        kind
        priority
        number
        hostAnswer
        findingsCount
        openHazards
        team {
          expertId
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** One expert visit whole, for its page and its paper. */
export const ExpertVisitQuery = graphql(`
  query Dispatch_Visit($id: UUID!) {
    expertVisit(id: $id) {
      id
      allianceName
      enterpriseId
      enterpriseName
      address
      state
      kind
      requestId
      priority
      topicNames
      minutes
      teamSize
      wishedDays
      reason
      number
      plannedOn
      start
      end
      hostAnswer
      proposedDays
      proposalNote
      confirmBy
      present {
        role
        name
        title
      }
      summary
      startedAt
      reportedAt
      confirmedAt
      closedAt
      confirmRemark
      cancelReason
      version
      team {
        expertId
        name
        role
      }
      hazards {
        id
        number
        place
        description
        severity
        state
        immediate
        dueOn
        basis {
          doc
          article
        }
      }
      openHazards
      prescriptions {
        id
        hazardId
        condition
        causes
        remedy
        createdByName
      }
      goodPractices {
        id
        title
        description
        photos {
          id
          thumbUrl
          fullUrl
          caption
          usedBefore
        }
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
      photos {
        id
        thumbUrl
        fullUrl
        caption
        usedBefore
      }
      ratings {
        id
        direction
        score
        comment
        byName
        createdAt
      }
      follows {
        id
        number
        plannedOn
      }
      followUps {
        id
        number
        plannedOn
        state
      }
      missing
      viewerCanReassign
      viewerCanSchedule
      viewerCanCancel
      viewerCanFollowUp
      viewerCanAssign
    }
  }
`)

export const reassignVisit = graphql(`
  mutation ExpertVisit_Reassign($input: ExpertVisitReasonInput!) {
    reassignExpertVisit(input: $input) {
      __typename
      ... on ReassignExpertVisitSuccess {
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

export const scheduleVisit = graphql(`
  mutation ExpertVisit_Schedule($input: ScheduleExpertVisitInput!) {
    scheduleExpertVisit(input: $input) {
      __typename
      ... on ScheduleExpertVisitSuccess {
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

export const followUpVisit = graphql(`
  mutation ExpertVisit_FollowUp($input: RequestFollowUpInput!) {
    requestFollowUp(input: $input) {
      __typename
      ... on RequestFollowUpSuccess {
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
