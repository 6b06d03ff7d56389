import { readFileSync } from 'node:fs'
import type { MigrationObject } from '@mikro-orm/core'
import { Migration } from '@mikro-orm/migrations'

/**
 * A migration whose text lies beside it as `<name>.sql`; frozen once merged.
 * @param name file name without its ending: `<yyyymmddhhmmss>_<what-it-does>`
 */
export function fromSql(name: string): MigrationObject {
  const sql = readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8')
  return {
    name,
    class: class extends Migration {
      override up(): void {
        this.addSql(sql)
      }
    },
  }
}
