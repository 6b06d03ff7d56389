import type { MigrationObject } from '@mikro-orm/core'
import { Migration20261122210000_create_house } from './20261122210000_create-house.ts'

/** Every migration, oldest first. A merged one is never changed. */
export const migrationsList: MigrationObject[] = [
  { name: '20261122210000_create-house', class: Migration20261122210000_create_house },
]
