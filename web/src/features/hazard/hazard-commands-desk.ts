import { graphql } from '../../gql/gql.ts'

/** The finding stands. */
export const upholdHazard = graphql(`
  mutation HazardDesk_Uphold($input: UpholdHazardInput!) {
    upholdHazard(input: $input) {
      __typename
      ... on UpholdHazardSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** The finding falls. */
export const revokeHazard = graphql(`
  mutation HazardDesk_Revoke($input: RevokeHazardInput!) {
    revokeHazard(input: $input) {
      __typename
      ... on RevokeHazardSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Grants or refuses a later due date. */
export const decideExtension = graphql(`
  mutation HazardDesk_DecideExtension($input: DecideExtensionInput!) {
    decideExtension(input: $input) {
      __typename
      ... on DecideExtensionSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Passes or fails what the host put right. */
export const reinspectHazard = graphql(`
  mutation HazardDesk_Reinspect($input: ReinspectHazardInput!) {
    reinspectHazard(input: $input) {
      __typename
      ... on ReinspectHazardSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Names the firm that re-inspects. */
export const assignReinspector = graphql(`
  mutation HazardDesk_AssignReinspector($input: AssignReinspectorInput!) {
    assignReinspector(input: $input) {
      __typename
      ... on AssignReinspectorSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Hands a hazard on as a suspected major one. */
export const escalateHazard = graphql(`
  mutation HazardDesk_Escalate($input: EscalateHazardInput!) {
    escalateHazard(input: $input) {
      __typename
      ... on EscalateHazardSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Folds a finding into one that says the same. */
export const mergeHazard = graphql(`
  mutation HazardDesk_Merge($input: MergeHazardInput!) {
    mergeHazard(input: $input) {
      __typename
      ... on MergeHazardSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
/** Takes a finding back before it is confirmed. */
export const withdrawHazard = graphql(`
  mutation HazardDesk_Withdraw($input: WithdrawHazardInput!) {
    withdrawHazard(input: $input) {
      __typename
      ... on WithdrawHazardSuccess {
        hazardId
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
