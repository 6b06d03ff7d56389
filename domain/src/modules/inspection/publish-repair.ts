import { dayOf } from '../../kernel/clock.ts'
import { DomainError } from '../../kernel/errors.ts'
import type { MachineRole } from '../../kernel/transitions.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { type PeerPlan, type PeerRoundInput, canonicalHash } from '../../planning/index.ts'
import { Enterprise } from '../enterprise/index.ts'
import { touchRollup } from '../reporting/index.ts'
import { Membership } from '../tenancy/index.ts'
import { confirmAtQuorum } from './confirm-visit.ts'
import type { RoundResult } from './create-round.ts'
import { checklistSources, freezeChecklist } from './freeze-checklist.ts'
import { INSPECTION } from './inspection.actions.ts'
import { type LiveRound, isMovable, liveRound } from './live-round.ts'
import { loadPlan, loadRound } from './load.ts'
import { onlyInspectors } from './publish-round.ts'
import { tellRepair, type VisitChange } from './repair-notices.ts'
import { seatTeam } from './repair-team.ts'
import { type Round, RoundPlan, Visit } from './round.entities.ts'
import { repairStep, roundMachine } from './round-machine.ts'
import { refreezeChecklist, callVisitOff } from './visit-days.ts'
import { visitMachine } from './visit-machine.ts'
import { roundRoles } from './visit-roles.ts'

/** What putting a repair into force came to. */
export interface PublishRepairResult extends RoundResult {
  /** Visits whose team or day changed, that were added or called off. */
  visitsChanged: number
}

/** Who may move a visit by its table: a repair is the committee's decision, or its standing order for declined places. */
const MOVERS: readonly MachineRole[] = ['committee_secretary', 'group_leader']

/**
 * Puts a repair of a published round into force: teams are exchanged, days moved, hosts that are away called off, new
 * members added. Only those concerned are told, and only what changed for them.
 * @throws DomainError PLAN_NOT_READY, PLAN_OUTDATED when anything moved since the repair was computed
 */
export async function publishRepair(
  uow: UnitOfWork,
  input: { planId: string; version?: number },
): Promise<PublishRepairResult> {
  uow.require(INSPECTION['inspection:repair-round'])
  const roundId = (await loadPlan(uow, input.planId, input.version)).roundId
  const round = await loadRound(uow, roundId)
  const step = repairStep(round.state)
  roundMachine.next(round.state, step ?? 'repair', roundRoles(uow.standing))
  const plan = await loadPlan(uow, input.planId)
  const visitsChanged = await applyRepair(uow, round, plan)
  return { roundId, state: round.state, version: round.version, visitsChanged }
}

/** Applies a solved repair to the visits of its round, whose lock the caller holds. */
export async function applyRepair(uow: UnitOfWork, round: Round, plan: RoundPlan): Promise<number> {
  if (plan.state !== 'ready' || !plan.plan) throw new DomainError('PLAN_NOT_READY', { state: plan.state })
  const solved = plan.plan as PeerPlan
  const problem = plan.input as PeerRoundInput
  const live = await liveRound(uow, round)
  const members = new Map(
    (await uow.em.find(Membership, { allianceId: round.allianceId, live: true })).map((one) => [
      one.enterpriseId,
      one,
    ]),
  )
  assertStillSo(problem, live, members)
  const changes: VisitChange[] = []
  const only = await onlyInspectors(
    uow,
    solved.visits.flatMap((visit) => visit.team.map((seat) => seat.inspectorId)),
  )
  for (const planned of solved.visits) {
    const host = members.get(planned.hostId)
    let visit = live.visits.get(planned.hostId)
    if (!host || (visit && !isMovable(visit))) continue
    const isNew = visit === undefined
    if (!visit) {
      if (planned.team.length === 0 || !planned.date) continue
      visit = await openVisit(uow, round, host, planned.date)
    }
    const before = isNew || visit.state === 'postponed' ? null : visit.plannedOn
    if (planned.date && planned.date !== visit.plannedOn) await moveVisit(uow, visit, planned.date)
    const change = await seatTeam(uow, {
      visit,
      team: planned.team,
      places: live.places.get(visit.id) ?? [],
      problem,
      members,
      only,
    })
    const moved = before !== visit.plannedOn
    if (!moved && !change.touched) continue
    changes.push({ visit, isNew, dayBefore: before, ...change })
    await uow.em.flush()
    await confirmAtQuorum(uow, visit, change.team)
  }
  const callOff = callOffAbsent(uow, round, live, solved)
  await uow.em.flush()
  for (const change of changes) tellRepair(uow, change, round.name)
  for (const other of await uow.em.find(RoundPlan, {
    allianceId: round.allianceId,
    roundId: round.id,
    state: { $in: ['ready', 'chosen'] },
  }))
    other.state = other.id === plan.id ? 'chosen' : 'discarded'
  await uow.em.flush()
  uow.audit(round.allianceId, 'round_plans:repaired', 'round_plans', plan.id, {
    roundId: round.id,
    outputHash: solved.outputHash,
    visits: changes.length + callOff,
  })
  touchRollup(uow, round.allianceId)
  return changes.length + callOff
}

/** A repair is good for the round it was computed from, not for one in which somebody declined or left since. */
function assertStillSo(
  problem: PeerRoundInput,
  live: LiveRound,
  members: ReadonlyMap<string, Membership>,
): void {
  const asked = new Set(problem.members.map((member) => member.memberId))
  const now = live.wish.previous.filter((visit) => asked.has(visit.hostId))
  if (canonicalHash(now) !== canonicalHash(problem.previous?.visits ?? []))
    throw new DomainError('PLAN_OUTDATED')
  for (const id of asked) if (!members.has(id)) throw new DomainError('PLAN_OUTDATED', { enterpriseId: id })
}

async function openVisit(uow: UnitOfWork, round: Round, host: Membership, plannedOn: string): Promise<Visit> {
  const firm = await uow.em.findOne(Enterprise, { id: host.enterpriseId })
  return uow.em.create(Visit, {
    allianceId: round.allianceId,
    id: uow.newId(),
    roundId: round.id,
    nature: 'mutual',
    enterpriseId: host.enterpriseId,
    enterpriseName: host.enterpriseName,
    groupId: host.groupId,
    divisionCode: host.divisionCode,
    plannedOn,
    state: visitMachine.next(visitMachine.initial, 'publish', MOVERS),
    sheetState: 'draft',
    checklistId: await freezeChecklist(uow, round.allianceId, await checklistSources(uow, round.allianceId), {
      industryCode: firm?.industryCode ?? null,
      riskTags: firm?.riskTags ?? [],
      topicCodes: round.topicCodes,
      on: plannedOn,
    }),
    checkedInAt: null,
    checkIn: null,
    hostConfirmedAt: null,
    manifest: null,
    fieldDoneAt: null,
    dropBoxUntil: null,
    reasons: [],
    cancelReason: null,
    createdAt: uow.now(),
  })
}

/** Another day: the host has to say yes again, and the checklist is the one of that day. */
async function moveVisit(uow: UnitOfWork, visit: Visit, day: string): Promise<void> {
  if (visit.state !== 'postponed') visit.state = visitMachine.next(visit.state, 'postpone', MOVERS)
  visit.hostConfirmedAt = null
  await uow.em.flush()
  visit.state = visitMachine.next(visit.state, 'resume', MOVERS)
  visit.plannedOn = day
  await refreezeChecklist(uow, visit)
}

/** A host that is away for the whole round is not visited any more. */
function callOffAbsent(uow: UnitOfWork, round: Round, live: LiveRound, solved: PeerPlan): number {
  const visited = new Set(solved.visits.filter((one) => one.team.length > 0).map((one) => one.hostId))
  const today = dayOf(uow.now())
  let count = 0
  for (const { enterpriseId, dates } of round.planning.absent) {
    const visit = live.visits.get(enterpriseId)
    if (dates !== null || !visit || visited.has(enterpriseId) || !isMovable(visit)) continue
    if (visit.plannedOn < today && visit.state !== 'postponed') continue
    const firms = (live.places.get(visit.id) ?? []).map((place) => place.enterpriseId)
    callVisitOff(uow, visit, MOVERS, '受查企业本轮请假', firms)
    count += 1
  }
  return count
}
