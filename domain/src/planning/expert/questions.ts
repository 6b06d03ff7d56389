import { compileExpertInput } from './compile.ts'
import { shortestLonger } from './diagnose.ts'
import type { ExpertDay, ExpertPlanInput, HumanQuestion, ReasonCode, UnservedVisit } from './types.ts'

/** Dropping a major-hazard visit is a person's decision: one question for each, with what could be done instead. */
export function questionsForHuman(
  input: ExpertPlanInput,
  plan: { readonly unserved: readonly UnservedVisit[]; readonly days: readonly ExpertDay[] },
): HumanQuestion[] {
  const dropped = plan.unserved.filter((u) => u.priority === 'major')
  if (dropped.length === 0) return []
  const compiled = compileExpertInput(input)
  return dropped.map(({ visitId, cheapestFix }) => {
    const visit = compiled.visits.find((v) => v.visitId === visitId)!
    const longer = shortestLonger(input, compiled, visit, plan.days)
    const options: ReasonCode[] = []
    if (longer !== null)
      options.push({
        code: 'extend-hours',
        params: { expertId: longer.expertId, day: longer.day, minutes: longer.minutes },
      })
    // What the list of left-out visits calls the cheapest help must be here to be chosen, unless a person has to do it anyway.
    if (cheapestFix?.code === 'widen-window') options.push(cheapestFix)
    options.push({
      code: 'borrow-expert',
      params: { specialties: [...visit.specialties].sort(), experts: visit.teamSize },
    })
    options.push({ code: 'accept', params: { visitId } })
    return { code: 'major-hazard-visit-dropped', visitId, options }
  })
}
