import { mapExchange, type CombinedError, type Exchange } from 'urql'

/** What the whole portal must react to, whichever page asked. */
export interface AccessEvents {
  /** The session is unknown or over: go to sign-in. */
  onSignedOut: () => void
  /** The seat sent with the request is not held any more: go to the seat chooser and say so. */
  onSeatEnded: () => void
}

/** The `extensions.code` of every error of a result; `NETWORK` when no answer came. */
export function codesOf(error: CombinedError): string[] {
  if (error.networkError) return [error.response?.status === 401 ? 'UNAUTHENTICATED' : 'NETWORK']
  return error.graphQLErrors.map((one) => String(one.extensions['code'] ?? 'INTERNAL'))
}

/** Turns the two access errors into events; everything else stays with the page that asked. */
export function errorExchange(events: AccessEvents): Exchange {
  return mapExchange({
    onError(error) {
      const codes = codesOf(error)
      if (codes.includes('UNAUTHENTICATED')) events.onSignedOut()
      else if (codes.includes('SEAT_ENDED')) events.onSeatEnded()
    },
  })
}
