import { DomainError } from '../../kernel/errors.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type { PeerPlan, PeerRoundInput } from '../../planning/index.ts'
import { Membership } from '../tenancy/index.ts'
import { type RoundResult, removeDraftVisits } from './create-round.ts'
import { INSPECTION } from './inspection.actions.ts'
import { loadPlan, loadRound } from './load.ts'
import { RoundPlan, Visit, VisitInspector } from './round.entities.ts'
import { roundMachine } from './round-machine.ts'
import { visitMachine } from './visit-machine.ts'
import { roundRoles } from './visit-roles.ts'

/**
 * Makes a computed plan the draft of its round: one draft visit per host that has a team, with the planner's reasons.
 * Older plans are put aside and their drafts taken away. Gaps stay in the plan, named.
 * @throws DomainError PLAN_NOT_READY, PLAN_EMPTY when no host has a team, PLAN_OUTDATED when a firm left or was suspended meanwhile
 */
export async function choosePlan(
  uow: UnitOfWork,
  input: { planId: string; version?: number },
): Promise<RoundResult & { visits: number }> {
  uow.require(INSPECTION['inspection:choose-plan'])
  const roundId = (await loadPlan(uow, input.planId, input.version)).roundId
  const before = await loadRound(uow, roundId)
  roundMachine.next(before.state, 'plan', roundRoles(uow.standing))
  await removeDraftVisits(uow, before)
  const round = await loadRound(uow, roundId)
  const plan = await loadPlan(uow, input.planId)
  if (plan.state !== 'ready' && plan.state !== 'chosen')
    throw new DomainError('PLAN_NOT_READY', { state: plan.state })
  const solved = plan.plan as PeerPlan
  const problem = plan.input as PeerRoundInput
  const visits = solved.visits.filter((visit) => visit.team.length > 0)
  if (visits.length === 0) throw new DomainError('PLAN_EMPTY', { gaps: solved.unmet.length })
  const members = new Map(
    (await uow.em.find(Membership, { allianceId: round.allianceId, state: 'active' })).map((one) => [
      one.enterpriseId,
      one,
    ]),
  )
  const gone = visits
    .flatMap((visit) => [visit.hostId, ...visit.team.map((seat) => seat.inspectorId)])
    .find((id) => !members.has(id))
  if (gone) throw new DomainError('PLAN_OUTDATED', { enterpriseId: gone })
  const needs = new Map(problem.members.map((one) => [one.memberId, one]))
  const lastDay = problem.workdays.at(-1) ?? round.endsOn
  for (const planned of visits) {
    const host = members.get(planned.hostId)!
    const visitId = uow.newId()
    // A host whose date could not be kept stands on the last workday; the gap is named in the plan.
    const plannedOn = planned.date ?? lastDay
    uow.em.create(Visit, {
      allianceId: round.allianceId,
      id: visitId,
      roundId: round.id,
      nature: 'mutual',
      enterpriseId: host.enterpriseId,
      enterpriseName: host.enterpriseName,
      groupId: host.groupId,
      divisionCode: host.divisionCode,
      plannedOn,
      state: visitMachine.initial,
      sheetState: 'draft',
      checklistId: null,
      checkedInAt: null,
      checkIn: null,
      hostConfirmedAt: null,
      manifest: null,
      fieldDoneAt: null,
      dropBoxUntil: null,
      reasons: [...planned.reasons],
      cancelReason: null,
      createdAt: uow.now(),
    })
    for (const seat of planned.team) {
      const inspector = members.get(seat.inspectorId)!
      const risks = needs.get(planned.hostId)?.riskCategories ?? []
      uow.em.create(VisitInspector, {
        allianceId: round.allianceId,
        id: uow.newId(),
        visitId,
        enterpriseId: inspector.enterpriseId,
        enterpriseName: inspector.enterpriseName,
        hostEnterpriseId: host.enterpriseId,
        hostName: host.enterpriseName,
        plannedOn,
        personId: null,
        personName: null,
        role: seat.role,
        state: 'draft',
        declineReason: null,
        categories: (needs.get(seat.inspectorId)?.qualifiedCategories ?? []).filter((code) =>
          risks.includes(code),
        ),
        reasons: [...seat.reasons],
        distanceMetres: Math.round(seat.metres),
      })
    }
  }
  for (const other of await uow.em.find(RoundPlan, {
    allianceId: round.allianceId,
    roundId,
    state: { $in: ['ready', 'chosen'] },
  })) {
    other.state = other.id === plan.id ? 'chosen' : 'discarded'
  }
  round.state = roundMachine.next(round.state, 'plan', roundRoles(uow.standing))
  await uow.em.flush()
  uow.audit(round.allianceId, 'round_plans:chosen', 'round_plans', plan.id, {
    roundId,
    outputHash: solved.outputHash,
  })
  return { roundId, state: round.state, version: round.version, visits: visits.length }
}
