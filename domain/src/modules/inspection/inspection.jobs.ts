import { z } from 'zod'
import { defineJob } from '../../kernel/jobs.ts'
import { idText } from '../../kernel/input.ts'

/** Computes a plan whose row says `solving`. */
export const solvePlan = defineJob({
  name: 'inspection.solve-plan',
  scope: 'alliance',
  payload: z.object({ planId: idText }),
})

/** Looks for a substitute for a declined place in a team. */
export const repairVisitJob = defineJob({
  name: 'inspection.repair-visit',
  scope: 'alliance',
  payload: z.object({ visitInspectorId: idText }),
})

/** Moves a round to running with the first check-in of any of its visits. */
export const startRoundJob = defineJob({
  name: 'inspection.start-round',
  scope: 'alliance',
  payload: z.object({ roundId: idText }),
})

/** Files a reported visit once the last hazard of it is closed, and its advice note with it. */
export const archiveVisitJob = defineJob({
  name: 'inspection.archive-visit',
  scope: 'alliance',
  payload: z.object({ visitId: idText }),
})

/**
 * Takes an advice note as acknowledged after two working days of silence. The sweep of due rows asks for it: what falls
 * due for an object of kind `advice_note`.
 */
export const acknowledgeSilentlyJob = defineJob({
  name: 'inspection.acknowledge-silently',
  scope: 'alliance',
  payload: z.object({ adviceNoteId: idText }),
})

/** The calendar of a year changed: planned visits that fall on a day without work are shown to the committee. */
export const checkVisitDaysJob = defineJob({
  name: 'inspection.check-visit-days',
  scope: 'alliance',
  payload: z.object({ year: z.int() }),
})

/** Files a visit that was cut short with its round, once the week of its drop box is over. The sweep of due rows asks for it. */
export const settleCutVisitJob = defineJob({
  name: 'inspection.settle-cut-visit',
  scope: 'alliance',
  payload: z.object({ visitId: idText }),
})
