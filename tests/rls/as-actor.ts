import type pg from 'pg'
import type { TestActor } from './world.ts'

/** Begins a transaction as an actor, the way the kernel does. Returns the SQLSTATE when the database turns it away. */
export async function enter(client: pg.Client, actor: TestActor): Promise<string | null> {
  await client.query('begin')
  const call =
    actor.kind === 'person'
      ? { text: 'authz.enter_person($1, $2)', values: [actor.person, actor.seat] }
      : actor.kind === 'job'
        ? { text: 'authz.enter_job($1, $2)', values: [actor.alliance, 'test'] }
        : { text: 'authz.enter_system($1)', values: [actor.reason] }
  try {
    await client.query(`select set_config('role', 'app_rw', true), ${call.text}`, call.values)
    return null
  } catch (error) {
    await client.query('rollback')
    return (error as { code: string }).code
  }
}

/** Runs a statement in a savepoint and undoes it. Null when row security or a missing right refused it. */
export async function attempt(
  client: pg.Client,
  sql: string,
  values: unknown[] = [],
): Promise<pg.QueryResult | null> {
  await client.query('savepoint attempt')
  try {
    return await client.query(sql, values)
  } catch (error) {
    if ((error as { code: string }).code !== '42501') throw error
    return null
  } finally {
    await client.query('rollback to savepoint attempt')
  }
}
