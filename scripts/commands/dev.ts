import { join } from 'node:path'
import { say, step } from '../boot/say.mjs'
import { TSC, VITE, buildApi, describeBuild } from '../build/build.ts'
import { atEnd, endRequested, untilEnd } from '../runtime/lifetime.ts'
import { choosePort, freeLocalPort } from '../runtime/ports.ts'
import { startService, type ServiceSpec } from '../runtime/services.ts'
import { ROOT, type Settings } from '../runtime/settings.ts'
import { sayAccounts } from './accounts.ts'
import { entry, migrate, openDatabase, seed, takeDataFolder } from './application.ts'
import { apiEnvironment, workersEnvironment } from './start.ts'

/**
 * `pnpm dev`: the compiler, the API and the workers in watch mode, and Vite in front of them on the portal's port,
 * told by VITE_API where to send /graphql and uploads.
 */
export async function dev(settings: Settings): Promise<void> {
  await takeDataFolder(settings, 'dev')
  const port = await choosePort(settings.port)
  const apiPort = await freeLocalPort()
  const application = await openDatabase(settings)
  const { logs } = application
  await step('升级数据结构 migrations', () => untilEnd(migrate(application)))
  await step('写入演示数据 demo world', () =>
    untilEnd(seed(application, process.env.ANHU_WORLD ?? 'demo', true)),
  )
  await step('编译接口服务 API', () => untilEnd(buildApi(logs)), describeBuild)
  const development = { NODE_ENV: 'development' }
  const services: ServiceSpec[] = [
    {
      name: 'tsc',
      file: TSC,
      args: ['-b', 'api', '--watch', '--preserveWatchOutput'],
      env: development,
      log: join(logs, 'tsc.log'),
    },
    {
      name: 'api',
      args: ['--watch', '--watch-preserve-output', '--enable-source-maps', entry('api/dist/main.js')],
      env: { SMS_PROVIDER: 'console', ...development, ...apiEnvironment(application, apiPort) },
      log: join(logs, 'api.log'),
    },
    {
      name: 'workers',
      args: ['--watch', '--watch-preserve-output', entry('workers/src/main.ts')],
      env: { ...development, ...workersEnvironment(application) },
      log: join(logs, 'workers.log'),
    },
    {
      name: 'web',
      args: [VITE, '--port', String(port), '--strictPort'],
      cwd: join(ROOT, 'web'),
      env: { ...development, VITE_API: `http://127.0.0.1:${apiPort}` },
      log: join(logs, 'web.log'),
    },
  ]
  const running = []
  for (const spec of services) {
    const service = await startService(spec)
    atEnd(spec.name, () => service.stop())
    running.push(service.failed)
  }
  say(`\n开发模式 development: http://localhost:${port}`)
  sayAccounts(settings.dataDir)
  await Promise.race([endRequested, ...running])
}
