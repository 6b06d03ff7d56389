import { graphql } from '../../gql/gql.ts'
import type { Round_VisitsQuery } from '../../gql/graphql.ts'

/** Visits for board and calendar: a round's, or those of some days. */
export const roundVisitsQuery = graphql(`
  query Round_Visits($filter: VisitFilter, $first: Int, $after: String) {
    visits(filter: $filter, orderBy: planned_on, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        hostName
        plannedOn
        state
        hazardCount
        roundName
        group {
          id
          name
        }
        reasons {
          code
          params
        }
        team {
          id
          role
          state
          declineReason
          personName
          enterprise {
            id
            name
          }
        }
      }
    }
  }
`)

/** One visit of board and calendar. */
export type BoardVisit = Round_VisitsQuery['visits']['nodes'][number]
