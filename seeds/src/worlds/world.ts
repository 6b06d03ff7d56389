import type { MikroORM } from '@mikro-orm/postgresql'
import type { DemoAccount } from '../builders/index.ts'

/** What a world is loaded into. */
export interface WorldTarget {
  orm: MikroORM
  /** Where photos go; null for a world without any. */
  dataDir: string | null
  /** Today: what happened happened before it. */
  now: Date
  say(line: string): void
  /** Called as soon as people can sign in, before history is made: a load that is broken off is still usable. */
  publishAccounts(accounts: readonly DemoAccount[]): Promise<void>
}

/** What a world leaves behind besides its rows. */
export interface LoadedWorld {
  counts: Record<string, number>
}

/** A world: made-up data with a purpose, loaded into an empty database that has the reference data. */
export interface World {
  name: string
  purpose: string
  load(target: WorldTarget): Promise<LoadedWorld>
}
