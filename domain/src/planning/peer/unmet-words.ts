import type { PeerProblem } from './problem.ts'
import type { Reason } from './types.ts'

/** The id of a member by index. */
export const id = (p: PeerProblem, i: number): string => p.members[i]!.memberId

/** A code with its parameters. */
export function reason(code: string, params: Reason['params'] = {}): Reason {
  return { code, params }
}
