// Brings the packages in, when what is wanted differs from what is there. Plain built-ins, Node 20 syntax.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { identify, signal } from './process.mjs'
import { PlainError } from './say.mjs'

/** The package manager's exact version; the same as `packageManager` in package.json. */
export const PNPM = 'pnpm@12.18.0'

/**
 * A fingerprint of everything that decides what node_modules must hold.
 * @param {string} root
 * @returns {string}
 */
export function installFingerprint(root) {
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}\n`)
  const packages = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'package.json')))
    .map((entry) => join(entry.name, 'package.json'))
    .sort()
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages]) {
    hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules', '.anhu-installed')

/**
 * Whether node_modules already holds what the lockfile says, as far as our own mark tells.
 * @param {string} root
 * @returns {boolean}
 */
export function isInstalled(root) {
  try {
    return readFileSync(stampPath(root), 'utf8') === installFingerprint(root)
  } catch {
    return false
  }
}

/**
 * The environment of the package manager: without questions, and with a home folder that can be written to, because a
 * user made for a service often has none.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
function environment(root) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, CI: 'true', npm_config_update_notifier: 'false' }
  try {
    accessSync(env.HOME ?? '', constants.W_OK)
    return env
  } catch {
    env.HOME = join(root, '.data', 'home')
    mkdirSync(env.HOME, { recursive: true })
    // An outer npm hands down the places it worked out from the home that is not there.
    for (const name of ['npm_config_cache', 'npm_config_userconfig', 'npm_config_prefix']) delete env[name]
    return env
  }
}

/** @param {string} log @returns {string} */
function tail(log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-30).join('\n')
}

/** Stops what is left of an installation whose launcher was killed. @param {string} record */
function stopLeftover(record) {
  try {
    signal(JSON.parse(readFileSync(record, 'utf8')), 'SIGKILL', true)
  } catch {
    // no record, or a half written one: nothing to stop
  }
}

/**
 * Installs the packages exactly as locked.
 * @param {string} root
 * @returns {Promise<void>}
 * @throws {PlainError} when the package manager fails, with the end of its output
 */
export async function install(root) {
  const log = join(root, '.data', 'install.log')
  const record = join(root, '.data', 'install.process')
  stopLeftover(record)
  rmSync(stampPath(root), { force: true })
  const output = openSync(log, 'w')
  const beside = join(dirname(process.execPath), 'npx')
  const child = spawn(existsSync(beside) ? beside : 'npx', ['--yes', PNPM, 'install', '--frozen-lockfile'], {
    cwd: root,
    // Its own group, so that the whole tree can be stopped; Ctrl-C is handed on below.
    detached: true,
    stdio: ['ignore', output, output],
    env: environment(root),
  })
  const identity = child.pid === undefined ? undefined : identify(child.pid)
  if (identity !== undefined) writeFileSync(record, JSON.stringify(identity))
  const stop = () => {
    if (identity !== undefined) signal(identity, 'SIGKILL', true)
    process.exit(130)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop)
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject)
      child.once('exit', resolve)
    })
    if (code !== 0) {
      throw new PlainError(
        `安装依赖失败（退出码 ${code}）。请检查网络、磁盘空间，以及 pnpm-lock.yaml 是否与各 package.json 一致；完整记录见 ${log}\n${tail(log)}`,
        'Installing the packages failed: look at the network, the disk, and whether the lockfile fits the package.json files.',
      )
    }
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') {
      throw new PlainError(
        '找不到 npx：请安装带 npm 的 Node.js 20 或更高版本。',
        'npx was not found: install Node.js 20 or newer together with npm.',
      )
    }
    throw error
  } finally {
    closeSync(output)
    rmSync(record, { force: true })
    process.off('SIGINT', stop).off('SIGTERM', stop).off('SIGHUP', stop)
  }
  writeFileSync(stampPath(root), installFingerprint(root))
}
