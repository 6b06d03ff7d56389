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

/** What to say of a build that may have had nothing to do. */
export const unchanged = (built: boolean): string => (built ? '' : '无变化 unchanged')

/** Vite's program, inside the portal's package. */
export const VITE = join(ROOT, 'web', 'node_modules', 'vite', 'bin', 'vite.js')

/**
 * Compiles the API when its sources or the domain's have changed.
 * @param strict when false, a type error does not keep an API that was emitted from starting
 * @returns whether anything was done
 */
export async function buildApi(logs: string, strict: boolean): Promise<boolean> {
  const log = join(logs, 'build-api.log')
  return buildIfChanged(
    'api',
    [...SHARED, 'api/src', 'api/tsconfig.json', 'domain/src', 'domain/tsconfig.json'],
    API_ENTRY,
    async () => {
      const code = await runTool({ name: 'tsc', file: TSC, args: ['-b', 'api'], log })
      if (!existsSync(join(ROOT, API_ENTRY)) || (strict && code !== 0)) {
        throw new PlainError(`编译接口服务失败：\n${tail(log)}`, 'Compiling the API failed.')
      }
    },
  )
}

/** Builds the portal when its sources have changed. @returns whether anything was done */
export async function buildWeb(logs: string): Promise<boolean> {
  return buildIfChanged('web', [...SHARED, 'web', 'api/schema.graphql'], WEB_ENTRY, () =>
    requireTool({
      name: 'vite build',
      file: process.execPath,
      args: [VITE, 'build'],
      cwd: join(ROOT, 'web'),
      env: { NODE_ENV: 'production' },
      log: join(logs, 'build-web.log'),
    }),
  )
}
