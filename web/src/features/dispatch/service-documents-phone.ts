import { graphql } from '../../gql/gql.ts'

/** One expert visit on the phone: everything its expert needs without a signal, and what the host reads. */
export const ServicePhoneQuery = graphql(`
  query ServicePhone($id: UUID!) {
    expertVisit(id: $id) {
      id
      allianceId
      allianceName
      enterpriseId
      enterpriseName
      address
      lat
      lon
      contactName
      contactPhoneMasked
      state
      kind
      priority
      topicCodes
      topicNames
      minutes
      teamSize
      reason
      number
      plannedOn
      start
      end
      hostAnswer
      proposedDays
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
        state
        severity
        dueOn
      }
      hazardsToFollow {
        id
        number
        place
        description
        state
      }
      prescriptions {
        id
        hazardId
        condition
        causes
        remedy
      }
      goodPractices {
        id
        title
        description
      }
      signatures {
        id
        signerRole
        signerName
        refused
        signedAt
      }
      photos {
        id
        caption
        takenAt
        usedBefore
        thumbUrl
        fullUrl
      }
      ratings {
        id
        direction
        score
        comment
        byName
      }
      followUps {
        id
        plannedOn
        state
      }
      missing
      viewerCanAccept
      viewerCanPropose
      viewerCanSchedule
      viewerCanReassign
      viewerCanStart
      viewerCanRecord
      viewerCanReport
      viewerCanConfirm
      viewerCanRate
      viewerCanCancel
      viewerCanFollowUp
    }
  }
`)

/** The expert's day, in the order of the road. */
export const RoutePhoneQuery = graphql(`
  query RoutePhone($day: Date!) {
    myRoute(day: $day) {
      visitId
      enterpriseName
      address
      lat
      lon
      start
      end
      leaveBefore
      travelMinutes
      travelMetres
      state
      kind
      contactName
      contactPhoneMasked
    }
  }
`)

/** Visits of the expert, open or past. */
export const ServicesPhoneQuery = graphql(`
  query ServicesPhone($filter: ExpertVisitFilter, $orderBy: ExpertVisitOrder, $first: Int, $after: String) {
    expertVisits(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      nodes {
        id
        enterpriseName
        address
        plannedOn
        start
        state
        kind
        priority
        findingsCount
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** The expert's own row of the register. */
export const MyExpertPhoneQuery = graphql(`
  query MyExpertPhone {
    myExpert {
      id
      specialtyNames
      yearlyHours
      minutesThisYear
      bookedMinutes
      visitsDone
      findings
      findingsPerVisit
      shareConfirmed
      shareRelapsed
      ratingAverage
      ratingCount
      ledger(first: 50) {
        nodes {
          id
          day
          enterpriseName
          minutesVisit
          minutesTravel
        }
      }
    }
  }
`)

/** Requests of the own firm, with the visit each has become. */
export const RequestsPhoneQuery = graphql(`
  query RequestsPhone($filter: ExpertRequestFilter, $first: Int, $after: String) {
    expertRequests(filter: $filter, orderBy: created_at_desc, first: $first, after: $after) {
      nodes {
        id
        state
        origin
        topicNames
        reason
        answer
        createdAt
        version
        visit {
          id
          state
          plannedOn
          start
        }
        viewerCanReopen
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** Topics a firm can ask an expert for. */
export const TopicsPhoneQuery = graphql(`
  query TopicsPhone {
    checklistTopics(first: 100) {
      code
      nameZh
      nameEn
      always
    }
  }
`)
