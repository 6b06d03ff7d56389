import { graphql } from '../../gql/gql.ts'

/** The imports of the alliance, newest first. */
export const rosterImportsQuery = graphql(`
  query RosterImports_Page($first: Int, $after: String) {
    rosterImports(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        fileName
        state
        createdAt
        createdByName
        committedAt
        total
        wrong
        toCreate
        toInvite
        toUpdate
        unchanged
        held
      }
    }
  }
`)

/** One import with everything its wizard shows but the rows. */
export const rosterImportQuery = graphql(`
  query RosterImport_One($id: UUID!) {
    rosterImport(id: $id) {
      id
      fileName
      state
      createdAt
      createdByName
      committedAt
      token
      version
      errorCode
      errorParams
      progress
      total
      clean
      wrong
      unchanged
      held
      toCreate
      toInvite
      toUpdate
      skippedBlank
      skippedHidden
      annotatedUrl
      sample
      columns {
        index
        heading
        field
      }
      fields {
        name
        label
        required
      }
    }
  }
`)

/** What the dry run says of the rows. */
export const rosterRowsQuery = graphql(`
  query RosterImport_Rows($id: UUID!, $first: Int, $after: String, $onlyWrong: Boolean) {
    rosterImport(id: $id) {
      id
      rows(first: $first, after: $after, filter: { onlyWrong: $onlyWrong }) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          sheet
          row
          name
          creditCode
          outcome
          problems {
            field
            code
            params
            message
          }
        }
      }
    }
  }
`)

/** Starts an import of a file sent before. */
export const startRosterImport = graphql(`
  mutation RosterImport_Start($input: StartRosterImportInput!) {
    startRosterImport(input: $input) {
      __typename
      ... on StartRosterImportSuccess {
        importId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Says which column means what. */
export const setRosterMapping = graphql(`
  mutation RosterImport_Map($input: SetRosterMappingInput!) {
    setRosterMapping(input: $input) {
      __typename
      ... on SetRosterMappingSuccess {
        importId
        state
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Writes the clean rows of the dry run that was looked at. */
export const commitRosterImport = graphql(`
  mutation RosterImport_Commit($input: CommitRosterImportInput!) {
    commitRosterImport(input: $input) {
      __typename
      ... on CommitRosterImportSuccess {
        importId
        state
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
