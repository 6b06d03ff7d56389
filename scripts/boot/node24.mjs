// Which Node runs the application. Plain built-ins, Node 20 syntax.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from './say.mjs'

/** @param {string} version such as v24.21.0 @returns {[number, number]} */
function parse(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  return [major, minor]
}

/**
 * Whether a version runs TypeScript by itself and suits MikroORM (22.18 or newer).
 * @param {string} version
 * @returns {boolean}
 */
export function isSuitable(version) {
  const [major, minor] = parse(version)
  return major > 22 || (major === 22 && minor >= 18)
}

/** @param {string} file */
function versionOf(file) {
  try {
    return execFileSync(file, ['-v'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim()
  } catch {
    return undefined
  }
}

/**
 * The Node that was installed with the packages, else the user's own if it is new enough.
 * A package manager leaves an optional package out silently, so the file is run before it is trusted.
 * @param {string} root
 * @returns {{ file: string, version: string, own: boolean }}
 * @throws {PlainError} when neither will do
 */
export function findNode(root) {
  const packages = join(root, 'node_modules')
  for (const name of [`node-linux-${process.arch}`]) {
    const file = join(packages, name, 'bin', 'node')
    const version = existsSync(file) ? versionOf(file) : undefined
    if (version !== undefined && parse(version)[0] === 24) return { file, version, own: true }
  }
  if (isSuitable(process.version)) return { file: process.execPath, version: process.version, own: false }
  throw new PlainError(
    `随项目安装的 Node 24 不可用，而本机的 Node ${process.version} 太旧。请安装 Node 24 后再运行。`,
    `The Node 24 that comes with the packages does not run here and your own ${process.version} is too old: install Node 24.`,
  )
}
