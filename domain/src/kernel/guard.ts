import type { MikroORM } from '@mikro-orm/postgresql'

/**
 * Proves that a process is as weak as it should be, and PostgreSQL as safe. A process calls it before it serves.
 * @throws when the login is a superuser, may bypass row security, or durability is off in production
 */
export async function assertUnprivileged(orm: MikroORM, production: boolean): Promise<void> {
  const rows = await orm.em.fork().execute<{ strong: boolean; fsync: string; sync: string; pages: string }[]>(
    `select rolsuper or rolbypassrls as strong, current_setting('fsync') as fsync,
       current_setting('synchronous_commit') as sync, current_setting('full_page_writes') as pages
     from pg_roles where rolname = session_user`,
  )
  const row = rows[0]!
  if (row.strong)
    throw new Error(
      'this process logs in as a role that passes row security by; give it app_login or job_login',
    )
  if (production && (row.fsync === 'off' || row.sync === 'off' || row.pages === 'off')) {
    throw new Error(
      'PostgreSQL runs without durability (fsync, synchronous_commit, full_page_writes); refusing in production',
    )
  }
}
