import type pg from 'pg'
import { expect, it } from 'vitest'
import { declaredTables, inCitusForm } from '@anhu/domain/orm'
import { askMatrix } from './matrix.ts'

const texts: string[] = []

/** Replaces every policy by its plain form: a distributed table refuses a sub-select over a setting. */
async function makePlain(superuser: pg.Client): Promise<void> {
  for (const { table, policies } of declaredTables().values()) {
    for (const { name, command, roles, using, check } of policies) {
      const clauses = [
        using === undefined ? '' : `using (${inCitusForm(using)})`,
        check === undefined ? '' : `with check (${inCitusForm(check)})`,
      ]
      await superuser.query(
        `drop policy "${name}" on app.${table};
         create policy "${name}" on app.${table} for ${command} to ${roles.join(', ')} ${clauses.join(' ')}`,
      )
    }
  }
  const { rows } = await superuser.query<{ text: string }>(
    `select concat_ws(' ', qual, with_check) as text from pg_policies where schemaname = 'app'`,
  )
  texts.push(...rows.map((row) => row.text))
}

// The same questions, the same oracle: the plain form answers as the other does. A tenth of the writes is enough here.
askMatrix(' in the Citus form', makePlain, 10)

it('no policy reads a setting through a sub-select, and most read one', () => {
  expect(texts.filter((text) => text.includes('current_setting')).length).toBeGreaterThan(100)
  expect(texts.filter((text) => /select\s+nullif\s*\(\s*current_setting/i.test(text))).toEqual([])
})
