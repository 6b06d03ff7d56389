import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { version } from '../../orm/columns.ts'
import { actorKind, ofBureau, self } from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'

/** The expert whose seat this is, for the rows about the person. */
const myself = `${actorKind('expert')} and ${self()}`
const toBureau = { columns: ['bureau_id'], table: 'bureaus', to: ['id'] }
const toExpert = { columns: ['expert_id'], table: 'experts', to: ['id'] }

/** An expert (专家) whom a bureau sends. The person signs in with the own phone and works in the seat `expert:<id>`. */
export const Expert = defineEntity({
  name: 'Expert',
  tableName: 'experts',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid(),
    personId: p.uuid(),
    name: p.text(),
    phoneMasked: p.text(),
    /** Checklist topic codes. */
    specialties: p.array().$type<string[]>(),
    /** Who pays this expert otherwise, in words. */
    employers: p.array().$type<string[]>(),
    /** Firms this expert must never visit. */
    conflictEnterpriseIds: p.array().$type<string[]>(),
    address: p.text().nullable(),
    /** Where each day begins and ends, GCJ-02. */
    lat: p.double().nullable(),
    lon: p.double().nullable(),
    /** Minutes after midnight, Shanghai. */
    workFrom: p.integer(),
    workUntil: p.integer(),
    lunchFrom: p.integer().nullable(),
    lunchUntil: p.integer().nullable(),
    lunchMinutes: p.integer().nullable(),
    maxVisitsPerDay: p.integer(),
    /** Hours a year this expert may be used; visits and travel count. */
    yearlyHours: p.integer(),
    active: p.boolean(),
    createdAt: p.datetime(),
    ...version,
  },
  uniques: [{ name: 'experts_person_key', properties: ['bureauId', 'personId'] }],
  indexes: [
    { name: 'experts_person_idx', properties: ['personId'] },
    { name: 'experts_name_idx', properties: ['bureauId', 'name', 'id'] },
  ],
  checks: [{ name: 'experts_hours_ck', expression: 'work_from < work_until' }],
  ...wall('experts', {
    kind: 'bureau',
    select: [ofBureau(), myself],
    insert: [ofBureau()],
    update: [ofBureau()],
    readByAuthz: true,
    references: [toBureau, { columns: ['person_id'], table: 'persons', to: ['id'] }],
  }),
})
export type Expert = InferEntity<typeof Expert>

/** Days on which an expert is away, both included. */
export const ExpertLeave = defineEntity({
  name: 'ExpertLeave',
  tableName: 'expert_leaves',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid(),
    expertId: p.uuid(),
    personId: p.uuid(),
    kind: p.text().$type<'ill' | 'leave' | 'training'>(),
    startsOn: p.date(),
    endsOn: p.date(),
    reason: p.text(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    cancelledAt: p.datetime().nullable(),
    ...version,
  },
  indexes: [{ name: 'expert_leaves_expert_idx', properties: ['expertId', 'startsOn'] }],
  checks: [
    { name: 'expert_leaves_days_ck', expression: 'starts_on <= ends_on' },
    oneOf('expert_leaves', 'kind', ['ill', 'leave', 'training']),
  ],
  ...wall('expert_leaves', {
    kind: 'bureau',
    select: [ofBureau(), myself],
    insert: [ofBureau()],
    update: [ofBureau()],
    readByAuthz: true,
    references: [toBureau, toExpert],
  }),
})
export type ExpertLeave = InferEntity<typeof ExpertLeave>

/** One line of the hours ledger (工时台账); written with the report, never changed. */
export const ExpertHour = defineEntity({
  name: 'ExpertHour',
  tableName: 'expert_hours',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid(),
    expertId: p.uuid(),
    personId: p.uuid(),
    visitId: p.uuid(),
    enterpriseName: p.text(),
    day: p.date(),
    minutesVisit: p.integer(),
    minutesTravel: p.integer(),
    note: p.text().nullable(),
    createdAt: p.datetime(),
  },
  uniques: [{ name: 'expert_hours_visit_key', properties: ['visitId', 'expertId'] }],
  indexes: [
    { name: 'expert_hours_expert_idx', properties: ['expertId', 'day', 'id'] },
    { name: 'expert_hours_day_idx', properties: ['bureauId', 'day', 'id'] },
  ],
  ...wall('expert_hours', {
    kind: 'bureau',
    select: [ofBureau(), myself],
    // Whoever reports writes the lines of the whole team.
    insert: [`${actorKind('expert')} and visit_id in (select v.id from app.expert_visits v)`],
    references: [toBureau, toExpert],
  }),
})
export type ExpertHour = InferEntity<typeof ExpertHour>

/** A bureau's campaign (专项行动) of expert visits: what for, when, and how much of it there is. */
export const ExpertCampaign = defineEntity({
  name: 'ExpertCampaign',
  tableName: 'expert_campaigns',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid(),
    name: p.text(),
    purpose: p.text(),
    topicCodes: p.array().$type<string[]>(),
    startsOn: p.date(),
    endsOn: p.date(),
    priority: p.text().$type<'major' | 'high' | 'normal' | 'optional'>(),
    /** Of each visit. */
    minutes: p.integer(),
    budgetVisits: p.integer(),
    budgetMinutes: p.integer(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    endedAt: p.datetime().nullable(),
    endReason: p.text().nullable(),
    ...version,
  },
  indexes: [{ name: 'expert_campaigns_list_idx', properties: ['bureauId', 'startsOn', 'id'] }],
  checks: [
    { name: 'expert_campaigns_days_ck', expression: 'starts_on <= ends_on' },
    oneOf('expert_campaigns', 'priority', ['major', 'high', 'normal', 'optional']),
  ],
  ...wall('expert_campaigns', {
    kind: 'bureau',
    select: [ofBureau()],
    insert: [ofBureau()],
    update: [ofBureau()],
    references: [toBureau],
  }),
})
export type ExpertCampaign = InferEntity<typeof ExpertCampaign>

export type DispatchPlanState = 'solving' | 'ready' | 'failed' | 'published' | 'superseded'

/** What a dispatcher answered to a question of the plan. */
export interface QuestionAnswer {
  visitId: string
  code: string
  params: Record<string, unknown>
  note: string | null
  byName: string
  at: string
}

/** One plan of a fortnight: the snapshot it was made from, the answer of the engine, and what was moved by hand since. */
export const DispatchPlan = defineEntity({
  name: 'DispatchPlan',
  tableName: 'dispatch_plans',
  properties: {
    id: p.uuid().primary(),
    bureauId: p.uuid(),
    startsOn: p.date(),
    endsOn: p.date(),
    state: p.text().$type<DispatchPlanState>(),
    mode: p.text().$type<'least_change' | 'balanced' | 'best'>(),
    previousId: p.uuid().nullable(),
    /** `ExpertPlanInput`: without names of people. */
    input: p.json<unknown>(),
    /** `WrittenPlan` as it stands now, moves by hand included; only ever stored after the referee passed it. */
    plan: p.json<unknown>().nullable(),
    progress: p.json<unknown>(),
    answers: p.json<QuestionAnswer[]>(),
    createdAt: p.datetime(),
    createdByName: p.text(),
    finishedAt: p.datetime().nullable(),
    publishedAt: p.datetime().nullable(),
    publishedByName: p.text().nullable(),
    ...version,
  },
  indexes: [{ name: 'dispatch_plans_list_idx', properties: ['bureauId', 'createdAt', 'id'] }],
  checks: [
    oneOf('dispatch_plans', 'state', ['solving', 'ready', 'failed', 'published', 'superseded']),
    oneOf('dispatch_plans', 'mode', ['least_change', 'balanced', 'best']),
  ],
  ...wall('dispatch_plans', {
    kind: 'bureau',
    select: [ofBureau(), actorKind('system')],
    insert: [ofBureau()],
    update: [ofBureau(), actorKind('system')],
    references: [toBureau],
  }),
})
export type DispatchPlan = InferEntity<typeof DispatchPlan>
