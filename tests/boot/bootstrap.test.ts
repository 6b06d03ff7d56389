import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  bootstrapDatabase,
  bootstrapRoles,
  dropDatabase,
  withClient,
  withDatabase,
  type DatabaseUrls,
} from '../../scripts/database/bootstrap.ts'
import { startCluster, type Cluster } from '../../scripts/database/cluster.ts'
import { newRolePasswords } from '../../scripts/database/instance.ts'

let cluster: Cluster
let urls: DatabaseUrls
let dataDir: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'anhu-bootstrap-'))
  cluster = await startCluster({ throwaway: true, dataDir })
  await bootstrapRoles(cluster.superUrl, cluster.instance.rolePasswords)
  urls = (await bootstrapDatabase(cluster.superUrl, 'anhu', cluster.instance.rolePasswords)).urls
  await asMigrator(async (client) => {
    await client.query('create table app.notes (alliance_id uuid not null, body text)')
    await client.query('grant select, insert, update, delete on app.notes to app_rw')
    await client.query(
      "create policy notes_all on app.notes using (current_setting('app.open', true) = 'yes')",
    )
  })
})
afterAll(async () => {
  await cluster.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const asMigrator = (work: (client: pg.Client) => Promise<void>): Promise<void> =>
  withClient(urls.migrate, async (client) => {
    await client.query('set role app_owner')
    await work(client)
  })

async function one<T>(url: string, sql: string): Promise<T> {
  return withClient(url, async (client) => (await client.query<{ value: T }>(sql)).rows[0]?.value as T)
}

/** Everything the bootstrap may change, as text. */
const catalogue = `
  select json_build_object(
    'roles', (select json_agg(r order by r.rolname) from (select rolname, rolcanlogin, rolinherit, rolsuper, rolbypassrls, rolcreaterole from pg_roles) r),
    'members', (select json_agg(m order by m.a, m.b, m.grantor) from (select roleid::regrole::text a, member::regrole::text b, grantor::regrole::text grantor, inherit_option, set_option, admin_option from pg_auth_members) m),
    'settings', (select json_agg(s::text order by s::text) from (select setdatabase, setrole::regrole::text, setconfig from pg_db_role_setting) s),
    'schemas', (select json_agg(n order by n.nspname) from (select nspname, nspowner::regrole::text, nspacl::text from pg_namespace where nspname !~ '^pg_') n),
    'defaults', (select json_agg(d::text order by d::text) from (select defaclrole::regrole::text, defaclnamespace::regnamespace::text, defaclobjtype, defaclacl::text from pg_default_acl) d),
    'triggers', (select json_agg(evtname order by evtname) from pg_event_trigger)
  )::text as value`

describe('the bootstrap of a database', () => {
  it('changes nothing when it runs again, also from several processes at once', async () => {
    const before = await one<string>(urls.super, catalogue)
    const again = async (): Promise<void> => {
      await bootstrapRoles(cluster.superUrl, cluster.instance.rolePasswords)
      await bootstrapDatabase(cluster.superUrl, 'anhu', cluster.instance.rolePasswords)
    }
    await Promise.all([again(), again(), again()])
    expect(await one<string>(urls.super, catalogue)).toBe(before)
  })

  it('closes a new table at once: its owner sees no row either', async () => {
    const closed = await one<boolean>(
      urls.super,
      "select relrowsecurity and relforcerowsecurity as value from pg_class where oid = 'app.notes'::regclass",
    )
    expect(closed).toBe(true)
    await expect(
      asMigrator(async (client) => {
        await client.query('insert into app.notes values (uuidv7(), null)')
      }),
    ).rejects.toMatchObject({ code: '42501' })
  })

  it('gives the login roles no row of their own accord', async () => {
    for (const url of [urls.app, urls.job]) {
      await expect(one(url, 'select count(*) as value from app.notes')).rejects.toMatchObject({
        code: '42501',
      })
    }
  })

  it('lets the login roles become app_rw and nobody else', async () => {
    for (const url of [urls.app, urls.job]) {
      await withClient(url, async (client) => {
        await client.query('set role app_rw')
        await client.query('select * from app.notes')
        await client.query('reset role')
        for (const other of ['app_owner', 'authz_definer', 'audit_writer', 'app_migrator', 'postgres']) {
          await expect(client.query(`set role ${other}`)).rejects.toMatchObject({ code: '42501' })
        }
      })
    }
  })

  it('leaves app_rw rows to change but no table to empty, reshape or make', async () => {
    await withClient(urls.app, async (client) => {
      await client.query('set role app_rw')
      for (const statement of [
        'truncate app.notes',
        'alter table app.notes disable row level security',
        'create table app.mine (a int)',
        'create temp table mine (a int)',
      ]) {
        await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' })
      }
    })
  })

  it('lets nobody call a look-up function until a migration says who may', async () => {
    await withClient(urls.migrate, async (client) => {
      await client.query('set role authz_definer')
      await client.query(
        'create or replace function authz.probe() returns int language sql security definer return 1',
      )
      for (const url of [urls.app, urls.job])
        await expect(one(url, 'select authz.probe() as value')).rejects.toMatchObject({ code: '42501' })
      await client.query('grant execute on function authz.probe() to app_login')
    })
    expect(await one(urls.app, 'select authz.probe() as value')).toBe(1)
    await expect(one(urls.job, 'select authz.probe() as value')).rejects.toMatchObject({ code: '42501' })
  })

  it('limits how long the application may hold things up', async () => {
    await withClient(urls.app, async (client) => {
      const { rows } = await client.query(
        `select name, setting::int as setting from pg_settings
         where name in ('statement_timeout', 'idle_in_transaction_session_timeout', 'lock_timeout') order by name`,
      )
      expect(rows).toEqual([
        { name: 'idle_in_transaction_session_timeout', setting: 15_000 },
        { name: 'lock_timeout', setting: 3000 },
        { name: 'statement_timeout', setting: 8000 },
      ])
      expect((await client.query('show plan_cache_mode')).rows[0]?.plan_cache_mode).toBe('force_generic_plan')
    })
  })

  it('knows letters beyond ASCII on every machine', async () => {
    expect(await one(urls.app, "select lower('ÄÉ') = 'äé' and 'Ä' ~* 'ä' as value")).toBe(true)
    expect(
      await one(
        urls.app,
        "select datlocprovider::text || ' ' || datlocale as value from pg_database where datname = current_database()",
      ),
    ).toBe('b C.UTF-8')
  })

  it('sorts Chinese by pinyin where it is asked to', async () => {
    const sorted = await one<string>(
      urls.app,
      `select string_agg(name, '' order by name collate "zh-x-icu") as value from unnest(array['周', '王', '安', '李', '陈']) name`,
    )
    expect(sorted).toBe('安陈李王周')
  })

  it('lets the queue make its schema its own', async () => {
    await withClient(urls.job, async (client) => {
      await client.query('create schema if not exists queue')
      await client.query('create table queue.probe (a int)')
      await client.query('drop table queue.probe')
    })
  })

  it('refuses to go on when a role of ours may pass row security by', async () => {
    await one(urls.super, 'alter role app_rw bypassrls')
    await expect(bootstrapRoles(cluster.superUrl, cluster.instance.rolePasswords)).rejects.toThrow(/app_rw/)
    await one(urls.super, 'alter role app_rw nobypassrls')
  })

  it('works for a role that may only create roles and databases', async () => {
    const other = await startCluster({ throwaway: true, dataDir })
    try {
      const password = randomBytes(12).toString('hex')
      await one(other.superUrl, `create role host_admin login createrole createdb password '${password}'`)
      const hostUrl = withDatabase(other.superUrl, 'postgres', { role: 'host_admin', password })
      const passwords = newRolePasswords()
      await bootstrapRoles(hostUrl, passwords)
      const made = await bootstrapDatabase(hostUrl, 'given', passwords)
      expect(made.closesNewTables).toBe(false)
      await bootstrapRoles(hostUrl, passwords)
      await bootstrapDatabase(hostUrl, 'given', passwords)
      await withClient(made.urls.migrate, async (client) => {
        await client.query('set role app_owner')
        await client.query('create table app.notes (body text)')
      })
      await dropDatabase(hostUrl, 'given')
    } finally {
      await other.stop()
    }
  })
})
