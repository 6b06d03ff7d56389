import { graphql } from '../../gql/gql.ts'

export const LoadsQuery = graphql(`
  query Dispatch_Loads(
    $filter: InspectionLoadFilter
    $orderBy: InspectionLoadOrder
    $first: Int
    $after: String
  ) {
    inspectionLoads(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        enterpriseId
        enterpriseName
        year
        used
        cap
        left
        peerVisits
        expertVisits
        gridVisits
        insurerVisits
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const OfficialVisitsQuery = graphql(`
  query Dispatch_Official($filter: OfficialVisitFilter, $first: Int, $after: String) {
    officialVisits(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        nature
        enterpriseId
        enterpriseName
        visitedOn
        bureauName
        officialNumber
        approvalNumber
        officers
        subject
        result
        exception
        createdByName
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const NaturesQuery = graphql(`
  query Dispatch_Natures {
    visitNatures {
      nature
      name
      paper
      series
      openedBy
      visibility
      neverBecomes
      yearlyCap
      countsAgainstCap
      basis
      verified
    }
  }
`)

export const FirmFileQuery = graphql(`
  query Dispatch_FirmFile($id: UUID!) {
    firmFile(enterpriseId: $id) {
      enterpriseId
      enterpriseName
      creditCode
      address
      scale
      headcount
      riskTags
      alliances {
        allianceId
        allianceName
        state
      }
      load {
        year
        used
        cap
        left
        peerVisits
        expertVisits
        gridVisits
        insurerVisits
      }
      visits {
        id
        nature
        day
        state
        title
        number
      }
      requests {
        id
        reason
        priority
        state
        createdAt
      }
    }
  }
`)

export const FirmHazardsQuery = graphql(`
  query Dispatch_FirmHazards($filter: HazardFilter, $first: Int, $after: String) {
    hazards(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes {
        id
        number
        place
        description
        severity
        source
        state
        dueOn
        overdue
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

export const recordOfficialVisit = graphql(`
  mutation Official_Record($input: RecordOfficialVisitInput!) {
    recordOfficialVisit(input: $input) {
      __typename
      ... on RecordOfficialVisitSuccess {
        id
        used
        cap
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)
