import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DomainError, assertUnprivileged, newId, withActor } from '@anhu/domain/kernel'
import { Person } from '@anhu/domain/identity'
import { openOrm } from '@anhu/domain/orm'
import { type TestDatabase, createTestDatabase } from '../testkit/database.ts'

let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>
const me = newId()

beforeAll(async () => {
  database = await createTestDatabase()
  orm = await openOrm({ url: database.jobUrl })
  await withActor(orm, { kind: 'system', reason: 'seed-world' }, async (uow) => {
    uow.em.create(Person, { id: me, name: '甲', phone: '13800000001', createdAt: uow.now() })
  })
})
afterAll(async () => {
  await orm.close()
  await database.drop()
})

const code = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'none'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

describe('forgetting the context ends in "permission denied", never in a page', () => {
  const ask = 'select * from app.persons'
  it.each([
    ['a bare connection of the API', 'appUrl'],
    ['a bare connection of a worker', 'jobUrl'],
  ] as const)('%s', async (_name, url) => {
    const client = new pg.Client({ connectionString: database[url] })
    await client.connect()
    try {
      expect(await code(client.query(ask))).toBe('42501')
    } finally {
      await client.end()
    }
  })
  it('the ORM outside a unit of work', async () => {
    expect(await code(orm.em.fork().find(Person, {}))).toBe('42501')
  })
  it('the ORM in a transaction without an actor', async () => {
    expect(await code(orm.em.fork().transactional((em) => em.find(Person, {})))).toBe('42501')
  })
  it('the connection after a unit of work has used it', async () => {
    await withActor(orm, { kind: 'person', personId: me, seat: '' }, (uow) => uow.em.find(Person, {}))
    expect(await code(orm.em.fork().execute(ask))).toBe('42501')
  })
})

it('the role without a context sees nothing and writes nothing', async () => {
  await orm.em.fork().transactional(async (em) => {
    await em.execute(`set local role app_rw`)
    expect(await em.execute('select * from app.persons')).toEqual([])
    await em.execute('savepoint s')
    const write = em.execute(
      `insert into app.persons (id, name, phone, created_at, version) values (?, 'x', '1', now(), 1)`,
      [newId()],
    )
    expect(await code(write)).toBe('42501')
    await em.execute('rollback to savepoint s')
  })
})

it('nothing of a context is left for the next transaction', async () => {
  await withActor(orm, { kind: 'person', personId: me, seat: '' }, async () => undefined)
  const [row] = await orm.em
    .fork()
    .execute<{ user: string; kind: string; role: string }[]>(
      `select coalesce(current_setting('app.user_id', true), '') as user, coalesce(current_setting('app.kind', true), '') as kind, current_user::text as role`,
    )
  expect(row).toEqual({ user: '', kind: '', role: 'job_login' })
})

it('entering twice in one transaction leaves nothing of the first context', async () => {
  await withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
    await uow.em.execute('reset role')
    await uow.em.execute(`select set_config('role', 'app_rw', true), authz.enter_person(?, '')`, [me])
    const [row] = await uow.em.execute<{ kind: string }[]>(`select current_setting('app.kind', true) as kind`)
    expect(row!.kind).toBe('person')
    expect(await uow.em.execute('select * from app.outbox')).toEqual([])
  })
})

it('the API may not become a person or a job of its choice, nor the system for a reason that is not its own', async () => {
  const client = new pg.Client({ connectionString: database.appUrl })
  await client.connect()
  try {
    expect(await code(client.query(`select authz.enter_person($1, '')`, [me]))).toBe('42501')
    expect(await code(client.query(`select authz.enter_job($1, 'x')`, [me]))).toBe('42501')
    expect(await code(client.query(`select authz.enter_system('relay')`))).toBe('AZ003')
    expect(await code(client.query(`select authz.enter_session('\\x00', '')`))).toBe('AZ001')
    expect(await code(client.query(`select authz.enter_seat($1, 'x', '')`, [me]))).toBe('42501')
    expect(await code(client.query(`set role app_owner`))).toBe('42501')
  } finally {
    await client.end()
  }
})

it('no role of the application can switch the chain or the policies off', async () => {
  await withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
    for (const sql of [
      'alter table app.hazards disable row level security',
      'alter table app.hazards no force row level security',
      'create policy mine on app.hazards for select to app_rw using (true)',
      'truncate app.hazards',
      `insert into app.audit_events select * from app.audit_events`,
      `delete from app.audit_events`,
      `set session_replication_role = replica`,
    ]) {
      await uow.em.execute('savepoint s')
      expect(await code(uow.em.execute(sql)), sql).toBe('42501')
      await uow.em.execute('rollback to savepoint s')
    }
  })
})

it('an update that row security blocks is an error, not a silent nothing', async () => {
  const other = newId()
  await withActor(orm, { kind: 'system', reason: 'seed-world' }, async (uow) => {
    uow.em.create(Person, { id: other, name: '乙', phone: '13800000002', createdAt: uow.now() })
  })
  const change = withActor(orm, { kind: 'person', personId: me, seat: '' }, async (uow) => {
    // A row known from elsewhere, as a cache or a forged reference would give it.
    const stranger = uow.em.map(Person, {
      id: other,
      name: '乙',
      phone: '13800000002',
      version: 1,
      created_at: new Date(),
    } as never)
    uow.em.merge(stranger)
    stranger.name = '丙'
  })
  await expect(change).rejects.toBeInstanceOf(DomainError)
  await expect(change).rejects.toMatchObject({ code: 'STALE_VERSION' })
})

it('a process that logs in as a superuser refuses to start', async () => {
  const strong = await openOrm({ url: database.superUrl })
  try {
    await expect(assertUnprivileged(strong, false)).rejects.toThrow(/row security/)
    await expect(assertUnprivileged(orm, false)).resolves.toBeUndefined()
  } finally {
    await strong.close()
  }
})

it('a broken audit chain names its first broken link', async () => {
  const owner = newId()
  await withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
    for (let line = 0; line < 5; line += 1) uow.audit(owner, `test:${line}`, 'test', null, { line })
  })
  const check = (): Promise<unknown> =>
    withActor(orm, { kind: 'system', reason: 'relay' }, async (uow) => {
      const [row] = await uow.em.execute<{ broken: string | null }[]>(
        'select audit.first_broken_link(?) as broken',
        [owner],
      )
      return row!.broken === null ? null : Number(row!.broken)
    })
  expect(await check()).toBeNull()
  const superuser = new pg.Client({ connectionString: database.superUrl })
  await superuser.connect()
  await superuser.query(`set session_replication_role = replica`)
  await superuser.query(
    `update app.audit_events set detail = '{"line": 9}' where owner_id = $1 and seq = 3`,
    [owner],
  )
  expect(await check()).toBe(3)
  await superuser.query(
    `update app.audit_events set detail = '{"line": 2}' where owner_id = $1 and seq = 3`,
    [owner],
  )
  await superuser.query(`delete from app.audit_events where owner_id = $1 and seq = 2`, [owner])
  await superuser.end()
  expect(await check()).toBe(3)
})
