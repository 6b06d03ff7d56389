import pg from 'pg'
import { PlainError } from '../boot/say.mjs'
import { EVENT_TRIGGER, ROLES, createDatabase, databaseStatements, roleStatements } from './bootstrap.sql.ts'
import type { RolePasswords } from './instance.ts'

/** Connection strings to one database, by what each is for. */
export type DatabaseUrls = {
  /** As the superuser (or the user's own role). */
  readonly super: string
  /** As `app_login`: the API. */
  readonly app: string
  /** As `app_migrator`. */
  readonly migrate: string
  /** As `job_login`: workers, the queues, seeds. */
  readonly job: string
}

// Any number will do, as long as every bootstrap uses the same: it keeps two from altering a role at once.
const BOOTSTRAP_LOCK = 7_306_511

/** The same server as `url`, another database, and if given another role. */
export function withDatabase(
  url: string,
  database: string,
  login?: { role: string; password: string },
): string {
  const changed = new URL(url)
  changed.pathname = `/${encodeURIComponent(database)}`
  if (login !== undefined) {
    changed.username = login.role
    changed.password = login.password
  }
  return changed.href
}

/** The connection strings to a bootstrapped database. */
export function databaseUrls(superUrl: string, database: string, passwords: RolePasswords): DatabaseUrls {
  const as = (role: keyof RolePasswords): string =>
    withDatabase(superUrl, database, { role, password: passwords[role] })
  return {
    super: withDatabase(superUrl, database),
    app: as('app_login'),
    migrate: as('app_migrator'),
    job: as('job_login'),
  }
}

/** Opens one connection for some work and closes it. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, application_name: 'anhu-launcher' })
  // A connection that breaks between two statements is told by the next statement.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function checkServer(client: pg.Client): Promise<{ superuser: boolean }> {
  const { rows } = await client.query<{ version: number; superuser: boolean; may_create: boolean }>(
    `select current_setting('server_version_num')::int as version, rolsuper as superuser,
            rolcreaterole and rolcreatedb as may_create
     from pg_roles where rolname = current_user`,
  )
  const me = rows[0]
  if (me === undefined || me.version < 180_000) {
    throw new PlainError(
      `DATABASE_URL 指向的 PostgreSQL 版本为 ${me?.version ?? '未知'}，需要 18 或更高。`,
      'The server in DATABASE_URL must be PostgreSQL 18 or newer.',
    )
  }
  if (!me.superuser && !me.may_create) {
    throw new PlainError(
      'DATABASE_URL 的用户须为超级用户，或有建立角色和数据库的权限（CREATEROLE、CREATEDB）。',
      'The role in DATABASE_URL must be a superuser, or may create roles and databases.',
    )
  }
  return { superuser: me.superuser }
}

async function refusePrivileged(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1) and (rolsuper or rolbypassrls)',
    [Object.keys(ROLES)],
  )
  if (rows.length > 0) {
    const names = rows.map((row) => row.rolname).join(', ')
    throw new PlainError(
      `角色 ${names} 拥有超级用户或绕过行级安全的权限，拒绝启动。`,
      `The roles ${names} may pass row security by: refusing to start.`,
    )
  }
}

/**
 * Makes the roles of the server as they must be. May run again at any time, also from several processes at once.
 * @param superUrl a superuser, or a role that may create roles and databases
 * @param passwords those that the login roles have from now on
 */
export async function bootstrapRoles(
  superUrl: string,
  passwords: RolePasswords,
): Promise<{ superuser: boolean }> {
  return withClient(withDatabase(superUrl, 'postgres'), async (client) => {
    const { superuser } = await checkServer(client)
    await client.query('select pg_advisory_lock($1)', [BOOTSTRAP_LOCK])
    for (const statement of roleStatements(passwords)) await client.query(statement)
    // Without superuser rights, giving a schema to a role needs membership in it.
    if (!superuser)
      await client.query(
        'grant app_owner, authz_definer, audit_writer, job_login to current_user with inherit true, set true',
      )
    await refusePrivileged(client)
    return { superuser }
  })
}

/**
 * Makes one database as it must be before migrations: created if missing, schemas, grants, the event trigger.
 * Needs the roles. May run again at any time.
 * @returns the connection strings; `closesNewTables` is false where only a superuser could have made the event trigger
 */
export async function bootstrapDatabase(
  superUrl: string,
  database: string,
  passwords: RolePasswords,
): Promise<{ urls: DatabaseUrls; closesNewTables: boolean }> {
  const superuser = await withClient(withDatabase(superUrl, 'postgres'), async (client) => {
    const server = await checkServer(client)
    await client.query('select pg_advisory_lock($1)', [BOOTSTRAP_LOCK])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(createDatabase(database))
    return server.superuser
  })
  const urls = databaseUrls(superUrl, database, passwords)
  await withClient(urls.super, async (client) => {
    await client.query('select pg_advisory_lock($1)', [BOOTSTRAP_LOCK])
    await client.query('begin')
    for (const statement of databaseStatements(database)) await client.query(statement)
    if (superuser) for (const statement of EVENT_TRIGGER) await client.query(statement)
    await client.query('commit')
  })
  return { urls, closesNewTables: superuser }
}

/** Removes a database with everything in it, also while others are connected. */
export async function dropDatabase(superUrl: string, database: string): Promise<void> {
  await withClient(withDatabase(superUrl, 'postgres'), async (client) => {
    await client.query(`drop database if exists "${database.replaceAll('"', '""')}" with (force)`)
  })
}
