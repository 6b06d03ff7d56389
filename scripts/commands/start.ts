import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError, say, step } from '../boot/say.mjs'
import { buildApi, buildWeb, describeBuild } from '../build/build.ts'
import { atEnd, endRequested, untilEnd } from '../runtime/lifetime.ts'
import { choosePort } from '../runtime/ports.ts'
import { startService, waitUntilReady } from '../runtime/services.ts'
import { ROOT, type Settings } from '../runtime/settings.ts'
import { sayAccounts } from './accounts.ts'
import {
  addressFile,
  entry,
  isRunning,
  migrate,
  openDatabase,
  seed,
  takeDataFolder,
  type Application,
} from './application.ts'

function redisEnvironment(settings: Settings): NodeJS.ProcessEnv {
  return settings.redisUrl === undefined ? {} : { REDIS_URL: settings.redisUrl }
}

/** The environment of the API's process. */
export function apiEnvironment(application: Application, port: number): NodeJS.ProcessEnv {
  const { settings, urls } = application
  return {
    PORT: String(port),
    DATABASE_URL: urls.app,
    DATA_DIR: settings.dataDir,
    ...redisEnvironment(settings),
  }
}

/** The environment of the workers' process. */
export function workersEnvironment(application: Application): NodeJS.ProcessEnv {
  const { settings, urls } = application
  return { DATABASE_URL: urls.job, DATA_DIR: settings.dataDir, ...redisEnvironment(settings) }
}

function refuseSecondStart(settings: Settings): void {
  if (!isRunning(settings)) return
  let address = ''
  try {
    address = readFileSync(addressFile(settings), 'utf8')
  } catch {
    // the other one is still starting
  }
  if (address !== '') throw new PlainError(`安互已在运行：${address}`, `Anhu is already running: ${address}`)
}

/** `npm start`: everything up, then waits until it is to end. */
export async function start(settings: Settings): Promise<void> {
  const began = performance.now()
  refuseSecondStart(settings)
  await takeDataFolder(settings, 'start')
  const port = await choosePort(settings.port)
  const application = await openDatabase(settings)
  const { logs } = application
  await step('升级数据结构 migrations', () => untilEnd(migrate(application)))
  // The world is made by the database, the builds by the compilers: side by side they take the longer of the two.
  const api = buildApi(logs)
  const web = api.then(() => buildWeb(logs))
  for (const build of [api, web]) build.catch(() => {})
  await step('写入演示数据 demo world', () =>
    untilEnd(seed(application, process.env.ANHU_WORLD ?? 'demo', true)),
  )
  await step('编译接口服务 API', () => untilEnd(api), describeBuild)
  await step('构建门户 portal', () => untilEnd(web), describeBuild)
  const production = { NODE_ENV: process.env.NODE_ENV ?? 'production' }
  const address = `http://localhost:${port}`
  const [apiRunning, workersRunning] = await step('启动服务 services', async () => {
    const workersService = await startService({
      name: 'workers',
      args: ['--max-semi-space-size=4', entry('workers/src/main.ts')],
      env: { ...production, ...workersEnvironment(application) },
      log: join(logs, 'workers.log'),
    })
    atEnd('workers', () => workersService.stop())
    const apiService = await startService({
      name: 'api',
      // A small young generation: a third less memory when idle.
      args: ['--max-semi-space-size=4', entry('api/dist/main.js')],
      env: {
        SMS_PROVIDER: process.env.SMS_PROVIDER ?? 'console',
        ...production,
        ...apiEnvironment(application, port),
        WEB_DIST: join(ROOT, 'web', 'dist'),
      },
      log: join(logs, 'api.log'),
    })
    atEnd('api', () => apiService.stop())
    const failed = Promise.race([apiService.failed, workersService.failed])
    await untilEnd(waitUntilReady(`http://127.0.0.1:${port}/readyz`, 120_000, failed))
    return [apiService, workersService] as const
  })
  writeFileSync(addressFile(settings), address)
  say(`\n安互已就绪 Anhu is ready  ${((performance.now() - began) / 1000).toFixed(1)} s\n\n  ${address}`)
  sayAccounts(settings.dataDir)
  say('\n  按 Ctrl-C 停止 / press Ctrl-C to stop\n')
  await Promise.race([endRequested, apiRunning.failed, workersRunning.failed])
  say('\n正在停止… stopping')
}
