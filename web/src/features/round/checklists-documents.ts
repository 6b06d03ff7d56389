import { graphql } from '../../gql/gql.ts'

/** Document of the page: query Checklists_Page. */
export const libraryQuery = graphql(`
  query Checklists_Page($topicCode: String!) {
    checklistLibrary(topicCode: $topicCode, first: 100) {
      key
      topicCode
      source
      text
      severity
      deadlineDays
      versionNo
      id
      version
      basis {
        doc
        article
        effectiveFrom
        verified
      }
    }
  }
`)

/** Document of the page: mutation Checklists_Add. */
export const addChecklistItem = graphql(`
  mutation Checklists_Add($input: AddChecklistItemInput!) {
    addChecklistItem(input: $input) {
      __typename
      ... on AddChecklistItemSuccess {
        itemId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Document of the page: mutation Checklists_Revise. */
export const reviseChecklistItem = graphql(`
  mutation Checklists_Revise($input: ReviseChecklistItemInput!) {
    reviseChecklistItem(input: $input) {
      __typename
      ... on ReviseChecklistItemSuccess {
        itemId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Document of the page: mutation Checklists_Retire. */
export const retireChecklistItem = graphql(`
  mutation Checklists_Retire($input: RetireChecklistItemInput!) {
    retireChecklistItem(input: $input) {
      __typename
      ... on RetireChecklistItemSuccess {
        itemId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
