import { writeFileSync } from 'node:fs'
import { MikroORM } from '@mikro-orm/postgresql'
import { type TableDeclaration, declaredTables, ormOptions } from '@anhu/domain/orm'

/**
 * Drafts the next migration: what lies between a migrated database and the entities with their walls. Read what it
 * writes before it is committed: it cannot know how rows that are there get their new columns.
 * Usage: node migrations/tools/draft-change.ts <superuser url of a migrated database> <file to write> [table,table…]
 * With tables named, only those: two people may be drafting in one tree.
 */
const [url, file, only] = process.argv.slice(2)
if (!url || !file) throw new Error('usage: draft-change.ts <database url> <file> [table,table…]')
const wanted = only === undefined ? null : new Set(only.split(','))
const concerns = (table: string): boolean => wanted === null || wanted.has(table)

const options = ormOptions({ url })
const orm = await MikroORM.init({
  ...options,
  schemaGenerator: {
    ...options.schemaGenerator,
    ignorePolicies: true,
    ignoreSchema: ['authz', 'audit', 'queue', 'sentry', 'public'],
  },
})
const ask = <Row>(sql: string): Promise<Row[]> => orm.em.fork().execute(sql) as Promise<Row[]>

// References stand in the wall, triggers and functions in migrations: the ORM knows neither and would drop them.
const notOurs =
  /drop constraint "\w+_fk";$|^drop (trigger|function) if exists |^set names|^create policy|row level security;$/
const schema = orm.schema as unknown as { getUpdateSchemaSQL(options: object): Promise<string> }
const tables = (await schema.getUpdateSchemaSQL({ wrap: false }))
  .split('\n')
  .filter((line) => line.trim() !== '' && !notOurs.test(line))
  .filter((line) => concerns(/(?:"app"|app)\."?(\w+)"?/.exec(line)?.[1] ?? ''))

const there = {
  policies: new Set(
    (
      await ask<{ name: string }>(
        `select tablename || '.' || policyname as name from pg_policies where schemaname = 'app'`,
      )
    ).map((row) => row.name),
  ),
  references: new Set(
    (await ask<{ name: string }>(`select conname as name from pg_constraint where contype = 'f'`)).map(
      (row) => row.name,
    ),
  ),
  grants: new Set(
    (
      await ask<{ name: string }>(
        `select table_name || ' ' || lower(privilege_type) || ' ' || grantee as name
         from information_schema.role_table_grants where table_schema = 'app'`,
      )
    ).map((row) => row.name),
  ),
}
await orm.close(true)

const declared = [...declaredTables().values()]
  .filter(({ table }) => concerns(table))
  .sort((a, b) => (a.table < b.table ? -1 : 1))

function policySql(table: string, policy: TableDeclaration['policies'][number]): string {
  const using = policy.using === undefined ? '' : ` using (${policy.using})`
  const check = policy.check === undefined ? '' : ` with check (${policy.check})`
  return `create policy ${policy.name} on app.${table} for ${policy.command} to ${policy.roles.join(', ')}${using}${check};`
}

const named = new Set(
  declared.flatMap(({ table, policies }) => policies.map(({ name }) => `${table}.${name}`)),
)
const stale = [...there.policies].filter((name) => concerns(name.split('.')[0]!) && !named.has(name))
const fresh = declared.flatMap(({ table, policies }) =>
  policies
    .filter(({ name }) => !there.policies.has(`${table}.${name}`))
    .map((policy) => policySql(table, policy)),
)
// Deferred: MikroORM orders inserts by its own relations, which the house does not use.
const references = declared.flatMap(({ table, references: list }) =>
  list.flatMap((reference) => {
    const own = reference.columns.filter((column) => column !== 'alliance_id').join('_') || 'alliance'
    const name = `${table}_${own}_fk`
    return there.references.has(name)
      ? []
      : [
          `alter table app.${table} add constraint ${name} foreign key (${reference.columns.join(', ')})` +
            ` references app.${reference.table} (${reference.to.join(', ')}) deferrable initially deferred;`,
        ]
  }),
)
const grants = declared.flatMap(({ table, policies }) =>
  [...new Set(policies.flatMap(({ command, roles }) => roles.map((role) => `${table} ${command} ${role}`)))]
    .filter((grant) => !there.grants.has(grant))
    .map((grant) => {
      const [, command, role] = grant.split(' ')
      return `grant ${command} on app.${table} to ${role};`
    }),
)

const sections = [
  ['tables', tables],
  ['references', references],
  [
    'policies',
    [...stale.map((name) => `drop policy ${name.split('.')[1]} on app.${name.split('.')[0]};`), ...fresh],
  ],
  ['grants', grants],
] as const
writeFileSync(
  file,
  [
    'set role app_owner;',
    ...sections.flatMap(([title, lines]) => (lines.length === 0 ? [] : [`-- ${title}`, ...lines])),
    'reset role;',
    '',
  ].join('\n'),
)
console.log(sections.map(([title, lines]) => `${lines.length} ${title}`).join(', '), '→', file)
