import { graphql } from '../../gql/gql.ts'

/** A page of the library. */
export const LawsQuery = graphql(`
  query Laws_Page($filter: LawFilter, $orderBy: LawOrder, $first: Int, $after: String) {
    laws(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
      totalCount
      nodes {
        docId
        title
        number
        level
        status
        confidence
        effectiveFrom
        effectiveTo
        versionCount
        articleCount
        itemCount
        criterionCount
        openHazards
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`)

/** One law with its versions, articles and what stands on it. */
export const LawQuery = graphql(`
  query Laws_One($docId: String!) {
    law(docId: $docId) {
      docId
      title
      number
      level
      status
      confidence
      note
      effectiveFrom
      effectiveTo
      itemCount
      criterionCount
      openHazards
      versions {
        id
        versionNo
        title
        number
        effectiveFrom
        effectiveTo
        state
        confidence
        evidence
        changeNote
        addedByName
        addedAt
        shipped
        articleCount
        articles {
          id
          article
          text
          fullText
          verified
          changed
          itemCount
          criterionCount
          openHazards
        }
      }
      items {
        code
        topicName
        text
        severity
        articles
      }
      criteria {
        code
        article
        text
      }
      publications {
        id
        title
        type
        state
        publishedAt
      }
    }
  }
`)

/** What a version's change touches. */
export const LawImpactQuery = graphql(`
  query Laws_Impact($docId: String!, $versionNo: Int!) {
    lawImpact(docId: $docId, versionNo: $versionNo) {
      docId
      versionNo
      title
      itemCount
      criterionCount
      openHazards
      articles {
        id
        article
        text
        verified
      }
      items {
        code
        topicName
        text
        severity
        articles
      }
      criteria {
        code
        article
        text
      }
      hazards {
        id
        number
        enterpriseName
        place
        description
        state
        dueOn
        articles
      }
    }
  }
`)

/** A new version: only the articles it changes; the others are taken over. */
export const addLawVersion = graphql(`
  mutation Laws_AddVersion($input: AddLawVersionInput!) {
    addLawVersion(input: $input) {
      __typename
      ... on AddLawVersionSuccess {
        version {
          id
          versionNo
        }
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** A law the library did not have. */
export const addLaw = graphql(`
  mutation Laws_Add($input: AddLawInput!) {
    addLaw(input: $input) {
      __typename
      ... on AddLawSuccess {
        versionId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
