import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { allianceKey, divisionCode, version } from '../../orm/columns.ts'
import {
  actorKind,
  circle,
  committee,
  host,
  leader,
  setting,
  team,
  territory,
  via,
} from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'

/** The bureau that sends experts sees their visits, and no others. */
const bureauOfExperts = `${actorKind('bureau')} and nature = 'expert' and ${territory()}`
const toAlliance = { columns: ['alliance_id'], table: 'alliances', to: ['id'] }
const toRound = { columns: ['alliance_id', 'round_id'], table: 'rounds', to: ['alliance_id', 'id'] }
const toHost = {
  columns: ['alliance_id', 'enterprise_id'],
  table: 'memberships',
  to: ['alliance_id', 'enterprise_id'],
}

export type RoundState = 'draft' | 'planned' | 'published' | 'running' | 'closed' | 'cancelled'

/** A round (轮次) of mutual checks: which groups, which topics, which dates. */
export const Round = defineEntity({
  name: 'Round',
  tableName: 'rounds',
  properties: {
    ...allianceKey,
    name: p.text(),
    state: p.text().$type<RoundState>(),
    startsOn: p.date(),
    endsOn: p.date(),
    /** Empty: all members. */
    groupIds: p.array().$type<string[]>(),
    /** Checklist topics to check; empty: whatever each host's risks call for. */
    topicCodes: p.array().$type<string[]>(),
    inspectorsPerHost: p.integer(),
    leadersPerTeam: p.integer(),
    seed: p.integer(),
    /** Pins, exclusions, absences and the mode of repair as the committee set them; input of the planner. */
    planning: p.json<RoundPlanning>(),
    publishedAt: p.datetime().nullable(),
    closedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    ...version,
  },
  indexes: [{ name: 'rounds_state_idx', properties: ['allianceId', 'state', 'startsOn'] }],
  checks: [
    { name: 'rounds_dates_ck', expression: 'starts_on <= ends_on' },
    oneOf('rounds', 'state', ['draft', 'planned', 'published', 'running', 'closed', 'cancelled']),
  ],
  ...wall('rounds', {
    kind: 'alliance',
    select: [committee(), `${circle()} and state in ('published', 'running', 'closed')`],
    insert: [committee()],
    update: [committee()],
    references: [toAlliance],
  }),
})
export type Round = InferEntity<typeof Round>

/** What a committee decided by hand before or after planning. Enterprise ids. */
export interface RoundPlanning {
  must: { inspector: string; host: string }[]
  mustNot: { inspector: string; host: string }[]
  absent: { enterpriseId: string; dates: string[] | null }[]
  mode: 'least_change' | 'balanced' | 'best'
}

/** How good the pairing was before a repair. */
export interface PlanBefore {
  travelMetres: number
  tiers: { tier: string; cost: number }[]
}

/** One computed plan of a round: kept whole, so that a pairing can be argued about later. */
export const RoundPlan = defineEntity({
  name: 'RoundPlan',
  tableName: 'round_plans',
  properties: {
    ...allianceKey,
    roundId: p.uuid(),
    state: p.text().$type<'solving' | 'ready' | 'failed' | 'chosen' | 'discarded'>(),
    inputHash: p.text(),
    input: p.json<unknown>(),
    plan: p.json<unknown>().nullable(),
    progress: p.json<unknown>().nullable(),
    /** What a repair started from, by the same measure as the plan: tiers and metres. */
    before: p.json<PlanBefore>().nullable(),
    createdAt: p.datetime(),
    finishedAt: p.datetime().nullable(),
    ...version,
  },
  indexes: [
    { name: 'round_plans_round_idx', properties: ['allianceId', 'roundId'] },
    // The same question of the same alliance is answered once.
    { name: 'round_plans_input_idx', properties: ['allianceId', 'inputHash'] },
  ],
  ...wall('round_plans', {
    kind: 'alliance',
    select: [committee()],
    insert: [committee()],
    update: [committee()],
    references: [toRound],
  }),
})
export type RoundPlan = InferEntity<typeof RoundPlan>

/** 自查 互查 网格巡查 专家服务 安责险服务 执法检查: decides wording, paper, visibility and who may open one. */
export type VisitNature = 'self' | 'mutual' | 'grid' | 'expert' | 'insurer' | 'enforcement'
export type VisitState =
  | 'draft'
  | 'published'
  | 'confirmed'
  | 'in_progress'
  | 'field_done'
  | 'reported'
  | 'archived'
  | 'postponed'
  | 'cancelled'
export type SheetState = 'draft' | 'team_signed' | 'host_signed' | 'refused' | 'locked'

/** What the last piece of a check promises: the visit is whole when all of it has arrived. */
export interface VisitManifest {
  answerItemKeys: string[]
  hazardIds: string[]
  goodPracticeIds: string[]
  evidenceIds: string[]
  signatureIds: string[]
}

/** One visit to one host. States of the machine `mutual_check`; its sheet has those of `check_sheet`. */
export const Visit = defineEntity({
  name: 'Visit',
  tableName: 'visits',
  properties: {
    ...allianceKey,
    roundId: p.uuid().nullable(),
    nature: p.text().$type<VisitNature>(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    groupId: p.uuid().nullable(),
    divisionCode,
    plannedOn: p.date(),
    state: p.text().$type<VisitState>(),
    sheetState: p.text().$type<SheetState>(),
    checklistId: p.uuid().nullable(),
    checkedInAt: p.datetime().nullable(),
    checkIn: p
      .json<{ method: 'qr' | 'gps' | 'manual'; lat?: number; lon?: number; byName: string }>()
      .nullable(),
    hostConfirmedAt: p.datetime().nullable(),
    manifest: p.json<VisitManifest>().nullable(),
    fieldDoneAt: p.datetime().nullable(),
    /** Reading ends for the team at closing; the drop box takes late pieces until then. */
    dropBoxUntil: p.datetime().nullable(),
    /** Why this team, as codes with parameters from the planner. */
    reasons: p.json<unknown[]>(),
    /** Why it was cancelled, or cut short with its round. */
    cancelReason: p.text().nullable(),
    /** Why it was put off the last time. */
    putOffReason: p.text().nullable(),
    createdAt: p.datetime(),
    ...version,
  },
  indexes: [
    { name: 'visits_round_idx', properties: ['allianceId', 'roundId'] },
    { name: 'visits_host_idx', properties: ['enterpriseId', 'plannedOn'] },
    { name: 'visits_day_idx', properties: ['allianceId', 'plannedOn', 'id'] },
  ],
  checks: [
    oneOf('visits', 'nature', ['self', 'mutual', 'grid', 'expert', 'insurer', 'enforcement']),
    oneOf('visits', 'state', [
      'draft',
      'published',
      'confirmed',
      'in_progress',
      'field_done',
      'reported',
      'archived',
      'postponed',
      'cancelled',
    ]),
    oneOf('visits', 'sheet_state', ['draft', 'team_signed', 'host_signed', 'refused', 'locked']),
  ],
  ...wall('visits', {
    kind: 'alliance',
    select: [committee(), leader(), `${host()} and state <> 'draft'`, team('id'), bureauOfExperts],
    // The trigger `visits_nature` demands the expert visit of the same id.
    insert: [committee(), leader(), `nature = 'expert' and (${host()} or ${team('id')})`],
    update: [committee(), leader(), `${host()} and state <> 'draft'`, team('id'), bureauOfExperts],
    remove: [`${committee()} and state = 'draft'`],
    readByAuthz: true,
    references: [
      toRound,
      toHost,
      { columns: ['alliance_id', 'checklist_id'], table: 'checklists', to: ['alliance_id', 'id'] },
    ],
  }),
})
export type Visit = InferEntity<typeof Visit>

/** A firm's place in a visit's team, and the person it sends. */
export const VisitInspector = defineEntity({
  name: 'VisitInspector',
  tableName: 'visit_inspectors',
  properties: {
    ...allianceKey,
    visitId: p.uuid(),
    /** The inspecting firm. */
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    hostEnterpriseId: p.uuid(),
    hostName: p.text(),
    plannedOn: p.date(),
    personId: p.uuid().nullable(),
    personName: p.text().nullable(),
    role: p.text().$type<'leader' | 'member'>(),
    state: p.text().$type<'draft' | 'assigned' | 'accepted' | 'declined' | 'replaced'>(),
    declineReason: p.text().nullable(),
    categories: p.array().$type<string[]>(),
    reasons: p.json<unknown[]>(),
    distanceMetres: p.integer(),
    ...version,
  },
  uniques: [{ name: 'visit_inspectors_firm_key', properties: ['allianceId', 'visitId', 'enterpriseId'] }],
  indexes: [
    { name: 'visit_inspectors_firm_idx', properties: ['enterpriseId', 'plannedOn'] },
    // Asked at the start of every request: which visits still take late pieces from this person.
    { name: 'visit_inspectors_person_idx', properties: ['personId'] },
  ],
  ...wall('visit_inspectors', {
    kind: 'alliance',
    select: [
      committee(),
      `${host()} and state <> 'draft'`,
      `${host('host_enterprise_id')} and state <> 'draft'`,
      team(),
      via('visit_inspectors', 'visits', 'visit_id'),
    ],
    insert: [committee()],
    update: [
      committee(),
      `${host()} and state <> 'draft'`,
      `${setting('kind')} = 'leader' and ${via('visit_inspectors', 'visits', 'visit_id')}`,
    ],
    remove: [committee()],
    readByAuthz: true,
    references: [
      { columns: ['alliance_id', 'visit_id'], table: 'visits', to: ['alliance_id', 'id'] },
      toHost,
    ],
  }),
})
export type VisitInspector = InferEntity<typeof VisitInspector>
