import { z } from 'zod'
import { defineJob } from '../../kernel/index.ts'
import { idText } from '../../kernel/input.ts'

/** Makes the small picture of a photo, measures it, and doubts it where the same file was used before. */
export const makeThumbnailJob = defineJob({
  name: 'evidence.make-thumbnail',
  scope: 'alliance',
  payload: z.object({ evidenceId: idText }),
})
