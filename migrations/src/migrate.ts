import { MikroORM, type SqlEntityManager } from '@mikro-orm/postgresql'
import { Migrator } from '@mikro-orm/migrations'
import { functionFiles } from './functions.ts'
import { migrationsList } from './list.ts'

/**
 * Brings a database to the newest state, as `app_migrator`: tables by frozen migrations, each in its own transaction,
 * then the functions whose text changed.
 * @param url of the role `app_migrator`; roles and schemas must exist (the launcher's bootstrap)
 * @returns names of the migrations and function files applied now
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
    const functions = await orm.em.fork().transactional((em) => applyFunctions(em as SqlEntityManager))
    return [...done.map((step) => step.name), ...functions]
  } finally {
    await orm.close(true)
  }
}

async function applyFunctions(em: SqlEntityManager): Promise<string[]> {
  await em.execute(
    'create table if not exists authz.applied_functions (name text primary key, hash text not null, applied_at timestamptz not null)',
  )
  const rows = await em.execute<{ name: string; hash: string }[]>(
    'select name, hash from authz.applied_functions',
  )
  const known = new Map(rows.map((row) => [row.name, row.hash]))
  const applied: string[] = []
  for (const file of functionFiles()) {
    if (known.get(file.name) === file.hash) continue
    await em.getConnection().execute(file.sql, [], 'run', em.getTransactionContext())
    await em.execute(
      `insert into authz.applied_functions values (?, ?, now())
       on conflict (name) do update set hash = excluded.hash, applied_at = excluded.applied_at`,
      [file.name, file.hash],
    )
    applied.push(`functions/${file.name}`)
  }
  // What a server compares with its own build before it says it is ready.
  await em.execute('grant select on authz.mikro_orm_migrations, authz.applied_functions to app_rw')
  return applied
}
