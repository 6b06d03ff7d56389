import { DISPATCH } from '@anhu/domain/dispatch'
import { seatMay } from '@anhu/domain/kernel'
import {
  anyOf,
  bool,
  date,
  dateTime,
  desc,
  enumOf,
  float,
  id,
  int,
  json,
  list,
  listOf,
  one,
  oneQuery,
  pageQuery,
  policy,
  readModel,
  text,
} from '../../graphql/index.ts'
import { RepairMode } from '../inspection/inspection.enums.ts'
import { reasonRows } from '../inspection/plan.reads.ts'
import { DispatchPlanState, ExpertVisitState, ServicePriority } from './dispatch.enums.ts'
import { array } from './sql.ts'

/** A plan of a fortnight is read whole or not at all. */
const ALL = 1000

const namesOf = (ids: string): string =>
  `array(select e.name from app.experts e where e.id::text in (select jsonb_array_elements_text(${array(ids)})) order by e.name)`
const reason = (jsonb: string): string =>
  `(select f.* from jsonb_to_record(${jsonb}) as f(code text, params jsonb) where jsonb_typeof(${jsonb}) = 'object')`

readModel('DispatchDay', {
  description: "One expert's day in a plan. Minutes after midnight.",
  from: `(select null::date as day, null::boolean as absent, null::int as work_from, null::int as work_until, null::int as leave_home, null::int as back_home,
    null::int as lunch_from, null::int as lunch_until, null::int as metres, null::int as travel_minutes, null::int as visit_minutes)`,
  fields: {
    day: date(),
    absent: bool(),
    workFrom: int({ nullable: true }),
    workUntil: int({ nullable: true }),
    leaveHome: int({ nullable: true }),
    backHome: int({ nullable: true }),
    lunchFrom: int({ nullable: true }),
    lunchUntil: int({ nullable: true }),
    metres: int(),
    travelMinutes: int(),
    visitMinutes: int(),
  },
})

readModel('DispatchExpert', {
  description: 'A row of the timeline.',
  from: `(select null::uuid as expert_id, null::text as name, null::text[] as specialties, null::int as work_from, null::int as work_until,
    null::int as max_visits_per_day, null::jsonb as hours_on, null::jsonb as all_days, null::jsonb as driven)`,
  fields: {
    expertId: id(),
    name: text(),
    specialties: listOf(text()),
    workFrom: int(),
    workUntil: int(),
    maxVisitsPerDay: int(),
    days: list('DispatchDay', {
      from: (
        row,
      ) => `(select a.day::date as day, coalesce(${row}.hours_on->a.day = 'null'::jsonb, false) as absent,
          coalesce((${row}.hours_on#>>array[a.day, 'from'])::int, ${row}.work_from) as work_from,
          coalesce((${row}.hours_on#>>array[a.day, 'until'])::int, ${row}.work_until) as work_until,
          (d.v->>'leaveHome')::int as leave_home, (d.v->>'backHome')::int as back_home, (d.v#>>'{lunch,from}')::int as lunch_from,
          (d.v#>>'{lunch,until}')::int as lunch_until, coalesce((d.v->>'metres')::int, 0) as metres,
          coalesce((d.v->>'travelMinutes')::int, 0) as travel_minutes, coalesce((d.v->>'visitMinutes')::int, 0) as visit_minutes
        from jsonb_array_elements_text(${array(`${row}.all_days`)}) as a(day)
          left join lateral (select y.val as v from jsonb_array_elements(${array(`${row}.driven`)}) as y(val)
            where y.val->>'day' = a.day and y.val->>'expertId' = ${row}.expert_id::text limit 1) d on true)`,
      order: 'day',
    }),
  },
})

readModel('DispatchStop', {
  description: 'A visit on the timeline, once for each expert who goes.',
  from: `(select null::uuid as visit_id, null::uuid as expert_id, null::date as day, null::int as start_minute, null::int as end_minute, null::int as arrive,
    null::int as travel_minutes, null::int as travel_metres, null::text as host_name, null::text as address, null::float8 as lat, null::float8 as lon,
    null::text as priority, null::text as state, null::text[] as topic_codes, null::jsonb as team_ids, null::boolean as pinned, null::jsonb as reasons)`,
  fields: {
    visitId: id(),
    expertId: id(),
    day: date(),
    start: int({ column: 'start_minute' }),
    end: int({ column: 'end_minute' }),
    arrive: int(),
    travelMinutes: int(),
    travelMetres: int(),
    hostName: text(),
    address: text({ nullable: true }),
    lat: float({ nullable: true }),
    lon: float({ nullable: true }),
    priority: enumOf(ServicePriority),
    visitState: enumOf(ExpertVisitState, { nullable: true, column: 'state' }),
    topicCodes: listOf(text()),
    teamIds: listOf(
      id({
        sql: (row) => `array(select jsonb_array_elements_text(${array(`${row}.team_ids`)})::uuid)`,
      }),
    ),
    team: listOf(text({ sql: (row) => namesOf(`${row}.team_ids`) })),
    pinned: bool(),
    reasons: list('Reason', {
      from: (row) => reasonRows(`${row}.reasons`),
      limit: 10,
      description:
        'Why this expert makes this visit, most telling first; none in plans made before reasons were kept.',
    }),
  },
})

readModel('DispatchUnserved', {
  description: 'A visit that the plan leaves out: why, and the cheapest help.',
  from: '(select null::uuid as visit_id, null::text as host_name, null::text as priority, null::int as minutes, null::text[] as topic_codes, null::jsonb as reason, null::jsonb as fix, null::int as urgency)',
  fields: {
    visitId: id(),
    hostName: text(),
    priority: enumOf(ServicePriority),
    minutes: int(),
    topicCodes: listOf(text()),
    reason: one('Reason', { from: (row) => reason(`${row}.reason`) }),
    cheapestFix: one('Reason', { from: (row) => reason(`${row}.fix`) }),
  },
})

readModel('DispatchChange', {
  description: 'What a plan changed against what was in force.',
  from: '(select null::uuid as visit_id, null::text as host_name, null::text as kind, null::boolean as forced, null::jsonb as before, null::jsonb as after)',
  fields: {
    visitId: id(),
    hostName: text(),
    kind: text({ description: 'added, dropped, moved or retimed.' }),
    forced: bool({ description: 'The place before could not be kept, whatever the cost.' }),
    beforeDay: date({ nullable: true, sql: (row) => `(${row}.before->>'day')::date` }),
    beforeStart: int({ nullable: true, sql: (row) => `(${row}.before->>'start')::int` }),
    beforeTeam: listOf(text({ sql: (row) => namesOf(`${row}.before->'expertIds'`) })),
    afterDay: date({ nullable: true, sql: (row) => `(${row}.after->>'day')::date` }),
    afterStart: int({ nullable: true, sql: (row) => `(${row}.after->>'start')::int` }),
    afterTeam: listOf(text({ sql: (row) => namesOf(`${row}.after->'expertIds'`) })),
  },
})

readModel('DispatchQuestion', {
  description: 'What the plan may not decide alone, and what was answered.',
  from: '(select null::uuid as visit_id, null::text as host_name, null::text as code, null::jsonb as options, null::jsonb as answer)',
  fields: {
    visitId: id(),
    hostName: text(),
    code: text(),
    options: list('Reason', {
      from: (row) =>
        `(select r.code, r.params from jsonb_to_recordset(${array(`${row}.options`)}) as r(code text, params jsonb))`,
    }),
    answer: one('Reason', { from: (row) => reason(`${row}.answer`) }),
    answerNote: text({ nullable: true, sql: (row) => `${row}.answer->>'note'` }),
    answeredByName: text({ nullable: true, sql: (row) => `${row}.answer->>'byName'` }),
    answeredAt: dateTime({ nullable: true, sql: (row) => `(${row}.answer->>'at')::timestamptz` }),
  },
})

const host = (visit: string): string =>
  `coalesce((select v.enterprise_name from app.expert_visits v where v.id = ${visit}), '?')`
const can = (action: keyof typeof DISPATCH) =>
  policy(['state'], (row, actor) => row.state === 'ready' && seatMay(action, actor))

readModel('DispatchPlan', {
  description: 'A plan of expert visits for some days, as it was computed and moved by hand.',
  from: 'app.dispatch_plans',
  fields: {
    id: id(),
    startsOn: date(),
    endsOn: date(),
    days: listOf(
      date({
        sql: (row) => `array(select jsonb_array_elements_text(${array(`${row}.input->'days'`)})::date)`,
      }),
    ),
    state: enumOf(DispatchPlanState),
    mode: enumOf(RepairMode),
    previousId: id({ nullable: true }),
    progress: float({
      sql: (row) => `coalesce((${row}.progress->>'share')::float8, 0)`,
      description: '0 to 1.',
    }),
    failure: text({ nullable: true, sql: (row) => `${row}.progress->>'failure'` }),
    status: text({
      nullable: true,
      sql: (row) => `${row}.plan->>'status'`,
      description: 'optimal, within-gap, feasible, partial or budget-stopped.',
    }),
    createdAt: dateTime(),
    createdByName: text(),
    finishedAt: dateTime({ nullable: true }),
    publishedAt: dateTime({ nullable: true }),
    publishedByName: text({ nullable: true }),
    version: int(),
    metres: int({ sql: (row) => `coalesce((${row}.plan#>>'{tiers,metres}')::int, 0)` }),
    plannedCount: int({ sql: (row) => `jsonb_array_length(${array(`${row}.plan->'visits'`)})` }),
    unservedCount: int({ sql: (row) => `jsonb_array_length(${array(`${row}.plan->'unserved'`)})` }),
    moved: int({ sql: (row) => `coalesce((${row}.plan#>>'{tiers,moved}')::int, 0)` }),
    openQuestions: int({
      sql: (row) =>
        `(select count(*)::int from jsonb_array_elements(${array(`${row}.plan->'questions'`)}) q
          where not ${row}.answers @> jsonb_build_array(jsonb_build_object('visitId', q->'visitId')))`,
    }),
    solver: json({ nullable: true, sql: (row) => `${row}.plan->'solver'` }),
    experts: list('DispatchExpert', {
      from: (
        row,
      ) => `(select x."expertId" as expert_id, coalesce(e.name, '?') as name, array(select jsonb_array_elements_text(x.specialties)) as specialties,
          (x."workingHours"->>'from')::int as work_from, (x."workingHours"->>'until')::int as work_until, x."maxVisitsPerDay" as max_visits_per_day,
          x."hoursOn" as hours_on, ${row}.input->'days' as all_days, ${row}.plan->'days' as driven
        from jsonb_to_recordset(${array(`${row}.input->'experts'`)}) as x("expertId" uuid, specialties jsonb, "workingHours" jsonb, "maxVisitsPerDay" int, "hoursOn" jsonb)
          left join app.experts e on e.id = x."expertId")`,
      order: 'name, expert_id',
      limit: ALL,
    }),
    stops: list('DispatchStop', {
      from: (
        row,
      ) => `(select s."visitId" as visit_id, (d->>'expertId')::uuid as expert_id, (d->>'day')::date as day, s.start as start_minute,
          s."end" as end_minute, s.arrive, s."travelMinutes" as travel_minutes, s."travelMetres" as travel_metres, coalesce(v.enterprise_name, '?') as host_name,
          v.address, v.lat, v.lon, coalesce(v.priority, 'normal') as priority, v.state, coalesce(v.topic_codes, '{}') as topic_codes, p."expertIds" as team_ids,
          coalesce(${row}.input->'pins', '[]'::jsonb) @> jsonb_build_array(jsonb_build_object('visitId', s."visitId")) as pinned, w.reasons
        from jsonb_array_elements(${array(`${row}.plan->'days'`)}) d
          cross join lateral jsonb_to_recordset(d->'stops') as s("visitId" uuid, start int, "end" int, arrive int, "travelMinutes" int, "travelMetres" int)
          join jsonb_to_recordset(${array(`${row}.plan->'visits'`)}) as p("visitId" uuid, "expertIds" jsonb) on p."visitId" = s."visitId"
          left join jsonb_to_recordset(${array(`${row}.plan->'why'`)}) as w("visitId" uuid, "expertId" uuid, reasons jsonb)
            on w."visitId" = s."visitId" and w."expertId" = (d->>'expertId')::uuid
          left join app.expert_visits v on v.id = s."visitId")`,
      order: 'day, expert_id, start_minute',
      limit: ALL,
    }),
    unserved: list('DispatchUnserved', {
      from: (
        row,
      ) => `(select u."visitId" as visit_id, coalesce(v.enterprise_name, '?') as host_name, u.priority, coalesce(v.minutes, 0) as minutes,
          coalesce(v.topic_codes, '{}') as topic_codes, u.reason, u."cheapestFix" as fix,
          array_position(array['major', 'high', 'normal', 'optional'], u.priority) as urgency
        from jsonb_to_recordset(${array(`${row}.plan->'unserved'`)}) as u("visitId" uuid, priority text, reason jsonb, "cheapestFix" jsonb)
          left join app.expert_visits v on v.id = u."visitId")`,
      order: 'urgency, host_name, visit_id',
      limit: ALL,
    }),
    changes: list('DispatchChange', {
      from: (
        row,
      ) => `(select c."visitId" as visit_id, ${host('c."visitId"')} as host_name, c.kind, coalesce(c.forced, false) as forced, b.v as before, a.v as after
        from jsonb_to_recordset(${array(`${row}.plan->'changes'`)}) as c("visitId" uuid, kind text, forced boolean)
          left join lateral (select y.val as v from jsonb_array_elements(${array(`${row}.input->'previous'`)}) as y(val) where y.val->>'visitId' = c."visitId"::text limit 1) b on true
          left join lateral (select y.val as v from jsonb_array_elements(${array(`${row}.plan->'visits'`)}) as y(val) where y.val->>'visitId' = c."visitId"::text limit 1) a on true)`,
      order: 'kind, host_name, visit_id',
      limit: ALL,
    }),
    questions: list('DispatchQuestion', {
      from: (
        row,
      ) => `(select q."visitId" as visit_id, ${host('q."visitId"')} as host_name, q.code, q.options, a.v as answer
        from jsonb_to_recordset(${array(`${row}.plan->'questions'`)}) as q("visitId" uuid, code text, options jsonb)
          left join lateral (select y.val as v from jsonb_array_elements(${array(`${row}.answers`)}) as y(val) where y.val->>'visitId' = q."visitId"::text limit 1) a on true)`,
      order: 'host_name, visit_id',
    }),
    viewerCanEdit: can('dispatch:plan-visits'),
    viewerCanPublish: can('dispatch:publish-plan'),
    viewerCanReplan: policy(
      ['state'],
      (row, actor) =>
        ['ready', 'published', 'failed'].includes(String(row.state)) &&
        seatMay(DISPATCH['dispatch:plan-visits'], actor),
    ),
  },
  filters: { states: anyOf(DispatchPlanState, 'state') },
  orders: { created_at_desc: desc('created_at timestamptz', 'id uuid') },
})

const requires = DISPATCH['dispatch:read-register']

/** Reads of plans. */
export const dispatchPlanQueries = [
  pageQuery('dispatchPlans', 'DispatchPlan', {
    requires,
    description: 'Plans of the own bureau, newest first.',
  }),
  oneQuery('dispatchPlan', 'DispatchPlan', { requires, description: 'One plan, or null.' }),
]
