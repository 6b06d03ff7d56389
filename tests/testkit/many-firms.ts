import type { UnitOfWork } from '@anhu/domain/kernel'

/**
 * Firms with people by the thousand, written by SQL: spread over villages, `each` people a firm on average, and over alliances where
 * any are given.
 * As the system for "seed-world".
 */
export async function insertManyFirms(
  uow: UnitOfWork,
  input: {
    firms: number
    each: number
    firstDivision: number
    divisions: number
    allianceIds?: readonly string[]
  },
): Promise<void> {
  await uow.em.execute(
    `with firm as (
       select uuidv7() as id, n, ?::bigint + (n % ?) as division from generate_series(1, ?) n),
     entered as (
       insert into app.enterprises (id, credit_code, name, division_code, risk_tags, industry_code, scale, created_at, version)
       select id, 'M' || lpad(n::text, 17, '0'), '企业' || n, division, case n % 4 when 0 then '{DUST}'::text[] else '{FIRE}'::text[] end,
         '3360', 'small', now(), 1 from firm),
     people as (
       select uuidv7() as person, uuidv7() as seat, f.id as firm, f.n, k
       from firm f cross join lateral generate_series(1, floor((f.n + 1) * ?::numeric)::int - floor(f.n * ?::numeric)::int) k),
     persons as (
       insert into app.persons (id, name, phone, locale, created_at, version)
       select person, '员工' || n || '-' || k, '2' || lpad((n * 10 + k)::text, 10, '0'), 'zh-CN', now(), 1 from people),
     members as (
       insert into app.memberships (alliance_id, id, enterprise_id, enterprise_name, credit_code, division_code, state, live, is_lead, joined_on, version)
       select (?::uuid[])[1 + n % cardinality(?::uuid[])], uuidv7(), id, '企业' || n, 'M' || lpad(n::text, 17, '0'), division, 'active', true, false, date '2024-01-01', 1
       from firm where cardinality(?::uuid[]) > 0)
     insert into app.enterprise_seats (id, enterprise_id, person_id, person_name, phone_masked, role, is_inspector, starts_on)
     select seat, firm, person, '员工' || n || '-' || k, '2**********',
       (array['principal', 'safety', 'rectifier', 'staff'])[1 + (k - 1) % 4], false, date '2024-01-01' from people`,
    [
      input.firstDivision,
      input.divisions,
      input.firms,
      input.each,
      input.each,
      ...Array<string>(3).fill(`{${(input.allianceIds ?? []).join(',')}}`),
    ],
  )
}
