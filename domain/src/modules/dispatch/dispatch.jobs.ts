import { z } from 'zod'
import { defineJob } from '../../kernel/jobs.ts'
import { idText } from '../../kernel/input.ts'

/** Computes a plan of expert visits whose row says `solving`, from the snapshot in that row. */
export const solveDispatchJob = defineJob({
  name: 'dispatch.solve-plan',
  scope: 'system',
  payload: z.object({ planId: idText }),
})

/** One row of `due` of an expert visit whose time has come. */
export const runVisitDueJob = defineJob({
  name: 'dispatch.run-due',
  scope: 'alliance',
  payload: z.object({ dueId: idText }),
})
