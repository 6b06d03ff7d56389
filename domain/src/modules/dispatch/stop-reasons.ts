import type { ExpertPlan, ExpertPlanInput, ReasonCode } from '../../planning/index.ts'
import { explainStop } from '../../planning/index.ts'

/** Why this expert makes this visit, most telling reason first. */
interface StopReasons {
  readonly visitId: string
  readonly expertId: string
  readonly reasons: readonly ReasonCode[]
}

/** A plan as its row holds it: the engine's answer, and why each expert goes where they go. */
export interface WrittenPlan extends ExpertPlan {
  /** One entry a stop; absent in plans older than the reasons. */
  readonly why?: readonly StopReasons[]
}

/** Says of a stop that a person put it there. */
const BY_HAND = 'chosen-by-hand'

/**
 * The plan with the reasons of every stop, told from how it stands now. A visit moved by hand says so first, here and
 * after every later change of this plan; what the engine finds to say of it follows.
 */
export function withReasons(
  input: ExpertPlanInput,
  plan: WrittenPlan,
  movedVisitId: string | null = null,
): WrittenPlan {
  const byHand = new Set(
    (plan.why ?? [])
      .filter(({ reasons }) => reasons.some((one) => one.code === BY_HAND))
      .map((one) => one.visitId),
  )
  if (movedVisitId !== null) byHand.add(movedVisitId)
  const why = plan.visits.flatMap(({ visitId, expertIds }) =>
    expertIds.map((expertId) => {
      const said = explainStop(input, plan, visitId, expertId)
      return {
        visitId,
        expertId,
        // Whoever hears that a person chose need not hear that the choice is pinned or that it was kept from before.
        reasons: byHand.has(visitId)
          ? [
              { code: BY_HAND, params: {} },
              ...said.filter((one) => one.code !== 'pinned' && one.code !== 'kept-from-previous'),
            ]
          : said,
      }
    }),
  )
  return { ...plan, why }
}
