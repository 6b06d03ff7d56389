import type { UnitOfWork } from '../../kernel/index.ts'
import { SignInBudget } from './identity.entities.ts'
import { normalisePhone } from './phone.ts'

/** Failures after which waiting begins, and the longest wait. At most 20 wrong passwords per account and hour. */
const free = 5
const longestMs = 15 * 60_000

function waitAfter(failures: number): number {
  return failures < free ? 0 : Math.min(longestMs, 30_000 * 2 ** (failures - free))
}

/** Whose budget an attempt is charged to. */
export interface Attempt {
  phone: string
  /** A browser that has signed in to this account before: it keeps a budget of its own, so nobody can lock the owner out. */
  knownDevice: string | null
  address: string
}

/**
 * Whose budget this attempt is charged to. A browser counts as known only if it has signed in to this very account
 * before; the name a browser gives itself is no proof, or every attempt would bring a budget of its own.
 */
export async function attemptOf(
  uow: UnitOfWork,
  from: { phone: string; device: string; address: string },
): Promise<Attempt> {
  const phone = normalisePhone(from.phone)
  const rows = await uow.em.execute<{ id: string }[]>(
    `select s.id from app.sessions s join app.persons p on p.id = s.person_id
     where p.phone = ? and split_part(s.device, ' ', 1) = ? limit 1`,
    [phone, from.device],
  )
  return { phone, knownDevice: rows.length > 0 ? from.device : null, address: from.address }
}

function keysOf(attempt: Attempt): { account: string; address: string } {
  const account = attempt.knownDevice
    ? `device:${attempt.phone}:${attempt.knownDevice}`
    : `account:${attempt.phone}`
  return { account, address: `address:${attempt.address}` }
}

/** How many times more an address may do than an account: a whole office, or a quarter of a town, sits behind one. */
const addressWeight = 6

/** Milliseconds until every one of these keys may be charged again. Locks the rows, so that parallel tries count. */
async function waitOn(uow: UnitOfWork, keys: readonly string[]): Promise<number> {
  const now = uow.now()
  await uow.em.execute(
    `insert into app.sign_in_budgets (key, failures, last_failed_at)
     select key, 0, ? from jsonb_array_elements_text(?::jsonb) as key order by key on conflict (key) do nothing`,
    [now, JSON.stringify(keys)],
  )
  const rows = await uow.em.execute<{ blocked_until: Date | string | null }[]>(
    `select blocked_until from app.sign_in_budgets where key in (select jsonb_array_elements_text(?::jsonb)) order by key for update`,
    [JSON.stringify(keys)],
  )
  const until = Math.max(
    0,
    ...rows.map((row) => (row.blocked_until ? new Date(row.blocked_until).getTime() : 0)),
  )
  // The time after the lock was had: whoever waited for it must not be charged the wait.
  return Math.max(0, until - uow.now().getTime())
}

async function charge(uow: UnitOfWork, key: string, weight: number): Promise<void> {
  const row = await uow.em.findOne(SignInBudget, { key })
  if (!row) return
  const stale = uow.now().getTime() - new Date(row.lastFailedAt).getTime() > 3_600_000
  row.failures = stale ? 1 : row.failures + 1
  row.lastFailedAt = uow.now()
  const wait = waitAfter(Math.floor(row.failures / weight))
  row.blockedUntil = wait > 0 ? new Date(uow.now().getTime() + wait) : null
}

/** Milliseconds this attempt has to wait before it may be tried, 0 when it may. */
export async function waitBefore(uow: UnitOfWork, attempt: Attempt): Promise<number> {
  const { account, address } = keysOf(attempt)
  return waitOn(uow, [account, address])
}

/** Charges a failure. An hour without failures forgives; an address may fail six times as often as an account. */
export async function chargeFailure(uow: UnitOfWork, attempt: Attempt): Promise<void> {
  const { account, address } = keysOf(attempt)
  await charge(uow, account, 1)
  await charge(uow, address, addressWeight)
}

/**
 * Charges a code that is to be sent to the address that asks for it, and answers the milliseconds to wait when it has
 * asked for too many. A browser that has signed in to the account before asks for nobody else's code and is not counted.
 */
export async function chargeCode(uow: UnitOfWork, attempt: Attempt): Promise<number> {
  if (attempt.knownDevice) return 0
  const key = `codes:${attempt.address}`
  const wait = await waitOn(uow, [key])
  if (wait === 0) await charge(uow, key, addressWeight)
  return wait
}

/** Forgives an account after a right password; the address keeps its count. */
export async function forgive(uow: UnitOfWork, attempt: Attempt): Promise<void> {
  await uow.em.execute(`update app.sign_in_budgets set failures = 0, blocked_until = null where key = ?`, [
    keysOf(attempt).account,
  ])
}
