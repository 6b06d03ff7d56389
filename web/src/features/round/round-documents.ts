import { graphql } from '../../gql/gql.ts'

/** The rounds of the alliance. */
export const roundsQuery = graphql(`
  query Rounds_Page($filter: RoundFilter, $first: Int, $after: String) {
    rounds(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        state
        startsOn
        endsOn
        groupIds
        topicCodes
        visitsTotal
        visitsDone
        hazardsFound
        declined
        createdByName
        publishedAt
      }
    }
  }
`)

/** One round with what the committee set for it. */
export const roundQuery = graphql(`
  query Round_Page($id: UUID!) {
    round(id: $id) {
      id
      name
      state
      startsOn
      endsOn
      groupIds
      topicCodes
      inspectorsPerHost
      leadersPerTeam
      publishedAt
      closedAt
      createdByName
      version
      visitsTotal
      visitsDone
      hazardsFound
      declined
      mode
      viewerCanPlan
      viewerCanRepair
      viewerCanPublish
      viewerCanClose
      must {
        inspector {
          id
          name
        }
        host {
          id
          name
        }
      }
      mustNot {
        inspector {
          id
          name
        }
        host {
          id
          name
        }
      }
      absent {
        dates
        enterprise {
          id
          name
        }
      }
      latestPlan {
        id
        state
        progress
        version
      }
    }
  }
`)

/** A computed plan, whole. */
export const planQuery = graphql(`
  query Round_Plan($id: UUID!) {
    roundPlan(id: $id) {
      id
      roundId
      state
      progress
      createdAt
      status
      gap
      provenText
      travelMetres
      travelBefore
      vacatedSlots
      changedSlots
      singleRangeImpossible
      outputHash
      version
      explanation {
        code
        params
      }
      classes {
        class
        members
        minCarried
        maxCarried
        meanCarried
        meanMetres
      }
      moves {
        before
        after
        host {
          id
          name
        }
      }
      hosts {
        date
        lat
        lon
        host {
          id
          name
        }
        inspectors {
          role
          distanceMetres
          pinned
          enterprise {
            id
            name
          }
          reasons {
            code
            params
          }
        }
      }
      unmet {
        constraint
        code
        params
        amount
        enterprise {
          id
          name
        }
        fix {
          code
          params
        }
      }
      tiers {
        name
        cost
        lowerBound
        proven
        before
      }
      fairness {
        isLead
        inspections
        asLeader
        travelMetres
        nearestMetres
        farthestMetres
        repeats
        metBefore {
          roundsAgo
          enterprise {
            id
            name
          }
        }
        enterprise {
          id
          name
        }
      }
      changes {
        before
        after
        why {
          code
          params
        }
        host {
          id
          name
        }
      }
    }
  }
`)

/** Gives up a plan that is being computed. */
export const cancelPlan = graphql(`
  mutation Round_CancelPlan($input: CancelPlanInput!) {
    cancelPlan(input: $input) {
      __typename
      ... on CancelPlanSuccess {
        planId
        state
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Puts a repair of a published round into force. */
export const publishRepair = graphql(`
  mutation Round_PublishRepair($input: PublishRepairInput!) {
    publishRepair(input: $input) {
      __typename
      ... on PublishRepairSuccess {
        roundId
        visitsChanged
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Opens a round as a draft. */
export const createRound = graphql(`
  mutation Round_Create($input: CreateRoundInput!) {
    createRound(input: $input) {
      __typename
      ... on CreateRoundSuccess {
        roundId
        version
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Changes a round that is not published, or what steers its plan. */
export const updateRound = graphql(`
  mutation Round_Update($input: UpdateRoundInput!) {
    updateRound(input: $input) {
      __typename
      ... on UpdateRoundSuccess {
        roundId
        state
        version
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Has the pairing computed. */
export const planRound = graphql(`
  mutation Round_PlanIt($input: PlanRoundInput!) {
    planRound(input: $input) {
      __typename
      ... on PlanRoundSuccess {
        planId
        state
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Makes a plan the draft of its round. */
export const choosePlan = graphql(`
  mutation Round_Choose($input: ChoosePlanInput!) {
    choosePlan(input: $input) {
      __typename
      ... on ChoosePlanSuccess {
        roundId
        visits
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Publishes: everybody concerned is told. */
export const publishRound = graphql(`
  mutation Round_Publish($input: PublishRoundInput!) {
    publishRound(input: $input) {
      __typename
      ... on PublishRoundSuccess {
        roundId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Ends a round whose visits are done. */
export const closeRound = graphql(`
  mutation Round_Close($input: CloseRoundInput!) {
    closeRound(input: $input) {
      __typename
      ... on CloseRoundSuccess {
        roundId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Cancels a round. */
export const cancelRound = graphql(`
  mutation Round_Cancel($input: CancelRoundInput!) {
    cancelRound(input: $input) {
      __typename
      ... on CancelRoundSuccess {
        roundId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Why a plan does not send one firm to another. */
export const whyNot = graphql(`
  mutation Round_WhyNot($input: WhyNotInput!) {
    whyNot(input: $input) {
      __typename
      ... on WhyNotSuccess {
        inPlan
        reasons {
          code
          params
        }
        price {
          metres
          moved
          dropped
          tiers {
            name
            delta
          }
          addedPairs {
            inspectorId
            hostId
          }
          droppedPairs {
            inspectorId
            hostId
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
