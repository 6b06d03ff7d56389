import { createHash } from 'node:crypto'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyPassword } from '@anhu/domain/identity'
import { fileBlobs } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { type DemoAccount, writeAccounts } from '@anhu/seeds/builders'
import { type LoadedWorld, loadWorld } from '@anhu/seeds'
import { type TestDatabase, createTestDatabase } from '../../testkit/database.ts'

let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>
let dataDir: string
let all: pg.Client
let loaded: LoadedWorld | null
let accounts: readonly DemoAccount[] = []

const target = () => ({
  orm,
  dataDir,
  now: new Date(),
  say: () => undefined,
  publishAccounts: async (list: readonly DemoAccount[]) => {
    accounts = list
    await writeAccounts(dataDir, list)
  },
})

const one = async <T extends object>(sql: string, values: unknown[] = []): Promise<T> =>
  (await all.query<T>(sql, values)).rows[0]!

beforeAll(async () => {
  database = await createTestDatabase()
  orm = await openOrm({ url: `${database.jobUrl}?options=-c%20synchronous_commit%3Doff` })
  dataDir = await mkdtemp(join(tmpdir(), 'anhu-demo-'))
  all = new pg.Client({ connectionString: database.superUrl })
  await all.connect()
  loaded = await loadWorld('demo', target())
}, 600_000)

afterAll(async () => {
  await all.end()
  await orm.close(true)
  await database.drop()
  await rm(dataDir, { recursive: true, force: true })
})

describe('the demo world', () => {
  it('is what its people did, and the domain refused nothing of it', () => {
    expect(loaded?.counts.refused).toBe(0)
    expect(loaded?.counts.visits).toBeGreaterThan(200)
    expect(loaded?.counts.hazards).toBeGreaterThan(400)
  })

  it('has a year of outreach: every type in every state, a warning whose check stands at four fifths', async () => {
    const { rows } = await all.query<{ state: string; n: number }>(
      'select state, count(*)::int as n from app.publications group by 1',
    )
    expect(Object.fromEntries(rows.map((row) => [row.state, row.n]))).toMatchObject({
      draft: 3,
      review: 1,
      withdrawn: 1,
      archived: 6,
    })
    const { types, versions, unsent } = await one<Record<string, number>>(
      `select (select count(distinct type)::int from app.publications) as types, (select count(*)::int from app.law_versions) as versions,
        (select count(*)::int from app.outbound_messages where publication_id is not null and state <> 'sent') as unsent`,
    )
    expect(types).toBe(4)
    expect(versions).toBeGreaterThan(75)
    expect(unsent).toBe(0)
    const check = await one<{ answered: number; firms: number; read: number; people: number }>(
      `select count(a.outcome)::int as answered, count(*)::int as firms, sum(t.people_read)::int as read, sum(t.people)::int as people
       from app.publications p join app.targeted_check_answers a on a.publication_id = p.id
         join app.publication_targets t on t.publication_id = p.id and t.enterprise_id = a.enterprise_id
       where p.title like '台风%' and p.urgent`,
    )
    expect(check.answered / check.firms).toBeCloseTo(0.8, 1)
    expect(check.read / check.people).toBeGreaterThan(0.8)
    // Counts of firms are what their people did.
    const wrong = await one<{ n: number }>(
      `select count(*)::int as n from app.publication_targets t where t.people_read <> (select count(d.read_at) from app.publication_deliveries d
         where d.publication_id = t.publication_id and d.enterprise_id = t.enterprise_id)`,
    )
    expect(wrong.n).toBe(0)
  })

  it('loads once: a second load changes nothing, and says so unless it was asked to be quiet', async () => {
    const count = `select (select count(*) from app.alliances) as alliances, (select count(*) from app.hazards) as hazards,
      (select count(*) from app.audit_events) as audit`
    const before = await one(count)
    expect(await loadWorld('demo', target(), true)).toBeNull()
    await expect(loadWorld('demo', target())).rejects.toThrow(/db:reset/)
    expect(await one(count)).toEqual(before)
  })

  it('shows accounts that can sign in, and nobody else the file', async () => {
    const people = new Map(
      (
        await all.query<{ phone: string; password_hash: string; seats: string }>(
          `select p.phone, p.password_hash,
             (select count(*) from app.bureau_seats s where s.person_id = p.id)
               + (select count(*) from app.committee_seats s where s.person_id = p.id)
               + (select count(*) from app.enterprise_seats s where s.person_id = p.id)
               + (select count(*) from app.experts s where s.person_id = p.id and s.active) as seats from app.persons p`,
        )
      ).rows.map((row) => [row.phone, row]),
    )
    expect(accounts.length).toBeGreaterThan(10)
    for (const account of accounts) expect(Number(people.get(account.phone)?.seats)).toBeGreaterThan(0)
    const hashes = new Set(accounts.map((account) => people.get(account.phone)!.password_hash))
    for (const hash of hashes) expect(await verifyPassword(accounts[0]!.password, hash)).toBe(true)
    const written = JSON.parse(await readFile(join(dataDir, 'demo-accounts.json'), 'utf8')) as DemoAccount[]
    expect(written).toEqual(accounts)
    expect((await stat(join(dataDir, 'demo-accounts.json'))).mode & 0o777).toBe(0o600)
  })

  it('has one person in two firms and a committee, and one firm in three alliances', async () => {
    const { people } = await one<{ people: string }>(
      `select count(*) as people from app.persons p where
         (select count(*) from app.enterprise_seats s where s.person_id = p.id) >= 2
         and exists (select from app.committee_seats s where s.person_id = p.id)`,
    )
    expect(Number(people)).toBeGreaterThan(0)
    const { most } = await one<{ most: number }>(
      `select max(n)::int as most from (select count(*) as n from app.memberships where live group by enterprise_id) x`,
    )
    expect(most).toBe(3)
  })

  it('counts in its roll-ups what is in its rows', async () => {
    const wrong = await all.query(
      `select a.id from app.alliances a left join app.alliance_rollups r on r.alliance_id = a.id
       where (r.members, r.hazards, r.hazards_closed, r.visits_done, r.good_practices, r.hazards_major_open) is distinct from (
         (select count(*)::int from app.memberships m where m.alliance_id = a.id and m.live),
         (select count(*)::int from app.hazards h where h.alliance_id = a.id and h.state not in ('draft', 'cancelled')),
         (select count(*)::int from app.hazards h where h.alliance_id = a.id and h.state = 'closed'),
         (select count(*)::int from app.visits v where v.alliance_id = a.id and v.nature = 'mutual' and v.state in ('field_done', 'reported', 'archived')),
         (select count(*)::int from app.good_practices g where g.alliance_id = a.id),
         (select count(*)::int from app.major_hazards j where j.alliance_id = a.id and j.state not in ('not_major', 'closed')))`,
    )
    expect(wrong.rows).toEqual([])
    const county = await one<{ hazards: number; enterprises: number }>(
      `select hazards, enterprises from app.territory_rollups where division_code = 330381000000`,
    )
    expect(county).toEqual(
      await one(
        `select (select count(*)::int from app.hazards where state not in ('draft', 'cancelled')) as hazards,
           (select count(distinct enterprise_id)::int from app.memberships where live) as enterprises`,
      ),
    )
  })

  it('leaves nothing behind for the workers, and sends nobody an SMS', async () => {
    expect(
      await one(
        `select (select count(*)::int from app.outbox where done_at is null) as undone,
           (select count(*)::int from app.due where state = 'pending' and due_at < now() - interval '1 hour') as late,
           (select count(*)::int from app.outbound_messages where state <> 'sent') as sms,
           (select count(*)::int from app.evidence where thumb_state <> 'ready') as pictures`,
      ),
    ).toEqual({ undone: 0, late: 0, sms: 0, pictures: 0 })
    const { inbox } = await one<{ inbox: number }>(
      `select max(n)::int as inbox from (select count(*) as n from app.notifications where read_at is null group by person_id) x`,
    )
    expect(inbox).toBeLessThan(60)
  })

  it('keeps the file of every photo, unchanged', async () => {
    const blobs = fileBlobs(dataDir)
    const { rows } = await all.query<{ sha256: string }>(
      `select distinct sha256 from app.evidence order by sha256 limit 40`,
    )
    expect(rows.length).toBe(40)
    for (const { sha256 } of rows)
      expect(
        createHash('sha256')
          .update(await blobs.read(sha256))
          .digest('hex'),
      ).toBe(sha256)
  })

  it('has an unbroken chain of audit lines for every alliance', async () => {
    const { rows } = await all.query(
      `select id from app.alliances where audit.first_broken_link(id) is not null`,
    )
    expect(rows).toEqual([])
  })

  it('makes up every firm, number and code', async () => {
    expect(
      await one(
        `select (select count(*)::int from app.persons where phone not like '19900%') as phones,
           (select count(*)::int from app.enterprises where substr(credit_code, 9, 2) <> 'YY') as codes`,
      ),
    ).toEqual({ phones: 0, codes: 0 })
  })
})
