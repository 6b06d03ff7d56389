import { graphql } from '../../gql/gql.ts'

/** The visits of the alliance. */
export const visitsQuery = graphql(`
  query VisitsDesk_Page($filter: VisitFilter, $orderBy: VisitOrder, $first: Int, $after: String) {
    visits(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        nature
        hostName
        plannedOn
        state
        sheetState
        roundId
        roundName
        hazardCount
        group {
          id
          name
        }
        team {
          id
          role
          state
          personName
          enterprise {
            id
            name
          }
        }
        adviceNote {
          id
          number
          state
        }
      }
    }
  }
`)

/** One visit as its paper shows it. */
export const visitQuery = graphql(`
  query VisitDesk_One($id: UUID!) {
    visit(id: $id) {
      id
      nature
      allianceName
      roundId
      roundName
      hostName
      hostCreditCode
      hostAddress
      hostContact
      plannedOn
      state
      sheetState
      checkedInAt
      hostConfirmedAt
      fieldDoneAt
      cancelReason
      putOffReason
      version
      missing
      viewerCanPostpone
      viewerCanCancel
      viewerCanConfirm
      host {
        id
        name
      }
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
        distanceMetres
        version
        enterprise {
          id
          name
        }
        reasons {
          code
          params
        }
      }
      checklist {
        id
        topicCodes
        lines {
          key
          topicCode
          topicName
          source
          text
          severity
          deadlineDays
          basis {
            doc
            article
            effectiveFrom
            verified
          }
        }
      }
      answers {
        id
        itemKey
        result
        note
        personName
        answeredAt
      }
      hazards {
        id
        number
        state
        severity
        place
        description
        itemKey
        dueOn
        immediate
        measures
        basis {
          doc
          article
        }
        photos {
          id
          thumbUrl
          fullUrl
          caption
          usedBefore
        }
      }
      goodPractices {
        id
        title
        description
        createdByName
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
      adviceNote {
        id
        number
        state
        issuedAt
        acknowledgedAt
      }
    }
  }
`)

/** Moves a visit to another day. */
export const postponeVisit = graphql(`
  mutation VisitDesk_Postpone($input: PostponeVisitInput!) {
    postponeVisit(input: $input) {
      __typename
      ... on PostponeVisitSuccess {
        visitId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Cancels a visit that has not begun. */
export const cancelVisit = graphql(`
  mutation VisitDesk_Cancel($input: CancelVisitInput!) {
    cancelVisit(input: $input) {
      __typename
      ... on CancelVisitSuccess {
        visitId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** 发布通报: reports a finished visit to the members. */
export const reportVisit = graphql(`
  mutation VisitDesk_Report($input: ReportVisitInput!) {
    reportVisit(input: $input) {
      __typename
      ... on ReportVisitSuccess {
        visitId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** 归档: files a reported visit whose hazards are closed. */
export const archiveVisit = graphql(`
  mutation VisitDesk_Archive($input: ArchiveVisitInput!) {
    archiveVisit(input: $input) {
      __typename
      ... on ArchiveVisitSuccess {
        visitId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Takes a firm out of a team and fills its place. */
export const replaceInspector = graphql(`
  mutation VisitDesk_Replace($input: ReplaceInspectorInput!) {
    replaceInspector(input: $input) {
      __typename
      ... on ReplaceInspectorSuccess {
        visitId
        replacedBy {
          id
          name
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
