import { z } from 'zod'
import { defineJob } from '../../kernel/index.ts'
import { idText } from '../../kernel/input.ts'

const chunk = z.int().min(0)

/** Finds the firms of a publication and starts its delivery. */
export const targetPublicationJob = defineJob({
  name: 'outreach.target-publication',
  scope: 'system',
  payload: z.object({ publicationId: idText }),
})

/** Brings a publication to the people of one chunk of firms, then asks for the next chunk. */
export const deliverChunkJob = defineJob({
  name: 'outreach.deliver-chunk',
  scope: 'system',
  payload: z.object({ publicationId: idText, chunk }),
})

/** Reminds those of one chunk who have not read, or whose firm has not answered the check, then asks for the next. */
export const remindChunkJob = defineJob({
  name: 'outreach.remind-chunk',
  scope: 'system',
  payload: z.object({ publicationId: idText, chunk, round: z.int(), what: z.enum(['read', 'check']) }),
})
