/** Photos and papers that prove something: attached by commands, made small by a worker, never changed. */
export {
  type AttachedPhoto,
  type EvidencePlace,
  type ForeignFiles,
  type SentFile,
  addEvidence,
  attachEvidence,
} from './attach-evidence.ts'
export * from './evidence.entities.ts'
export { evidenceErrors } from './evidence.errors.ts'
export { makeThumbnailJob } from './evidence.jobs.ts'
export { type Look, evidenceToLookAt, noteThumbnail } from './note-thumbnail.ts'
