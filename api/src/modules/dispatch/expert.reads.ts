import { DISPATCH } from '@anhu/domain/dispatch'
import { seatMay } from '@anhu/domain/kernel'
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
  Text,
  UUID,
  where,
} from '../../graphql/index.ts'
import { GraphQLBoolean } from 'graphql'
import { ExpertVisitKind, ExpertVisitState, LeaveKind } from './dispatch.enums.ts'
import { setting, TODAY, topicNames } from './sql.ts'

const visits = (row: string, states: string): string =>
  `app.expert_visit_experts x join app.expert_visits v on v.alliance_id = x.alliance_id and v.id = x.visit_id
   where x.expert_id = ${row}.id and x.state = 'assigned' and v.state in (${states})`
const DONE = `'reported', 'confirmed', 'closed'`
const findings = (row: string, more: string): string =>
  `from app.hazards h where h.source = 'expert_visit' ${more}
   and h.visit_id in (select x.visit_id from ${visits(row, DONE)})`
const count = (what: string) => int({ sql: (row) => `(select count(*)::int ${findings(row, what)})` })
const share = (part: string, whole: string) =>
  float({
    nullable: true,
    sql: (row) =>
      `(select round(count(*) filter (where ${part})::numeric / nullif(count(*) filter (where ${whole}), 0), 3)::float8 ${findings(row, '')})`,
  })
const year = `date_trunc('year', ${TODAY})::date`

readModel('ExpertLeave', {
  description: 'Days on which an expert is away, both included.',
  from: 'app.expert_leaves',
  fields: {
    id: id(),
    kind: enumOf(LeaveKind),
    startsOn: date(),
    endsOn: date(),
    reason: text(),
    createdByName: text(),
    cancelledAt: dateTime({ nullable: true }),
    version: int(),
  },
})

readModel('ExpertHour', {
  description: 'One line of the hours ledger (工时台账).',
  from: 'app.expert_hours',
  fields: {
    id: id(),
    day: date(),
    enterpriseName: text(),
    visitId: id(),
    minutesVisit: int(),
    minutesTravel: int(),
    note: text({ nullable: true }),
    createdAt: dateTime(),
    expert: one('Expert', { on: 'expert_id' }),
  },
  filters: {
    expertId: equals(UUID),
    from: where(LocalDate, (row, value) => `${row}.day >= ${value}`),
    to: where(LocalDate, (row, value) => `${row}.day <= ${value}`),
  },
  orders: { day_desc: desc('day date', 'id uuid') },
})

readModel('Expert', {
  description: 'An expert whom a bureau sends.',
  // The ledger has a line for every visit that was reported, and an expert sees the own lines after the visit is closed.
  from: `(select e.*, (select count(*)::int from app.expert_hours l where l.expert_id = e.id) as visits_done from app.experts e)`,
  fields: {
    id: id(),
    name: text(),
    phoneMasked: text(),
    bureauId: id(),
    specialties: listOf(text({ description: 'Checklist topic codes.' })),
    specialtyNames: listOf(text({ sql: topicNames('specialties') })),
    employers: listOf(text()),
    conflictEnterpriseIds: listOf(id({ sql: (row) => `${row}.conflict_enterprise_ids::uuid[]` })),
    address: text({ nullable: true }),
    lat: float({ nullable: true }),
    lon: float({ nullable: true }),
    workFrom: int({ description: 'Minutes after midnight, as all hours here.' }),
    workUntil: int(),
    lunchFrom: int({ nullable: true }),
    lunchUntil: int({ nullable: true }),
    lunchMinutes: int({ nullable: true }),
    maxVisitsPerDay: int(),
    yearlyHours: int(),
    active: bool(),
    version: int(),
    minutesThisYear: int({
      sql: (row) =>
        `(select coalesce(sum(h.minutes_visit + h.minutes_travel), 0)::int from app.expert_hours h where h.expert_id = ${row}.id and h.day >= ${year})`,
      description: 'Out of the ledger: on the spot and on the way.',
    }),
    bookedMinutes: int({
      sql: (row) =>
        `(select coalesce(sum(x.end_minute - x.start_minute + x.travel_minutes), 0)::int from ${visits(row, `'assigned', 'scheduled', 'visiting'`)})`,
      description: 'Given and still to come.',
    }),
    visitsDone: int(),
    findings: count(''),
    findingsPerVisit: float({
      nullable: true,
      sql: (row) =>
        `(select round(count(*)::numeric / nullif(${row}.visits_done, 0), 2)::float8 ${findings(row, '')})`,
    }),
    findingsConfirmed: count('and h.confirmed_at is not null'),
    findingsRevoked: count(`and h.state = 'cancelled'`),
    shareConfirmed: share(
      'h.confirmed_at is not null',
      `h.confirmed_at is not null or h.state = 'cancelled'`,
    ),
    findingsClosed: count(`and (h.closed_at is not null or h.relapses > 0)`),
    findingsRelapsed: count('and h.relapses > 0'),
    shareRelapsed: share('h.relapses > 0', 'h.closed_at is not null or h.relapses > 0'),
    ratingCount: int({
      sql: (row) =>
        `(select count(*)::int from app.expert_ratings r where r.direction = 'host_rates_expert' and r.visit_id in (select x.visit_id from ${visits(row, DONE)}))`,
    }),
    ratingAverage: float({
      nullable: true,
      sql: (row) =>
        `(select round(avg(r.score), 2)::float8 from app.expert_ratings r where r.direction = 'host_rates_expert' and r.visit_id in (select x.visit_id from ${visits(row, DONE)}))`,
    }),
    onLeaveToday: bool({
      sql: (row) =>
        `exists (select from app.expert_leaves l where l.expert_id = ${row}.id and l.cancelled_at is null and ${TODAY} between l.starts_on and l.ends_on)`,
    }),
    leaves: list('ExpertLeave', { on: { expert_id: 'id' }, order: 'starts_on desc, id' }),
    ledger: connection('ExpertHour', { on: { expert_id: 'id' } }),
    viewerCanEdit: policy([], (_row, actor) => seatMay(DISPATCH['dispatch:save-expert'], actor)),
  },
  filters: {
    active: equals(GraphQLBoolean),
    specialty: where(Text, (row, value) => `${value} = any (${row}.specialties)`),
    search: contains('name'),
  },
  orders: {
    name: asc('name text', 'id uuid'),
    visits_desc: desc('visits_done int', 'id uuid'),
  },
})

readModel('RouteStop', {
  description: "A stop of the expert's own day.",
  from: `(select x.id, x.visit_id, x.day, x.start_minute, x.end_minute, x.travel_minutes, x.travel_metres, v.alliance_id, v.enterprise_name, v.address,
      v.lat, v.lon, v.state, v.kind, v.contact_name, v.contact_phone_masked
    from app.expert_visit_experts x join app.expert_visits v on v.alliance_id = x.alliance_id and v.id = x.visit_id
    where x.state = 'assigned' and x.person_id = ${setting('user_id')}::uuid)`,
  fields: {
    id: id(),
    visitId: id(),
    day: date(),
    enterpriseName: text(),
    address: text({ nullable: true }),
    lat: float({ nullable: true }),
    lon: float({ nullable: true }),
    start: int({ column: 'start_minute' }),
    end: int({ column: 'end_minute' }),
    leaveBefore: int({ sql: (row) => `${row}.start_minute - ${row}.travel_minutes` }),
    travelMinutes: int(),
    travelMetres: int(),
    state: enumOf(ExpertVisitState),
    kind: enumOf(ExpertVisitKind),
    contactName: text({ nullable: true }),
    contactPhoneMasked: text({ nullable: true }),
  },
})

const register = DISPATCH['dispatch:read-register']
const own = DISPATCH['dispatch:read-own-record']

/** Reads of the register. */
export const expertQueries = [
  pageQuery('experts', 'Expert', { requires: register, description: 'Experts of the own bureau.' }),
  oneQuery('expert', 'Expert', { requires: register, description: 'One expert of the own bureau.' }),
  oneQuery('myExpert', 'Expert', {
    requires: own,
    by: null,
    where: (row) => `('expert:' || ${row}.id) = ${setting('seat')}`,
    description: 'The own row of the register.',
  }),
  pageQuery('expertHours', 'ExpertHour', {
    requires: register,
    description: 'The hours ledger of the own bureau, newest first.',
  }),
  allQuery('myRoute', 'RouteStop', {
    requires: own,
    order: 'start_minute, id',
    args: { day: { ...equals(LocalDate, 'day'), required: true } },
    description: 'My stops of one day, in the order of the route.',
  }),
  allQuery('myUpcoming', 'RouteStop', {
    requires: own,
    order: 'day, start_minute, id',
    where: (row) => `${row}.day >= ${TODAY} - 7 and ${row}.state <> 'closed'`,
    args: { states: anyOf(ExpertVisitState, 'state') },
    description: 'Visits given to me, the next first; those of the last week that are still open too.',
  }),
]
