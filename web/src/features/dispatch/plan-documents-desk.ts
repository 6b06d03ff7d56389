import { graphql } from '../../gql/gql.ts'

/** The plans of the bureau, newest first, and which one holds now. */
export const PlansQuery = graphql(`
  query Dispatch_Plans {
    dispatchPlans(first: 12, orderBy: created_at_desc) {
      nodes {
        id
        startsOn
        endsOn
        state
        createdAt
      }
    }
  }
`)

export const CurrentPlanQuery = graphql(`
  query Dispatch_CurrentPlan {
    dispatchDesk {
      currentPlanId
      draftPlanId
    }
  }
`)

/** One plan whole: rows, stops, what is left out, questions, changes. */
export const PlanQuery = graphql(`
  query Dispatch_Plan($id: UUID!) {
    dispatchPlan(id: $id) {
      id
      startsOn
      endsOn
      days
      state
      mode
      progress
      status
      failure
      createdAt
      createdByName
      publishedAt
      publishedByName
      version
      previousId
      metres
      unservedCount
      plannedCount
      openQuestions
      moved
      experts {
        expertId
        name
        workFrom
        workUntil
        specialties
        maxVisitsPerDay
        days {
          day
          absent
          workFrom
          workUntil
          leaveHome
          backHome
          lunchFrom
          lunchUntil
          metres
          travelMinutes
          visitMinutes
        }
      }
      stops {
        visitId
        expertId
        day
        start
        end
        arrive
        travelMinutes
        travelMetres
        hostName
        address
        priority
        team
        teamIds
        pinned
        visitState
        topicCodes
        reasons {
          code
          params
        }
      }
      unserved {
        visitId
        hostName
        priority
        minutes
        topicCodes
        reason {
          code
          params
        }
        cheapestFix {
          code
          params
        }
      }
      changes {
        visitId
        hostName
        kind
        forced
        beforeDay
        beforeStart
        beforeTeam
        afterDay
        afterStart
        afterTeam
      }
      questions {
        visitId
        hostName
        code
        options {
          code
          params
        }
        answer {
          code
          params
        }
        answerNote
        answeredByName
        answeredAt
      }
      viewerCanPublish
      viewerCanEdit
      viewerCanReplan
    }
  }
`)

/** What the page asks each second while a plan is being computed. */
export const PlanProgressQuery = graphql(`
  query Dispatch_PlanProgress($id: UUID!) {
    dispatchPlan(id: $id) {
      id
      state
      progress
    }
  }
`)

export const planDispatch = graphql(`
  mutation Dispatch_Make($input: PlanDispatchInput!) {
    planDispatch(input: $input) {
      __typename
      ... on PlanDispatchSuccess {
        planId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const replanDispatch = graphql(`
  mutation Dispatch_Replan($input: ReplanDispatchInput!) {
    replanDispatch(input: $input) {
      __typename
      ... on ReplanDispatchSuccess {
        planId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const publishDispatchPlan = graphql(`
  mutation Dispatch_Publish($input: PublishDispatchPlanInput!) {
    publishDispatchPlan(input: $input) {
      __typename
      ... on PublishDispatchPlanSuccess {
        planId
        assigned
        kept
        released
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

/** The server's dry run of a move; writes nothing. */
export const checkMove = graphql(`
  mutation Dispatch_CheckMove($input: DispatchMoveCheckInput!) {
    dispatchMoveCheck(input: $input) {
      __typename
      ... on DispatchMoveCheckSuccess {
        conflicts {
          code
          params
        }
        metresBefore
        metresAfter
        days {
          expertId
          day
          leaveHome
          backHome
          stops {
            visitId
            start
            end
            arrive
            travelMinutes
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

export const moveVisit = graphql(`
  mutation Dispatch_Move($input: MoveDispatchVisitInput!) {
    moveDispatchVisit(input: $input) {
      __typename
      ... on MoveDispatchVisitSuccess {
        planId
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const removeVisit = graphql(`
  mutation Dispatch_Remove($input: RemoveDispatchVisitInput!) {
    removeDispatchVisit(input: $input) {
      __typename
      ... on RemoveDispatchVisitSuccess {
        planId
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const pinVisit = graphql(`
  mutation Dispatch_Pin($input: PinDispatchVisitInput!) {
    pinDispatchVisit(input: $input) {
      __typename
      ... on PinDispatchVisitSuccess {
        planId
        version
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)

export const answerQuestion = graphql(`
  mutation Dispatch_Answer($input: AnswerDispatchQuestionInput!) {
    answerDispatchQuestion(input: $input) {
      __typename
      ... on AnswerDispatchQuestionSuccess {
        planId
        version
        replanId
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`)
