import { graphql } from '../../gql/gql.ts'

/** One hazard with everything its page shows. */
export const HazardPhoneQuery = graphql(`
  query HazardPhone($id: UUID!) {
    hazard(id: $id) {
      id
      number
      allianceName
      enterpriseName
      visitId
      source
      itemText
      basis {
        doc
        article
        verified
        effectiveFrom
      }
      topicName
      place
      description
      severity
      criterionCode
      state
      immediate
      foundAt
      foundByName
      finderEnterpriseName
      deadlineDays
      confirmBy
      confirmedAt
      dueOn
      dueAt
      dueProvisional
      overdue
      daysLeft
      rectifierName
      measures
      round
      extensions
      relapses
      rung
      repeat
      reinspectBy
      closedAt
      disclosedAt
      disclosedReason
      version
      reinspectorEnterprise {
        id
        name
      }
      photos {
        id
        phase
        caption
        takenAt
        usedBefore
        thumbUrl
        fullUrl
      }
      rectifications {
        id
        round
        measures
        cost
        onTheSpot
        submittedAt
        submittedByName
        result
        reinspectedAt
        reinspectorName
        reason
        photos {
          id
          phase
          caption
          takenAt
          usedBefore
          thumbUrl
          fullUrl
        }
      }
      disputes {
        id
        reason
        raisedAt
        raisedByName
        decision
        decidedAt
        decidedByName
        decisionReason
      }
      extensionRequests {
        id
        requestedDueOn
        reason
        interimMeasures
        state
        requestedAt
        requestedByName
        decidedByName
        decisionReason
      }
      steps {
        id
        transition
        fromState
        toState
        at
        byName
        byRole
        note
        round
      }
      lookBacks {
        id
        days
        dueOn
        state
        result
        lookedAt
        lookedByName
        note
        version
      }
      major {
        id
        state
        criterionCode
        criterionText
        standard
        judgedByName
        judgeReason
        controlMeasures
        plan {
          goals
          methods
          money
          people
          timeLimit
          emergencyPlan
        }
        assessment
        acceptReason
        version
        viewerCanJudge
        viewerCanControl
        viewerCanFilePlan
        viewerCanStart
        viewerCanRequestAcceptance
        viewerCanRework
      }
      viewerCanConfirm
      viewerCanContest
      viewerCanStart
      viewerCanFixOnSpot
      viewerCanSubmitRectification
      viewerCanRequestExtension
      viewerCanReinspect
      viewerCanWithdraw
      viewerCanLookBack
    }
  }
`)

/** Hazards as rows: our own by days left, or those we are asked to look at. */
export const HazardsPhoneQuery = graphql(`
  query HazardsPhone($filter: HazardFilter, $first: Int, $after: String, $orderBy: HazardOrder) {
    hazards(filter: $filter, first: $first, after: $after, orderBy: $orderBy) {
      nodes {
        id
        number
        enterpriseName
        place
        description
        severity
        state
        dueOn
        daysLeft
        overdue
        reinspectBy
        confirmBy
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

/** Look-backs that my firm was asked for. */
export const LookBacksPhoneQuery = graphql(`
  query LookBacksPhone($filter: LookBackFilter, $first: Int, $after: String) {
    lookBacks(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        hazardId
        hazardNumber
        enterpriseName
        place
        days
        dueOn
        state
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)
