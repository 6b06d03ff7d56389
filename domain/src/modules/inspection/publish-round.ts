import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import { dayOf } from '../../kernel/clock.ts'
import { DomainError } from '../../kernel/errors.ts'
import { Enterprise, EnterpriseSeat } from '../enterprise/index.ts'
import { notify } from '../notification/index.ts'
import { loadCalendar, workingDaysBetween } from '../reference/index.ts'
import { touchRollup } from '../reporting/index.ts'
import type { RoundResult } from './create-round.ts'
import { checklistSources, freezeChecklist } from './freeze-checklist.ts'
import { INSPECTION } from './inspection.actions.ts'
import { repairVisitJob } from './inspection.jobs.ts'
import { loadRound } from './load.ts'
import { Visit, VisitInspector } from './round.entities.ts'
import { roundMachine } from './round-machine.ts'
import { visitMachine } from './visit-machine.ts'
import { roundRoles } from './visit-roles.ts'

/** A host told later than the charter of most alliances asks for. */
export const NOTICE_WORKING_DAYS = 5

/** What the committee should know about a round it has just published. */
export interface NoticeWarning {
  code: 'SHORT_NOTICE'
  visitId: string
  hostName: string
  plannedOn: string
  workingDays: number
}

/**
 * Publishes a planned round: each host's checklist is frozen as the law stands on the day of its visit, hosts and
 * inspectors are told. Short notice is a warning, not a refusal: a campaign cannot always wait.
 */
export async function publishRound(
  uow: UnitOfWork,
  input: { roundId: string; version?: number },
): Promise<RoundResult & { warnings: NoticeWarning[] }> {
  uow.require(INSPECTION['inspection:publish-round'])
  const round = await loadRound(uow, input.roundId, input.version)
  const roles = roundRoles(uow.standing)
  round.state = roundMachine.next(round.state, 'publish', roles)
  round.publishedAt = uow.now()
  const { allianceId } = round
  const visits = await uow.em.find(
    Visit,
    { allianceId, roundId: round.id, state: 'draft' },
    { orderBy: { id: 'asc' } },
  )
  if (visits.length === 0) throw new DomainError('ROUND_NO_PLAN')
  const hosts = new Map(
    (await uow.em.find(Enterprise, { id: { $in: visits.map((visit) => visit.enterpriseId) } })).map((one) => [
      one.id,
      one,
    ]),
  )
  const calendar = await loadCalendar(uow.em)
  const sources = await checklistSources(uow, allianceId)
  const today = dayOf(uow.now())
  const warnings: NoticeWarning[] = []
  for (const visit of visits) {
    const host = hosts.get(visit.enterpriseId)
    visit.checklistId = await freezeChecklist(uow, allianceId, sources, {
      industryCode: host?.industryCode ?? null,
      riskTags: host?.riskTags ?? [],
      topicCodes: round.topicCodes,
      on: visit.plannedOn,
    })
    visit.state = visitMachine.next(visit.state, 'publish', roles)
    const workingDays = workingDaysBetween(calendar, today, visit.plannedOn)
    if (workingDays < NOTICE_WORKING_DAYS) {
      warnings.push({
        code: 'SHORT_NOTICE',
        visitId: visit.id,
        hostName: visit.enterpriseName,
        plannedOn: visit.plannedOn,
        workingDays,
      })
    }
    notify(uow, {
      kind: 'visit-to-host',
      allianceId,
      enterpriseId: visit.enterpriseId,
      objectKind: 'visit',
      objectId: visit.id,
      params: { roundName: round.name, plannedOn: visit.plannedOn },
      to: [{ type: 'enterprise', enterpriseId: visit.enterpriseId, roles: ['principal', 'safety'] }],
    })
  }
  await assignTeams(
    uow,
    round.allianceId,
    visits.map((visit) => visit.id),
    round.name,
  )
  await uow.em.flush()
  touchRollup(uow, allianceId)
  return { roundId: round.id, state: round.state, version: round.version, warnings }
}

/** Places given up while the plan was a draft are filled as after any refusal. */
async function assignTeams(
  uow: UnitOfWork,
  allianceId: string,
  visitIds: string[],
  roundName: string,
): Promise<void> {
  const places = await uow.em.find(
    VisitInspector,
    { allianceId, visitId: { $in: visitIds }, state: 'draft' },
    { orderBy: { id: 'asc' } },
  )
  const only = await onlyInspectors(
    uow,
    places.map((place) => place.enterpriseId),
  )
  for (const place of places) {
    place.state = 'assigned'
    const person = only.get(place.enterpriseId)
    if (person) Object.assign(place, person)
    tellInspectors(uow, place, roundName)
  }
  const givenUp = await uow.em.find(VisitInspector, {
    allianceId,
    visitId: { $in: visitIds },
    state: 'declined',
  })
  for (const place of givenUp)
    uow.emit(repairVisitJob, allianceId, { visitInspectorId: place.id }, `repair:${place.id}`)
}

/** Firms with one inspector: there is no doubt who goes. */
export async function onlyInspectors(
  uow: UnitOfWork,
  enterpriseIds: readonly string[],
): Promise<Map<string, { personId: string; personName: string }>> {
  const today = dayOf(uow.now())
  const seats = await uow.em.find(EnterpriseSeat, {
    enterpriseId: { $in: [...new Set(enterpriseIds)] },
    isInspector: true,
    endedAt: null,
    startsOn: { $lte: today },
    $or: [{ endsOn: null }, { endsOn: { $gte: today } }],
  })
  const found = new Map<string, { personId: string; personName: string } | null>()
  for (const seat of seats) {
    found.set(
      seat.enterpriseId,
      found.has(seat.enterpriseId) ? null : { personId: seat.personId, personName: seat.personName },
    )
  }
  return new Map([...found].flatMap(([id, person]) => (person ? [[id, person] as const] : [])))
}

/** Tells whoever may go that their firm is asked to. */
export function tellInspectors(uow: UnitOfWork, place: VisitInspector, roundName: string): void {
  notify(uow, {
    kind: 'visit-to-do',
    allianceId: place.allianceId,
    enterpriseId: place.enterpriseId,
    objectKind: 'visit',
    objectId: place.visitId,
    params: { roundName, hostName: place.hostName, plannedOn: place.plannedOn },
    to: [
      place.personId
        ? { type: 'person', personId: place.personId }
        : { type: 'inspectors', enterpriseId: place.enterpriseId },
    ],
  })
}
