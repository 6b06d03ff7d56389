import { graphql } from '../../gql/gql.ts'

/** 到场. */
export const StartServiceMutation = graphql(`
  mutation StartServicePhone($input: StartExpertVisitInput!) {
    startExpertVisit(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** What an expert recorded on site, whole or a piece. */
export const RecordServiceMutation = graphql(`
  mutation RecordServicePhone($input: RecordExpertVisitInput!) {
    recordExpertVisit(input: $input) {
      __typename
      ... on RecordExpertVisitSuccess {
        visitId
        refused
        waiting
        missing
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The report is filed. */
export const ReportServiceMutation = graphql(`
  mutation ReportServicePhone($input: ReportExpertVisitInput!) {
    reportExpertVisit(input: $input) {
      __typename
      ... on ReportExpertVisitSuccess {
        visitId
        number
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Expert and host agreed a time. */
export const ScheduleServiceMutation = graphql(`
  mutation ScheduleServicePhone($input: ScheduleExpertVisitInput!) {
    scheduleExpertVisit(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The expert cannot go. */
export const GiveBackMutation = graphql(`
  mutation GiveBackPhone($input: ExpertVisitReasonInput!) {
    reassignExpertVisit(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The expert will look again. */
export const FollowUpMutation = graphql(`
  mutation FollowUpPhone($input: RequestFollowUpInput!) {
    requestFollowUp(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The host says yes. */
export const AcceptServiceMutation = graphql(`
  mutation AcceptServicePhone($input: ExpertVisitStepInput!) {
    confirmExpertVisit(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The host proposes other days. */
export const ProposeDaysMutation = graphql(`
  mutation ProposeDaysPhone($input: ProposeVisitDaysInput!) {
    proposeVisitDays(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The host has the report. */
export const ConfirmReportMutation = graphql(`
  mutation ConfirmReportPhone($input: ConfirmExpertReportInput!) {
    confirmExpertReport(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Either side rates the other. */
export const RateServiceMutation = graphql(`
  mutation RateServicePhone($input: RateExpertVisitInput!) {
    rateExpertVisit(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** The host calls it off. */
export const CancelServiceMutation = graphql(`
  mutation CancelServicePhone($input: ExpertVisitReasonInput!) {
    cancelExpertVisit(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** A firm asks for an expert. */
export const AskExpertMutation = graphql(`
  mutation AskExpertPhone($input: RequestExpertInput!) {
    requestExpert(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** A firm asks again. */
export const AskAgainMutation = graphql(`
  mutation AskAgainPhone($input: RequestStepInput!) {
    reopenRequest(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)
