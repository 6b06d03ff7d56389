import {
  canAssignExpert,
  canCancelExpertVisit,
  canCloseVisit,
  canConfirmReport,
  canConfirmVisitDay,
  canRateVisit,
  canReassignVisit,
  canReportVisit,
  canRequestFollowUp,
  canScheduleVisit,
  canStartVisit,
  DISPATCH,
  type ExpertVisitFacts,
} from '@anhu/domain/dispatch'
import type { Standing } from '@anhu/domain/kernel'
import {
  anyOf,
  asc,
  contains,
  date,
  dateTime,
  desc,
  enumOf,
  equals,
  flag,
  float,
  id,
  int,
  list,
  listOf,
  LocalDate,
  one,
  oneQuery,
  pageQuery,
  policy,
  readModel,
  text,
  UUID,
  where,
} from '../../graphql/index.ts'
import {
  ExpertRole,
  ExpertVisitKind,
  ExpertVisitState,
  HostAnswer,
  PresentRole,
  RatingDirection,
  ServicePriority,
} from './dispatch.enums.ts'
import { array, setting, topicNames, whereISee } from './sql.ts'

const facts = (row: Record<string, unknown>): ExpertVisitFacts =>
  ({
    state: row.state,
    enterpriseId: row.enterprise_id,
    accepted: row.accepted_at !== null,
  }) as ExpertVisitFacts
const may = (can: (who: Standing, visit: ExpertVisitFacts) => boolean) =>
  policy(['state', 'enterprise_id', 'accepted_at'], (row, actor) => can(actor, facts(row)))
const byVisit = { alliance_id: 'alliance_id', visit_id: 'id' }

readModel('PresentPerson', {
  description: 'Somebody of the host who was there.',
  from: '(select null::text as role, null::text as name, null::text as title)',
  fields: { role: enumOf(PresentRole), name: text(), title: text({ nullable: true }) },
})

readModel('VisitExpert', {
  description: 'An expert who goes, or went.',
  from: 'app.expert_visit_experts',
  fields: {
    expertId: id(),
    name: text({ column: 'expert_name' }),
    role: enumOf(ExpertRole),
  },
})

readModel('Prescription', {
  description: '查病情、找病因、开良方.',
  from: 'app.prescriptions',
  fields: {
    id: id(),
    hazardId: id({ nullable: true }),
    condition: text(),
    causes: text(),
    remedy: text(),
    createdByName: text(),
    createdAt: dateTime(),
    version: int(),
  },
})

readModel('ExpertRating', {
  description: 'A mark from one to five.',
  from: 'app.expert_ratings',
  fields: {
    id: id(),
    direction: enumOf(RatingDirection),
    score: int(),
    comment: text({ nullable: true }),
    byName: text(),
    createdAt: dateTime(),
  },
})

const hazards = (expression: string) =>
  int({
    sql: (row) =>
      `(select count(*)::int from app.hazards h where h.alliance_id = ${row}.alliance_id and h.visit_id = ${row}.id ${expression})`,
  })

/** What a report still lacks: the SQL twin of the domain's `missingOfReport`. */
const missing = (row: string): string => {
  const of = (table: string): string =>
    `from app.${table} x where x.alliance_id = ${row}.alliance_id and x.visit_id = ${row}.id`
  return `case when ${row}.state <> 'visiting' then '{}'::text[] else array(
    select 'present.' || needed.role from unnest(array['principal', 'safety', 'operator']) needed(role)
     where ${row}.kind = 'first' and not ${row}.present @> jsonb_build_array(jsonb_build_object('role', needed.role))
    union all select 'prescription' where ${row}.kind = 'first' and not exists (select ${of('prescriptions')})
    union all select 'signature.team' where not exists (select ${of('visit_signatures')} and not x.refused and x.signer_role <> 'host')
    union all select 'signature.host' where not exists (select ${of('visit_signatures')} and x.signer_role = 'host')) end`
}

readModel('ExpertVisit', {
  description: 'One visit of experts to a firm (专家服务).',
  from: `(select v.*, coalesce(v.planned_on, 'infinity'::date) as day_key from app.expert_visits v)`,
  narrow: whereISee,
  fields: {
    id: id(),
    allianceId: id(),
    allianceName: text({
      nullable: true,
      sql: (row) => `(select a.name from app.alliances a where a.id = ${row}.alliance_id)`,
    }),
    requestId: id(),
    enterpriseId: id(),
    enterpriseName: text(),
    address: text({ nullable: true }),
    lat: float({ nullable: true }),
    lon: float({ nullable: true }),
    contactName: text({ nullable: true }),
    contactPhoneMasked: text({ nullable: true }),
    state: enumOf(ExpertVisitState),
    kind: enumOf(ExpertVisitKind),
    followsId: id({ nullable: true }),
    campaignId: id({ nullable: true }),
    priority: enumOf(ServicePriority),
    topicCodes: listOf(text()),
    topicNames: listOf(text({ sql: topicNames('topic_codes') })),
    minutes: int(),
    teamSize: int(),
    reason: text(),
    wishedDays: listOf(date({ sql: (row) => `${row}.wished_days::date[]` })),
    number: text({ nullable: true, description: 'Of the report: ZJ-…' }),
    acceptedAt: dateTime({ nullable: true }),
    planId: id({ nullable: true }),
    plannedOn: date({ nullable: true }),
    start: int({ nullable: true, column: 'start_minute', description: 'Minutes after midnight.' }),
    end: int({ nullable: true, column: 'end_minute' }),
    hostAnswer: enumOf(HostAnswer, { nullable: true }),
    proposedDays: listOf(date({ sql: (row) => `${row}.proposed_days::date[]` })),
    proposalNote: text({ nullable: true }),
    confirmBy: dateTime({ nullable: true }),
    remindedAt: dateTime({ nullable: true, description: 'The host was reminded: it had not answered.' }),
    present: list('PresentPerson', {
      from: (row) =>
        `(select p.role, p.name, p.title from jsonb_to_recordset(${array(`${row}.present`)}) as p(role text, name text, title text))`,
    }),
    summary: text({ nullable: true }),
    startedAt: dateTime({ nullable: true }),
    reportedAt: dateTime({ nullable: true }),
    confirmedAt: dateTime({ nullable: true }),
    confirmRemark: text({ nullable: true }),
    closedAt: dateTime({ nullable: true }),
    cancelReason: text({ nullable: true, description: 'Why called off or declined.' }),
    createdAt: dateTime(),
    version: int(),
    team: list('VisitExpert', {
      on: byVisit,
      where: (theirs) => `${theirs}.state = 'assigned'`,
      order: 'role, id',
    }),
    hazards: list('Hazard', { on: byVisit, order: 'found_at, id' }),
    findingsCount: hazards(''),
    openHazards: hazards(`and h.state not in ('draft', 'closed', 'cancelled')`),
    hazardsToFollow: list('Hazard', {
      on: { alliance_id: 'alliance_id', visit_id: 'follows_id' },
      order: 'found_at, id',
    }),
    prescriptions: list('Prescription', { on: byVisit, order: 'created_at, id' }),
    goodPractices: list('GoodPractice', { on: byVisit, order: 'created_at, id' }),
    signatures: list('VisitSignature', { on: byVisit, order: 'signed_at, id' }),
    photos: list('Evidence', {
      on: byVisit,
      where: (theirs) => `${theirs}.subject_kind = 'visit'`,
      order: 'received_at, id',
    }),
    ratings: list('ExpertRating', { on: byVisit, order: 'created_at, id' }),
    follows: one('ExpertVisit', { on: { alliance_id: 'alliance_id', id: 'follows_id' } }),
    followUps: list('ExpertVisit', {
      on: { alliance_id: 'alliance_id', follows_id: 'id' },
      order: 'created_at, id',
    }),
    missing: listOf(
      text({ sql: missing, description: 'What the report still lacks; empty unless the visit is going on.' }),
    ),
    viewerCanAssign: may(canAssignExpert),
    viewerCanAccept: may(canConfirmVisitDay),
    viewerCanPropose: may(canConfirmVisitDay),
    viewerCanSchedule: may(canScheduleVisit),
    viewerCanReassign: may(canReassignVisit),
    viewerCanStart: may(canStartVisit),
    viewerCanRecord: may(canReportVisit),
    viewerCanReport: may(canReportVisit),
    viewerCanConfirm: may(canConfirmReport),
    viewerCanRate: may(canRateVisit),
    viewerCanClose: may(canCloseVisit),
    viewerCanCancel: may(canCancelExpertVisit),
    viewerCanFollowUp: may(canRequestFollowUp),
  },
  filters: {
    states: anyOf(ExpertVisitState, 'state'),
    enterpriseId: equals(UUID),
    allianceId: equals(UUID),
    campaignId: equals(UUID),
    requestId: equals(UUID),
    expertId: where(
      UUID,
      (row, value) =>
        `exists (select from app.expert_visit_experts x where x.alliance_id = ${row}.alliance_id and x.visit_id = ${row}.id and x.expert_id = ${value} and x.state = 'assigned')`,
    ),
    from: where(LocalDate, (row, value) => `${row}.planned_on >= ${value}`),
    to: where(LocalDate, (row, value) => `${row}.planned_on <= ${value}`),
    open: flag((row) => `${row}.state not in ('closed', 'declined', 'cancelled')`),
    followUp: flag((row) => `${row}.kind = 'follow_up'`),
    accepted: flag((row) => `${row}.accepted_at is not null`),
    otherDay: flag((row) => `(${row}.state = 'assigned' and ${row}.host_answer = 'other_day')`),
    hostSilent: flag(
      (row) => `(${row}.state = 'assigned' and ${row}.host_answer is null and ${row}.confirm_by < now())`,
    ),
    followUpDue: flag(
      (row) =>
        `(${row}.kind = 'first' and ${row}.state in ('reported', 'confirmed', 'closed') and exists (select from app.hazards h
          where h.alliance_id = ${row}.alliance_id and h.visit_id = ${row}.id and h.state = 'submitted')
          and not exists (select from app.expert_visits f where f.alliance_id = ${row}.alliance_id and f.follows_id = ${row}.id
            and f.state not in ('closed', 'declined', 'cancelled')))`,
    ),
    mine: flag((row) => `${row}.enterprise_id = any (${setting('enterprises')}::uuid[])`),
    search: contains('enterprise_name', 'reason', 'number'),
  },
  orders: {
    planned_on_desc: desc('day_key date', 'id uuid'),
    planned_on: asc('day_key date', 'id uuid'),
    created_at_desc: desc('created_at timestamptz', 'id uuid'),
  },
})

const read = DISPATCH['dispatch:read-visits']

/** Reads of expert visits. */
export const expertVisitQueries = [
  pageQuery('expertVisits', 'ExpertVisit', {
    requires: read,
    description: 'Expert visits that this seat may see.',
  }),
  oneQuery('expertVisit', 'ExpertVisit', { requires: read, description: 'One expert visit, or null.' }),
]
