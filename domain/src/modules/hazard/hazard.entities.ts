import { type InferEntity, defineEntity, p } from '@mikro-orm/core'
import { allianceKey, divisionCode, version } from '../../orm/columns.ts'
import { actorKind, asked, committee, disclosed, host, leader, team, via } from '../../orm/conditions.ts'
import { oneOf, wall } from '../../orm/wall.ts'
import type { Basis, Severity } from '../reference/reference.entities.ts'

const toHazard = { columns: ['alliance_id', 'hazard_id'], table: 'hazards', to: ['alliance_id', 'id'] }
const bureau = `${actorKind('bureau')} and ${disclosed()}`

/** States of the machine `hazard`. */
export type HazardState =
  | 'draft'
  | 'pending_confirm'
  | 'disputed'
  | 'pending_rectify'
  | 'rectifying'
  | 'submitted'
  | 'reinspect_failed'
  | 'closed'
  | 'cancelled'
  | 'escalated_major'

/** Where a hazard was found; its nature follows from the visit's. */
export type HazardSource =
  | 'mutual_check'
  | 'self_check'
  | 'quick_report'
  | 'expert_visit'
  | 'township'
  | 'enforcement'
  | 'insurer'

/**
 * A hazard (隐患). Found by peers in one alliance, it belongs to that alliance alone: another alliance of the same firm
 * neither sees nor counts it. The bureau sees the row from `disclosedAt` on.
 */
export const Hazard = defineEntity({
  name: 'Hazard',
  tableName: 'hazards',
  properties: {
    ...allianceKey,
    /** YH-<county>-<alliance code>-<year>-<six digits>; given at reporting. */
    number: p.text().nullable(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    groupId: p.uuid().nullable(),
    divisionCode,
    visitId: p.uuid().nullable(),
    roundId: p.uuid().nullable(),
    source: p.text().$type<HazardSource>(),
    /** The checklist line it fails, with text and ground of that day; null for a free finding. */
    itemKey: p.text().nullable(),
    itemText: p.text().nullable(),
    basis: p.json<Basis[]>(),
    topicCode: p.text().nullable(),
    place: p.text(),
    description: p.text(),
    severity: p.text().$type<Severity>(),
    criterionCode: p.text().nullable(),
    state: p.text().$type<HazardState>(),
    /** 即查即改: to be put right at once. */
    immediate: p.boolean(),
    foundAt: p.datetime(),
    foundById: p.uuid().nullable(),
    foundByName: p.text(),
    /** The firm whose inspector found it; never re-inspects itself, decides no dispute. */
    finderEnterpriseId: p.uuid().nullable(),
    /** Days to put it right, from confirmation; 0 is on the spot. */
    deadlineDays: p.integer(),
    confirmBy: p.datetime().nullable(),
    confirmedAt: p.datetime().nullable(),
    dueOn: p.date().nullable(),
    dueAt: p.datetime().nullable(),
    /** The due date stands on a year without a State Council notice. */
    dueProvisional: p.boolean().default(false),
    rectifierId: p.uuid().nullable(),
    rectifierName: p.text().nullable(),
    measures: p.text().nullable(),
    round: p.integer().default(1),
    extensions: p.integer().default(0),
    disputes: p.integer().default(0),
    submittedAt: p.datetime().nullable(),
    reinspectBy: p.datetime().nullable(),
    /** The firm asked to re-inspect; the finder's unless the leader names another. Never the host. */
    reinspectorEnterpriseId: p.uuid().nullable(),
    closedAt: p.datetime().nullable(),
    closedOnTime: p.boolean().nullable(),
    /** The firm whose inspector passed it; another one looks back. */
    closerEnterpriseId: p.uuid().nullable(),
    relapses: p.integer().default(0),
    /** Reminder rung reached: 0 none, 1 owner, 2 committee, 3 town. */
    rung: p.integer().default(0),
    mergedIntoId: p.uuid().nullable(),
    repeatOfId: p.uuid().nullable(),
    disclosedAt: p.datetime().nullable(),
    disclosedReason: p.text().$type<'charter' | 'major' | 'overdue' | 'listed' | 'expert'>().nullable(),
    createdAt: p.datetime(),
    ...version,
  },
  indexes: [
    { name: 'hazards_list_idx', properties: ['allianceId', 'foundAt', 'id'] },
    { name: 'hazards_state_idx', properties: ['allianceId', 'state', 'dueAt', 'id'] },
    { name: 'hazards_reinspector_idx', properties: ['reinspectorEnterpriseId', 'state'] },
    { name: 'hazards_host_idx', properties: ['enterpriseId', 'state', 'dueAt', 'id'] },
    { name: 'hazards_visit_idx', properties: ['allianceId', 'visitId'] },
    {
      name: 'hazards_disclosed_idx',
      expression:
        'create index hazards_disclosed_idx on app.hazards (division_code, found_at, id) where disclosed_at is not null',
    },
  ],
  uniques: [{ name: 'hazards_number_key', properties: ['allianceId', 'number'] }],
  checks: [
    oneOf('hazards', 'state', [
      'draft',
      'pending_confirm',
      'disputed',
      'pending_rectify',
      'rectifying',
      'submitted',
      'reinspect_failed',
      'closed',
      'cancelled',
      'escalated_major',
    ]),
    oneOf('hazards', 'severity', ['general', 'major_suspected', 'major']),
    { name: 'hazards_reinspector_ck', expression: 'reinspector_enterprise_id <> enterprise_id' },
    { name: 'hazards_due_ck', expression: '(due_on is null) = (due_at is null)' },
    { name: 'hazards_disclosed_ck', expression: '(disclosed_at is null) = (disclosed_reason is null)' },
  ],
  ...wall('hazards', {
    kind: 'alliance',
    select: [committee(), leader(), host(), team(), asked('id'), bureau],
    insert: [committee(), leader(), host(), team()],
    update: [committee(), leader(), host(), team(), asked('id'), bureau],
    readByAuthz: true,
    references: [
      {
        columns: ['alliance_id', 'enterprise_id'],
        table: 'memberships',
        to: ['alliance_id', 'enterprise_id'],
      },
      { columns: ['alliance_id', 'visit_id'], table: 'visits', to: ['alliance_id', 'id'] },
      { columns: ['alliance_id', 'round_id'], table: 'rounds', to: ['alliance_id', 'id'] },
    ],
  }),
})
export type Hazard = InferEntity<typeof Hazard>

const child = (table: string): Parameters<typeof wall>[1] => {
  const parent = [via(table, 'hazards', 'hazard_id')]
  return { kind: 'alliance', select: parent, insert: parent, update: parent, references: [toHazard] }
}

/** One step of a hazard's life, for its timeline. Append-only. */
export const HazardStep = defineEntity({
  name: 'HazardStep',
  tableName: 'hazard_steps',
  properties: {
    ...allianceKey,
    hazardId: p.uuid(),
    transition: p.text(),
    fromState: p.text(),
    toState: p.text(),
    at: p.datetime(),
    byName: p.text(),
    byRole: p.text(),
    note: p.text().nullable(),
    round: p.integer(),
  },
  indexes: [{ name: 'hazard_steps_hazard_idx', properties: ['allianceId', 'hazardId', 'at'] }],
  ...wall('hazard_steps', { ...child('hazard_steps'), update: [] }),
})
export type HazardStep = InferEntity<typeof HazardStep>

/** One rectification round (整改回执): what was done, and what the re-inspection said of it. */
export const Rectification = defineEntity({
  name: 'Rectification',
  tableName: 'rectifications',
  properties: {
    ...allianceKey,
    hazardId: p.uuid(),
    round: p.integer(),
    measures: p.text(),
    /** Yuan, optional. */
    cost: p.double().nullable(),
    onTheSpot: p.boolean(),
    submittedAt: p.datetime(),
    submittedById: p.uuid().nullable(),
    submittedByName: p.text(),
    result: p.text().$type<'pass' | 'fail'>().nullable(),
    reinspectedAt: p.datetime().nullable(),
    reinspectorId: p.uuid().nullable(),
    reinspectorName: p.text().nullable(),
    reinspectorEnterpriseId: p.uuid().nullable(),
    reason: p.text().nullable(),
    ...version,
  },
  uniques: [{ name: 'rectifications_round_key', properties: ['allianceId', 'hazardId', 'round'] }],
  ...wall('rectifications', child('rectifications')),
})
export type Rectification = InferEntity<typeof Rectification>

/** A host's contest of a finding and the decision on it. */
export const HazardDispute = defineEntity({
  name: 'HazardDispute',
  tableName: 'hazard_disputes',
  properties: {
    ...allianceKey,
    hazardId: p.uuid(),
    reason: p.text(),
    raisedAt: p.datetime(),
    raisedByName: p.text(),
    decision: p.text().$type<'upheld' | 'revoked'>().nullable(),
    decidedAt: p.datetime().nullable(),
    decidedByName: p.text().nullable(),
    decisionReason: p.text().nullable(),
    ...version,
  },
  indexes: [{ name: 'hazard_disputes_hazard_idx', properties: ['allianceId', 'hazardId'] }],
  ...wall('hazard_disputes', child('hazard_disputes')),
})
export type HazardDispute = InferEntity<typeof HazardDispute>

/** A request to move the due date, with interim measures. */
export const HazardExtension = defineEntity({
  name: 'HazardExtension',
  tableName: 'hazard_extensions',
  properties: {
    ...allianceKey,
    hazardId: p.uuid(),
    requestedDueOn: p.date(),
    reason: p.text(),
    interimMeasures: p.text(),
    state: p.text().$type<'requested' | 'granted' | 'refused'>(),
    requestedAt: p.datetime(),
    requestedByName: p.text(),
    decidedAt: p.datetime().nullable(),
    decidedByName: p.text().nullable(),
    decisionReason: p.text().nullable(),
    ...version,
  },
  indexes: [{ name: 'hazard_extensions_hazard_idx', properties: ['allianceId', 'hazardId'] }],
  ...wall('hazard_extensions', child('hazard_extensions')),
})
export type HazardExtension = InferEntity<typeof HazardExtension>

/** A look-back (回头看) 30 or 90 days after closing, by an inspector other than the one who closed. */
export const LookBack = defineEntity({
  name: 'LookBack',
  tableName: 'look_backs',
  properties: {
    ...allianceKey,
    hazardId: p.uuid(),
    /** The hazard's own firm, for the host's list. */
    enterpriseId: p.uuid(),
    groupId: p.uuid().nullable(),
    days: p.integer(),
    dueOn: p.date(),
    /** The firm asked to look; not the host, not the one that closed. */
    inspectorEnterpriseId: p.uuid().nullable(),
    state: p.text().$type<'pending' | 'assigned' | 'done' | 'cancelled'>(),
    result: p.text().$type<'held' | 'relapsed'>().nullable(),
    lookedAt: p.datetime().nullable(),
    lookedByName: p.text().nullable(),
    note: p.text().nullable(),
    ...version,
  },
  indexes: [
    { name: 'look_backs_due_idx', properties: ['allianceId', 'state', 'dueOn'] },
    { name: 'look_backs_hazard_idx', properties: ['allianceId', 'hazardId'] },
    { name: 'look_backs_inspector_idx', properties: ['inspectorEnterpriseId', 'dueOn'] },
  ],
  ...wall('look_backs', {
    kind: 'alliance',
    select: [committee(), leader(), host(), asked()],
    insert: [committee(), leader(), asked()],
    update: [committee(), leader(), asked()],
    readByAuthz: true,
    references: [toHazard],
  }),
})
export type LookBack = InferEntity<typeof LookBack>

/**
 * A hazard that went from an end of its table back to pending_rectify: from `closed` by a relapse that a look-back found,
 * from `escalated_major` because it was judged not to be major. The table knows no way out of its ends, so the reopening
 * is a record of its own and the machine stays as the law's paper has it.
 */
export const HazardReopen = defineEntity({
  name: 'HazardReopen',
  tableName: 'hazard_reopens',
  properties: {
    ...allianceKey,
    hazardId: p.uuid(),
    cause: p.text().$type<'relapse' | 'not_major'>(),
    lookBackId: p.uuid().nullable(),
    /** The rectification round that begins. */
    round: p.integer(),
    closedAt: p.datetime().nullable(),
    reopenedAt: p.datetime(),
    byName: p.text(),
    note: p.text(),
  },
  checks: [oneOf('hazard_reopens', 'cause', ['relapse', 'not_major'])],
  uniques: [{ name: 'hazard_reopens_round_key', properties: ['allianceId', 'hazardId', 'round'] }],
  ...wall('hazard_reopens', { ...child('hazard_reopens'), update: [] }),
})
export type HazardReopen = InferEntity<typeof HazardReopen>

export type MajorHazardState =
  | 'suspected'
  | 'not_major'
  | 'confirmed'
  | 'controlled'
  | 'plan_submitted'
  | 'treating'
  | 'accept_requested'
  | 'accept_failed'
  | 'closed'

/** The six parts of a treatment plan (Order 16 of 2007, article 15). */
export interface TreatmentPlan {
  goals: string
  methods: string
  money: string
  people: string
  timeLimit: string
  emergencyPlan: string
}

/** The major-hazard case that an escalated hazard opens. States of the machine `hazard_major`. */
export const MajorHazard = defineEntity({
  name: 'MajorHazard',
  tableName: 'major_hazards',
  properties: {
    ...allianceKey,
    hazardId: p.uuid(),
    enterpriseId: p.uuid(),
    enterpriseName: p.text(),
    groupId: p.uuid().nullable(),
    divisionCode,
    state: p.text().$type<MajorHazardState>(),
    criterionCode: p.text(),
    standard: p.text(),
    /** A first opinion; "not major" takes two different people. */
    firstJudgeId: p.uuid().nullable(),
    firstJudgeName: p.text().nullable(),
    judgedByName: p.text().nullable(),
    judgeReason: p.text().nullable(),
    judgedAt: p.datetime().nullable(),
    controlMeasures: p.text().nullable(),
    plan: p.json<TreatmentPlan>().nullable(),
    assessment: p.text().nullable(),
    acceptRequestedAt: p.datetime().nullable(),
    acceptReason: p.text().nullable(),
    acceptedByName: p.text().nullable(),
    closedAt: p.datetime().nullable(),
    reportedToCongressAt: p.datetime().nullable(),
    disclosedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    ...version,
  },
  uniques: [{ name: 'major_hazards_hazard_key', properties: ['allianceId', 'hazardId'] }],
  checks: [
    oneOf('major_hazards', 'state', [
      'suspected',
      'not_major',
      'confirmed',
      'controlled',
      'plan_submitted',
      'treating',
      'accept_requested',
      'accept_failed',
      'closed',
    ]),
  ],
  indexes: [{ name: 'major_hazards_territory_idx', properties: ['divisionCode', 'state', 'id'] }],
  ...wall('major_hazards', {
    kind: 'alliance',
    select: [committee(), leader(), host(), bureau],
    insert: [committee(), leader(), host(), bureau],
    update: [committee(), host(), bureau],
    references: [toHazard],
  }),
})
export type MajorHazard = InferEntity<typeof MajorHazard>
