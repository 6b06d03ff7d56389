import { MikroORM, type Options } from '@mikro-orm/postgresql'
import { giveBackDeadConnections } from './dead-connections.ts'
import { entities } from './entities.ts'

/** Where a process connects to and how many connections it may hold. */
export interface OrmSettings {
  url: string
  poolMax?: number
  /** Shown in pg_stat_activity. */
  applicationName?: string
}

/** Options shared by every process; migrations and tests read them too. */
export function ormOptions(settings: OrmSettings): Options {
  return {
    clientUrl: settings.url,
    entities: entities as unknown as NonNullable<Options['entities']>,
    schema: 'app',
    pool: { min: 0, max: settings.poolMax ?? 10 },
    driverOptions: {
      application_name: settings.applicationName ?? 'anhu',
      onPoolCreated: giveBackDeadConnections,
    },
    forceUtcTimezone: true,
    // References are declared in the wall and kept by PostgreSQL (composite, deferrable), not as ORM relations.
    schemaGenerator: { createForeignKeyConstraints: false },
    resultCache: { enabled: false } as never,
    discovery: { checkDuplicateFieldNames: true },
    allowGlobalContext: false,
  }
}

/** Connects. The login must be unprivileged; `assertUnprivileged` of the kernel proves it. */
export async function openOrm(settings: OrmSettings): Promise<MikroORM> {
  return MikroORM.init(ormOptions(settings))
}
