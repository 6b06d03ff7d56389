import { isPlausible } from '../../kernel/clock.ts'
import type { Submission } from './submission.ts'

/**
 * A piece as it is to be stored: times that no clock can have told are replaced by the time it arrived, so that a phone
 * with a dead battery loses nothing; a clock that is a day wrong is believed, and `receivedAt` stands beside it.
 * Among answers whose times were replaced the order of arrival decides: a phone sends what belongs to a visit in order.
 * @returns how many times were replaced
 */
export function trustedTimes(piece: Submission, receivedAt: Date): { piece: Submission; replaced: number } {
  let replaced = 0
  const time = (told: Date): Date => {
    if (isPlausible(told, receivedAt)) return told
    replaced += 1
    return receivedAt
  }
  const trusted: Submission = {
    ...piece,
    checkIn: piece.checkIn && { ...piece.checkIn, at: time(piece.checkIn.at) },
    answers: piece.answers.map((one) => ({ ...one, answeredAt: time(one.answeredAt) })),
    findings: piece.findings.map((one) => ({ ...one, foundAt: time(one.foundAt) })),
    goodPractices: piece.goodPractices.map((one) =>
      one.createdAt ? { ...one, createdAt: time(one.createdAt) } : one,
    ),
    signatures: piece.signatures.map((one) => ({ ...one, signedAt: time(one.signedAt) })),
  }
  return { piece: trusted, replaced }
}
