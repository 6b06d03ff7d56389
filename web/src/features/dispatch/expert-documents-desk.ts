import { graphql } from '../../gql/gql.ts'

/** The register, with load and yield of each expert. */
export const ExpertsQuery = graphql(`
  query BureauExpertsPage($filter: ExpertFilter, $orderBy: ExpertOrder, $first: Int, $after: String) {
    experts(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        name
        phoneMasked
        specialtyNames
        employers
        yearlyHours
        minutesThisYear
        bookedMinutes
        visitsDone
        findingsPerVisit
        shareConfirmed
        shareRelapsed
        ratingAverage
        ratingCount
        active
        onLeaveToday
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** One expert: file, leave, figures. */
export const ExpertQuery = graphql(`
  query BureauExpertPage($id: UUID!) {
    expert(id: $id) {
      ...ExpertForm_Expert
      id
      name
      phoneMasked
      specialtyNames
      employers
      address
      workFrom
      workUntil
      lunchFrom
      lunchUntil
      lunchMinutes
      maxVisitsPerDay
      yearlyHours
      active
      version
      minutesThisYear
      bookedMinutes
      visitsDone
      findings
      findingsPerVisit
      findingsConfirmed
      findingsRevoked
      shareConfirmed
      findingsClosed
      findingsRelapsed
      shareRelapsed
      ratingCount
      ratingAverage
      onLeaveToday
      viewerCanEdit
      leaves {
        id
        kind
        startsOn
        endsOn
        reason
        createdByName
        cancelledAt
        version
      }
    }
  }
`)

/** The hours ledger of one expert. */
export const ExpertHoursQuery = graphql(`
  query BureauExpertHours($filter: ExpertHourFilter, $first: Int, $after: String) {
    expertHours(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        day
        enterpriseName
        visitId
        minutesVisit
        minutesTravel
        note
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const ExpertFormFragment = graphql(`
  fragment ExpertForm_Expert on Expert {
    id
    version
    name
    specialties
    employers
    conflictEnterpriseIds
    address
    lat
    lon
    workFrom
    workUntil
    lunchFrom
    lunchUntil
    lunchMinutes
    maxVisitsPerDay
    yearlyHours
    active
  }
`)

export const saveExpert = graphql(`
  mutation Expert_Save($input: SaveExpertInput!) {
    saveExpert(input: $input) {
      __typename
      ... on SaveExpertSuccess {
        expertId
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const addExpertLeave = graphql(`
  mutation Expert_AddLeave($input: AddExpertLeaveInput!) {
    addExpertLeave(input: $input) {
      __typename
      ... on AddExpertLeaveSuccess {
        leaveId
        hitVisits {
          visitId
          hostName
          plannedOn
          start
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const cancelExpertLeave = graphql(`
  mutation Expert_CancelLeave($input: CancelExpertLeaveInput!) {
    cancelExpertLeave(input: $input) {
      __typename
      ... on CancelExpertLeaveSuccess {
        leaveId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)
