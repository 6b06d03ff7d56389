import { z } from 'zod'
import { defineJob } from '../../kernel/index.ts'

/** Makes the small picture of a photo, measures it, and doubts it where the same file was used before. */
export const makeThumbnailJob = defineJob({
  name: 'evidence.make-thumbnail',
  scope: 'alliance',
  payload: z.object({ evidenceId: z.string().regex(/^[0-9a-f-]{36}$/) }),
})
