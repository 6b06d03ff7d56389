import { MikroORM } from '@mikro-orm/postgresql'
import { Migrator } from '@mikro-orm/migrations'
import { migrationsList } from './list.ts'

/**
 * Brings a database to the newest state, as `app_migrator`. Each migration runs in its own transaction.
 * @param url of the role `app_migrator`; roles and schemas must exist (the launcher's bootstrap)
 * @returns names of the migrations applied now
 */
export async function migrate(url: string): Promise<string[]> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList,
      snapshot: false,
      tableName: 'mikro_orm_migrations',
      schema: 'authz',
    } as never,
    pool: { min: 0, max: 2 },
  } as never)
  try {
    const done = await (orm as unknown as { migrator: { up(): Promise<{ name: string }[]> } }).migrator.up()
    return done.map((step) => step.name)
  } finally {
    await orm.close(true)
  }
}
