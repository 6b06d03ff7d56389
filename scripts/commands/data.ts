import { PlainError, say, step } from '../boot/say.mjs'
import { bootstrapDatabase, dropDatabase } from '../database/bootstrap.ts'
import { loadInstance } from '../database/instance.ts'
import { untilEnd } from '../runtime/lifetime.ts'
import type { Settings } from '../runtime/settings.ts'
import { sayAccounts } from './accounts.ts'
import { isRunning, migrate, openDatabase, runningDatabase, seed, takeDataFolder } from './application.ts'

function checkWorld(world: string): void {
  if (/^[a-z][a-z0-9-]*$/.test(world)) return
  throw new PlainError('请写明世界名，例如 demo、e2e、city。', 'Name a world, such as demo, e2e or city.')
}

/**
 * `pnpm db:reset [world]`: drops the database and makes it anew with a world, demo unless named. Refused while the
 * application runs.
 */
export async function resetDatabase(
  settings: Settings,
  world: string = process.env.ANHU_WORLD ?? 'demo',
): Promise<void> {
  checkWorld(world)
  await takeDataFolder(settings, 'db:reset')
  const application = await openDatabase(settings)
  await step('删除原有数据 drop', () => dropDatabase(application.superUrl, application.database))
  const { rolePasswords } = loadInstance(settings.dataDir)
  await step('重新建库 create', async () => {
    await bootstrapDatabase(application.superUrl, application.database, rolePasswords)
  })
  await step('升级数据结构 migrations', () => untilEnd(migrate(application)))
  await step(`写入数据 ${world}`, () => untilEnd(seed(application, world, false)))
  sayAccounts(settings.dataDir)
}

/** `pnpm seed <world>`: loads a world into an empty database, the running application's if there is one. */
export async function seedWorld(settings: Settings, world: string | undefined): Promise<void> {
  if (world === undefined) {
    throw new PlainError(
      '用法：pnpm seed <世界名>，例如 demo、e2e、city。',
      'Usage: pnpm seed <world>, such as demo, e2e or city.',
    )
  }
  checkWorld(world)
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
