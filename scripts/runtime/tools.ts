import { closeSync, existsSync, openSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { PlainError } from '../boot/say.mjs'
import { spawnGuarded } from './guarded.ts'
import { ROOT } from './settings.ts'

/** How a tool that runs to its end is stopped when the command ends first. */
const TOOL_SIGNALS: [NodeJS.Signals, number][] = [
  ['SIGTERM', 3000],
  ['SIGKILL', 2000],
]

/** The end of a log file, for a message. */
export function tail(log: string, lines = 30): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
}

/** The variables handed on to every child: ours without those that would point it at the user's own services. */
export function baseEnvironment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _database, REDIS_URL: _redis, PORT: _port, DATA_DIR: _data, ...rest } = process.env
  return rest
}

/** What a tool is started with. */
export type Tool = {
  readonly name: string
  readonly file: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env?: NodeJS.ProcessEnv
  /** Where its output goes; without it the terminal. */
  readonly log?: string
}

/** Runs a program to its end and returns its exit code; it dies with the launcher. */
export async function runTool(tool: Tool): Promise<number> {
  const output = tool.log === undefined ? 'inherit' : openSync(tool.log, 'w', 0o600)
  const running = await spawnGuarded(
    tool.name,
    tool.file,
    tool.args,
    { cwd: tool.cwd ?? ROOT, env: { ...baseEnvironment(), ...tool.env }, stdio: ['ignore', output, output] },
    TOOL_SIGNALS,
  )
  if (typeof output === 'number') closeSync(output)
  const { code } = await running.exited
  return code ?? 1
}

/** Runs a program to its end. @throws PlainError with the end of its output when it fails */
export async function requireTool(tool: Tool & { log: string }): Promise<void> {
  const code = await runTool(tool)
  if (code !== 0) {
    throw new PlainError(
      `${tool.name} 失败（退出码 ${code}），完整记录见 ${tool.log}\n${tail(tool.log)}`,
      `${tool.name} failed: see the log.`,
    )
  }
}

/** The first of these programs found in PATH. */
export function findProgram(...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      if (folder !== '' && existsSync(join(folder, name))) return join(folder, name)
    }
  }
  return undefined
}
