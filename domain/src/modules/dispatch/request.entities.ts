import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { allianceKey, divisionCode, version } from '../../orm/columns.ts'
import { actorKind, circle, committee, host, setting, team, territory } from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'

/** A bureau, for firms of its territory. */
const bureauHere = `${actorKind('bureau')} and ${territory()}`
const toMember = {
  columns: ['alliance_id', 'enterprise_id'],
  table: 'memberships',
  to: ['alliance_id', 'enterprise_id'],
}
const toExpertVisit = {
  columns: ['alliance_id', 'visit_id'],
  table: 'expert_visits',
  to: ['alliance_id', 'id'],
}
const visibleVisit = (table: string): string =>
  `exists (select 1 from app.expert_visits parent where parent.alliance_id = ${table}.alliance_id and parent.id = ${table}.visit_id)`

export type ServicePriority = 'major' | 'high' | 'normal' | 'optional'
const PRIORITIES = ['major', 'high', 'normal', 'optional']

/** States of the machine `member_request`. */
export type ExpertRequestState = 'open' | 'assigned' | 'answered' | 'closed' | 'invalid'

/** A call for an expert, by a firm, its committee, or a bureau's campaign. */
export const ExpertRequest = defineEntity({
  name: 'ExpertRequest',
  tableName: 'expert_requests',
  properties: {
    ...allianceKey,
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    divisionCode,
    origin: p.text().$type<'enterprise' | 'committee' | 'campaign'>(),
    state: p.text().$type<ExpertRequestState>(),
    priority: p.text().$type<ServicePriority>(),
    topicCodes: p.array().$type<string[]>(),
    minutes: p.integer(),
    teamSize: p.integer(),
    reason: p.text(),
    wishedDays: p.array().$type<string[]>(),
    notBefore: p.date().nullable(),
    notAfter: p.date().nullable(),
    /** What one order of a committee or campaign asked for together. */
    batchId: p.uuid(),
    campaignId: p.uuid().nullable(),
    campaignName: p.text().nullable(),
    /** The newest visit made for it. */
    visitId: p.uuid(),
    createdAt: p.datetime(),
    createdById: p.uuid().nullable(),
    createdByName: p.text(),
    decidedAt: p.datetime().nullable(),
    decidedByName: p.text().nullable(),
    answer: p.text().nullable(),
    ...version,
  },
  indexes: [
    { name: 'expert_requests_list_idx', properties: ['allianceId', 'createdAt', 'id'] },
    { name: 'expert_requests_desk_idx', properties: ['divisionCode', 'createdAt', 'id'] },
    { name: 'expert_requests_host_idx', properties: ['enterpriseId', 'state'] },
    { name: 'expert_requests_campaign_idx', properties: ['campaignId'] },
  ],
  checks: [
    oneOf('expert_requests', 'origin', ['enterprise', 'committee', 'campaign']),
    oneOf('expert_requests', 'state', ['open', 'assigned', 'answered', 'closed', 'invalid']),
    oneOf('expert_requests', 'priority', PRIORITIES),
    { name: 'expert_requests_team_ck', expression: 'team_size >= 1 and team_size <= 3' },
  ],
  ...wall('expert_requests', {
    kind: 'alliance',
    select: [committee(), host(), team(), bureauHere],
    insert: [committee(), `${host()} and ${circle()}`, bureauHere],
    update: [committee(), host(), team(), bureauHere],
    references: [toMember, toExpertVisit],
  }),
})
export type ExpertRequest = InferEntity<typeof ExpertRequest>

/** States of the machine `expert_visit`. */
export type ExpertVisitState =
  | 'requested'
  | 'assigned'
  | 'scheduled'
  | 'visiting'
  | 'reported'
  | 'confirmed'
  | 'closed'
  | 'declined'
  | 'cancelled'

/** Somebody of the host who was there (到场人员). */
export interface PresentPerson {
  role: 'principal' | 'safety' | 'operator' | 'other'
  name: string
  title: string | null
}

/**
 * One visit of experts to a firm. From `scheduled` on a row of `visits` with the same id and nature `expert` carries what
 * every visit carries: findings, photos, good practices, signatures.
 */
export const ExpertVisit = defineEntity({
  name: 'ExpertVisit',
  tableName: 'expert_visits',
  properties: {
    ...allianceKey,
    requestId: p.uuid(),
    kind: p.text().$type<'first' | 'follow_up'>(),
    /** Of a follow-up: the visit whose hazards are looked at again. */
    followsId: p.uuid().nullable(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    groupId: p.uuid().nullable(),
    divisionCode,
    /** The bureau that took it on; null while it is only asked for. */
    bureauId: p.uuid().nullable(),
    campaignId: p.uuid().nullable(),
    address: p.text().nullable(),
    lat: p.double().nullable(),
    lon: p.double().nullable(),
    contactName: p.text().nullable(),
    contactPhoneMasked: p.text().nullable(),
    state: p.text().$type<ExpertVisitState>(),
    priority: p.text().$type<ServicePriority>(),
    topicCodes: p.array().$type<string[]>(),
    minutes: p.integer(),
    teamSize: p.integer(),
    reason: p.text(),
    wishedDays: p.array().$type<string[]>(),
    notBefore: p.date().nullable(),
    notAfter: p.date().nullable(),
    /** Taken on for the plan (受理). */
    acceptedAt: p.datetime().nullable(),
    planId: p.uuid().nullable(),
    plannedOn: p.date().nullable(),
    /** Minutes after midnight, Shanghai. */
    startMinute: p.integer().nullable(),
    endMinute: p.integer().nullable(),
    travelMinutes: p.integer().nullable(),
    assignedAt: p.datetime().nullable(),
    hostAnswer: p.text().$type<'yes' | 'other_day'>().nullable(),
    proposedDays: p.array().$type<string[]>(),
    proposalNote: p.text().nullable(),
    confirmBy: p.datetime().nullable(),
    remindedAt: p.datetime().nullable(),
    startedAt: p.datetime().nullable(),
    present: p.json<PresentPerson[]>(),
    summary: p.text().nullable(),
    /** ZJ-<alliance>-<year>-<four digits>, given with the report. */
    number: p.text().nullable(),
    reportedAt: p.datetime().nullable(),
    confirmedAt: p.datetime().nullable(),
    confirmRemark: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    cancelReason: p.text().nullable(),
    createdAt: p.datetime(),
    ...version,
  },
  uniques: [{ name: 'expert_visits_number_key', properties: ['allianceId', 'number'] }],
  indexes: [
    { name: 'expert_visits_day_idx', properties: ['allianceId', 'plannedOn', 'id'] },
    { name: 'expert_visits_desk_idx', properties: ['divisionCode', 'state', 'plannedOn'] },
    { name: 'expert_visits_host_idx', properties: ['enterpriseId', 'plannedOn'] },
    { name: 'expert_visits_request_idx', properties: ['allianceId', 'requestId'] },
    { name: 'expert_visits_follows_idx', properties: ['allianceId', 'followsId'] },
    { name: 'expert_visits_campaign_idx', properties: ['campaignId'] },
    {
      // Whoever asks for a follow-up may not see the one that is open: the index refuses the second.
      name: 'expert_visits_follow_up_key',
      expression:
        "create unique index expert_visits_follow_up_key on app.expert_visits (alliance_id, follows_id) where state not in ('closed', 'declined', 'cancelled')",
    },
  ],
  checks: [
    oneOf('expert_visits', 'kind', ['first', 'follow_up']),
    oneOf('expert_visits', 'state', [
      'requested',
      'assigned',
      'scheduled',
      'visiting',
      'reported',
      'confirmed',
      'closed',
      'declined',
      'cancelled',
    ]),
    oneOf('expert_visits', 'priority', PRIORITIES),
    { name: 'expert_visits_follows_ck', expression: "(kind = 'follow_up') = (follows_id is not null)" },
  ],
  ...wall('expert_visits', {
    kind: 'alliance',
    select: [
      committee(),
      host(),
      team('id'),
      bureauHere,
      // Whoever asked for the follow-up reads it back until somebody is sent.
      `${actorKind('expert')} and state = 'requested' and ${team('follows_id')}`,
    ],
    insert: [
      committee(),
      `${host()} and ${circle()}`,
      bureauHere,
      // An expert asks for the follow-up of a visit that is open.
      `${actorKind('expert')} and ${team('follows_id')}`,
    ],
    update: [committee(), host(), team('id'), bureauHere],
    readByAuthz: true,
    references: [
      toMember,
      {
        columns: ['alliance_id', 'request_id'],
        table: 'expert_requests',
        to: ['alliance_id', 'id'],
      },
      { columns: ['alliance_id', 'follows_id'], table: 'expert_visits', to: ['alliance_id', 'id'] },
    ],
  }),
})
export type ExpertVisit = InferEntity<typeof ExpertVisit>

/** An expert's place in the team of a visit, with the time it takes of the day. */
export const ExpertVisitExpert = defineEntity({
  name: 'ExpertVisitExpert',
  tableName: 'expert_visit_experts',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    enterpriseId: p.uuid(),
    divisionCode,
    bureauId: p.uuid(),
    expertId: p.uuid(),
    personId: p.uuid(),
    expertName: p.text(),
    role: p.text().$type<'lead' | 'member'>(),
    state: p.text().$type<'assigned' | 'released'>(),
    day: p.date(),
    startMinute: p.integer(),
    endMinute: p.integer(),
    travelMinutes: p.integer(),
    travelMetres: p.integer(),
    assignedAt: p.datetime(),
    releasedAt: p.datetime().nullable(),
    ...version,
  },
  indexes: [
    { name: 'expert_visit_experts_visit_idx', properties: ['allianceId', 'visitId'] },
    { name: 'expert_visit_experts_expert_idx', properties: ['expertId', 'day'] },
  ],
  checks: [
    oneOf('expert_visit_experts', 'role', ['lead', 'member']),
    oneOf('expert_visit_experts', 'state', ['assigned', 'released']),
  ],
  ...wall('expert_visit_experts', {
    kind: 'alliance',
    select: [committee(), host(), team(), bureauHere],
    insert: [bureauHere],
    // The committee that lets a firm go frees the experts' time.
    update: [committee(), host(), team(), bureauHere],
    readByAuthz: true,
    references: [toExpertVisit],
  }),
})
export type ExpertVisitExpert = InferEntity<typeof ExpertVisitExpert>

/** A prescription in three parts: 查病情, 找病因, 开良方. */
export const Prescription = defineEntity({
  name: 'Prescription',
  tableName: 'prescriptions',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    /** The finding it treats; null for the firm as a whole. */
    hazardId: p.uuid().nullable(),
    condition: p.text(),
    causes: p.text(),
    remedy: p.text(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    ...version,
  },
  indexes: [{ name: 'prescriptions_visit_idx', properties: ['allianceId', 'visitId'] }],
  ...wall('prescriptions', {
    kind: 'alliance',
    select: [visibleVisit('prescriptions')],
    insert: [team()],
    update: [team()],
    references: [
      toExpertVisit,
      { columns: ['alliance_id', 'hazard_id'], table: 'hazards', to: ['alliance_id', 'id'] },
    ],
  }),
})
export type Prescription = InferEntity<typeof Prescription>

/** A mark from one to five, both ways, once each. */
export const ExpertRating = defineEntity({
  name: 'ExpertRating',
  tableName: 'expert_ratings',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    enterpriseId: p.uuid(),
    divisionCode,
    direction: p.text().$type<'host_rates_expert' | 'expert_rates_host'>(),
    score: p.integer(),
    comment: p.text().nullable(),
    byId: p.uuid(),
    byName: p.text(),
    createdAt: p.datetime(),
  },
  uniques: [{ name: 'expert_ratings_once_key', properties: ['allianceId', 'visitId', 'direction', 'byId'] }],
  checks: [
    oneOf('expert_ratings', 'direction', ['host_rates_expert', 'expert_rates_host']),
    { name: 'expert_ratings_score_ck', expression: 'score >= 1 and score <= 5' },
  ],
  ...wall('expert_ratings', {
    kind: 'alliance',
    select: [
      bureauHere,
      `(${host()} or ${committee()}) and direction = 'host_rates_expert'`,
      `by_id = ${setting('user_id')}::uuid and ${team()}`,
    ],
    insert: [
      `${host()} and direction = 'host_rates_expert'`,
      `${actorKind('expert')} and ${team()} and direction = 'expert_rates_host'`,
    ],
    references: [toExpertVisit],
  }),
})
export type ExpertRating = InferEntity<typeof ExpertRating>
