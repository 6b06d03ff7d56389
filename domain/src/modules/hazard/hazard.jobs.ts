import { z } from 'zod'
import { defineJob } from '../../kernel/index.ts'
import { idText } from '../../kernel/input.ts'

/** One row of `due` whose time has come: remind, confirm by silence, raise a rung, disclose, ask for a look-back. */
export const runDueJob = defineJob({
  name: 'hazard.run-due',
  scope: 'alliance',
  payload: z.object({ dueId: idText }),
})

/** Says whether a new hazard is an old one again: only the alliance sees all of a firm's past. */
export const linkRepeatJob = defineJob({
  name: 'hazard.link-repeat',
  scope: 'alliance',
  payload: z.object({ hazardId: idText }),
})

/** Opens the photos of a disclosed hazard to bureau and committee. */
export const spreadDisclosureJob = defineJob({
  name: 'hazard.spread-disclosure',
  scope: 'alliance',
  payload: z.object({ hazardId: idText }),
})

/** A hazard of a visit came to an end: perhaps the visit can be filed. Its body knocks at the module that owns visits. */
export const settleVisitJob = defineJob({
  name: 'hazard.settle-visit',
  scope: 'alliance',
  payload: z.object({ visitId: idText }),
})

/** The calendar of a year changed: provisional dates of this alliance are counted again. */
export const recountDueJob = defineJob({
  name: 'hazard.recount-due',
  scope: 'alliance',
  payload: z.object({ year: z.int() }),
})
