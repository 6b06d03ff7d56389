import pg from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { declaredTables } from '@anhu/domain/orm'
import { type TestDatabase, createTestDatabase } from '../testkit/database.ts'
import { SILENT, whoSings } from './canary.ts'
import { complete, describeTables, worldRows } from './load-world.ts'
import { RULES } from './oracle.ts'
import { placedRows } from './place-rows.ts'
import { matrixWorld } from './world.ts'

let database: TestDatabase
let client: pg.Client
const declared = declaredTables()

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.superUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

const GLOBAL = [
  'calendar_days',
  'calendar_years',
  'checklist_items',
  'checklist_topics',
  'divisions',
  'glossary_values',
  'hazard_criteria',
  'industries',
  'law_articles',
  'law_versions',
  'laws',
  'territory_rollups',
  'visit_natures',
]

it('every table is declared, enabled and forced, and the oracle knows it', async () => {
  const { rows } = await client.query<{ name: string; enabled: boolean; forced: boolean }>(
    `select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced from pg_class
     where relnamespace = 'app'::regnamespace and relkind in ('r', 'p') order by relname`,
  )
  expect(rows.map((row) => row.name)).toEqual([...declared.keys()].sort())
  expect(rows.filter((row) => !row.enabled || !row.forced)).toEqual([])
  expect(Object.keys(RULES).sort()).toEqual([...declared.keys()].sort())
})

it('the matrix has rows of every table, with a canary in every column of text and JSON but those that cannot hold one', async () => {
  const tables = await describeTables(client)
  const { world } = matrixWorld()
  const placed = Map.groupBy([...worldRows(world), ...placedRows(world)], ([table]) => table)
  const rows = new Map(
    [...placed].map(([table, list]) => [table, list.map(([, given]) => complete(tables, table, given))]),
  )
  expect([...rows.keys()].sort()).toEqual([...declared.keys()].sort())

  const { sings, silent } = whoSings(tables, rows)
  expect(silent).toEqual(Object.values(SILENT).flat().sort())
  expect(sings.length).toBeGreaterThan(350)
  // An exception that speaks of a check has one.
  const checked = [...tables].flatMap(([table, { columns }]) =>
    columns.filter((one) => one.word !== null).map((one) => `${table}.${one.name}`),
  )
  expect(SILENT['a check of the table takes its own words alone']).toEqual(checked.sort())
})

it('the list of global tables is as short as it is written here', () => {
  expect(
    [...declared.values()]
      .filter((table) => table.kind === 'global')
      .map((table) => table.table)
      .sort(),
  ).toEqual(GLOBAL)
})

it('an owned table carries its owner, not null, and repeats it in its keys', async () => {
  const { rows } = await client.query<{ table: string; column: string; notnull: boolean; keyed: boolean }>(
    `select c.relname as table, a.attname as column, a.attnotnull as notnull,
       coalesce(a.attnum = any (i.indkey::int2[]), false) as keyed
     from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' and a.attname in ('alliance_id', 'enterprise_id')`,
  )
  const of = (table: string, column: string): (typeof rows)[number] | undefined =>
    rows.find((row) => row.table === table && row.column === column)
  for (const { table, kind } of declared.values()) {
    if (kind === 'alliance' && table !== 'alliances')
      expect.soft(of(table, 'alliance_id'), table).toMatchObject({ notnull: true, keyed: true })
    if (kind === 'enterprise' && table !== 'enterprises')
      expect.soft(of(table, 'enterprise_id'), table).toMatchObject({ notnull: true })
  }
})

it('a unique key of an alliance-owned table contains the alliance, so that no key answers for another tenant', async () => {
  const { rows } = await client.query<{ table: string; name: string; columns: string[] }>(
    `select c.relname as table, x.relname as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_index i join pg_class c on c.oid = i.indrelid join pg_class x on x.oid = i.indexrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
     where i.indisunique and c.relnamespace = 'app'::regnamespace group by 1, 2`,
  )
  const owned = rows.filter(
    (row) => declared.get(row.table)?.kind === 'alliance' && row.table !== 'alliances',
  )
  expect(owned.length).toBeGreaterThan(20)
  expect(owned.filter((row) => !row.columns.includes('alliance_id'))).toEqual([])
})

it('PostgreSQL holds exactly the declared policies, for the declared roles', async () => {
  const { rows } = await client.query<{ name: string; cmd: string; roles: string[] }>(
    `select tablename || '.' || policyname as name, lower(cmd) as cmd, roles::text[] as roles from pg_policies where schemaname = 'app'`,
  )
  const expected = [...declared.values()].flatMap((table) =>
    table.policies.map((policy) => ({
      name: `${table.table}.${policy.name}`,
      cmd: policy.command,
      roles: policy.roles,
    })),
  )
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1)
  expect(rows.sort(byName)).toEqual(expected.sort(byName))
})

it('the text of every policy is the one on the committed sheet', async () => {
  const { rows } = await client.query<{ line: string }>(
    `select format(E'%s %s to %s\\n  using %s\\n  check %s', policyname, lower(cmd), array_to_string(roles, ','), coalesce(qual, '-'),
       coalesce(with_check, '-')) as line
     from pg_policies where schemaname = 'app' order by tablename, policyname`,
  )
  await expect(rows.map((row) => row.line.replaceAll(/\n\s+/g, '\n  ')).join('\n\n')).toMatchFileSnapshot(
    './policies.sheet.txt',
  )
})

it('the application role holds exactly the rights the policies speak of', async () => {
  const { rows } = await client.query<{ grant: string }>(
    `select grantee || ' ' || lower(privilege_type) || ' ' || table_name as grant from information_schema.role_table_grants
     where table_schema = 'app' and grantee in ('app_rw', 'authz_definer', 'audit_writer', 'app_login', 'job_login', 'PUBLIC') order by 1`,
  )
  const expected = [...declared.values()].flatMap((table) =>
    table.policies.map((policy) => `${policy.roles[0]} ${policy.command} ${table.table}`),
  )
  expect(rows.map((row) => row.grant)).toEqual([...new Set(expected)].sort())
})

it('every declared reference is kept by PostgreSQL, and no other', async () => {
  const { rows } = await client.query<{ reference: string; deferrable: boolean }>(
    `select c.conrelid::regclass::text || '(' || (select string_agg(attname, ',' order by n) from unnest(c.conkey) with ordinality k(num, n)
         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.num) || ') → ' || c.confrelid::regclass::text || '(' ||
       (select string_agg(attname, ',' order by n) from unnest(c.confkey) with ordinality k(num, n)
         join pg_attribute a on a.attrelid = c.confrelid and a.attnum = k.num) || ')' as reference, c.condeferred as deferrable
     from pg_constraint c where c.contype = 'f' and c.connamespace = 'app'::regnamespace`,
  )
  const expected = [...declared.values()].flatMap((table) =>
    table.references.map(
      (to) => `app.${table.table}(${to.columns.join(',')}) → app.${to.table}(${to.to.join(',')})`,
    ),
  )
  expect(rows.map((row) => row.reference).sort()).toEqual(expected.sort())
  expect(rows.filter((row) => !row.deferrable)).toEqual([])
})

it('references between alliance-owned tables repeat the alliance', () => {
  const owned = new Set(
    [...declared.values()]
      .filter((table) => table.kind === 'alliance' && table.table !== 'alliances')
      .map((table) => table.table),
  )
  const loose = [...declared.values()].flatMap((table) =>
    owned.has(table.table)
      ? table.references.filter((to) => owned.has(to.table) && !to.columns.includes('alliance_id'))
      : [],
  )
  expect(loose).toEqual([])
})

it('a table made later is closed at once', async () => {
  await client.query('create table app.made_later (id int)')
  const { rows } = await client.query(
    `select relrowsecurity and relforcerowsecurity as closed from pg_class where oid = 'app.made_later'::regclass`,
  )
  await client.query('drop table app.made_later')
  expect(rows).toEqual([{ closed: true }])
})

it('no role of the house passes row security by, and none may become a role that does', async () => {
  const { rows } = await client.query(
    `select r.rolname from pg_roles r where r.rolname in ('app_owner', 'app_rw', 'app_login', 'job_login', 'authz_definer', 'audit_writer', 'app_migrator')
       and (r.rolsuper or r.rolbypassrls or exists (select from pg_roles s where (s.rolsuper or s.rolbypassrls) and pg_has_role(r.oid, s.oid, 'set')))`,
  )
  expect(rows).toEqual([])
})
