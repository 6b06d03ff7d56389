import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { say } from '../boot/say.mjs'

/** One demo account as the seed writes it to `demo-accounts.json` in the data folder. */
export type DemoAccount = {
  /** Heading it is shown under, such as 应急管理局 or 企业安全员. */
  readonly role: string
  /** Who it is: a made-up name, firm or alliance. */
  readonly label?: string
  readonly phone: string
  readonly password: string
}

function isAccount(value: unknown): value is DemoAccount {
  const account = value as Partial<DemoAccount> | null
  return (
    typeof account?.role === 'string' &&
    typeof account.phone === 'string' &&
    typeof account.password === 'string'
  )
}

/**
 * Lays the accounts out by role, in the order the seed gave them.
 * @param text the file: a list of accounts, or an object that holds it as `accounts`
 */
export function describeAccounts(text: string): string[] {
  const parsed = JSON.parse(text) as unknown
  const list = Array.isArray(parsed) ? parsed : (parsed as { accounts?: unknown }).accounts
  const accounts = (Array.isArray(list) ? list : []).filter(isAccount)
  const byRole = Map.groupBy(accounts, (account) => account.role)
  return [...byRole].flatMap(([role, members]) => [
    `  ${role}`,
    ...members.map(
      (account) =>
        `    ${account.phone}  ${account.password}${account.label === undefined ? '' : `  ${account.label}`}`,
    ),
  ])
}

/** Prints the demo accounts, if the world that was seeded has any. */
export function sayAccounts(dataDir: string): void {
  let text: string
  try {
    text = readFileSync(join(dataDir, 'demo-accounts.json'), 'utf8')
  } catch {
    return
  }
  const lines = describeAccounts(text)
  if (lines.length === 0) return
  say('\n  演示账号（手机号、密码） / demo accounts (phone, password)')
  for (const line of lines) say(line)
}
