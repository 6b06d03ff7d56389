import type { MigrationObject } from '@mikro-orm/core'
import { fromSql } from './from-sql.ts'

/** Every migration, oldest first. A merged one is never changed. */
export const migrationsList: MigrationObject[] = [
  fromSql('20261122210000_create-house'),
  fromSql('20261123001500_park-refused-work'),
  fromSql('20261123003000_repair-rounds'),
  fromSql('20261123003000_dispatch'),
  fromSql('20261123004000_outreach'),
  fromSql('20261123005000_consent'),
  fromSql('20261123005500_why-put-off'),
  fromSql('20261123005600_opinion-of-the-team'),
  fromSql('20261123011000_edit-calendar'),
  fromSql('20261123011500_files-in-use'),
  fromSql('20261123012000_due-by-function'),
  fromSql('20261123013000_expert-guards'),
  fromSql('20261123013500_ask-for-follow-up'),
  fromSql('20261123014000_free-experts'),
]
