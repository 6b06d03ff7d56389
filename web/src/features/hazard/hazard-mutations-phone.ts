import { graphql } from '../../gql/gql.ts'

/** The host agrees to a finding. */
export const ConfirmHazardMutation = graphql(`
  mutation ConfirmHazardPhone($input: ConfirmHazardInput!) {
    confirmHazard(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
      ... on Refusal {
        details
      }
    }
  }
`)

/** The host contests a finding. */
export const ContestHazardMutation = graphql(`
  mutation ContestHazardPhone($input: ContestHazardInput!) {
    contestHazard(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The work has begun. */
export const StartRectificationMutation = graphql(`
  mutation StartRectificationPhone($input: StartRectificationInput!) {
    startRectification(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Put right during the visit. */
export const FixOnSpotMutation = graphql(`
  mutation FixOnSpotPhone($input: FixOnSpotInput!) {
    fixOnSpot(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The receipt of a rectification. */
export const SubmitRectificationMutation = graphql(`
  mutation SubmitRectificationPhone($input: SubmitRectificationInput!) {
    submitRectification(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Asks for more time. */
export const RequestExtensionMutation = graphql(`
  mutation RequestExtensionPhone($input: RequestExtensionInput!) {
    requestExtension(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Passes or fails a re-inspection. */
export const ReinspectHazardMutation = graphql(`
  mutation ReinspectHazardPhone($input: ReinspectHazardInput!) {
    reinspectHazard(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Looks again after weeks. */
export const RecordLookBackMutation = graphql(`
  mutation RecordLookBackPhone($input: RecordLookBackInput!) {
    recordLookBack(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Reports what was seen in the own firm. */
export const ReportHazardMutation = graphql(`
  mutation ReportHazardPhone($input: ReportHazardInput!) {
    reportHazard(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The finder takes a finding back. */
export const WithdrawHazardMutation = graphql(`
  mutation WithdrawHazardPhone($input: WithdrawHazardInput!) {
    withdrawHazard(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Says whether it is a major hazard. */
export const JudgeMajorMutation = graphql(`
  mutation JudgeMajorPhone($input: JudgeMajorInput!) {
    judgeMajor(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Measures against a major hazard at once. */
export const ControlMajorMutation = graphql(`
  mutation ControlMajorPhone($input: ControlMajorInput!) {
    controlMajor(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The six parts of the treatment plan. */
export const FileTreatmentPlanMutation = graphql(`
  mutation FileTreatmentPlanPhone($input: FileTreatmentPlanInput!) {
    fileTreatmentPlan(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The treatment begins. */
export const StartTreatmentMutation = graphql(`
  mutation StartTreatmentPhone($input: StartTreatmentInput!) {
    startTreatment(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The treatment goes on after a refusal. */
export const ReworkMajorMutation = graphql(`
  mutation ReworkMajorPhone($input: ReworkMajorInput!) {
    reworkMajor(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Asks the authority to accept. */
export const RequestAcceptanceMutation = graphql(`
  mutation RequestAcceptancePhone($input: RequestAcceptanceInput!) {
    requestAcceptance(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
