import { PlainError, say, step } from '../boot/say.mjs'
import { bootstrapDatabase, dropDatabase } from '../database/bootstrap.ts'
import { loadInstance } from '../database/instance.ts'
import { untilEnd } from '../runtime/lifetime.ts'
import type { Settings } from '../runtime/settings.ts'
import { sayAccounts } from './accounts.ts'
import { isRunning, migrate, openDatabase, runningDatabase, seed, takeDataFolder } from './application.ts'

/** `pnpm db:reset`: drops the database and makes it anew with the demo world. Refused while the application runs. */
export async function resetDatabase(settings: Settings): Promise<void> {
  await takeDataFolder(settings, 'db:reset')
  const application = await openDatabase(settings)
  await step('删除原有数据 drop', () => dropDatabase(application.superUrl, application.database))
  const { rolePasswords } = loadInstance(settings.dataDir)
  await step('重新建库 create', async () => {
    await bootstrapDatabase(application.superUrl, application.database, rolePasswords)
  })
  await step('升级数据结构 migrations', () => untilEnd(migrate(application)))
  await step('写入演示数据 demo world', () => untilEnd(seed(application, 'demo', false)))
  sayAccounts(settings.dataDir)
}

/** `pnpm seed <world>`: loads a world, into the running application's database if there is one. */
export async function seedWorld(settings: Settings, world: string | undefined): Promise<void> {
  if (world === undefined || !/^[a-z][a-z0-9-]*$/.test(world)) {
    throw new PlainError(
      '用法：pnpm seed <世界名>，例如 demo、e2e、city。',
      'Usage: pnpm seed <world>, such as demo, e2e or city.',
    )
  }
  if (isRunning(settings)) {
    const application = runningDatabase(settings)
    await step(`写入数据 ${world}`, () => untilEnd(seed(application, world, false)))
    return
  }
  await takeDataFolder(settings, 'seed')
  const application = await openDatabase(settings)
  await step('升级数据结构 migrations', () => untilEnd(migrate(application)))
  await step(`写入数据 ${world}`, () => untilEnd(seed(application, world, false)))
  say(`世界 ${world} 已写入 / world ${world} is loaded`)
  sayAccounts(settings.dataDir)
}
