import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '../boot/say.mjs'
import { ROOT } from '../runtime/settings.ts'
import { requireTool, runTool, tail } from '../runtime/tools.ts'
import { buildIfChanged } from './fingerprint.ts'

const SHARED = ['package.json', 'pnpm-lock.yaml', 'tsconfig.base.json']
const API_ENTRY = 'api/dist/main.js'
const WEB_ENTRY = 'web/dist/desk.html'

/** The compiler's program. */
export const TSC = join(ROOT, 'node_modules', '.bin', 'tsc')

/** Vite's program, inside the portal's package. */
export const VITE = join(ROOT, 'web', 'node_modules', 'vite', 'bin', 'vite.js')

/** What a build came to. */
export type Build = { readonly built: boolean; readonly faults: string }

/** What to say of a build: that it had nothing to do, or that it came through with faults. */
export function describeBuild({ built, faults }: Build): string {
  if (faults !== '') return '有类型错误 with type errors'
  return built ? '' : '无变化 unchanged'
}

/**
 * Compiles the API when its sources or the domain's have changed.
 *
 * A type error does not keep the API from being emitted, so a start goes on with it; a test run counts it as a failure.
 * @throws PlainError when nothing was emitted
 */
export async function buildApi(logs: string): Promise<Build> {
  const log = join(logs, 'build-api.log')
  let faults = ''
  const sources = [...SHARED, 'api/src', 'api/tsconfig.json', 'domain/src', 'domain/tsconfig.json']
  const built = await buildIfChanged('api', sources, API_ENTRY, async () => {
    const code = await runTool({ name: 'tsc', file: TSC, args: ['-b', 'api'], log })
    if (!existsSync(join(ROOT, API_ENTRY))) {
      throw new PlainError(`编译接口服务失败：\n${tail(log)}`, 'Compiling the API failed.')
    }
    if (code !== 0) faults = tail(log)
    return code === 0
  })
  return { built, faults }
}

/** Builds the portal when its sources have changed. @throws PlainError with the end of the output when it fails */
export async function buildWeb(logs: string): Promise<Build> {
  const built = await buildIfChanged('web', [...SHARED, 'web', 'api/schema.graphql'], WEB_ENTRY, async () => {
    await requireTool({
      name: 'vite build',
      file: process.execPath,
      args: [VITE, 'build'],
      cwd: join(ROOT, 'web'),
      env: { NODE_ENV: 'production' },
      log: join(logs, 'build-web.log'),
    })
    return true
  })
  return { built, faults: '' }
}
