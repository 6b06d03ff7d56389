import { dayOf } from '../../kernel/clock.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type PeerPlan, type PeerRoundInput, canonicalHash } from '../../planning/index.ts'
import { solvePlan } from './inspection.jobs.ts'
import { repairInput } from './plan-round.ts'
import { INLINE_MEMBERS } from './planner-input.ts'
import { applyRepair } from './publish-repair.ts'
import { type Round, RoundPlan, type Visit, type VisitInspector } from './round.entities.ts'
import { repairStep } from './round-machine.ts'
import { solvePlanRow } from './solve-plan.ts'
import { isOpen, teamOf } from './visit-roles.ts'

/** A declined place may move so many others before a person has to decide. */
const MOST_OTHERS = 2

/**
 * Fills a vacant place by the planner's own repair with the least change. Put into force when it fills the place, moves
 * no other visit's day, takes nobody's inspector away and changes few; else it waits on the round's page as a proposal.
 * @returns the place that was filled, null where no such repair exists, `later` where a worker computes a proposal
 */
export async function repairByPlanner(
  uow: UnitOfWork,
  round: Round,
  visit: Visit,
): Promise<VisitInspector | 'later' | null> {
  // A day that has passed cannot be filled any more.
  if (repairStep(round.state) === null || visit.plannedOn < dayOf(uow.now())) return null
  await uow.em.flush()
  const input = await repairInput(uow, round, { mode: 'least_change', noNewHosts: true })
  const plan = uow.em.create(RoundPlan, {
    allianceId: round.allianceId,
    id: uow.newId(),
    roundId: round.id,
    state: 'solving',
    inputHash: canonicalHash(input),
    input,
    plan: null,
    progress: { share: 0 },
    before: null,
    createdAt: uow.now(),
    finishedAt: null,
  })
  await uow.em.flush()
  if (uow.standing.kind !== 'job' && input.members.length > INLINE_MEMBERS) {
    // A person waits for this answer; the committee finds the proposal on the round's page.
    uow.emit(solvePlan, round.allianceId, { planId: plan.id })
    return 'later'
  }
  await solvePlanRow(uow, plan)
  if (plan.state !== 'ready' || !isSmall(input, plan.plan as PeerPlan, visit.enterpriseId)) return null
  const before = new Set((await teamOf(uow, visit)).filter(isOpen).map((place) => place.enterpriseId))
  await applyRepair(uow, round, plan)
  const team = await teamOf(uow, visit)
  return team.find((place) => isOpen(place) && !before.has(place.enterpriseId)) ?? null
}

function isSmall(input: PeerRoundInput, plan: PeerPlan, hostId: string): boolean {
  const diff = plan.diffVsPrevious
  if (!diff) return false
  const added = (host: string): number => diff.addedPairs.filter((pair) => pair.host === host).length
  const removed = (host: string): number => diff.removedPairs.filter((pair) => pair.host === host).length
  const hosts = new Set((input.previous?.visits ?? []).map((one) => one.hostId))
  return (
    added(hostId) > removed(hostId) &&
    diff.movedDates.every((moved) => moved.hostId === hostId) &&
    [...hosts].every((host) => added(host) >= removed(host)) &&
    diff.addedPairs.length <= 1 + MOST_OTHERS
  )
}
