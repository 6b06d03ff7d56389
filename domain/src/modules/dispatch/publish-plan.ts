import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type { ExpertPlan, ExpertPlanInput, PlannedExpertVisit } from '../../planning/index.ts'
import { shanghaiDate } from '../reference/index.ts'
import { give } from './assign.ts'
import { DISPATCH } from './dispatch.actions.ts'
import type { DispatchPlan } from './expert.entities.ts'
import { Expert } from './expert.entities.ts'
import { takeBack } from './host-day.ts'
import { loadDispatchPlan, teamOfVisit } from './load.ts'
import { planAgain } from './plan-dispatch.ts'
import { ExpertVisit } from './request.entities.ts'
import { idText, maybeWritten, parsed } from '../../kernel/input.ts'

const shape = z.object({ planId: idText, version: z.int().optional() })

/**
 * Makes a plan binding: every visit in it is given to its experts, hosts and experts are told. What stands as it was
 * stays untouched and unsaid; what moved is taken back and given anew; what a re-plan dropped goes back to waiting.
 * @throws QUESTIONS_OPEN, VISIT_MOVED_ON with hosts whose visit is not waiting any more, DAYS_INVALID for a plan that lay
 *   until its days were over, EXPERT_TAKEN
 */
export async function publishDispatchPlan(
  uow: UnitOfWork,
  input: z.input<typeof shape>,
): Promise<{ planId: string; version: number; assigned: number; kept: number; released: number }> {
  uow.require(DISPATCH['dispatch:publish-plan'])
  const { planId, version } = parsed(shape, input)
  const row = await loadDispatchPlan(uow, planId, version)
  if (row.state !== 'ready' || !row.plan) throw new DomainError('PLAN_NOT_READY', { state: row.state })
  const plan = row.plan as ExpertPlan
  const answered = new Set(row.answers.map((one) => one.visitId))
  const open = plan.questions.filter((one) => !answered.has(one.visitId)).length
  if (open > 0) throw new DomainError('QUESTIONS_OPEN', { open })
  const { give: toGive, keep, drop } = await sorted(uow, row, plan)
  const today = shanghaiDate(uow.now())
  const past = toGive.find(({ planned }) => planned.day < today)
  if (past) throw new DomainError('DAYS_INVALID', { from: past.planned.day, until: today })
  // First everybody's time is free, then it is given: two visits may have changed places.
  for (const { visit } of toGive)
    if (visit.state !== 'requested') await takeBack(uow, visit, 'expert-visit-moved')
  for (const visit of drop) await takeBack(uow, visit, 'expert-visit-reassigned')
  await uow.em.flush()
  const experts = new Map((await uow.em.find(Expert, { bureauId: row.bureauId })).map((one) => [one.id, one]))
  for (const { visit, planned } of toGive)
    await give(uow, visit, {
      experts: planned.expertIds.map((id) => experts.get(id)!),
      day: planned.day,
      start: planned.start,
      travel: travelTo(plan, planned),
      planId,
    })
  row.state = 'published'
  row.publishedAt = uow.now()
  row.publishedByName = uow.standing.personName
  await uow.em.flush()
  await uow.em.execute(
    `update app.dispatch_plans set state = 'superseded', version = version + 1
     where bureau_id = ? and id <> ? and state in ('published', 'ready') and starts_on <= ? and ends_on >= ?`,
    [row.bureauId, planId, row.endsOn, row.startsOn],
  )
  return {
    planId,
    version: row.version,
    assigned: toGive.length,
    kept: keep.length,
    released: drop.length,
  }
}

/** Minutes and metres to a stop, by expert. */
function travelTo(
  plan: ExpertPlan,
  planned: PlannedExpertVisit,
): Map<string, { minutes: number; metres: number }> {
  return new Map(
    planned.expertIds.map((id) => {
      const day = plan.days.find((one) => one.expertId === id && one.day === planned.day)
      const stop = day?.stops.find((one) => one.visitId === planned.visitId)
      return [id, { minutes: stop?.travelMinutes ?? 0, metres: stop?.travelMetres ?? 0 }]
    }),
  )
}

async function sorted(
  uow: UnitOfWork,
  row: DispatchPlan,
  plan: ExpertPlan,
): Promise<{
  give: { visit: ExpertVisit; planned: PlannedExpertVisit }[]
  keep: ExpertVisit[]
  drop: ExpertVisit[]
}> {
  const ids = (row.input as ExpertPlanInput).visits.map((one) => one.visitId)
  const visits = new Map(
    (await uow.em.find(ExpertVisit, { id: { $in: ids } }, { orderBy: { id: 'asc' } })).map((one) => [
      one.id,
      one,
    ]),
  )
  const result = {
    give: [] as { visit: ExpertVisit; planned: PlannedExpertVisit }[],
    keep: [] as ExpertVisit[],
    drop: [] as ExpertVisit[],
  }
  const gone: string[] = []
  for (const planned of plan.visits) {
    const visit = visits.get(planned.visitId)
    if (!visit || !['requested', 'assigned', 'scheduled'].includes(visit.state) || !visit.acceptedAt) {
      gone.push(visit?.enterpriseName ?? '?')
      continue
    }
    const team = visit.state === 'requested' ? [] : await teamOfVisit(uow, visit)
    const same =
      visit.plannedOn === planned.day &&
      visit.startMinute === planned.start &&
      team
        .map((one) => one.expertId)
        .sort()
        .join() === [...planned.expertIds].sort().join()
    if (same) result.keep.push(visit)
    else result.give.push({ visit, planned })
  }
  if (gone.length > 0) throw new DomainError('VISIT_MOVED_ON', { hosts: gone })
  for (const { visitId } of plan.unserved) {
    const visit = visits.get(visitId)
    if (visit && (visit.state === 'assigned' || visit.state === 'scheduled')) result.drop.push(visit)
  }
  return result
}

const answerShape = z.object({
  planId: idText,
  version: z.int().optional(),
  visitId: idText,
  answer: z.string().max(40),
  note: maybeWritten(500),
})

/**
 * A dispatcher answers what the plan may not decide alone: a major-hazard visit that cannot be kept. `extend-hours` plans
 * again with longer hours for that expert on that day; the others are noted, and the plan may be published.
 * @throws QUESTION_UNKNOWN when the plan did not ask, or not with this answer
 */
export async function answerDispatchQuestion(
  uow: UnitOfWork,
  input: z.input<typeof answerShape>,
): Promise<{ planId: string; version: number; replanId: string | null }> {
  uow.require(DISPATCH['dispatch:plan-visits'])
  const data = parsed(answerShape, input)
  const row = await loadDispatchPlan(uow, data.planId, data.version)
  if (row.state !== 'ready' || !row.plan) throw new DomainError('PLAN_NOT_READY', { state: row.state })
  const question = (row.plan as ExpertPlan).questions.find((one) => one.visitId === data.visitId)
  const option = question?.options.find((one) => one.code === data.answer)
  if (!question || !option) throw new DomainError('QUESTION_UNKNOWN', { answer: data.answer })
  const said = {
    visitId: data.visitId,
    code: option.code,
    params: { ...option.params },
    note: data.note,
    byName: uow.standing.personName,
    at: uow.now().toISOString(),
  }
  row.answers = [...row.answers.filter((one) => one.visitId !== data.visitId), said]
  await uow.em.flush()
  if (option.code !== 'extend-hours') return { planId: row.id, version: row.version, replanId: null }
  const { expertId, day, minutes } = option.params as { expertId: string; day: string; minutes: number }
  const again = await planAgain(
    uow,
    row,
    'least_change',
    (problem) => longer(problem, expertId, day, minutes),
    [said],
  )
  return { planId: row.id, version: row.version, replanId: again.planId }
}

function longer(problem: ExpertPlanInput, expertId: string, day: string, minutes: number): ExpertPlanInput {
  if (!problem.experts.some((one) => one.expertId === expertId)) throw new NotVisible('expert')
  return {
    ...problem,
    experts: problem.experts.map((one) => {
      if (one.expertId !== expertId) return one
      const hours = one.hoursOn?.[day] ?? one.workingHours
      return {
        ...one,
        hoursOn: { ...one.hoursOn, [day]: { from: hours.from, until: hours.until + minutes } },
      }
    }),
  }
}
