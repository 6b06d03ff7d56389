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

/** A person with a session; `seat` is added by the caller's row. */
export async function insertPerson(client: pg.Client, name: string, seat = ''): Promise<Caller> {
  const personId = newId()
  const token = randomUUID()
  await client.query(`insert into app.persons (id, name, phone, created_at) values ($1, $2, gen_random_uuid()::text, now())`, [personId, name])
  await client.query(
    `insert into app.sessions (id, person_id, token_hash, created_at, last_seen_at, idle_seconds, expires_at, device)
     values ($1, $2, $3, now(), now(), 3600, now() + interval '1 day', 'test')`,
    [newId(), personId, createHash('sha256').update(token).digest()],
  )
  return { personId, seat, headers: { cookie: `anhu=${token}`, 'x-anhu-seat': seat } }
}

/** A chair of the alliance. */
export async function insertChair(client: pg.Client, allianceId: string, role = 'chair'): Promise<Caller> {
  const seatId = newId()
  const chair = await insertPerson(client, `${role} of ${allianceId.slice(-4)}`, `committee:${seatId}`)
  await client.query(
    `insert into app.committee_seats (alliance_id, id, person_id, person_name, phone_masked, role, starts_on)
     values ($1, $2, $3, 'x', '', $4, '2020-01-01')`,
    [allianceId, seatId, chair.personId, role],
  )
  return chair
}

/** Alliance, enterprise and hazards in bulk; `hazards` per alliance, found one minute apart. */
export async function insertAlliance(client: pg.Client, name: string, enterpriseIds: readonly string[], hazards: number): Promise<string> {
  const allianceId = newId()
  await client.query(
    `insert into app.alliances (id, name, code, type, division_code, state, charter, created_at)
     values ($1, $2, gen_random_uuid()::text, 'area', $3, 'active', '{}', now())`,
    [allianceId, name, DIVISION],
  )
  await client.query(
    `insert into app.memberships (alliance_id, id, enterprise_id, enterprise_name, credit_code, division_code, state, live, is_lead, joined_on)
     select $1, uuidv7(), e.id, e.name, e.credit_code, e.division_code, 'active', true, false, '2020-01-01'
     from app.enterprises e where e.id = any ($2::uuid[])`,
    [allianceId, enterpriseIds],
  )
  await client.query(
    `insert into app.hazards (alliance_id, id, number, enterprise_id, enterprise_name, division_code, source, basis, place, description,
       severity, state, immediate, found_at, found_by_name, created_at, due_on, due_at)
     select $1, uuidv7(), 'YH-' || lpad(n::text, 6, '0'), ids.id, 'firm', $3, 'mutual_check', '[]', 'hall ' || n,
       'guard missing at press ' || n, 'general', case when n % 3 = 0 then 'closed' else 'pending_rectify' end, false,
       timestamptz '2026-01-01' + n * interval '1 minute', 'inspector', now(), '2026-02-01', '2026-02-01T16:00:00Z'
     from generate_series(1, $4) n
     cross join lateral (select $2::uuid[] as all) list
     cross join lateral (select list.all[1 + n % cardinality(list.all)] as id) ids`,
    [allianceId, enterpriseIds, DIVISION, hazards],
  )
  await client.query(
    `insert into app.rectifications (alliance_id, id, hazard_id, round, measures, on_the_spot, submitted_at, submitted_by_name)
     select alliance_id, uuidv7(), id, 1, 'put right', false, found_at + interval '1 day', 'owner'
     from app.hazards where alliance_id = $1 and state = 'closed'`,
    [allianceId],
  )
  return allianceId
}

/** Enterprises with plain names. */
export async function insertEnterprises(client: pg.Client, count: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `insert into app.enterprises (id, credit_code, name, division_code, risk_tags, created_at)
     select uuidv7(), 'CODE' || n || '-' || gen_random_uuid(), 'firm ' || n, $2, '{}', now() from generate_series(1, $1) n returning id`,
    [count, DIVISION],
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
    await client.query(
      `insert into app.enterprise_seats (id, enterprise_id, person_id, person_name, phone_masked, role, is_inspector, starts_on)
       values ($1, $2, $3, 'owner', '', 'principal', true, '2020-01-01')`,
      [seatId, shared, owner.personId],
    )
    return { alliances, owner, nobody: await insertPerson(client, 'nobody'), enterpriseId: shared! }
  })
}
