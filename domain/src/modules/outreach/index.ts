/** Legal outreach (普法): a law library, publications of bureaus and committees, and what became of them with their readers. */
export { addLaw } from './add-law.ts'
export { addLawVersion } from './add-law-version.ts'
export { amendPublication } from './amend-publication.ts'
export { answerTargetedCheck } from './answer-check.ts'
export { answerComprehension } from './answer-comprehension.ts'
export { answerQuestion } from './answer-question.ts'
export { archivePublication } from './archive-publication.ts'
export { askQuestion } from './ask-question.ts'
export type { AttachmentInput } from './attachments.ts'
export { AUDIENCE, type Audience, audienceParameter, everybody, everyRole } from './audience.ts'
export type { PublicationContent, TargetedCheckInput } from './content.ts'
export { createPublication } from './create-publication.ts'
export { editPublication } from './edit-publication.ts'
export * from './law.entities.ts'
export type { LawArticleInput } from './law-text.ts'
export { openPublication } from './open-publication.ts'
export { OUTREACH } from './outreach.actions.ts'
export { outreachErrors } from './outreach.errors.ts'
export { deliverChunkJob, remindChunkJob, targetPublicationJob } from './outreach.jobs.ts'
export {
  type OutreachMessage,
  type OutreachPort,
  type OutreachPorts,
  developmentPorts,
  maskAddress,
} from './port.ts'
export { publicationMachine } from './publication-machine.ts'
export * from './publication.entities.ts'
export {
  type JudgedPublication,
  type JudgedQuestion,
  mayAmend,
  mayAnswer,
  mayArchive,
  mayEdit,
  mayFollowUp,
  mayMarkInvalid,
  mayPublish,
  mayRemind,
  mayReturn,
  maySettle,
  maySubmit,
  mayWithdraw,
} from './publication.policy.ts'
export { publishPublication } from './publish-publication.ts'
export { questionMachine } from './question-machine.ts'
export * from './readership.entities.ts'
export { releaseScheduled } from './release-scheduled.ts'
export { remindReaders } from './remind-readers.ts'
export { returnPublication } from './return-publication.ts'
export { saveOutreachChannel, saveOutreachSettings } from './save-settings.ts'
export { type ClaimedOutreach, callPort, claimOutreach, settleOutreach } from './send-messages.ts'
export { setLawArticle } from './set-law-article.ts'
export { closeQuestion, followUpQuestion, markQuestionInvalid } from './settle-question.ts'
export { submitPublication } from './submit-publication.ts'
export { firmsPerChunk } from './target-publication.ts'
export { withdrawPublication } from './withdraw-publication.ts'
export * from './words.ts'

import type { JobHandler } from '../../kernel/index.ts'
import { deliverChunk } from './deliver-chunk.ts'
import { remindChunk } from './remind-chunk.ts'
import { targetPublication } from './target-publication.ts'

/** Bodies of this module's jobs, by name; each runs as the system for "outreach". */
export const outreachJobs = {
  'outreach.target-publication': targetPublication,
  'outreach.deliver-chunk': deliverChunk,
  'outreach.remind-chunk': remindChunk,
} as const satisfies Record<string, JobHandler<never>>
