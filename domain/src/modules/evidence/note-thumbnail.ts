import type { UnitOfWork } from '../../kernel/index.ts'
import { Evidence } from './evidence.entities.ts'

/** What the worker found when it looked at a file. */
export type Look =
  | { state: 'ready'; thumbSha256: string; width: number; height: number }
  | { state: 'failed' }

/** The file behind a piece of evidence, for the worker; null when there is nothing left to do. */
export async function evidenceToLookAt(
  uow: UnitOfWork,
  evidenceId: string,
): Promise<{ sha256: string; mime: string } | null> {
  const evidence = await uow.em.findOne(Evidence, { id: evidenceId })
  return evidence && evidence.thumbState === 'pending'
    ? { sha256: evidence.sha256, mime: evidence.mime }
    : null
}

/** Writes down what the worker saw, and whether the alliance has seen the same file before. As a job of the alliance. */
export async function noteThumbnail(uow: UnitOfWork, evidenceId: string, look: Look): Promise<void> {
  const evidence = await uow.em.findOne(Evidence, { id: evidenceId })
  if (!evidence || evidence.thumbState !== 'pending') return
  evidence.thumbState = look.state
  if (look.state === 'ready') {
    evidence.thumbSha256 = look.thumbSha256
    evidence.width = look.width
    evidence.height = look.height
  }
  const earlier = await uow.em.count(Evidence, {
    allianceId: evidence.allianceId,
    sha256: evidence.sha256,
    subjectId: { $ne: evidence.subjectId },
    receivedAt: { $lt: evidence.receivedAt },
  })
  evidence.usedBefore = earlier > 0
}
