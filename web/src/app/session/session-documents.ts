import { gql, type TypedDocumentNode } from 'urql'
import type { Viewer } from './seats.ts'

type Refused = { code?: string; message?: string }

/** Who is signed in, with the seats held now. */
export const ViewerQuery: TypedDocumentNode<{ viewer: Viewer | null }, Record<string, never>> = gql`
  query Session_Viewer {
    viewer {
      id
      name
      phone
      seats {
        id
        kind
        title
        place
        detail
      }
    }
  }
`

/** Opens a session (the cookie is set by the answer). */
export const SignIn: TypedDocumentNode<
  { signIn: Refused },
  { input: { phone: string; password?: string; smsCode?: string } }
> = gql`
  mutation Session_SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`

/** Sends a one-time code to a phone. */
export const RequestSmsCode: TypedDocumentNode<{ requestSmsCode: Refused }, { input: { phone: string } }> = gql`
  mutation Session_RequestSmsCode($input: RequestSmsCodeInput!) {
    requestSmsCode(input: $input) {
      __typename
      ... on ErrorResult {
        code
        message
      }
    }
  }
`

/** Closes the session. */
export const SignOut: TypedDocumentNode<{ signOut: boolean }, Record<string, never>> = gql`
  mutation Session_SignOut {
    signOut
  }
`
