import { graphql } from '../../gql/gql.ts'

/** A page of publications, for the list. */
export const PublicationsQuery = graphql(`
  query Outreach_Publications(
    $filter: PublicationFilter
    $orderBy: PublicationOrder
    $first: Int
    $after: String
  ) {
    publications(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        type
        state
        delivery
        title
        publisherKind
        publisherName
        own
        mustRead
        urgent
        publishAt
        publishedAt
        updatedAt
        createdByName
        questionsOpen
        coverage {
          firms
          firmsRead
          people
          peopleRead
        }
        check {
          id
          firms
          answered
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** What of outreach waits for this seat, as counts. */
export const OutreachDeskQuery = graphql(`
  query Outreach_Desk {
    outreachDesk {
      drafts
      toApprove
      goingOut
      scheduled
      questionsOpen
      mustReadBehind
      checksRunning
      checksIncomplete
      checkProblems
    }
  }
`)

/** One publication with everything its page and its editor show. */
export const PublicationQuery = graphql(`
  query Outreach_Publication($id: UUID!) {
    publication(id: $id) {
      id
      type
      state
      delivery
      title
      summary
      bodyHtml
      publisherKind
      publisherName
      own
      mustRead
      urgent
      channels
      question {
        text
        options
        rightOption
        explanation
      }
      law {
        docId
        title
        number
        versionNo
      }
      audience {
        divisionCodes
        divisionNames
        allianceTypes
        allianceIds
        allianceNames
        groupIds
        groupNames
        industries
        riskTags
        riskTagNames
        scales
        roles
      }
      attachments {
        id
        sha256
        fileName
        mime
        bytes
        isImage
        url
      }
      versionNo
      versions {
        versionNo
        title
        changeNote
        byName
        at
      }
      version
      publishAt
      publishedAt
      deliveredAt
      archivedAt
      createdByName
      createdAt
      submittedByName
      submittedAt
      decidedByName
      decidedAt
      secondPerson
      returnReason
      withdrawnAt
      withdrawnByName
      withdrawReason
      coverage {
        firms
        firmsDelivered
        firmsRead
        people
        peopleRead
        right
        wrong
      }
      check {
        id
        title
        items
        riskTags
        dueOn
        needsPhoto
        state
        firms
        answered
        safe
        foundFixed
        foundOpen
        notApplicable
        overdue
      }
      questionCount
      questionsOpen
      lastRemindedAt
      reminders
      viewerCanEdit
      viewerCanSubmit
      viewerCanPublish
      viewerCanReturn
      viewerCanAmend
      viewerCanWithdraw
      viewerCanArchive
      viewerCanRemind
    }
  }
`)

/** Who would get it, counted by the server from the conditions as they stand in the form. */
export const AudiencePreviewQuery = graphql(`
  query Outreach_AudiencePreview($audience: AudienceInput!) {
    audiencePreview(audience: $audience) {
      firms
      people
      byTown {
        key
        name
        firms
      }
      byAlliance {
        key
        name
        firms
      }
      sample {
        enterpriseId
        name
        divisionName
        scale
        people
      }
    }
  }
`)

/** How far it was read, town by town. */
export const CoverageByTownQuery = graphql(`
  query Outreach_CoverageByTown($publicationId: UUID!) {
    coverageByTown(publicationId: $publicationId) {
      key
      name
      firms
      firmsRead
      people
      peopleRead
      right
      wrong
      checkAnswered
    }
  }
`)

/** How far it was read, alliance by alliance. */
export const CoverageByAllianceQuery = graphql(`
  query Outreach_CoverageByAlliance($publicationId: UUID!) {
    coverageByAlliance(publicationId: $publicationId) {
      key
      name
      firms
      firmsRead
      people
      peopleRead
      right
      wrong
      checkAnswered
    }
  }
`)

/** The firms it went to, unread first. */
export const ReadersQuery = graphql(`
  query Outreach_Readers(
    $filter: PublicationReaderFilter!
    $orderBy: PublicationReaderOrder
    $first: Int
    $after: String
  ) {
    publicationReaders(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        id
        enterpriseId
        enterpriseName
        divisionName
        people
        peopleRead
        right
        wrong
        deliveredAt
        firstReadAt
        remindedAt
        reminders
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** The people of one firm and what each did with it. */
export const ReaderPeopleQuery = graphql(`
  query Outreach_ReaderPeople($publicationId: UUID!, $enterpriseId: UUID!) {
    publicationPeople(publicationId: $publicationId, enterpriseId: $enterpriseId) {
      id
      personName
      role
      deliveredAt
      readAt
      readVersionNo
      answeredRight
      tries
    }
  }
`)
