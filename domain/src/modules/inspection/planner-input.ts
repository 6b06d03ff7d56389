import { DomainError } from '../../kernel/errors.ts'
import { dayOf } from '../../kernel/clock.ts'
import type { UnitOfWork } from '../../kernel/unit-of-work.ts'
import type {
  ForbiddenReason,
  PastMeeting,
  PeerMember,
  PeerRoundInput,
  PreviousVisit,
} from '../../planning/index.ts'
import { Enterprise } from '../enterprise/index.ts'
import { ChecklistTopic, loadCalendar, workingDaysBetween } from '../reference/index.ts'
import {
  Alliance,
  type ConflictKind,
  DeclaredConflict,
  InspectorQualification,
  Membership,
  REMEMBERED_ROUNDS,
  pairingRules,
} from '../tenancy/index.ts'
import { topicsOfHost } from './derive-checklist.ts'
import type { Round } from './round.entities.ts'
import { workdaysFrom } from './workdays.ts'

/** Rounds up to this size are solved while the clerk waits; a larger one is a worker's. */
export const INLINE_MEMBERS = 30

const forbidden: Record<ConflictKind, ForbiddenReason> = {
  same_owner: 'same-owner',
  competitor: 'competitor',
  supplier: 'dispute',
  other: 'declared-conflict',
}

const modes = { least_change: 'least-change', balanced: 'balanced', best: 'best' } as const

/** What is known of a round beside its own settings. */
export interface PlannerWish {
  /** The plan or the visits to start from; null: from nothing. */
  previous: PreviousVisit[] | null
  /** How far a repair may go; the round's own mode when absent. */
  mode?: Round['planning']['mode']
  /** Pairs that may not come up again: who declined a host. */
  neverAgain?: readonly { inspector: string; host: string }[]
  /** Hosts that are not visited (any more) in this round. */
  notVisited?: readonly string[]
  /** Nobody is visited who is not visited already: who joined since waits for the next round. */
  noNewHosts?: boolean
  /** New dates leave hosts and inspectors so many working days of notice. */
  noticeDays?: number
}

/**
 * Everything that decides the pairing of a round, as the planner takes it: members by enterprise id, conflicts, history
 * and workdays. A firm without coordinates stands at the middle of those of its village, else of all.
 * @throws DomainError ROUND_NO_MEMBERS, ROUND_NO_WORKDAY
 */
export async function plannerInput(
  uow: UnitOfWork,
  round: Round,
  wish: PlannerWish,
): Promise<PeerRoundInput> {
  const { allianceId } = round
  const groups = round.groupIds.length > 0 ? { groupId: { $in: round.groupIds } } : {}
  const memberships = await uow.em.find(
    Membership,
    { allianceId, state: 'active', joinedOn: { $lte: round.endsOn }, ...groups },
    { orderBy: { enterpriseId: 'asc' } },
  )
  if (memberships.length === 0) throw new DomainError('ROUND_NO_MEMBERS')
  const ids = memberships.map((one) => one.enterpriseId)
  const enterprises = new Map(
    (await uow.em.find(Enterprise, { id: { $in: ids } })).map((one) => [one.id, one]),
  )
  const topics = await uow.em.findAll(ChecklistTopic)
  const everybody = new Set(topics.filter((topic) => topic.always).map((topic) => topic.code))

  const qualified = new Map<string, Set<string>>()
  const qualifications = await uow.em.find(InspectorQualification, {
    allianceId,
    enterpriseId: { $in: ids },
    endedAt: null,
    level: { $in: ['member', 'lead'] },
    validFrom: { $lte: round.endsOn },
    $or: [{ validTo: null }, { validTo: { $gte: round.startsOn } }],
  })
  for (const one of qualifications)
    qualified.set(one.enterpriseId, (qualified.get(one.enterpriseId) ?? new Set()).add(one.categoryCode))

  const today = dayOf(uow.now())
  const calendar = await loadCalendar(uow.em)
  const workdays = workdaysFrom(
    calendar,
    round.startsOn > today ? round.startsOn : today,
    round.endsOn,
  ).filter((day) => !wish.noticeDays || workingDaysBetween(calendar, today, day) >= wish.noticeDays)
  // What is published already stands on its own dates.
  if (workdays.length === 0 && !wish.noticeDays)
    throw new DomainError('ROUND_NO_WORKDAY', { startsOn: round.startsOn, endsOn: round.endsOn })

  const place = places(memberships, enterprises)
  const daysAway = new Map(round.planning.absent.map((one) => [one.enterpriseId, one.dates]))
  const members: PeerMember[] = memberships.map((one) => {
    const firm = enterprises.get(one.enterpriseId)
    const risks = topicsOfHost(topics, {
      industryCode: firm?.industryCode ?? null,
      riskTags: firm?.riskTags ?? [],
      topicCodes: round.topicCodes,
    })
    const dates = daysAway.get(one.enterpriseId)
    return {
      memberId: one.enterpriseId,
      enterpriseId: one.enterpriseId,
      ...place(one.enterpriseId),
      isLead: one.isLead,
      // Topics of everybody need no special knowledge.
      riskCategories: risks.filter((code) => !everybody.has(code)),
      qualifiedCategories: [...(qualified.get(one.enterpriseId) ?? [])].sort(),
      unavailableDates: dates ? [...dates].sort() : [],
    }
  })
  const here = new Set(ids)
  const inRound = (one: { inspector: string; host: string }): boolean =>
    here.has(one.inspector) && here.has(one.host)
  const conflicts = await uow.em.find(
    DeclaredConflict,
    { allianceId, withdrawnAt: null },
    { orderBy: { id: 'asc' } },
  )
  const rules = pairingRules((await uow.em.findOneOrFail(Alliance, { id: allianceId })).charter)
  const previous = wish.previous?.filter((one) => here.has(one.hostId)) ?? null
  const visited = new Set(previous?.map((one) => one.hostId))
  const away = round.planning.absent.filter((one) => one.dates === null).map((one) => one.enterpriseId)
  return {
    schema: 'anhu/peer-round/1',
    members,
    forbiddenPairs: conflicts
      .filter((one) => here.has(one.enterpriseA) && here.has(one.enterpriseB))
      .map((one) => ({ a: one.enterpriseA, b: one.enterpriseB, reason: forbidden[one.kind] })),
    history: await pastMeetings(uow, round, here),
    k: round.inspectorsPerHost,
    leadersPerTeam: round.leadersPerTeam,
    workdays,
    pins: {
      must: round.planning.must.filter(inRound),
      mustNot: [...round.planning.mustNot, ...(wish.neverAgain ?? [])].filter(inRound),
    },
    absences: [
      ...away.filter((id) => here.has(id)).map((memberId) => ({ memberId, as: 'both' as const })),
      ...[...(wish.notVisited ?? []), ...(wish.noNewHosts ? ids.filter((id) => !visited.has(id)) : [])]
        .filter((id) => here.has(id) && !away.includes(id))
        .map((memberId) => ({ memberId, as: 'host' as const })),
    ],
    previous: previous ? { visits: previous } : null,
    ...(previous ? { mode: modes[wish.mode ?? round.planning.mode] } : {}),
    rules: {
      repeatRounds: rules.repeatRounds,
      maxMeetings: rules.maxMeetings,
      meetingRounds: rules.meetingRounds,
      cycleRounds: rules.cycleRounds,
      cycleOrder: rules.breakRings === 'always' ? 'before-travel' : 'after-travel',
      antiCollusionPermille: rules.antiCollusionPermille,
    },
    seed: round.seed,
    limits: { cpuSeconds: members.length <= INLINE_MEMBERS ? 5 : 60 },
  }
}

async function pastMeetings(
  uow: UnitOfWork,
  round: Round,
  here: ReadonlySet<string>,
): Promise<PastMeeting[]> {
  const rows = await uow.em.execute<{ inspector: string; host: string; rounds_ago: number }[]>(
    `with past as (
       select id, row_number() over (order by starts_on desc, id desc) as rounds_ago from app.rounds
        where alliance_id = ? and id <> ? and state in ('published', 'running', 'closed') and starts_on <= ?::date)
     select distinct i.enterprise_id as inspector, i.host_enterprise_id as host, p.rounds_ago::int as rounds_ago
       from past p
       join app.visits v on v.alliance_id = ? and v.round_id = p.id and v.state not in ('draft', 'cancelled')
       join app.visit_inspectors i on i.alliance_id = v.alliance_id and i.visit_id = v.id and i.state in ('assigned', 'accepted')
      where p.rounds_ago <= ? order by 3, 1, 2`,
    [round.allianceId, round.id, round.startsOn, round.allianceId, REMEMBERED_ROUNDS],
  )
  return rows
    .filter((row) => here.has(row.inspector) && here.has(row.host))
    .map((row) => ({ inspector: row.inspector, host: row.host, roundsAgo: row.rounds_ago }))
}

type Point = { lat: number; lon: number }

function places(
  memberships: readonly Membership[],
  enterprises: ReadonlyMap<string, Enterprise>,
): (enterpriseId: string) => Point {
  const village = new Map<number, Point[]>()
  const all: Point[] = []
  const own = new Map<string, Point>()
  for (const one of memberships) {
    const firm = enterprises.get(one.enterpriseId)
    if (firm?.lat == null || firm.lon == null) continue
    const point = { lat: Number(firm.lat), lon: Number(firm.lon) }
    own.set(one.enterpriseId, point)
    all.push(point)
    village.set(one.divisionCode, [...(village.get(one.divisionCode) ?? []), point])
  }
  const division = new Map(memberships.map((one) => [one.enterpriseId, one.divisionCode]))
  return (id) => own.get(id) ?? middle(village.get(division.get(id)!) ?? all)
}

function middle(points: readonly Point[]): Point {
  if (points.length === 0) return { lat: 0, lon: 0 }
  const sum = points.reduce((total, point) => ({ lat: total.lat + point.lat, lon: total.lon + point.lon }), {
    lat: 0,
    lon: 0,
  })
  return { lat: sum.lat / points.length, lon: sum.lon / points.length }
}
