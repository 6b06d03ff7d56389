import { z } from 'zod'
import { DomainError, NotVisible } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type { ExpertPlan, ExpertPlanInput, ReasonCode, VisitPin } from '../../planning/index.ts'
import { DISPATCH } from './dispatch.actions.ts'
import { DispatchPlan } from './expert.entities.ts'
import { loadDispatchPlan } from './load.ts'
import { type MovedPlan, moveInPlan, takeFromPlan } from './move-plan.ts'
import { withPin } from './plan-dispatch.ts'
import { ExpertVisitExpert } from './request.entities.ts'
import { withReasons } from './stop-reasons.ts'
import { dayText, idText, parsed } from '../../kernel/input.ts'
import { setOf, minute } from './shapes.ts'

const place = z.object({
  planId: idText,
  visitId: idText,
  expertIds: setOf(idText, 3),
  day: dayText,
  start: minute,
})

/** What a move would mean: the rules it breaks, and the days of those it touches. */
export interface MoveCheck {
  conflicts: ReasonCode[]
  metresBefore: number
  metresAfter: number
  days: ExpertPlan['days']
}

function drawn(plan: DispatchPlan): { input: ExpertPlanInput; answer: ExpertPlan } {
  if (plan.state !== 'ready' || !plan.plan) throw new DomainError('PLAN_NOT_READY', { state: plan.state })
  return { input: plan.input as ExpertPlanInput, answer: plan.plan as ExpertPlan }
}

/** The move against the referee, and against what these experts have to do outside of this plan. */
async function tried(
  uow: UnitOfWork,
  plan: DispatchPlan,
  data: Omit<z.output<typeof place>, 'planId'>,
): Promise<MovedPlan & { input: ExpertPlanInput; all: ReasonCode[] }> {
  const { input, answer } = drawn(plan)
  const visit = input.visits.find((one) => one.visitId === data.visitId)
  const unknown = data.expertIds.some((id) => !input.experts.some((one) => one.expertId === id))
  if (!visit || unknown) throw new NotVisible('dispatch_stop')
  const end = data.start + visit.minutes
  const moved = {
    visitId: data.visitId,
    day: data.day,
    start: data.start,
    end,
    expertIds: [...data.expertIds].sort(),
  }
  // A hand that drags a pinned visit moves its pin along.
  const pinned = (input.pins ?? []).some((one) => one.visitId === data.visitId)
  const free = withPin(input, data.visitId, pinned ? pinOf(moved) : null)
  const result = moveInPlan(free, answer, moved)
  const inPlan = new Set(input.visits.map((one) => one.visitId))
  const busy = await uow.em.find(ExpertVisitExpert, {
    expertId: { $in: [...data.expertIds] },
    state: 'assigned',
    day: data.day,
    startMinute: { $lt: end },
    endMinute: { $gt: data.start },
  })
  const taken = busy
    .filter((one) => !inPlan.has(one.visitId))
    .map((one) => ({
      code: 'expert-taken',
      params: { expertId: one.expertId, day: one.day, from: one.startMinute, until: one.endMinute },
    }))
  const broken = result.conflicts.map((one) => ({ code: one.rule, params: one.params }))
  return { ...result, input: free, all: [...broken, ...taken] }
}

const pinOf = (at: {
  visitId: string
  expertIds: readonly string[]
  day: string
  start: number
}): VisitPin => ({
  visitId: at.visitId,
  expertIds: at.expertIds,
  day: at.day,
  start: at.start,
})

/** What would happen if a visit were put there. Writes nothing. */
export async function checkDispatchMove(uow: UnitOfWork, input: z.input<typeof place>): Promise<MoveCheck> {
  uow.require(DISPATCH['dispatch:plan-visits'])
  const { planId, ...data } = parsed(place, input)
  const plan = await uow.em.findOne(DispatchPlan, { id: planId })
  if (!plan) throw new NotVisible('dispatch_plan')
  const before = drawn(plan).answer
  const { plan: next, all } = await tried(uow, plan, data)
  const old = before.visits.find((one) => one.visitId === data.visitId)
  const touched = new Set([...data.expertIds, ...(old?.expertIds ?? [])])
  return {
    conflicts: all,
    metresBefore: before.tiers.metres,
    metresAfter: next.tiers.metres,
    days: next.days.filter(
      (one) => touched.has(one.expertId) && (one.day === data.day || one.day === old?.day),
    ),
  }
}

const moveShape = place.extend({ version: z.int().optional(), pin: z.boolean().nullish() })

/** What a change of a plan by hand answers with. */
export interface PlanChanged {
  planId: string
  version: number
}

/**
 * Moves a visit by hand, and pins it there unless told otherwise. Two dispatchers on one plan: the second gets
 * STALE_VERSION and sees the first one's move.
 * @throws MOVE_CONFLICT with the rules, STALE_VERSION, PLAN_NOT_READY
 */
export async function moveDispatchVisit(
  uow: UnitOfWork,
  input: z.input<typeof moveShape>,
): Promise<PlanChanged> {
  uow.require(DISPATCH['dispatch:plan-visits'])
  const { planId, version, pin, ...data } = parsed(moveShape, input)
  const plan = await loadDispatchPlan(uow, planId, version)
  const { plan: next, input: free, all } = await tried(uow, plan, data)
  if (all.length > 0)
    throw new DomainError('MOVE_CONFLICT', { rules: [...new Set(all.map((one) => one.code))] })
  const there = next.visits.find((one) => one.visitId === data.visitId)!
  const held = pin === false ? free : withPin(free, data.visitId, pinOf(there))
  plan.input = held
  plan.plan = withReasons(held, next, data.visitId)
  await uow.em.flush()
  return { planId, version: plan.version }
}

const oneVisit = z.object({ planId: idText, version: z.int().optional(), visitId: idText })

/** Takes a visit out of the plan; it waits for the next one. */
export async function removeDispatchVisit(
  uow: UnitOfWork,
  input: z.input<typeof oneVisit>,
): Promise<PlanChanged> {
  uow.require(DISPATCH['dispatch:plan-visits'])
  const { planId, version, visitId } = parsed(oneVisit, input)
  const plan = await loadDispatchPlan(uow, planId, version)
  const { input: problem, answer } = drawn(plan)
  if (!problem.visits.some((one) => one.visitId === visitId)) throw new NotVisible('dispatch_stop')
  const free = withPin(problem, visitId, null)
  plan.input = free
  plan.plan = withReasons(free, takeFromPlan(free, answer, visitId).plan)
  await uow.em.flush()
  return { planId, version: plan.version }
}

const pinShape = oneVisit.extend({ pinned: z.boolean() })

/** Holds a visit where it is, for this plan and for plans after it; or lets it go. */
export async function pinDispatchVisit(
  uow: UnitOfWork,
  input: z.input<typeof pinShape>,
): Promise<PlanChanged> {
  uow.require(DISPATCH['dispatch:plan-visits'])
  const { planId, version, visitId, pinned } = parsed(pinShape, input)
  const plan = await loadDispatchPlan(uow, planId, version)
  const { input: problem, answer } = drawn(plan)
  const there = answer.visits.find((one) => one.visitId === visitId)
  if (!there) throw new NotVisible('dispatch_stop')
  const held = withPin(problem, visitId, pinned ? pinOf(there) : null)
  plan.input = held
  plan.plan = withReasons(held, answer)
  await uow.em.flush()
  return { planId, version: plan.version }
}
