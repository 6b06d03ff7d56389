import { graphql } from '../../gql/gql.ts'

/** Document of the page: query Home_Page. */
export const homeQuery = graphql(`
  query Home_Page {
    alliance {
      id
      name
      figures {
        asOf
        members
        visitsPlanned
        visitsDone
        firmsChecked
        hazards
        hazardsOpen
        hazardsOverdue
        hazardsClosed
        hazardsClosedOnTime
        hazardsMajorOpen
        hazardsDisputed
        relapses
        goodPractices
      }
    }
  }
`)

/** Document of the page: query Home_Tasks. */
export const tasksQuery = graphql(`
  query Home_Tasks {
    myTasks(first: 100) {
      key
      kind
      title
      subtitle
      dueAt
      dueOn
      objectKind
      objectId
      overdue
    }
  }
`)

/** Document of the page: query Home_Rounds. */
export const runningQuery = graphql(`
  query Home_Rounds {
    rounds(filter: { states: [draft, planned, published, running] }, first: 6) {
      nodes {
        id
        name
        state
        startsOn
        endsOn
        visitsTotal
        visitsDone
        hazardsFound
        declined
      }
    }
  }
`)
