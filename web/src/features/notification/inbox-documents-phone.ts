import { graphql } from '../../gql/gql.ts'

/** My messages, newest first. */
export const InboxPhoneQuery = graphql(`
  query InboxPhone($filter: NotificationFilter, $first: Int, $after: String) {
    notifications(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        kind
        params
        objectKind
        pageId
        createdAt
        readAt
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
    }
  }
`)

/** Marks messages as read; without ids, all of them. */
export const MarkReadMutation = graphql(`
  mutation MarkReadPhone($ids: [UUID!]) {
    markNotificationsRead(ids: $ids)
  }
`)
