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

/** Milliseconds this attempt has to wait before it may be tried, 0 when it may. Locks the rows, so that parallel tries count. */
export async function waitBefore(uow: UnitOfWork, attempt: Attempt): Promise<number> {
  const { account, address } = keysOf(attempt)
  const now = uow.now()
  await uow.em.execute(
    `insert into app.sign_in_budgets (key, failures, last_failed_at) values (?, 0, ?), (?, 0, ?) on conflict (key) do nothing`,
    [account, now, address, now],
  )
  const rows = await uow.em.execute<{ blocked_until: Date | string | null }[]>(
    `select blocked_until from app.sign_in_budgets where key in (?, ?) order by key for update`,
    [account, address],
  )
  const until = Math.max(
    0,
    ...rows.map((row) => (row.blocked_until ? new Date(row.blocked_until).getTime() : 0)),
  )
  // The time after the lock was had: whoever waited for it must not be charged the wait.
  return Math.max(0, until - uow.now().getTime())
}

/** Charges a failure. An hour without failures forgives; an address may fail six times as often as an account. */
export async function chargeFailure(uow: UnitOfWork, attempt: Attempt): Promise<void> {
  const { account, address } = keysOf(attempt)
  for (const [key, weight] of [
    [account, 1],
    [address, 6],
  ] as const) {
    const row = await uow.em.findOne(SignInBudget, { key })
    if (!row) continue
    const stale = uow.now().getTime() - new Date(row.lastFailedAt).getTime() > 3_600_000
    row.failures = stale ? 1 : row.failures + 1
    row.lastFailedAt = uow.now()
    const wait = waitAfter(Math.floor(row.failures / weight))
    row.blockedUntil = wait > 0 ? new Date(uow.now().getTime() + wait) : null
  }
}

/** Forgives an account after a right password; the address keeps its count. */
export async function forgive(uow: UnitOfWork, attempt: Attempt): Promise<void> {
  await uow.em.execute(`update app.sign_in_budgets set failures = 0, blocked_until = null where key = ?`, [
    keysOf(attempt).account,
  ])
}
