import { z } from 'zod'
import { defineJob } from '../../kernel/jobs.ts'

/** The days of a year changed: whoever counted with them counts again, alliance by alliance. */
export const calendarChangedJob = defineJob({
  name: 'reference.calendar-changed',
  scope: 'system',
  payload: z.object({ year: z.int() }),
})
