import {
  Person,
  type SignInAnswer,
  attemptOf,
  hashPassword,
  openSession,
  requestSmsCode,
  signInWithPassword,
} from '@anhu/domain/identity'
import { SetClock, type UnitOfWork, newId, withActor } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestDatabase, createTestDatabase } from '../../testkit/database.ts'

const clock = new SetClock('2026-03-02T08:00:00+08:00')
const PASSWORD = 'mountain river 7'
let database: TestDatabase
let orm: Awaited<ReturnType<typeof openOrm>>

beforeAll(async () => {
  database = await createTestDatabase()
  orm = await openOrm({ url: database.jobUrl, poolMax: 4 })
})
afterAll(async () => {
  await orm?.close(true)
  await database?.drop()
})

const system = <T>(reason: string, run: (uow: UnitOfWork) => Promise<T>): Promise<T> =>
  withActor(orm, { kind: 'system', reason }, run, { clock })

async function person(phone: string): Promise<string> {
  const id = newId()
  const passwordHash = await hashPassword(PASSWORD)
  await system('seed-world', async (uow) => {
    uow.em.create(Person, { id, name: 'nora', phone, passwordHash, createdAt: uow.now() })
  })
  return id
}

const attempt = (phone: string, password: string, device: string, address: string): Promise<SignInAnswer> =>
  system('sign-in', async (uow) =>
    signInWithPassword(uow, await attemptOf(uow, { phone, device, address }), password, `${device} test`),
  )

/** Tries as fast as it may for an hour; answers how many passwords were really looked at. */
async function guessesInAnHour(
  phone: string,
  fresh: () => { device: string; address: string },
): Promise<number> {
  const end = clock.now().getTime() + 3_600_000
  let guesses = 0
  while (clock.now().getTime() < end) {
    const { device, address } = fresh()
    const answer = await attempt(phone, 'wrong', device, address)
    if (answer.ok) throw new Error('a wrong password opened a session')
    if (answer.code === 'TRY_LATER') clock.advance(answer.retryAfterSeconds * 1000)
    else guesses += 1
  }
  return guesses
}

test('an account stands at most 20 wrong passwords an hour, whatever devices and addresses they come from', async () => {
  await person('13800000001')
  let n = 0
  const guesses = await guessesInAnHour('13800000001', () => ({
    device: crypto.randomUUID(),
    address: `10.1.${n >> 8}.${(n += 1) & 255}`,
  }))
  console.log(`wrong passwords looked at in an hour: ${guesses}`)
  expect(guesses).toBeLessThanOrEqual(20)
})

test('meanwhile the owner still gets in, from a browser that has signed in before', async () => {
  const id = await person('13800000002')
  const device = crypto.randomUUID()
  await system('sign-in', async (uow) => openSession(uow, id, `${device} test`))
  for (let n = 0; n < 8; n += 1) await attempt('13800000002', 'wrong', crypto.randomUUID(), `10.2.0.${n}`)
  expect(await attempt('13800000002', PASSWORD, crypto.randomUUID(), '10.2.1.1')).toMatchObject({
    ok: false,
    code: 'TRY_LATER',
  })
  expect(await attempt('13800000002', PASSWORD, device, '10.2.1.2')).toMatchObject({ ok: true })
})

test('an hour without failures forgives', async () => {
  await person('13800000003')
  const from = { device: crypto.randomUUID(), address: '10.3.0.1' }
  for (let n = 0; n < 6; n += 1) await attempt('13800000003', 'wrong', from.device, from.address)
  clock.advance(3_601_000)
  expect(await attempt('13800000003', 'wrong', from.device, from.address)).toMatchObject({
    code: 'WRONG_CREDENTIALS',
  })
  expect(await attempt('13800000003', PASSWORD, from.device, from.address)).toMatchObject({ ok: true })
})

test('a number is sent at most five codes an hour, known or not', async () => {
  await person('13800000004')
  const ask = (phone: string, n: number) =>
    system('sign-in', async (uow) =>
      requestSmsCode(
        uow,
        await attemptOf(uow, { phone, device: crypto.randomUUID(), address: `10.4.0.${n}` }),
      ),
    )
  for (const phone of ['13800000004', '13800000005']) {
    for (let n = 0; n < 5; n += 1) {
      expect(await ask(phone, n)).toMatchObject({ code: expect.stringMatching(/^\d{6}$/) })
      expect(await ask(phone, n)).toMatchObject({ code: null })
      clock.advance(61_000)
    }
    expect(await ask(phone, 9)).toMatchObject({ ok: false, code: 'TRY_LATER' })
  }
})
