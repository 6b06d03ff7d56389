import type { SubmittedAnswer } from './submission.ts'

/** An answer that is there, as far as merging cares. */
export interface StoredAnswer {
  id: string
  result: SubmittedAnswer['result']
  note: string | null
  personId: string
  answeredAt: Date
  version: number
}

/** What to do with an answer that arrives. */
export type AnswerVerdict = 'insert' | 'ignore' | 'replace' | 'conflict'

/**
 * Merges an answer into what is there, the same in whatever order things arrive:
 * the same answer twice counts once; a person's later answer replaces their earlier one; two people who disagree are a
 * conflict, which somebody settles by naming the version they saw.
 * @param locked the sheet is signed: nothing there changes any more
 */
export function mergeAnswer(
  stored: StoredAnswer | undefined,
  incoming: SubmittedAnswer,
  personId: string,
  locked: boolean,
): AnswerVerdict {
  if (!stored) return 'insert'
  if (stored.result === incoming.result && stored.note === incoming.note) return 'ignore'
  if (locked) return 'conflict'
  if (incoming.expectedVersion != null)
    return incoming.expectedVersion === stored.version ? 'replace' : 'conflict'
  // One id is one answer: with another body it is a fault of the phone, not a change of mind.
  if (stored.id === incoming.id || stored.personId !== personId) return 'conflict'
  return incoming.answeredAt.getTime() > stored.answeredAt.getTime() ? 'replace' : 'ignore'
}
