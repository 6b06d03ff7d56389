import { createHash, randomUUID } from 'node:crypto'
import pg from 'pg'
import { newId } from '@anhu/domain/kernel'

/** A person with a session and a seat, as a request would carry them. */
export interface Caller {
  personId: string
  seat: string
  headers: Record<string, string>
}

/** Two alliances that share one firm, each with its own hazards. */
export interface World {
  alliances: readonly { id: string; chair: Caller }[]
  /** Owner of the shared firm, in the firm's seat. */
  owner: Caller
  /** A person with a session and no seat. */
  nobody: Caller
  enterpriseId: string
}

const DIVISION = 330_381_001_001

/** Inserts rows past triggers and walls; only for worlds that test the machinery, not the business. */
export async function asSuperuser<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    return await run(client)
  } finally {
    await client.end()
  }
}

const FILLERS: Readonly<Record<string, string>> = {
  text: `'x'`,
  integer: '1',
  bigint: '1',
  jsonb: `'[]'`,
  uuid: 'uuidv7()',
  boolean: 'false',
  'timestamp with time zone': 'now()',
  date: 'current_date',
  ARRAY: `'{}'`,
}

/**
 * Inserts rows of SQL expressions. Required columns that are not among them get something that fits, so that these
 * worlds outlive a new column.
 */
export async function insertRows(
  client: pg.Client,
  table: string,
  columns: Readonly<Record<string, string>>,
  values: readonly unknown[],
  from = '',
): Promise<{ id: string }[]> {
  const { rows } = await client.query<{ name: string; type: string }>(
    `select column_name as name, data_type as type from information_schema.columns
     where table_schema = 'app' and table_name = $1 and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'
       and not column_name = any ($2)`,
    [table, Object.keys(columns)],
  )
  const all = {
    ...Object.fromEntries(rows.map((row) => [row.name, FILLERS[row.type] ?? 'null'])),
    ...columns,
  }
  const inserted = await client.query<{ id: string }>(
    `insert into app.${table} (${Object.keys(all).join(', ')}) select ${Object.values(all).join(', ')} ${from} returning id`,
    [...values],
  )
  return inserted.rows
}

/** A person with a session; `seat` is added by the caller's row. */
export async function insertPerson(client: pg.Client, name: string, seat = ''): Promise<Caller> {
  const token = randomUUID()
  const personId = newId()
  await insertRows(client, 'persons', { id: '$1::uuid', name: '$2', phone: 'gen_random_uuid()::text' }, [
    personId,
    name,
  ])
  await insertRows(
    client,
    'sessions',
    {
      id: '$1::uuid',
      person_id: '$2::uuid',
      token_hash: '$3::bytea',
      idle_seconds: '3600',
      expires_at: `now() + interval '1 day'`,
    },
    [newId(), personId, createHash('sha256').update(token).digest()],
  )
  return { personId, seat, headers: { cookie: `anhu=${token}`, 'x-anhu-seat': seat } }
}

/** Somebody with a seat in the committee of the alliance. */
export async function insertChair(client: pg.Client, allianceId: string, role = 'chair'): Promise<Caller> {
  const seatId = newId()
  const chair = await insertPerson(client, `${role} of ${allianceId.slice(-4)}`, `committee:${seatId}`)
  await insertRows(
    client,
    'committee_seats',
    {
      alliance_id: '$1::uuid',
      id: '$2::uuid',
      person_id: '$3::uuid',
      role: '$4',
      starts_on: `'2020-01-01'::date`,
    },
    [allianceId, seatId, chair.personId, role],
  )
  return chair
}

/** An alliance with its members and hazards in bulk, found one minute apart, every third closed with a rectification. */
export async function insertAlliance(
  client: pg.Client,
  name: string,
  enterpriseIds: readonly string[],
  hazards: number,
): Promise<string> {
  const allianceId = newId()
  await insertRows(
    client,
    'alliances',
    {
      id: '$1::uuid',
      name: '$2',
      code: 'gen_random_uuid()::text',
      type: `'area'`,
      division_code: String(DIVISION),
      state: `'active'`,
      charter: `'{}'`,
    },
    [allianceId, name],
  )
  await insertRows(
    client,
    'memberships',
    {
      alliance_id: '$1::uuid',
      id: 'uuidv7()',
      enterprise_id: 'e.id',
      enterprise_name: 'e.name',
      credit_code: 'e.credit_code',
      division_code: 'e.division_code',
      state: `'active'`,
      live: 'true',
      is_lead: 'false',
      joined_on: `'2020-01-01'::date`,
    },
    [allianceId, enterpriseIds],
    'from app.enterprises e where e.id = any ($2::uuid[])',
  )
  await insertRows(
    client,
    'hazards',
    {
      alliance_id: '$1::uuid',
      id: 'uuidv7()',
      number: `'YH-' || lpad(n::text, 6, '0')`,
      enterprise_id: 'ids.id',
      enterprise_name: `'firm'`,
      division_code: String(DIVISION),
      source: `'mutual_check'`,
      basis: `'[]'`,
      place: `'hall ' || n`,
      description: `'guard missing at press ' || n`,
      severity: `'general'`,
      state: `case when n % 3 = 0 then 'closed' else 'pending_rectify' end`,
      immediate: 'false',
      found_at: `timestamptz '2026-01-01' + n * interval '1 minute'`,
      found_by_name: `'inspector'`,
      due_on: `'2026-02-01'::date`,
      due_at: `'2026-02-01T16:00:00Z'::timestamptz`,
    },
    [allianceId, enterpriseIds, hazards],
    `from generate_series(1, $3::int) n
     cross join lateral (select ($2::uuid[])[1 + n % cardinality($2::uuid[])] as id) ids`,
  )
  await insertRows(
    client,
    'rectifications',
    {
      alliance_id: 'h.alliance_id',
      id: 'uuidv7()',
      hazard_id: 'h.id',
      round: '1',
      measures: `'put right'`,
      on_the_spot: 'false',
      submitted_at: `h.found_at + interval '1 day'`,
      submitted_by_name: `'owner'`,
    },
    [allianceId],
    `from app.hazards h where h.alliance_id = $1 and h.state = 'closed'`,
  )
  return allianceId
}

/** Enterprises with plain names. */
export async function insertEnterprises(client: pg.Client, count: number): Promise<string[]> {
  const rows = await insertRows(
    client,
    'enterprises',
    {
      id: 'uuidv7()',
      credit_code: 'gen_random_uuid()::text',
      name: `'firm ' || n`,
      division_code: String(DIVISION),
    },
    [count],
    'from generate_series(1, $1::int) n',
  )
  return rows.map((row) => row.id)
}

/** Makes the world of the API's tests. */
export async function makeWorld(superUrl: string, hazards = 120): Promise<World> {
  return asSuperuser(superUrl, async (client) => {
    const [shared, own] = await insertEnterprises(client, 2)
    const alliances = []
    for (const name of ['east', 'west']) {
      const id = await insertAlliance(client, name, name === 'east' ? [shared!, own!] : [shared!], hazards)
      alliances.push({ id, chair: await insertChair(client, id) })
    }
    const seatId = newId()
    const owner = await insertPerson(client, 'owner', `member:${seatId}`)
    await insertRows(
      client,
      'enterprise_seats',
      {
        id: '$1::uuid',
        enterprise_id: '$2::uuid',
        person_id: '$3::uuid',
        role: `'principal'`,
        is_inspector: 'true',
        starts_on: `'2020-01-01'::date`,
      },
      [seatId, shared, owner.personId],
    )
    return { alliances, owner, nobody: await insertPerson(client, 'nobody'), enterpriseId: shared! }
  })
}
