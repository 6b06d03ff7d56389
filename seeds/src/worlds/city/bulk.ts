import type { UnitOfWork } from '@anhu/domain/kernel'

/**
 * Inserts rows by one statement a thousand. `columns` names each column with its PostgreSQL type; a row has the columns'
 * names as keys, in the same spelling.
 */
export async function insertAll(
  uow: UnitOfWork,
  table: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly object[],
): Promise<void> {
  const names = Object.keys(columns)
  const typed = names.map((name) => `${name} ${columns[name]}`).join(', ')
  for (let from = 0; from < rows.length; from += 1000) {
    await uow.em.execute(
      `insert into app.${table} (${names.join(', ')})
       select ${names.join(', ')} from jsonb_to_recordset(?::jsonb) as r(${typed})`,
      [JSON.stringify(rows.slice(from, from + 1000))],
    )
  }
}
