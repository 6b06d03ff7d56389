import type pg from 'pg'
import { canary, canSing, nextRow } from './canary.ts'
import { fresh, stateOf, type World } from './world.ts'

interface Column {
  name: string
  type: string
  nullable: boolean
  hasDefault: boolean
  /** A word that the column's CHECK takes, where any text would not do. */
  word: string | null
}

const day = (offset: number): string =>
  new Date(Date.now() + 8 * 3_600_000 + offset * 86_400_000).toISOString().slice(0, 10)
const hour = (offset: number): string => new Date(Date.now() + offset * 3_600_000).toISOString()

/** Reads columns, keys and CHECK-bound words of every table of schema app. */
export async function describeTables(
  client: pg.Client,
): Promise<Map<string, { columns: Column[]; key: string[] }>> {
  const { rows } = await client.query<Column & { table: string; position: number | null }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
       a.atthasdef as "hasDefault", array_position(i.indkey::int2[], a.attnum) as position,
       (select substring(pg_get_constraintdef(k.oid) from '[(]' || a.attname || ' = ANY [(]ARRAY[[]''([a-z_]+)''') from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'c' and pg_get_constraintdef(k.oid) ~ ('[(]' || a.attname || ' = ANY') limit 1) as word
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
       left join pg_index i on i.indrelid = c.oid and i.indisprimary
     where c.relnamespace = 'app'::regnamespace and c.relkind = 'r' order by c.relname, a.attnum`,
  )
  const tables = new Map<string, { columns: Column[]; key: string[] }>()
  for (const row of rows) {
    const table = tables.get(row.table) ?? { columns: [], key: [] }
    table.columns.push(row)
    if (row.position !== null) table.key.push(row.name)
    tables.set(row.table, table)
  }
  return tables
}

function filler(column: Column): unknown {
  if (column.word) return column.word
  if (column.nullable || column.hasDefault) return undefined
  switch (column.type) {
    case 'uuid':
      return fresh()
    case 'boolean':
      return false
    case 'date':
      return day(-10)
    case 'timestamp with time zone':
      return hour(-10)
    case 'bytea':
      return `\\x${fresh().replaceAll('-', '')}`
    default:
      return 1
  }
}

/** Completes a row: a canary in every column of text or JSON, and a value in every other that needs one. */
export function complete(
  tables: Awaited<ReturnType<typeof describeTables>>,
  table: string,
  given: Record<string, unknown>,
): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  const number = nextRow()
  for (const column of tables.get(table)!.columns) {
    const value =
      column.name in given
        ? given[column.name]
        : !column.word && canSing(column)
          ? canary(table, column, number, given)
          : filler(column)
    if (value !== undefined) row[column.name] = value
  }
  return row
}

/** Writes rows with every trigger and reference asleep; the test's superuser only. */
export async function insertRows(
  client: pg.Client,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  if (rows.length === 0) return
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name) => `"${name}"`).join(', ')
  await client.query(
    `insert into app.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::app.${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}

/** The rows of the world's own tables. */
export function worldRows(world: World): [table: string, row: Record<string, unknown>][] {
  const term = (one: { starts: number; ends: number | null; ended: boolean }): object => ({
    starts_on: day(one.starts),
    ends_on: one.ends === null ? null : day(one.ends),
    ended_at: one.ended ? hour(-1) : null,
  })
  return [
    ...world.persons.map((one) => ['persons', { id: one.id, disabled_at: one.disabled ? hour(-1) : null }]),
    ...world.alliances.map((one) => ['alliances', { id: one.id, division_code: one.division }]),
    ...world.groups.map((one) => ['activity_groups', { alliance_id: one.alliance, id: one.id }]),
    ...world.enterprises.map((one) => ['enterprises', { id: one.id, division_code: one.division }]),
    ...world.memberships.map((one) => [
      'memberships',
      {
        alliance_id: one.alliance,
        id: one.id,
        enterprise_id: one.enterprise,
        group_id: one.group,
        division_code: world.alliances.find((alliance) => alliance.id === one.alliance)!.division,
        state: stateOf(one),
        live: one.live,
        joined_on: day(one.joined),
      },
    ]),
    ...world.committeeSeats.map((one) => [
      'committee_seats',
      {
        alliance_id: one.alliance,
        id: one.id,
        person_id: one.person,
        role: one.role,
        group_id: one.group,
        ...term(one),
      },
    ]),
    ...world.enterpriseSeats.map((one) => [
      'enterprise_seats',
      {
        id: one.id,
        enterprise_id: one.enterprise,
        person_id: one.person,
        role: one.role,
        is_inspector: one.inspector,
        ...term(one),
      },
    ]),
    ...world.bureaus.map((one) => ['bureaus', { id: one.id, division_code: one.ranges[0]![0] }]),
    ...world.bureaus.flatMap((one) =>
      one.ranges.map(([from, to]) => [
        'bureau_territories',
        { id: fresh(), bureau_id: one.id, code_from: from, code_to: to },
      ]),
    ),
    ...world.bureauSeats.map((one) => [
      'bureau_seats',
      { id: one.id, bureau_id: one.bureau, person_id: one.person, role: one.role, ...term(one) },
    ]),
    ...world.rounds.map((one) => ['rounds', { alliance_id: one.alliance, id: one.id, state: one.state }]),
    ...world.visits.map((one) => [
      'visits',
      {
        alliance_id: one.alliance,
        id: one.id,
        round_id: one.round,
        enterprise_id: one.host,
        group_id: one.group,
        division_code: one.division,
        ...(one.nature ? { nature: one.nature } : {}),
        state: one.state,
        drop_box_until: one.dropBox === null ? null : hour(one.dropBox),
      },
    ]),
    ...world.inspectors.map((one) => [
      'visit_inspectors',
      {
        alliance_id: one.alliance,
        id: one.id,
        visit_id: one.visit,
        enterprise_id: one.enterprise,
        host_enterprise_id: one.host,
        person_id: one.person,
        state: one.state,
      },
    ]),
    ...world.hazards.map((one) => [
      'hazards',
      {
        alliance_id: one.alliance,
        id: one.id,
        visit_id: one.visit,
        enterprise_id: one.enterprise,
        group_id: one.group,
        division_code: one.division,
        state: one.state,
        disclosed_at: one.disclosed ? hour(-1) : null,
        ...(one.disclosed ? {} : { disclosed_reason: null }),
        reinspector_enterprise_id: one.reinspector,
      },
    ]),
    ...world.lookBacks.map((one) => [
      'look_backs',
      {
        alliance_id: one.alliance,
        id: one.id,
        hazard_id: one.hazard,
        enterprise_id: one.enterprise,
        group_id: one.group,
        inspector_enterprise_id: one.inspector,
        state: one.state,
      },
    ]),
  ] as [string, Record<string, unknown>][]
}
