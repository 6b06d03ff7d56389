import { graphql } from '../../gql/gql.ts'

/** Document of the page: query Groups_Members. */
export const membersOfGroups = graphql(`
  query Groups_Members($filter: MembershipFilter, $first: Int, $after: String) {
    members(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        enterpriseName
        creditCode
        isLead
        group {
          id
          name
        }
        enterprise {
          id
          divisionName
        }
      }
    }
  }
`)

/** Document of the page: mutation Groups_Create. */
export const createGroup = graphql(`
  mutation Groups_Create($input: CreateGroupInput!) {
    createGroup(input: $input) {
      __typename
      ... on CreateGroupSuccess {
        groupId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Document of the page: mutation Groups_Rename. */
export const renameGroup = graphql(`
  mutation Groups_Rename($input: RenameGroupInput!) {
    renameGroup(input: $input) {
      __typename
      ... on RenameGroupSuccess {
        groupId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Document of the page: mutation Groups_End. */
export const endGroup = graphql(`
  mutation Groups_End($input: EndGroupInput!) {
    endGroup(input: $input) {
      __typename
      ... on EndGroupSuccess {
        groupId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Document of the page: mutation Groups_Assign. */
export const assignToGroup = graphql(`
  mutation Groups_Assign($input: AssignToGroupInput!) {
    assignToGroup(input: $input) {
      __typename
      ... on AssignToGroupSuccess {
        changed
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
