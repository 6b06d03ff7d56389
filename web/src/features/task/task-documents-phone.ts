import { graphql } from '../../gql/gql.ts'

/** What waits for this seat, by due time. */
export const TasksPhoneQuery = graphql(`
  query TasksPhone {
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
      allianceName
    }
  }
`)

/** How many publications this person must still read. */
export const MustReadPhoneQuery = graphql(`
  query MustReadPhone {
    inboxCounts {
      mustRead
      unread
    }
  }
`)

/** How many messages are unread, and the visits that may still be handed in late. */
export const UnreadPhoneQuery = graphql(`
  query UnreadPhone {
    viewer {
      personId
      unreadCount
      lateVisitIds
    }
  }
`)
