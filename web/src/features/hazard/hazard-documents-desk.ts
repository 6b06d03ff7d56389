import { graphql } from '../../gql/gql.ts'

/** Hazards, through the wall of the seat. */
export const hazardsQuery = graphql(`
  query HazardsDesk_Page($filter: HazardFilter, $orderBy: HazardOrder, $first: Int, $after: String) {
    hazards(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        number
        enterpriseName
        place
        description
        severity
        state
        source
        topicName
        immediate
        foundAt
        dueOn
        daysLeft
        overdue
        extensions
        relapses
        round
        disclosedAt
        group {
          id
          name
        }
        reinspectorEnterprise {
          id
          name
        }
      }
    }
  }
`)

/** One hazard with its whole life. */
export const hazardQuery = graphql(`
  query HazardDesk_One($id: UUID!) {
    hazard(id: $id) {
      id
      number
      allianceName
      enterpriseId
      enterpriseName
      visitId
      roundId
      source
      itemText
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
      confirmBy
      confirmedAt
      dueOn
      dueProvisional
      overdue
      daysLeft
      rectifierName
      measures
      round
      extensions
      relapses
      repeat
      repeatOfId
      mergedIntoId
      rung
      submittedAt
      reinspectBy
      closedAt
      closedOnTime
      disclosedAt
      disclosedReason
      version
      group {
        id
        name
      }
      reinspectorEnterprise {
        id
        name
      }
      basis {
        doc
        article
        effectiveFrom
        verified
      }
      photos {
        id
        phase
        thumbUrl
        fullUrl
        caption
        usedBefore
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
          thumbUrl
          fullUrl
          caption
          usedBefore
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
        version
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
        inspectorEnterprise {
          id
          name
        }
      }
      major {
        id
        state
        criterionText
        standard
        judgedByName
        judgeReason
        controlMeasures
      }
      viewerCanDecideDispute
      viewerCanDecideExtension
      viewerCanReinspect
      viewerCanAssignReinspector
      viewerCanEscalate
      viewerCanMerge
      viewerCanWithdraw
    }
  }
`)

/** Open hazards of one firm, for a merge. */
export const mergeTargetsQuery = graphql(`
  query HazardDesk_MergeTargets($enterpriseId: UUID!) {
    hazards(filter: { enterpriseId: $enterpriseId, open: true }, first: 100) {
      nodes {
        id
        number
        place
        description
      }
    }
  }
`)

/** Criteria by a word. */
export const criteriaQuery = graphql(`
  query HazardDesk_Criteria($search: String) {
    hazardCriteria(search: $search, first: 50) {
      code
      text
      article
      standardTitle
    }
  }
`)
