import { graphql } from '../../gql/gql.ts'

/** The firm's inbox for this person: must-read first, then unread, then the newest. */
export const NoticesPhoneQuery = graphql(`
  query NoticesPhone($filter: InboxItemFilter, $first: Int, $after: String) {
    inbox(filter: $filter, orderBy: inbox, first: $first, after: $after) {
      totalCount
      nodes {
        id
        type
        publisherName
        title
        summary
        state
        mustRead
        urgent
        publishedAt
        unread
        updated
        todo
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

const notice = graphql(`
  fragment NoticePhone on InboxItem {
    id
    publicationId
    type
    publisherKind
    publisherName
    title
    state
    mustRead
    urgent
    publishedAt
    readAt
    unread
    updated
    todo
    withdrawnAt
    withdrawReason
    bodyHtml
    versionNo
    changeNote
    attachments {
      id
      fileName
      bytes
      isImage
      url
    }
    question {
      text
      options
    }
    answer {
      option
      right
      tries
      explanation
    }
    check {
      title
      dueOn
      needsPhoto
      items
      state
      answer {
        id
        outcome
        note
        answeredByName
        answeredAt
        version
        viewerCanAnswer
        items {
          text
          ok
        }
        photos {
          id
          url
          fileName
        }
      }
    }
    law {
      title
      number
    }
    threads {
      id
      state
      text
      askedAt
      version
      mine
      viewerCanFollowUp
      viewerCanClose
      posts {
        id
        side
        byName
        text
        at
      }
    }
    faqs {
      id
      question
      answer
    }
  }
`)

/** One publication as this person got it. */
export const NoticePhoneQuery = graphql(`
  query NoticeOnePhone($id: UUID!) {
    inboxItem(id: $id) {
      ...NoticePhone
    }
  }
`)

/** The same, found by the publication: from a task or a message. */
export const NoticeOfPhoneQuery = graphql(`
  query NoticeOfPhone($publicationId: UUID!) {
    inboxItemOf(publicationId: $publicationId) {
      ...NoticePhone
    }
  }
`)

/** What both queries ask for. */
export const NoticeFragment = notice
