import type { UnitOfWork } from '../../kernel/index.ts'

const summed = [
  'members',
  'visits_planned',
  'visits_done',
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
  'rounds_running',
] as const

/**
 * Adds the alliances' counts up to village, town, county and city, and to every bureau's own division (which may have
 * none). Firms are counted once however many alliances they are in. Runs as the system for "territory-rollup".
 * @returns how many divisions were written
 */
export async function refreshTerritories(uow: UnitOfWork): Promise<number> {
  const rows = await uow.em.execute<{ division_code: string }[]>(
    `with levels as (
       select r.alliance_id, d.code from app.alliance_rollups r
       cross join lateral (select distinct code from (values (r.division_code), (r.division_code / 1000 * 1000),
         (r.division_code / 1000000 * 1000000), (r.division_code / 100000000 * 100000000)) as c(code)) d),
     sums as (
       select l.code, count(*)::int as alliances, ${summed.map((name) => `sum(r.${name})::int as ${name}`).join(', ')}
       from levels l join app.alliance_rollups r using (alliance_id) group by l.code),
     firms as (
       select l.code, count(distinct s.enterprise_id)::int as enterprises from levels l
       join app.memberships s on s.alliance_id = l.alliance_id and s.live group by l.code),
     checked as (
       select l.code, count(distinct e.enterprise_id)::int as firms_checked from levels l
       join app.enterprise_rollups e on e.alliance_id = l.alliance_id and e.firms_checked > 0 group by l.code),
     codes as (select code from sums union select division_code from app.bureaus)
     insert into app.territory_rollups (division_code, alliances, enterprises, firms_checked, ${summed.join(', ')}, as_of)
     select c.code, coalesce(s.alliances, 0), coalesce(f.enterprises, 0), coalesce(k.firms_checked, 0),
       ${summed.map((name) => `coalesce(s.${name}, 0)`).join(', ')}, ?
     from codes c left join sums s using (code) left join firms f using (code) left join checked k using (code)
     on conflict (division_code) do update set alliances = excluded.alliances, enterprises = excluded.enterprises,
       firms_checked = excluded.firms_checked, ${summed.map((name) => `${name} = excluded.${name}`).join(', ')}, as_of = excluded.as_of
     returning division_code`,
    [uow.now()],
  )
  return rows.length
}
