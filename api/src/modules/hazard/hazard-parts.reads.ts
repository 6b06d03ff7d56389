import { majorHazardMachine } from '@anhu/domain/hazard'
import {
  anyOf,
  asc,
  bool,
  date,
  dateTime,
  desc,
  disclosedInTerritory,
  enumOf,
  flag,
  float,
  id,
  int,
  list,
  one,
  readModel,
  text,
  textEnum,
} from '../../graphql/index.ts'
import { majorPolicies } from './hazard.policies.ts'

/** States of the machine `hazard_major`. */
export const MajorHazardState = textEnum('MajorHazardState', majorHazardMachine.states)
/** What became of a look-back. */
export const LookBackState = textEnum('LookBackState', ['pending', 'assigned', 'done', 'cancelled'])

const ofHazard = (column: string) => (row: string) =>
  `(select h.${column} from app.hazards h where h.alliance_id = ${row}.alliance_id and h.id = ${row}.hazard_id)`

readModel('HazardStep', {
  description: "One step of a hazard's life.",
  from: 'app.hazard_steps',
  fields: {
    id: id(),
    transition: text({
      description:
        'A row of the table of states; ladder, relapse, not_major, look_back, assign_reinspector or major:… beside it.',
    }),
    fromState: text(),
    toState: text(),
    at: dateTime(),
    byName: text(),
    byRole: text(),
    note: text({ nullable: true }),
    round: int(),
  },
})

readModel('Rectification', {
  description: 'One rectification round (整改回执) and what the re-inspection said of it.',
  from: 'app.rectifications',
  fields: {
    id: id(),
    round: int(),
    measures: text(),
    cost: float({ nullable: true, description: 'Yuan.' }),
    onTheSpot: bool(),
    submittedAt: dateTime(),
    submittedByName: text(),
    result: text({ nullable: true, description: 'pass or fail.' }),
    reinspectedAt: dateTime({ nullable: true }),
    reinspectorName: text({ nullable: true }),
    reason: text({ nullable: true }),
    photos: list('Evidence', {
      on: { alliance_id: 'alliance_id', subject_id: 'id' },
      order: 'received_at, id',
    }),
  },
})

readModel('HazardDispute', {
  description: "A host's contest of a finding and the decision on it.",
  from: 'app.hazard_disputes',
  fields: {
    id: id(),
    reason: text(),
    raisedAt: dateTime(),
    raisedByName: text(),
    decision: text({ nullable: true, description: 'upheld or revoked.' }),
    decidedAt: dateTime({ nullable: true }),
    decidedByName: text({ nullable: true }),
    decisionReason: text({ nullable: true }),
  },
})

readModel('HazardExtension', {
  description: 'A request to move the due date.',
  from: 'app.hazard_extensions',
  fields: {
    id: id(),
    requestedDueOn: date(),
    reason: text(),
    interimMeasures: text(),
    state: text({ description: 'requested, granted or refused.' }),
    requestedAt: dateTime(),
    requestedByName: text(),
    decidedAt: dateTime({ nullable: true }),
    decidedByName: text({ nullable: true }),
    decisionReason: text({ nullable: true }),
    version: int(),
  },
})

readModel('LookBack', {
  description: 'A look-back (回头看) weeks after closing, by another inspector.',
  from: 'app.look_backs',
  fields: {
    id: id(),
    hazardId: id(),
    hazardNumber: text({ nullable: true, sql: ofHazard('number') }),
    enterpriseName: text({
      nullable: true,
      sql: (row) =>
        `(select m.enterprise_name from app.memberships m where m.alliance_id = ${row}.alliance_id and m.enterprise_id = ${row}.enterprise_id)`,
    }),
    place: text({ nullable: true, sql: ofHazard('place') }),
    days: int({ description: 'Days after closing.' }),
    dueOn: date(),
    state: enumOf(LookBackState),
    result: text({ nullable: true, description: 'held or relapsed.' }),
    lookedAt: dateTime({ nullable: true }),
    lookedByName: text({ nullable: true }),
    note: text({ nullable: true }),
    inspectorEnterprise: one('EnterpriseRef', {
      on: { alliance_id: 'alliance_id', id: 'inspector_enterprise_id' },
    }),
    version: int(),
  },
  filters: {
    states: anyOf(LookBackState, 'state'),
    mine: flag(
      (row) =>
        `${row}.inspector_enterprise_id = any ((select nullif(current_setting('app.enterprises', true), ''))::uuid[])`,
    ),
  },
  orders: { due_on: asc('due_on date', 'id uuid') },
})

readModel('TreatmentPlan', {
  description: 'The six parts of a treatment plan.',
  from: `(select null::text as goals, null::text as methods, null::text as money, null::text as people, null::text as time_limit,
    null::text as emergency_plan)`,
  fields: {
    goals: text(),
    methods: text(),
    money: text(),
    people: text(),
    timeLimit: text(),
    emergencyPlan: text(),
  },
})

readModel('MajorHazard', {
  description: 'The case that a suspected major hazard opens (重大隐患).',
  from: 'app.major_hazards',
  narrow: { bureau: disclosedInTerritory },
  fields: {
    id: id(),
    hazardId: id(),
    hazardNumber: text({ nullable: true, sql: ofHazard('number') }),
    enterpriseName: text(),
    place: text({ nullable: true, sql: ofHazard('place') }),
    description: text({ nullable: true, sql: ofHazard('description') }),
    state: enumOf(MajorHazardState),
    criterionCode: text(),
    criterionText: text({
      nullable: true,
      sql: (row) => `(select c.text from app.hazard_criteria c where c.code = ${row}.criterion_code)`,
    }),
    standard: text(),
    firstJudgeName: text({ nullable: true }),
    judgedByName: text({ nullable: true }),
    judgeReason: text({ nullable: true }),
    judgedAt: dateTime({ nullable: true }),
    controlMeasures: text({ nullable: true }),
    plan: one('TreatmentPlan', {
      from: (row) =>
        `(select p->>'goals' as goals, p->>'methods' as methods, p->>'money' as money, p->>'people' as people, p->>'timeLimit' as time_limit,
          p->>'emergencyPlan' as emergency_plan from (select ${row}.plan as p) parts where jsonb_typeof(p) = 'object')`,
    }),
    assessment: text({ nullable: true }),
    acceptRequestedAt: dateTime({ nullable: true }),
    acceptReason: text({ nullable: true }),
    acceptedByName: text({ nullable: true }),
    closedAt: dateTime({ nullable: true }),
    createdAt: dateTime(),
    version: int(),
    ...majorPolicies,
  },
  filters: {
    states: anyOf(MajorHazardState, 'state'),
    open: flag((row) => `${row}.state not in ('not_major', 'closed')`),
  },
  orders: { newest: desc('created_at timestamptz', 'id uuid') },
})
