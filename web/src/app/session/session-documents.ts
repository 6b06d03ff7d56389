import { graphql } from '../../gql/gql.ts'

/** Who is signed in, with the seats held now. */
export const ViewerQuery = graphql(`
  query Session_Viewer {
    viewer {
      personId
      name
      phoneMasked
      seats {
        ...Session_Seat
      }
    }
  }
`)

/** What the portal must know of a seat. */
export const SeatFragment = graphql(`
  fragment Session_Seat on Seat {
    key
    kind
    role
    title
    allianceId
    allianceName
    groupId
    groupName
    enterpriseId
    enterpriseName
    bureauId
    bureauName
    isInspector
  }
`)

/** Opens a session by password; the answer sets the cookie. */
export const SignInWithPassword = graphql(`
  mutation Session_SignInWithPassword($phone: String!, $password: String!) {
    signInWithPassword(phone: $phone, password: $password) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Opens a session by a one-time code. */
export const SignInWithSmsCode = graphql(`
  mutation Session_SignInWithSmsCode($phone: String!, $code: String!) {
    signInWithSmsCode(phone: $phone, code: $code) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Sends a one-time code to a phone. */
export const RequestSmsCode = graphql(`
  mutation Session_RequestSmsCode($phone: String!) {
    requestSmsCode(phone: $phone) {
      __typename
      ... on RequestSmsCodeSuccess {
        resendAfterSeconds
      }
      ... on ErrorResult {
        code
        message
      }
    }
  }
`)

/** Closes the session. */
export const SignOut = graphql(`
  mutation Session_SignOut {
    signOut
  }
`)
