import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError, step } from '../boot/say.mjs'
import { buildApi, describeBuild } from '../build/build.ts'
import { bootstrapDatabase } from '../database/bootstrap.ts'
import { loadInstance } from '../database/instance.ts'
import { untilEnd } from '../runtime/lifetime.ts'
import { ROOT, type Settings } from '../runtime/settings.ts'
import { runTool } from '../runtime/tools.ts'
import { migrate, openDatabase, seed, takeDataFolder } from './application.ts'
import { apiEnvironment } from './start.ts'

/** The benchmarks' own database beside the portal's, so that measuring never touches what a person entered. */
const BENCH_DATABASE = 'anhu_city'

/** `pnpm bench:<name>`: runs tests/bench/<name> on the city world and prints what it prints. Returns its exit code. */
export async function bench(
  settings: Settings,
  name: string | undefined,
  args: readonly string[],
): Promise<number> {
  const candidates = [`tests/bench/${name}.ts`, `tests/bench/${name}/main.ts`]
  const file = candidates.find((path) => existsSync(join(ROOT, path)))
  if (name === undefined || file === undefined) {
    throw new PlainError(
      `没有名为 ${name ?? ''} 的基准测试。`,
      `No such benchmark: looked for ${candidates.join(' and ')}.`,
    )
  }
  await takeDataFolder(settings, 'bench')
  const server = await openDatabase(settings)
  const { urls } = await bootstrapDatabase(
    server.superUrl,
    BENCH_DATABASE,
    loadInstance(settings.dataDir).rolePasswords,
  )
  const application = { ...server, database: BENCH_DATABASE, urls }
  await step('升级数据结构 migrations', () => untilEnd(migrate(application)))
  await step('写入城市数据 city world', () =>
    untilEnd(seed(application, process.env.ANHU_WORLD ?? 'city', true)),
  )
  await step('编译接口服务 API', () => untilEnd(buildApi(application.logs)), describeBuild)
  return untilEnd(
    runTool({
      name: 'bench',
      file: process.execPath,
      args: [join(ROOT, file), ...args],
      env: { NODE_ENV: 'production', ...apiEnvironment(application, 0), DATABASE_SUPER_URL: urls.super },
    }),
  )
}
