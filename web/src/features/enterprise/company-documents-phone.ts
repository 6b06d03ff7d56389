import { graphql } from '../../gql/gql.ts'

/** The own firm's file and people. */
export const CompanyPhoneQuery = graphql(`
  query CompanyPhone {
    myEnterprise {
      id
      creditCode
      name
      shortName
      divisionName
      address
      industryName
      scale
      headcount
      principalName
      principalPhoneMasked
      safetyOfficerName
      safetyOfficerPhoneMasked
      riskTags
      version
      seats {
        id
        personName
        phoneMasked
        role
        isInspector
        startsOn
        endsOn
      }
      memberships {
        id
        allianceId
        allianceName
        groupName
        state
      }
    }
  }
`)

/** Changes what the firm knows of itself. */
export const UpdateCompanyMutation = graphql(`
  mutation UpdateCompanyPhone($input: UpdateEnterpriseInput!) {
    updateEnterprise(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Gives a person a seat in the firm. */
export const AddStaffMutation = graphql(`
  mutation AddStaffPhone($input: AddStaffInput!) {
    addStaff(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Ends a seat in the firm. */
export const RemoveStaffMutation = graphql(`
  mutation RemoveStaffPhone($input: RemoveStaffInput!) {
    removeStaff(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The alliances of the own firm, with what an answer to an invitation needs. */
export const InvitationsPhoneQuery = graphql(`
  query InvitationsPhone {
    myEnterprise {
      id
      memberships {
        id
        allianceName
        state
        version
        askedAt
      }
    }
  }
`)

/** Agrees to join an alliance, or does not. */
export const AnswerInvitationMutation = graphql(`
  mutation AnswerInvitationPhone($input: AnswerInvitationInput!) {
    answerInvitation(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
