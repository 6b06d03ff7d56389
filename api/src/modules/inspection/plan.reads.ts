import { INSPECTION } from '@anhu/domain/inspection'
import {
  bool,
  date,
  dateTime,
  enumOf,
  float,
  id,
  int,
  json,
  list,
  listOf,
  one,
  oneQuery,
  readModel,
  text,
} from '../../graphql/index.ts'
import { PlanState, TeamRole } from './inspection.enums.ts'

/** A round may hold 500 members; a plan is read whole or not at all. */
const MEMBERS = 1000

const array = (jsonb: string): string =>
  `case when jsonb_typeof(${jsonb}) = 'array' then ${jsonb} else '[]'::jsonb end`
const firm = (column: string) => one('EnterpriseRef', { on: { alliance_id: 'alliance_id', id: column } })

readModel('Reason', {
  description: 'A reason as a code with parameters; the web words it.',
  from: '(select null::text as code, null::jsonb as params)',
  fields: { code: text(), params: json({ sql: (row) => `coalesce(${row}.params, '{}'::jsonb)` }) },
})

/** Rows of the model `Reason` out of a jsonb list. */
export const reasonRows = (jsonb: string): string =>
  `(select * from jsonb_to_recordset(${array(jsonb)}) as r(code text, params jsonb))`

readModel('PlannedInspector', {
  description: 'One place of a planned team.',
  from: '(select null::uuid as alliance_id, null::uuid as inspector_id, null::text as role, null::int as metres, null::jsonb as reasons, null::boolean as pinned)',
  fields: {
    enterprise: firm('inspector_id'),
    role: enumOf(TeamRole),
    distanceMetres: int({ column: 'metres', description: 'Estimated road metres: great circle × 1.3.' }),
    reasons: list('Reason', { from: (row) => reasonRows(`${row}.reasons`) }),
    pinned: bool({ description: 'The committee asked for this pair.' }),
  },
})

readModel('PlannedHost', {
  description: 'One host of a plan with its team.',
  from: '(select null::uuid as alliance_id, null::uuid as host_id, null::date as date, null::float8 as lat, null::float8 as lon, null::jsonb as team, null::jsonb as must)',
  fields: {
    host: firm('host_id'),
    date: date({ nullable: true, description: 'Null where none could be kept.' }),
    lat: float({ nullable: true }),
    lon: float({ nullable: true }),
    inspectors: list('PlannedInspector', {
      from: (
        row,
      ) => `(select ${row}.alliance_id, s."inspectorId" as inspector_id, s.role, s.metres::int as metres, s.reasons,
          ${row}.must @> jsonb_build_array(jsonb_build_object('inspector', s."inspectorId", 'host', ${row}.host_id)) as pinned
        from jsonb_to_recordset(${array(`${row}.team`)}) as s("inspectorId" uuid, role text, metres float8, reasons jsonb))`,
      order: 'role, inspector_id',
    }),
  },
})

readModel('PlanGap', {
  description: 'Something the plan could not give: who, why, and the cheapest help.',
  from: '(select null::uuid as alliance_id, null::text as "constraint", null::uuid as enterprise_id, null::int as amount, null::jsonb as reason, null::jsonb as fix)',
  fields: {
    constraint: text({
      sql: (row) => `${row}."constraint"`,
      description: 'leader, inspector, coverage, reciprocity, cycle, repeat, balance, date, pin or frozen.',
    }),
    code: text({ sql: (row) => `${row}.reason->>'code'` }),
    params: json({ sql: (row) => `coalesce(${row}.reason->'params', '{}'::jsonb)` }),
    amount: int(),
    enterprise: firm('enterprise_id'),
    fix: one('Reason', {
      from: (row) =>
        `(select f.* from jsonb_to_record(${row}.fix) as f(code text, params jsonb) where jsonb_typeof(${row}.fix) = 'object')`,
    }),
  },
})

readModel('PlanTier', {
  description: 'One tier of the objective; higher ones count before any of the lower.',
  from: '(select null::text as name, null::float8 as cost, null::float8 as lower_bound, null::boolean as proven, null::float8 as before)',
  fields: {
    name: text(),
    cost: float(),
    lowerBound: float({ nullable: true }),
    proven: bool(),
    before: float({ nullable: true, description: 'The same measure of what a repair started from.' }),
  },
})

readModel('PastMeeting', {
  description: 'A host of this round that the firm met before, either way round.',
  from: '(select null::uuid as alliance_id, null::uuid as member_id, null::int as rounds_ago)',
  fields: { enterprise: firm('member_id'), roundsAgo: int() },
})

readModel('FairnessRow', {
  description: 'Who carries how much, near and far, and whom they met before.',
  from: `(select null::uuid as alliance_id, null::uuid as member_id, null::boolean as is_lead, null::int as inspections, null::int as as_leader,
    null::int as travel_metres, null::int as nearest, null::int as farthest, null::jsonb as met, null::int as repeats)`,
  fields: {
    enterprise: firm('member_id'),
    isLead: bool(),
    inspections: int(),
    asLeader: int({ description: 'Of them as the leader of the team.' }),
    travelMetres: int(),
    nearestMetres: int({ column: 'nearest', nullable: true }),
    farthestMetres: int({ column: 'farthest', nullable: true }),
    repeats: int({ description: 'Hosts met before, either way round.' }),
    metBefore: list('PastMeeting', {
      from: (row) => `(select ${row}.alliance_id, m."memberId" as member_id, m."roundsAgo" as rounds_ago
        from jsonb_to_recordset(${array(`${row}.met`)}) as m("memberId" uuid, "roundsAgo" int))`,
      order: 'rounds_ago, member_id',
    }),
  },
})

readModel('FairnessClass', {
  description: 'Spread of load inside one class of members.',
  from: '(select null::text as class, null::int as members, null::int as min_carried, null::int as max_carried, null::float8 as mean_carried, null::int as mean_metres)',
  fields: {
    class: text({ sql: (row) => `${row}.class`, description: 'lead or ordinary.' }),
    members: int(),
    minCarried: int(),
    maxCarried: int(),
    meanCarried: float(),
    meanMetres: int(),
  },
})

readModel('PlanChange', {
  description: 'What a plan changed for one host against the plan before it; names of firms.',
  from: '(select null::uuid as alliance_id, null::uuid as host_id, null::text[] as before, null::text[] as after, null::jsonb as why)',
  fields: {
    host: firm('host_id'),
    before: listOf(text()),
    after: listOf(text()),
    why: list('Reason', {
      from: (row) => reasonRows(`${row}.why`),
      description:
        'For each inspector taken out: pinned-out, inspector-absent, host-absent, no-member or exchanged, with `inspector`.',
    }),
  },
})

readModel('PlanMove', {
  description: 'A visit whose day a plan moved.',
  from: '(select null::uuid as alliance_id, null::uuid as host_id, null::date as before, null::date as after)',
  fields: { host: firm('host_id'), before: date({ nullable: true }), after: date({ nullable: true }) },
})

/** Why an inspector of the plan before is not in the team any more. */
const goneBecause = (row: string): string =>
  `case when ${row}.input#>'{pins,mustNot}' @> jsonb_build_array(jsonb_build_object('inspector', c.inspector, 'host', c.host)) then 'pinned-out'
    when exists (select 1 from jsonb_to_recordset(${array(`${row}.input->'absences'`)}) as a("memberId" uuid, "as" text)
      where a."memberId" = c.host and a."as" <> 'inspector') then 'host-absent'
    when exists (select 1 from jsonb_to_recordset(${array(`${row}.input->'absences'`)}) as a("memberId" uuid, "as" text)
      where a."memberId" = c.inspector and a."as" <> 'host') then 'inspector-absent'
    else 'exchanged' end`

const pairs = (row: string, key: string, side: string): string =>
  `select p.host, p.inspector, '${side}' as side from jsonb_to_recordset(${array(`${row}.plan#>'{diffVsPrevious,${key}}'`)}) as p(inspector uuid, host uuid)`

const names = (side: string): string =>
  `coalesce(array_agg(m.enterprise_name order by m.enterprise_name) filter (where c.side = '${side}'), '{}')`

readModel('RoundPlan', {
  description: 'One computed plan of a round, kept whole so that a pairing can be argued about later.',
  from: 'app.round_plans',
  fields: {
    id: id(),
    roundId: id(),
    state: enumOf(PlanState),
    progress: float({
      sql: (row) => `coalesce((${row}.progress->>'share')::float8, 0)`,
      description: '0 to 1.',
    }),
    createdAt: dateTime(),
    status: text({
      nullable: true,
      sql: (row) => `${row}.plan->>'status'`,
      description: 'optimal, within-gap, feasible, partial or budget-stopped.',
    }),
    gap: float({ nullable: true, sql: (row) => `(${row}.plan->>'gap')::float8` }),
    provenText: bool({
      sql: (row) => `coalesce(${row}.plan->>'status' in ('optimal', 'within-gap'), false)`,
      description: 'The screen may say that it is proven.',
    }),
    travelMetres: int({ nullable: true, sql: (row) => `(${row}.plan->>'travelMetres')::float8::int` }),
    travelBefore: int({
      nullable: true,
      sql: (row) => `(${row}.before->>'travelMetres')::float8::int`,
      description: 'Metres of what a repair started from.',
    }),
    vacatedSlots: int({
      nullable: true,
      sql: (row) => `(${row}.plan#>>'{diffVsPrevious,vacatedSlots}')::int`,
      description: 'Places that had to change.',
    }),
    changedSlots: int({
      nullable: true,
      sql: (row) => `(${row}.plan#>>'{diffVsPrevious,changedSlots}')::int`,
      description: 'Places filled by another than before.',
    }),
    singleRangeImpossible: bool({
      sql: (row) => `coalesce((${row}.plan#>>'{fairness,singleRangeImpossible}')::boolean, false)`,
      description: 'One range of load over leads and ordinary members alike cannot be.',
    }),
    inputHash: text(),
    outputHash: text({ nullable: true, sql: (row) => `${row}.plan->>'outputHash'` }),
    version: int(),
    hosts: list('PlannedHost', {
      from: (
        row,
      ) => `(select ${row}.alliance_id, v."hostId" as host_id, v.date, m.lat, m.lon, v.team, coalesce(${row}.input#>'{pins,must}', '[]'::jsonb) as must
        from jsonb_to_recordset(${array(`${row}.plan->'visits'`)}) as v("hostId" uuid, date date, team jsonb)
        left join jsonb_to_recordset(${array(`${row}.input->'members'`)}) as m("memberId" uuid, lat float8, lon float8) on m."memberId" = v."hostId")`,
      order: 'date nulls last, host_id',
      limit: MEMBERS,
    }),
    unmet: list('PlanGap', {
      from: (
        row,
      ) => `(select ${row}.alliance_id, u."constraint", (u.who->>0)::uuid as enterprise_id, u.amount, u.reason, u."cheapestFix" as fix
        from jsonb_to_recordset(${array(`${row}.plan->'unmet'`)}) as u("constraint" text, who jsonb, amount int, reason jsonb, "cheapestFix" jsonb))`,
      limit: MEMBERS,
    }),
    tiers: list('PlanTier', {
      from: (
        row,
      ) => `(select t.tier as name, t.cost, t."lowerBound" as lower_bound, coalesce(t.proven, false) as proven,
          case when t.tier = 'travel' then (${row}.before->>'travelMetres')::float8 else
            (select b.cost from jsonb_to_recordset(${array(`${row}.before->'tiers'`)}) as b(tier text, cost float8) where b.tier = t.tier) end as before
        from jsonb_to_recordset(${array(`${row}.plan->'tiers'`)}) as t(tier text, cost float8, "lowerBound" float8, proven boolean))`,
    }),
    fairness: list('FairnessRow', {
      from: (
        row,
      ) => `(select ${row}.alliance_id, f."memberId" as member_id, f."isLead" as is_lead, f.carried as inspections, f."carriedAsLeader" as as_leader, f.metres::int as travel_metres,
          f."nearestMetres"::int as nearest, f."farthestMetres"::int as farthest, f."metBefore" as met, jsonb_array_length(${array('f."metBefore"')}) as repeats
        from jsonb_to_recordset(${array(`${row}.plan#>'{fairness,lines}'`)}) as f("memberId" uuid, "isLead" boolean, carried int, "carriedAsLeader" int,
          metres float8, "nearestMetres" float8, "farthestMetres" float8, "metBefore" jsonb))`,
      order: 'inspections desc, member_id',
      limit: MEMBERS,
    }),
    classes: list('FairnessClass', {
      from: (
        row,
      ) => `(select f.class, f.members, f."minCarried" as min_carried, f."maxCarried" as max_carried,
          f."meanCarried" as mean_carried, f."meanMetres"::int as mean_metres
        from jsonb_to_recordset(${array(`${row}.plan#>'{fairness,classes}'`)}) as f(class text, members int, "minCarried" int,
          "maxCarried" int, "meanCarried" float8, "meanMetres" float8))`,
    }),
    explanation: list('Reason', {
      from: (row) => reasonRows(`${row}.plan->'explanation'`),
      description: 'What holds for the whole plan.',
    }),
    moves: list('PlanMove', {
      from: (row) => `(select ${row}.alliance_id, m."hostId" as host_id, m."from" as before, m."to" as after
        from jsonb_to_recordset(${array(`${row}.plan#>'{diffVsPrevious,movedDates}'`)}) as m("hostId" uuid, "from" date, "to" date))`,
      order: 'after nulls last, host_id',
      limit: MEMBERS,
    }),
    changes: list('PlanChange', {
      from: (
        row,
      ) => `(select ${row}.alliance_id, c.host as host_id, ${names('before')} as before, ${names('after')} as after,
          jsonb_agg(jsonb_build_object('code', ${goneBecause(row)}, 'params', jsonb_build_object('inspector', c.inspector)))
            filter (where c.side = 'before') as why
        from (${pairs(row, 'removedPairs', 'before')} union all ${pairs(row, 'addedPairs', 'after')}) c
        join app.memberships m on m.alliance_id = ${row}.alliance_id and m.enterprise_id = c.inspector group by c.host)`,
      order: 'host_id',
      limit: MEMBERS,
    }),
  },
})

/** Reads of computed plans. */
export const planQueries = [
  oneQuery('roundPlan', 'RoundPlan', {
    requires: INSPECTION['inspection:plan-round'],
    description: 'One computed plan.',
  }),
]
