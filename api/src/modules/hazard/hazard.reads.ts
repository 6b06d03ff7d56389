import { HAZARD, hazardMachine } from '@anhu/domain/hazard'
import {
  anyOf,
  asc,
  bool,
  contains,
  date,
  dateTime,
  desc,
  disclosedInTerritory,
  enumOf,
  equals,
  flag,
  id,
  int,
  list,
  LocalDate,
  one,
  oneQuery,
  pageQuery,
  readModel,
  Text,
  text,
  textEnum,
  UUID,
  where,
} from '../../graphql/index.ts'
import { basisRows, Severity } from '../reference/basis.ts'
import { hazardPolicies } from './hazard.policies.ts'
import './hazard-parts.reads.ts'

/** States of the machine `hazard`. */
export const HazardState = textEnum('HazardState', hazardMachine.states)
/** Where a hazard was found. */
export const HazardSource = textEnum('HazardSource', [
  'mutual_check',
  'self_check',
  'quick_report',
  'expert_visit',
  'township',
  'enforcement',
  'insurer',
])

const setting = (name: string): string => `(select nullif(current_setting('app.${name}', true), ''))`
const mustRectify = (row: string): string =>
  `${row}.state in ('pending_rectify', 'rectifying', 'reinspect_failed')`
const isOpen = (row: string): string =>
  `${row}.state in ('pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'submitted', 'reinspect_failed')`
const isOverdue = (row: string): string =>
  `(${mustRectify(row)} and ${row}.due_at is not null and ${row}.due_at < now())`
const ofMyFirm = (column: string): string => `${column} = any (${setting('enterprises')}::uuid[])`
const today = `(now() at time zone 'Asia/Shanghai')::date`

// What only some fields ask for is a sub-select: PostgreSQL drops it where nobody asks.
const HAZARDS = `(select h.*, coalesce(h.due_at, 'infinity') as due_key,
  exists (select from app.hazard_extensions e where e.alliance_id = h.alliance_id and e.hazard_id = h.id and e.state = 'requested') as extension_open,
  (select l.state from app.look_backs l where l.alliance_id = h.alliance_id and l.hazard_id = h.id and l.state in ('pending', 'assigned')
    order by l.days, l.id limit 1) as look_back_state,
  (select l.inspector_enterprise_id from app.look_backs l where l.alliance_id = h.alliance_id and l.hazard_id = h.id
    and l.state in ('pending', 'assigned') order by l.days, l.id limit 1) as look_back_firm,
  (select r.reinspector_id from app.rectifications r where r.alliance_id = h.alliance_id and r.hazard_id = h.id and r.round = h.round
    and r.result = 'pass') as closer_id
  from app.hazards h)`

const byHazard = { alliance_id: 'alliance_id', hazard_id: 'id' }

readModel('Hazard', {
  description: 'A hazard (隐患).',
  from: HAZARDS,
  narrow: {
    committee: (row) => `${row}.alliance_id = (${setting('circle')}::uuid[])[1]`,
    member: (row) => `${row}.alliance_id = any (${setting('ever')}::uuid[])`,
    bureau: disclosedInTerritory,
  },
  fields: {
    id: id(),
    number: text({ nullable: true }),
    allianceId: id(),
    allianceName: text({
      nullable: true,
      sql: (row) => `(select a.name from app.alliances a where a.id = ${row}.alliance_id)`,
    }),
    enterpriseId: id(),
    enterpriseName: text(),
    group: one('GroupRef', { on: { alliance_id: 'alliance_id', id: 'group_id' } }),
    visitId: id({ nullable: true }),
    roundId: id({ nullable: true }),
    source: enumOf(HazardSource),
    itemKey: text({ nullable: true }),
    itemText: text({ nullable: true, description: 'The checklist line as it stood that day.' }),
    basis: list('Basis', { from: (row) => basisRows(`${row}.basis`) }),
    topicCode: text({ nullable: true }),
    topicName: text({
      nullable: true,
      sql: (row) => `(select t.name_zh from app.checklist_topics t where t.code = ${row}.topic_code)`,
    }),
    place: text(),
    description: text(),
    severity: enumOf(Severity),
    criterionCode: text({ nullable: true }),
    state: enumOf(HazardState),
    immediate: bool({ description: '即查即改: to be put right at once.' }),
    foundAt: dateTime(),
    foundByName: text(),
    finderEnterpriseId: id({ nullable: true }),
    finderEnterpriseName: text({
      nullable: true,
      sql: (row) =>
        `(select m.enterprise_name from app.memberships m where m.alliance_id = ${row}.alliance_id and m.enterprise_id = ${row}.finder_enterprise_id)`,
    }),
    reinspectorEnterprise: one('EnterpriseRef', {
      on: { alliance_id: 'alliance_id', id: 'reinspector_enterprise_id' },
    }),
    deadlineDays: int({ description: 'Days to put it right, from confirmation; 0 is on the spot.' }),
    confirmBy: dateTime({ nullable: true, description: 'After it, silence counts as confirmed.' }),
    confirmedAt: dateTime({ nullable: true }),
    dueOn: date({ nullable: true }),
    dueAt: dateTime({ nullable: true }),
    dueProvisional: bool({ description: 'Stands on a year without a State Council notice.' }),
    overdue: bool({ sql: isOverdue }),
    daysLeft: int({
      nullable: true,
      sql: (row) => `(case when ${mustRectify(row)} then ${row}.due_on - ${today} end)`,
      description: 'Days to the due date, negative when late; null when nothing is to be put right.',
    }),
    rectifierName: text({ nullable: true }),
    measures: text({ nullable: true }),
    round: int(),
    extensions: int(),
    relapses: int(),
    rung: int({ description: 'Reminder rung reached: 1 owner, 2 committee, 3 town.' }),
    repeat: bool({
      sql: (row) => `(${row}.repeat_of_id is not null)`,
      description: 'The same item at the same place was closed within 180 days.',
    }),
    repeatOfId: id({ nullable: true }),
    mergedIntoId: id({ nullable: true }),
    submittedAt: dateTime({ nullable: true }),
    reinspectBy: dateTime({ nullable: true }),
    closedAt: dateTime({ nullable: true }),
    closedOnTime: bool({ nullable: true }),
    disclosedAt: dateTime({ nullable: true }),
    disclosedReason: text({ nullable: true, description: 'charter, major, overdue, listed or expert.' }),
    version: int(),
    photos: list('Evidence', {
      on: byHazard,
      order: 'received_at, id',
      where: (theirs) => `${theirs}.phase <> 'signature'`,
    }),
    rectifications: list('Rectification', { on: byHazard, order: 'round' }),
    disputes: list('HazardDispute', { on: byHazard, order: 'raised_at, id' }),
    extensionRequests: list('HazardExtension', { on: byHazard, order: 'requested_at, id' }),
    steps: list('HazardStep', { on: byHazard, order: 'at, id' }),
    lookBacks: list('LookBack', { on: byHazard, order: 'days, id' }),
    major: one('MajorHazard', { on: byHazard }),
    ...hazardPolicies,
  },
  filters: {
    states: anyOf(HazardState, 'state'),
    open: flag(isOpen),
    overdue: flag(isOverdue),
    relapsed: flag((row) => `${row}.relapses > 0`),
    severities: anyOf(Severity, 'severity'),
    groupId: equals(UUID),
    enterpriseId: equals(UUID),
    roundId: equals(UUID),
    visitId: equals(UUID),
    allianceId: equals(UUID),
    topicCode: equals(Text),
    lawDocId: where(
      Text,
      (row, value) =>
        `exists (select from jsonb_array_elements(${row}.basis) b where b->>'docId' = ${value})`,
    ),
    lawArticle: where(
      Text,
      (row, value) =>
        `exists (select from jsonb_array_elements(${row}.basis) b where b->>'article' = ${value})`,
    ),
    search: contains('number', 'enterprise_name', 'place', 'description'),
    foundFrom: where(
      LocalDate,
      (row, value) => `${row}.found_at >= (${value}::timestamp at time zone 'Asia/Shanghai')`,
    ),
    foundTo: where(
      LocalDate,
      (row, value) => `${row}.found_at < ((${value} + 1)::timestamp at time zone 'Asia/Shanghai')`,
    ),
    toReinspect: flag(
      (row) => `(${row}.state = 'submitted' and ${ofMyFirm(`${row}.reinspector_enterprise_id`)})`,
    ),
    mine: flag((row) => ofMyFirm(`${row}.enterprise_id`)),
  },
  orders: {
    found_at_desc: desc('found_at timestamptz', 'id uuid'),
    due_at: asc('due_key timestamptz', 'id uuid'),
  },
})

const requires = HAZARD['hazard:read-hazards']

/** Reads of hazards. */
export const hazardQueries = [
  pageQuery('hazards', 'Hazard', { requires, description: 'Hazards this seat may see.' }),
  oneQuery('hazard', 'Hazard', { requires, description: 'One hazard, or null.' }),
  pageQuery('lookBacks', 'LookBack', {
    requires,
    description: 'Look-backs (回头看) this seat may see, the next due first.',
  }),
  pageQuery('majorHazards', 'MajorHazard', {
    requires,
    description: 'Major-hazard cases this seat may see.',
  }),
]
