import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An account that may be shown: who signs in how, and as what. */
export interface DemoAccount {
  role: string
  label: string
  phone: string
  password: string
}

/** Writes the accounts to `demo-accounts.json` of the data folder, readable by its owner alone. */
export async function writeAccounts(dataDir: string, accounts: readonly DemoAccount[]): Promise<void> {
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, 'demo-accounts.json')
  await writeFile(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
}
