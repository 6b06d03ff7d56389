import { type UnitOfWork, dayOf } from '../../kernel/index.ts'

// Counts over hazards `h`, good practices and visits `v` of one owner, in the order of `columns`.
const columns = [
  'members',
  'visits_planned',
  'visits_done',
  'firms_checked',
  'hazards',
  'hazards_open',
  'hazards_overdue',
  'hazards_closed',
  'hazards_closed_on_time',
  'hazards_major_open',
  'hazards_disputed',
  'hazards_disclosed',
  'relapses',
  'good_practices',
] as const

const hazardCounts = `
  count(*) filter (where state not in ('draft', 'cancelled'))::int as hazards,
  count(*) filter (where state in ('pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'submitted', 'reinspect_failed'))::int as hazards_open,
  count(*) filter (where state in ('pending_rectify', 'rectifying', 'reinspect_failed') and due_at < p.at)::int as hazards_overdue,
  count(*) filter (where state = 'closed')::int as hazards_closed,
  count(*) filter (where state = 'closed' and closed_on_time)::int as hazards_closed_on_time,
  count(*) filter (where state = 'disputed')::int as hazards_disputed,
  count(*) filter (where disclosed_at is not null)::int as hazards_disclosed,
  coalesce(sum(relapses), 0)::int as relapses`

// The day it was done, which may lie before the day it was planned for.
const doneOn = `coalesce((field_done_at at time zone 'Asia/Shanghai')::date, planned_on)`

const visitCounts = `
  count(*) filter (where state not in ('draft', 'cancelled'))::int as visits_planned,
  count(*) filter (where state in ('field_done', 'reported', 'archived'))::int as visits_done,
  count(distinct enterprise_id) filter (where state in ('field_done', 'reported', 'archived')
    and ${doneOn} >= p.year_from)::int as firms_checked`

const majorCount = `count(*) filter (where state not in ('not_major', 'closed'))::int as hazards_major_open`

const update = (names: readonly string[]): string =>
  names.map((name) => `${name} = excluded.${name}`).join(', ')

const allianceSql = `
  with p as (select ?::timestamptz as at, date_trunc('year', ?::date)::date as year_from),
  h as (select ${hazardCounts} from app.hazards, p where alliance_id = :id),
  v as (select ${visitCounts} from app.visits, p where alliance_id = :id and nature = 'mutual'),
  m as (select ${majorCount} from app.major_hazards where alliance_id = :id)
  insert into app.alliance_rollups (alliance_id, division_code, alliance_type, groups, rounds_running, ${columns.join(', ')}, as_of)
  select a.id, a.division_code, a.type,
    (select count(*) from app.activity_groups g where g.alliance_id = a.id and g.ended_at is null)::int,
    (select count(*) from app.rounds r where r.alliance_id = a.id and r.state in ('published', 'running'))::int,
    (select count(*) from app.memberships s where s.alliance_id = a.id and s.live)::int,
    v.visits_planned, v.visits_done, v.firms_checked, h.hazards, h.hazards_open, h.hazards_overdue, h.hazards_closed,
    h.hazards_closed_on_time, m.hazards_major_open, h.hazards_disputed, h.hazards_disclosed, h.relapses,
    (select count(*) from app.good_practices x where x.alliance_id = a.id)::int, p.at
  from app.alliances a, p, h, v, m where a.id = :id
  on conflict (alliance_id) do update set division_code = excluded.division_code, alliance_type = excluded.alliance_type,
    ${update(['groups', 'rounds_running', ...columns, 'as_of'])}`

const enterpriseSql = `
  with p as (select ?::timestamptz as at, date_trunc('year', ?::date)::date as year_from),
  h as (select enterprise_id, ${hazardCounts} from app.hazards, p where alliance_id = :id group by enterprise_id),
  v as (select enterprise_id, ${visitCounts},
      max(${doneOn}) filter (where state in ('field_done', 'reported', 'archived')) as last_checked_on
    from app.visits, p where alliance_id = :id and nature = 'mutual' group by enterprise_id),
  m as (select enterprise_id, ${majorCount} from app.major_hazards where alliance_id = :id group by enterprise_id),
  g as (select enterprise_id, count(*)::int as good_practices from app.good_practices where alliance_id = :id group by enterprise_id),
  i as (select i.enterprise_id, count(*)::int as visits_made from app.visit_inspectors i
    join app.visits v on v.alliance_id = i.alliance_id and v.id = i.visit_id
    where i.alliance_id = :id and i.state in ('assigned', 'accepted') and v.state in ('field_done', 'reported', 'archived')
    group by i.enterprise_id)
  insert into app.enterprise_rollups (alliance_id, enterprise_id, group_id, visits_made, last_checked_on, ${columns.join(', ')}, as_of)
  select s.alliance_id, s.enterprise_id, s.group_id, coalesce(i.visits_made, 0), v.last_checked_on, (s.live)::int,
    ${columns
      .slice(1)
      .map((name) => `coalesce(${name}, 0)`)
      .join(', ')}, p.at
  from app.memberships s cross join p
  left join h using (enterprise_id) left join v using (enterprise_id) left join m using (enterprise_id)
  left join g using (enterprise_id) left join i using (enterprise_id)
  where s.alliance_id = :id
  on conflict (alliance_id, enterprise_id) do update set
    ${update(['group_id', 'visits_made', 'last_checked_on', ...columns, 'as_of'])}`

/**
 * Rebuilds the counts of one alliance and of its members from the rows, in two statements. Runs as a job of the alliance;
 * the counts are as of the unit's clock, because "overdue" depends on it.
 */
export async function refreshAllianceRollup(uow: UnitOfWork, allianceId: string): Promise<void> {
  const today = dayOf(uow.now())
  // One at a time per alliance; what waited reads what the other wrote.
  await uow.em.execute(`select pg_advisory_xact_lock(hashtextextended(?, 7))`, [`rollup:${allianceId}`])
  for (const sql of [allianceSql, enterpriseSql]) {
    const pieces = sql.split(':id')
    await uow.em.execute(pieces.join('?::uuid'), [uow.now(), today, ...pieces.slice(1).map(() => allianceId)])
  }
}
