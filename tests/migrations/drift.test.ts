import { afterAll, beforeAll, expect, it } from 'vitest'
import { MikroORM } from '@mikro-orm/postgresql'
import { declaredTables, ormOptions } from '@anhu/domain/orm'
import { migrate } from '@anhu/migrations'
import { type TestDatabase, createTestDatabase } from '../testkit/database.ts'

let database: TestDatabase
let orm: MikroORM

beforeAll(async () => {
  database = await createTestDatabase()
  const options = ormOptions({ url: database.superUrl })
  orm = await MikroORM.init({
    ...options,
    schemaGenerator: {
      ...options.schemaGenerator,
      ignorePolicies: true,
      ignoreSchema: ['authz', 'audit', 'queue', 'sentry', 'public'],
    },
  })
})
afterAll(async () => {
  await orm.close()
  await database.drop()
})

/** What the ORM would still do to this database. */
async function remaining(): Promise<string[]> {
  const schema = orm.schema as unknown as { getUpdateSchemaSQL(options: object): Promise<string> }
  const sql = await schema.getUpdateSchemaSQL({ wrap: false })
  return sql.split('\n').filter((line) => line.trim() !== '' && !isHandWritten(line))
}

/** References are declared in the wall and triggers written by hand; the catalogue test compares every reference. */
const isHandWritten = (line: string): boolean =>
  /drop constraint "\w+_fk";$|^drop (trigger|function) if exists /.test(line)

it('migrations make exactly the tables, columns, indexes and checks that the entities declare', async () => {
  expect(await remaining()).toEqual([])
})

it('the diff is not blind: a column that nobody declared shows in it', async () => {
  const em = orm.em.fork()
  await em.execute('alter table app.laws add column undeclared text')
  expect(await remaining()).toEqual([expect.stringContaining('"undeclared"')])
  await em.execute('alter table app.laws drop column undeclared')
})

// The ORM compares policy text without parentheses and casts, and PostgreSQL rewrites sub-selects; so the text is in
// the name, and the catalogue test compares the names.
it('a policy carries a hash of its text in its name, so that a changed text cannot stay unmigrated', () => {
  for (const { policies } of declaredTables().values()) {
    expect(policies.every((policy) => /_[0-9a-f]{6}$/.test(policy.name))).toBe(true)
  }
})

it('migrating twice does nothing the second time', async () => {
  const url = new URL(database.superUrl)
  url.username = 'app_migrator'
  url.password = 'test-migrator'
  expect(await migrate(url.href)).toEqual([])
})
