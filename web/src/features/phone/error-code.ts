import type { CombinedError } from 'urql'
import { codesOf } from '../../app/graphql/error-exchange.ts'

/** The code to word when a page has nothing to show: without an error there was no signal and nothing kept. */
export function codeOf(error: CombinedError | undefined): string {
  return error === undefined ? 'NETWORK' : (codesOf(error)[0] ?? 'INTERNAL')
}
