import type { UnitOfWork } from '@anhu/domain/kernel'

// Eight quarterly rounds: seven closed, one running.
const rounds = `
  insert into app.rounds (alliance_id, id, name, state, starts_on, ends_on, group_ids, topic_codes, inspectors_per_host,
    leaders_per_team, seed, planning, published_at, closed_at, created_at, created_by_name)
  select ?::uuid, uuidv7(make_interval(days => r * 90 - 730)), '第' || r || '轮互查', case when r < 8 then 'closed' else 'running' end,
    p.today + (r * 90 - 730), p.today + (r * 90 - 700), '{}', '{}', 2, 0, r,
    '{"must": [], "mustNot": [], "absent": [], "mode": "balanced"}',
    p.at + make_interval(days => r * 90 - 740), case when r < 8 then p.at + make_interval(days => r * 90 - 698) end,
    p.at + make_interval(days => r * 90 - 745), '秘书长'
  from generate_series(1, 8) r, (select ?::timestamptz as at, ?::date as today) p`

// Every second member is a host in a round; half of the running round is done.
const visits = `
  with m as (select *, row_number() over (order by id) as n from app.memberships where alliance_id = ?::uuid),
  r as (select *, row_number() over (order by starts_on) as n from app.rounds where alliance_id = ?::uuid)
  insert into app.visits (alliance_id, id, round_id, nature, enterprise_id, enterprise_name, group_id, division_code, planned_on,
    state, sheet_state, checked_in_at, host_confirmed_at, field_done_at, drop_box_until, reasons, created_at)
  select m.alliance_id, uuidv7(r.created_at - now()), r.id, 'mutual', m.enterprise_id, m.enterprise_name, m.group_id, m.division_code,
    d.day, case when r.state = 'closed' then 'archived' when d.day < current_date then 'reported' else 'confirmed' end,
    case when r.state = 'closed' or d.day < current_date then 'locked' else 'draft' end,
    case when d.day < current_date then d.day + interval '1 hour' end, r.published_at,
    case when d.day < current_date then d.day + interval '3 hours' end,
    case when d.day < current_date then d.day + interval '7 days' end, '[]', r.created_at
  from r join m on (m.n + r.n) % 2 = 0
  cross join lateral (select r.starts_on + (m.n % 20)::int as day) d`

const teams = `
  with m as (select *, row_number() over (order by id) as n, count(*) over () as all_n from app.memberships where alliance_id = ?::uuid)
  insert into app.visit_inspectors (alliance_id, id, visit_id, enterprise_id, enterprise_name, host_enterprise_id, host_name,
    planned_on, role, state, categories, reasons, distance_metres)
  select v.alliance_id, uuidv7(v.created_at - now()), v.id, i.enterprise_id, i.enterprise_name, v.enterprise_id, v.enterprise_name,
    v.planned_on, case k when 1 then 'leader' else 'member' end, 'accepted', '{}', '[]', 400 + (h.n * 137 % 3000)::int
  from app.visits v join m h on h.enterprise_id = v.enterprise_id
  cross join generate_series(1, 2) k
  join m i on i.n = (h.n + k * 3 - 1 + extract(doy from v.planned_on)::int % 7) % h.all_n + 1 and i.enterprise_id <> v.enterprise_id
  where v.alliance_id = ?::uuid`

// Six findings a visit; nearly all of what is old is closed.
const hazards = `
  with v as (select v.*, i.enterprise_id as finder, i.enterprise_name as finder_name from app.visits v
    join app.visit_inspectors i on i.alliance_id = v.alliance_id and i.visit_id = v.id and i.role = 'leader'
    where v.alliance_id = ?::uuid and v.sheet_state = 'locked'),
  items as (select *, row_number() over (order by code) - 1 as n, count(*) over () as all_n from app.checklist_items where severity = 'general'),
  f as (select v.*, k, random() as luck, random() as late, row_number() over (order by v.planned_on, v.id, k) as number,
      (array[1, 3, 7, 15, 30])[1 + floor(random() * 5)::int] as days,
      (array['一号车间', '二号车间', '配电房', '原料仓库', '成品仓库', '喷漆房', '厂区通道'])[1 + floor(random() * 7)::int] as where_at,
      floor(random() * 1000000)::bigint as pick
    from v cross join generate_series(1, 6) k),
  s as (select f.*, i.code, i.text as item, i.basis, i.topic_code, f.planned_on + interval '2 hours' as found,
      f.planned_on + f.days as due,
      case when f.planned_on > current_date - 60 and f.luck < 0.55 or f.luck < 0.012
        then (array['pending_confirm', 'disputed', 'pending_rectify', 'rectifying', 'submitted', 'pending_rectify'])[1 + (f.pick % 6)::int]
        when f.luck > 0.98 then 'cancelled' else 'closed' end as final
    from f join items i on i.n = f.pick % i.all_n)
  insert into app.hazards (alliance_id, id, number, enterprise_id, enterprise_name, group_id, division_code, visit_id, round_id, source,
    item_key, item_text, basis, topic_code, place, description, severity, state, immediate, found_at, found_by_name,
    finder_enterprise_id, deadline_days, confirm_by, confirmed_at, due_on, due_at, rectifier_name, measures, disputes, submitted_at,
    reinspector_enterprise_id, closed_at, closed_on_time, closer_enterprise_id, rung, disclosed_at, disclosed_reason, created_at)
  select alliance_id, uuidv7(found - now()), 'YH-330381-' || (select a.code from app.alliances a where a.id = alliance_id) || '-' || to_char(found, 'YYYY') || '-' || lpad(number::text, 6, '0'),
    enterprise_id, enterprise_name, group_id, division_code, id, round_id, 'mutual_check', code, item, basis, topic_code, where_at,
    where_at || '：未达到“' || left(item, 60) || '”的要求', 'general', final, false, found, finder_name, finder, days,
    found + interval '2 days', case when final not in ('pending_confirm', 'disputed', 'cancelled') then found + interval '1 day' end,
    due, (due + time '23:59:59') at time zone 'Asia/Shanghai', '安全员', '按要求整改',
    case when final = 'disputed' then 1 else 0 end,
    case when final in ('submitted', 'closed') then due + case when late < 0.15 then interval '5 days' else interval '-1 hour' end end,
    finder, case when final = 'closed' then due + interval '6 days' end, case when final = 'closed' then late >= 0.15 end,
    case when final = 'closed' then finder end,
    case when final in ('pending_rectify', 'rectifying') and due < current_date - 8 then 3 else 0 end,
    case when final in ('pending_rectify', 'rectifying') and due < current_date - 8 then due + interval '8 days' end,
    case when final in ('pending_rectify', 'rectifying') and due < current_date - 8 then 'overdue' end, found
  from s`

const rectifications = `
  insert into app.rectifications (alliance_id, id, hazard_id, round, measures, on_the_spot, submitted_at, submitted_by_name, result,
    reinspected_at, reinspector_name, reinspector_enterprise_id)
  select alliance_id, uuidv7(submitted_at - now()), id, 1, '按要求整改', false, submitted_at, '安全员',
    case when state = 'closed' then 'pass' end, closed_at, case when state = 'closed' then found_by_name end,
    case when state = 'closed' then finder_enterprise_id end
  from app.hazards where alliance_id = ?::uuid and submitted_at is not null`

const steps = `
  insert into app.hazard_steps (alliance_id, id, hazard_id, transition, from_state, to_state, at, by_name, by_role, round)
  select h.alliance_id, uuidv7(s.at - now()), h.id, s.step, s.was, s.is_now, s.at, h.found_by_name, 'peer_inspector', 1
  from app.hazards h cross join lateral (values
    ('report', 'draft', 'pending_confirm', h.found_at), ('reinspect_pass', 'submitted', 'closed', h.closed_at)) s(step, was, is_now, at)
  where h.alliance_id = ?::uuid and s.at is not null`

// What still falls due; what is past was done long ago.
const dues = `
  insert into app.due (id, alliance_id, object_kind, object_id, kind, level, round, due_at, state)
  select uuidv7(), alliance_id, 'hazard', id, k.kind, 0, 1, due_at + k.after, 'pending'
  from app.hazards cross join (values ('overdue', interval '1 second'), ('overdue_owner', interval '1 day'),
    ('overdue_committee', interval '3 days'), ('overdue_town', interval '7 days')) k(kind, after)
  where alliance_id = ?::uuid and state in ('pending_rectify', 'rectifying') and due_at + k.after > now()`

const numbers = `
  insert into app.number_series (alliance_id, series, year, last)
  select alliance_id, 'YH-330381', extract(year from found_at)::int, max(right(number, 6)::int) from app.hazards
  where alliance_id = ?::uuid group by 1, 3`

/**
 * Two years of one alliance, by ten statements. Runs as a job of the alliance; the rows look as the commands would have
 * left them, but nobody made them: for benchmarks only.
 */
export async function bulkHistory(uow: UnitOfWork, allianceId: string, today: string): Promise<void> {
  await uow.em.execute(`select setseed(('x' || left(md5(?), 6))::bit(24)::int / 16777216.0)`, [allianceId])
  await uow.em.execute(rounds, [allianceId, uow.now(), today])
  await uow.em.execute(visits, [allianceId, allianceId])
  await uow.em.execute(teams, [allianceId, allianceId])
  for (const sql of [hazards, rectifications, steps, dues, numbers]) await uow.em.execute(sql, [allianceId])
}
