import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ALLIANCE_OWNED } from '@anhu/api/graphql'
import { declaredTables } from '@anhu/domain/orm'
import { type TestDatabase, createTestDatabase } from '../testkit/database.ts'
import { attempt, enter } from './as-actor.ts'
import { canariesIn } from './canary.ts'
import { complete, describeTables, insertRows, worldRows } from './load-world.ts'
import { RULES, type Rule } from './oracle.ts'
import { placedRows } from './place-rows.ts'
import { fresh, matrixWorld, rightsOf } from './world.ts'

/** Tables whose only key column is itself the place: it must not be renewed. */
const placeKey = new Set([
  'alliance_rollups.alliance_id',
  'audit_heads.owner_id',
  'alliances.id',
  'enterprises.id',
  'persons.id',
])

/**
 * Asks every kind of actor about every row of every table, and holds the answers against the oracle.
 * @param name said with the number of questions
 * @param prepare changes the database before anybody asks
 * @param every writes only each so-manieth new row of a table: writing is what takes the time
 */
export function askMatrix(
  name = '',
  prepare: (superuser: pg.Client) => Promise<void> = async () => {},
  every = 1,
): void {
  const { world, actors } = matrixWorld()
  const rows = new Map<string, Record<string, unknown>[]>()
  let database: TestDatabase
  let client: pg.Client
  let tables: Awaited<ReturnType<typeof describeTables>>
  let asked = 0
  let sung = 0

  const keyOf = (table: string, row: Record<string, unknown>): string =>
    tables
      .get(table)!
      .key.map((name) => String(row[name]))
      .join('|')

  beforeAll(async () => {
    database = await createTestDatabase()
    const superuser = new pg.Client({ connectionString: database.superUrl })
    await superuser.connect()
    await prepare(superuser)
    tables = await describeTables(superuser)
    for (const [table, given] of [...worldRows(world), ...placedRows(world)]) {
      rows.set(table, [...(rows.get(table) ?? []), complete(tables, table, given)])
    }
    await superuser.query(`set session_replication_role = replica`)
    for (const [table, list] of rows) await insertRows(superuser, table, list)
    // Dates as the database writes them, so that keys compare.
    await superuser.end()
    client = new pg.Client({
      connectionString: database.jobUrl,
      types: { getTypeParser: () => (text: string) => text } as never,
    })
    await client.connect()
  })
  afterAll(async () => {
    console.log(
      `matrix${name}: ${actors.length} actors × ${rows.size} tables, ${asked} questions asked, ${sung} canaries read`,
    )
    await client?.end()
    await database.drop()
  })

  const allowed = (
    rule: Rule | undefined,
    row: Record<string, unknown>,
    rights: NonNullable<ReturnType<typeof rightsOf>>,
  ): boolean => rule !== undefined && rule(rights, row as never, world)

  describe.each(actors.map((actor) => [actor.label, actor] as const))('%s', (_label, actor) => {
    const rights = rightsOf(world, actor)

    it(`is ${rights ? 'let in' : 'turned away'}`, async () => {
      const state = await enter(client, actor)
      if (state === null) await client.query('rollback')
      expect(state).toBe(rights ? null : 'AZ002')
    })
    if (!rights) return

    it('sees exactly the rows it should, and changes and deletes no other', async () => {
      await enter(client, actor)
      for (const [table, list] of rows) {
        const rules = RULES[table]!
        const key = tables.get(table)!.key
        const names = key.map((name) => `"${name}"::text`).join(" || '|' || ")
        const column = tables.get(table)!.columns.find((one) => !key.includes(one.name))?.name ?? key[0]!
        const expected = (rule: Rule | undefined): string[] =>
          list
            .filter((row) => allowed(rule, row, rights) && allowed(rules.select, row, rights))
            .map((row) => keyOf(table, row))
            .sort()
        const got = async (sql: string): Promise<string[]> =>
          ((await attempt(client, sql))?.rows ?? []).map((row: { key: string }) => row.key).sort()
        expect
          .soft(await got(`select ${names} as key from app.${table}`), `select ${table}`)
          .toEqual(expected(rules.select))
        expect
          .soft(
            await got(`update app.${table} set "${column}" = "${column}" returning ${names} as key`),
            `update ${table}`,
          )
          .toEqual(expected(rules.update))
        expect
          .soft(await got(`delete from app.${table} returning ${names} as key`), `delete ${table}`)
          .toEqual(expected(rules.remove))
        asked += 3 * list.length
      }
      await client.query('rollback')
    })

    it('reads every canary of the places it may see, and none of any other', async () => {
      await enter(client, actor)
      for (const [table, list] of rows) {
        const seen = list.filter((row) => allowed(RULES[table]!.select, row, rights))
        const wanted = new Set(canariesIn(JSON.stringify(seen)))
        const read = await attempt(client, `select to_jsonb(r)::text as whole from app.${table} r`)
        const heard = new Set((read?.rows ?? []).flatMap((row: { whole: string }) => canariesIn(row.whole)))
        expect
          .soft(
            [...heard].filter((one) => !wanted.has(one)),
            `${table}: of elsewhere`,
          )
          .toEqual([])
        expect
          .soft(
            [...wanted].filter((one) => !heard.has(one)),
            `${table}: not heard`,
          )
          .toEqual([])
        sung += heard.size
      }
      await client.query('rollback')
    })

    // The read planner repeats the branch of a policy that can be true for a kind of seat, for the sake of an index.
    it('loses no row to the condition that the read planner adds', async () => {
      const seat = actor.kind === 'person' ? actor.seat.split(':')[0] : ''
      const narrow = ALLIANCE_OWNED[seat as keyof typeof ALLIANCE_OWNED]
      if (!narrow) return
      await enter(client, actor)
      for (const { table, kind } of declaredTables().values()) {
        // What somebody wrote elsewhere themselves, or a seat they hold elsewhere, belongs to another seat's pages.
        if (kind !== 'alliance' || ['alliances', 'drop_box_items', 'committee_seats'].includes(table))
          continue
        const count = async (where: string): Promise<unknown> =>
          (await attempt(client, `select count(*) as n from app.${table} r where ${where}`))!.rows
        expect.soft(await count(narrow('r')), table).toEqual(await count('true'))
      }
      await client.query('rollback')
    })

    it('writes new rows only where it should', async () => {
      await enter(client, actor)
      for (const [table, list] of rows) {
        const { columns, key } = tables.get(table)!
        // One row of every kind of place is enough; the same place twice asks nothing new.
        for (const row of list.filter((_row, index) => index % every === 0)) {
          const id = key.at(-1)!
          const type = columns.find((one) => one.name === id)!.type
          const next = {
            ...row,
            ...(type === 'uuid' || type === 'text'
              ? key.length > 1 || !placeKey.has(`${table}.${id}`)
                ? { [id]: fresh() }
                : {}
              : {}),
          }
          const names = Object.keys(next)
            .map((name) => `"${name}"`)
            .join(', ')
          let written: boolean
          try {
            written =
              (await attempt(
                client,
                `insert into app.${table} (${names}) select ${names} from jsonb_populate_record(null::app.${table}, $1::jsonb)`,
                [JSON.stringify(next)],
              )) !== null
          } catch (error) {
            // The wall let it through and a unique key stopped it: that is a yes.
            if ((error as { code: string }).code !== '23505') throw error
            written = true
          }
          expect
            .soft(written, `insert ${table} ${JSON.stringify(row)}`)
            .toBe(allowed(RULES[table]!.insert, next, rights))
          asked += 1
        }
      }
      await client.query('rollback')
    })
  })
}
