import { readFileSync } from 'node:fs'
import { Migration } from '@mikro-orm/migrations'

/** The whole first house: tables, walls, look-up functions, audit chain. Frozen; its SQL stands beside it. */
export class Migration20261122210000_create_house extends Migration {
  override up(): void {
    this.addSql(readFileSync(new URL('./20261122210000_create-house.sql', import.meta.url), 'utf8'))
  }
}
