import { readFileSync, writeFileSync } from 'node:fs'
import { declaredTables, openOrm } from '@anhu/domain/orm'

/**
 * Drafts the DDL of the whole house from entity metadata and the wall's declarations: tables, policies, references,
 * grants, functions and triggers. Run by a developer; what it prints becomes a migration and is then frozen.
 * Usage: node migrations/tools/draft.ts <url of any PostgreSQL> <file to write>
 */
const [url, file] = process.argv.slice(2)
if (!url || !file) throw new Error('usage: draft.ts <database url> <file>')

const orm = await openOrm({ url })
const ddl = await (orm.schema as unknown as { getCreateSchemaSQL(): Promise<string> }).getCreateSchemaSQL()
await orm.close(true)

const part = (name: string): string => readFileSync(new URL(`./${name}.sql`, import.meta.url), 'utf8')
const references: string[] = []
const grants: string[] = []
const words = { select: 'select', insert: 'insert', update: 'update', delete: 'delete' } as const

for (const table of [...declaredTables().values()].sort((a, b) => (a.table < b.table ? -1 : 1))) {
  for (const reference of table.references) {
    const name = `${table.table}_${reference.columns.filter((column) => column !== 'alliance_id').join('_') || 'alliance'}_fk`
    // Deferred: MikroORM orders inserts by its own relations, which the house does not use.
    references.push(
      `alter table app.${table.table} add constraint ${name} foreign key (${reference.columns.join(', ')})` +
        ` references app.${reference.table} (${reference.to.join(', ')}) deferrable initially deferred;`,
    )
  }
  const byRole = new Map<string, Set<string>>()
  for (const policy of table.policies) {
    for (const role of policy.roles)
      byRole.set(role, (byRole.get(role) ?? new Set()).add(words[policy.command]))
  }
  for (const [role, commands] of byRole)
    grants.push(`grant ${[...commands].sort().join(', ')} on app.${table.table} to ${role};`)
}

const tables = ddl
  .split('\n')
  .filter((line) => !line.startsWith('set names') && !line.startsWith('create schema'))
  .join('\n')

writeFileSync(
  file,
  [
    'set role app_owner;',
    // Functions refer to tables, and policies to other tables, that come later in the text.
    'set check_function_bodies = off;',
    tables.replaceAll(/^(create policy)/gm, '-- policy\n$1').split('-- policy\n')[0],
    '-- references',
    ...references,
    '-- policies',
    tables
      .split('\n')
      .filter((line) => line.startsWith('create policy'))
      .join('\n'),
    '-- grants',
    ...grants,
    'reset role;',
    'set role authz_definer;',
    part('authz'),
    'grant execute on function authz.enter_session(bytea, text), authz.enter_system(text) to app_login, job_login;',
    'grant execute on function authz.enter_person(uuid, text), authz.enter_job(uuid, text) to job_login;',
    'grant execute on function authz.register_person(uuid, text, text), authz.register_enterprise(jsonb), authz.my_seats(), authz.speaks_for_itself(uuid) to app_rw;',
    'reset role;',
    'set role audit_writer;',
    part('audit'),
    'grant execute on all functions in schema audit to app_rw, app_owner;',
    'reset role;',
    'set role app_owner;',
    part('triggers'),
    'reset role;',
    '',
  ].join('\n'),
)
console.log(
  `${declaredTables().size} tables, ${references.length} references, ${grants.length} grants → ${file}`,
)
