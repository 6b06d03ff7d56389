import { DISPATCH } from '@anhu/domain/dispatch'
import { referenceActions } from '@anhu/domain/reference'
import { GraphQLInt } from 'graphql'
import {
  allQuery,
  anyOf,
  asc,
  bool,
  connection,
  contains,
  date,
  dateTime,
  desc,
  enumOf,
  equals,
  flag,
  id,
  int,
  list,
  listOf,
  one,
  oneQuery,
  pageQuery,
  readModel,
  text,
  UUID,
  where,
} from '../../graphql/index.ts'
import { VisitNature } from '../inspection/inspection.enums.ts'
import { array, byDivision, setting, TODAY } from './sql.ts'

readModel('VisitNatureRule', {
  description: 'What a visit of one nature is, and what it may never become.',
  from: 'app.visit_natures',
  fields: {
    nature: enumOf(VisitNature),
    name: text(),
    paper: text(),
    series: text(),
    openedBy: listOf(text()),
    visibility: text(),
    neverBecomes: listOf(text()),
    yearlyCap: int({ nullable: true }),
    countsAgainstCap: bool({ sql: (row) => `(${row}.yearly_cap is not null)` }),
    basis: text(),
    verified: bool({ description: 'False where the rule is ours, to be changed by the bureau.' }),
  },
})

readModel('OfficialVisit', {
  description: "A visit under public law, or an insurer's, as the bureau noted it.",
  from: 'app.official_visits',
  narrow: {
    bureau: byDivision,
    member: (row) => `${row}.enterprise_id = any (${setting('enterprises')}::uuid[])`,
  },
  fields: {
    id: id(),
    nature: enumOf(VisitNature),
    enterpriseId: id(),
    enterpriseName: text(),
    visitedOn: date(),
    bureauName: text(),
    officialNumber: text({ nullable: true }),
    approvalNumber: text({ nullable: true }),
    officers: listOf(
      text({
        sql: (row) => `array(select o->>'name' from jsonb_array_elements(${array(`${row}.officers`)}) o)`,
      }),
    ),
    subject: text(),
    result: text({ nullable: true }),
    exception: text({ nullable: true, description: 'Why it was made beyond the cap.' }),
    createdByName: text(),
    createdAt: dateTime(),
  },
  filters: {
    enterpriseId: equals(UUID),
    natures: anyOf(VisitNature, 'nature'),
    year: where(GraphQLInt, (row, value) => `extract(year from ${row}.visited_on) = ${value}`),
    search: contains('enterprise_name', 'subject', 'official_number'),
  },
  orders: { visited_on_desc: desc('visited_on date', 'id uuid') },
})

const thisYear = `date_trunc('year', ${TODAY})::date`
const LOADS = `(select e.id, e.name as enterprise_name, e.division_code, extract(year from ${TODAY})::int as year, n.yearly_cap as cap,
    coalesce(o.enforcement, 0)::int as used, coalesce(o.grid, 0)::int as grid_visits, coalesce(o.insurer, 0)::int as insurer_visits
  from app.enterprises e
    left join app.visit_natures n on n.nature = 'enforcement'
    left join (select o.enterprise_id, count(*) filter (where o.nature = 'enforcement') as enforcement, count(*) filter (where o.nature = 'grid') as grid,
        count(*) filter (where o.nature = 'insurer') as insurer
      from app.official_visits o where o.visited_on >= ${thisYear} group by 1) o on o.enterprise_id = e.id)`
const visitsOf = (row: string, nature: string): string =>
  `(select count(*)::int from app.visits v where v.enterprise_id = ${row}.id and v.nature = '${nature}' and v.planned_on >= ${thisYear} and v.state in ('field_done', 'reported', 'archived'))`

readModel('InspectionLoad', {
  description:
    'How often a firm was visited this year, by nature, and how many inspections it may still have.',
  from: LOADS,
  narrow: {
    bureau: byDivision,
    member: (row) => `${row}.id = any (${setting('enterprises')}::uuid[])`,
  },
  fields: {
    enterpriseId: id({ column: 'id' }),
    enterpriseName: text(),
    year: int(),
    used: int({ description: 'Enforcement inspections.' }),
    cap: int({ nullable: true }),
    left: int({ nullable: true, sql: (row) => `greatest(${row}.cap - ${row}.used, 0)` }),
    peerVisits: int({
      sql: (row) => visitsOf(row, 'mutual'),
      description: 'Mutual checks this seat may see: a bureau sees none of them.',
    }),
    expertVisits: int({ sql: (row) => visitsOf(row, 'expert') }),
    gridVisits: int(),
    insurerVisits: int(),
  },
  filters: {
    enterpriseId: equals(UUID, 'id'),
    search: contains('enterprise_name'),
    atCap: flag((row) => `${row}.used >= ${row}.cap`),
  },
  orders: {
    used_desc: desc('used int', 'id uuid'),
    name: asc('enterprise_name text', 'id uuid'),
  },
})

readModel('FirmVisit', {
  description: 'A visit of any nature to a firm.',
  from: '(select null::uuid as id, null::text as nature, null::date as day, null::text as state, null::text as title, null::text as number, null::uuid as alliance_id)',
  fields: {
    id: id({ description: 'Of the expert visit, the mutual check or the official visit.' }),
    nature: enumOf(VisitNature),
    day: date({ nullable: true }),
    state: text(),
    title: text(),
    number: text({ nullable: true }),
    allianceId: id({ nullable: true }),
  },
})

readModel('FirmAlliance', {
  description: 'An alliance a firm belongs to.',
  from: `(select m.alliance_id, m.enterprise_id, m.alliance_id as id, a.name, m.state from app.memberships m join app.alliances a on a.id = m.alliance_id)`,
  fields: { allianceId: id({ column: 'id' }), allianceName: text({ column: 'name' }), state: text() },
})

readModel('FirmFile', {
  description: "A firm's page: its visits of all natures and its hazards, as far as this seat may see them.",
  from: 'app.enterprises',
  fields: {
    enterpriseId: id({ column: 'id' }),
    enterpriseName: text({ column: 'name' }),
    creditCode: text(),
    address: text({ nullable: true }),
    scale: text({ nullable: true }),
    headcount: int({ nullable: true }),
    riskTags: listOf(text()),
    alliances: list('FirmAlliance', { on: { enterprise_id: 'id' }, order: 'name, id' }),
    load: one('InspectionLoad', { on: 'id' }),
    visits: list('FirmVisit', {
      from: (
        row,
      ) => `(select v.id, 'expert' as nature, v.planned_on as day, v.state, v.reason as title, v.number, v.alliance_id
          from app.expert_visits v where v.enterprise_id = ${row}.id
        union all select v.id, v.nature, v.planned_on, v.state, '互查', (select n.number from app.advice_notes n where n.alliance_id = v.alliance_id and n.visit_id = v.id), v.alliance_id
          from app.visits v where v.enterprise_id = ${row}.id and v.nature <> 'expert'
        union all select o.id, o.nature, o.visited_on, 'recorded', o.subject, o.official_number, null
          from app.official_visits o where o.enterprise_id = ${row}.id)`,
      order: 'day desc nulls first, id',
    }),
    hazards: connection('Hazard', { on: { enterprise_id: 'id' } }),
    requests: list('ExpertRequest', { on: { enterprise_id: 'id' }, order: 'created_at desc, id' }),
  },
})

const visits = (where: string): string =>
  `(select count(*)::int from app.expert_visits v where ${byDivision('v')} and ${where})`
const submitted = `exists (select from app.hazards h where h.alliance_id = v.alliance_id and h.visit_id = v.id and h.state = 'submitted')`
const followed = `exists (select from app.expert_visits f where f.alliance_id = v.alliance_id and f.follows_id = v.id and f.state not in ('closed', 'declined', 'cancelled'))`
const monday = `date_trunc('week', ${TODAY}::timestamp)::date`

readModel('DispatchDesk', {
  description: 'What waits on the desk of expert service; each figure has its filter.',
  from: `(select
      (select count(*)::int from app.expert_requests r where ${byDivision('r')} and r.state = 'open') as to_triage,
      ${visits(`v.state = 'requested' and v.accepted_at is not null`)} as to_plan,
      ${visits(`v.state = 'assigned' and v.host_answer is null and v.confirm_by < now()`)} as hosts_silent,
      ${visits(`v.state = 'assigned' and v.host_answer is null`)} as hosts_asked,
      ${visits(`v.state = 'assigned' and v.host_answer = 'other_day'`)} as proposals,
      ${visits(`v.state = 'reported'`)} as unconfirmed_reports,
      ${visits(`v.kind = 'first' and v.state in ('reported', 'confirmed', 'closed') and ${submitted} and not ${followed}`)} as follow_ups_due,
      ${visits(`v.planned_on between ${monday} and ${monday} + 6 and v.state not in ('requested', 'declined', 'cancelled')`)} as visits_this_week,
      (select count(*)::int from app.hazards h where h.disclosed_at is not null and ${byDivision('h')} and h.source = 'expert_visit' and h.found_at >= date_trunc('month', ${TODAY}::timestamp)) as findings_this_month,
      (select count(distinct l.expert_id)::int from app.expert_leaves l where l.cancelled_at is null and ${TODAY} between l.starts_on and l.ends_on) as experts_away,
      (select count(*)::int from app.experts e where e.active) as experts_active,
      (select count(*)::int from app.dispatch_plans p where p.state = 'solving') as plans_running,
      (select coalesce(sum((select count(*) from jsonb_array_elements(${array(`p.plan->'questions'`)}) q
          where not p.answers @> jsonb_build_array(jsonb_build_object('visitId', q->'visitId')))), 0)::int from app.dispatch_plans p where p.state = 'ready') as questions_open,
      (select count(*)::int from app.expert_campaigns c where c.ended_at is null and c.ends_on >= ${TODAY}) as campaigns_running,
      (select p.id from app.dispatch_plans p where p.state = 'published' and p.ends_on >= ${TODAY} order by p.starts_on, p.id limit 1) as current_plan_id,
      (select p.id from app.dispatch_plans p where p.state in ('solving', 'ready') order by p.created_at desc limit 1) as draft_plan_id)`,
  fields: {
    toTriage: int(),
    toPlan: int(),
    hostsAsked: int(),
    hostsSilent: int(),
    proposals: int(),
    unconfirmedReports: int(),
    followUpsDue: int(),
    visitsThisWeek: int(),
    findingsThisMonth: int(),
    expertsAway: int(),
    expertsActive: int(),
    plansRunning: int(),
    questionsOpen: int(),
    campaignsRunning: int(),
    currentPlanId: id({ nullable: true, description: 'The published plan that is in force or comes next.' }),
    draftPlanId: id({ nullable: true, description: 'The newest plan that is not published yet.' }),
  },
})

const requires = DISPATCH['dispatch:read-official-visits']

/** Reads of natures, official visits, the firm's page and the desk. */
export const natureQueries = [
  allQuery('visitNatures', 'VisitNatureRule', {
    requires: referenceActions['reference:read'],
    order: 'position, nature',
    description: 'The natures of visits and their rules.',
  }),
  pageQuery('officialVisits', 'OfficialVisit', {
    requires,
    description: "Visits under public law and insurers': of the territory, or of the own firm.",
  }),
  pageQuery('inspectionLoads', 'InspectionLoad', {
    requires,
    description: 'Inspections of this year by firm, against the cap.',
  }),
  oneQuery('firmFile', 'FirmFile', {
    requires,
    by: { argument: 'enterpriseId', column: 'id' },
    description: 'The page of one firm.',
  }),
  oneQuery('dispatchDesk', 'DispatchDesk', {
    requires: DISPATCH['dispatch:read-register'],
    by: null,
    description: 'What waits on the desk of expert service.',
  }),
]
