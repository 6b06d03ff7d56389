import { spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError, say } from '../boot/say.mjs'
import type { Instance } from './instance.ts'
import { stopOrphans } from './orphans.ts'
import type { Place } from './place.ts'

/** PostgreSQL's environment: nothing of ours, so that a user's PGDATA or LC_ALL changes nothing. */
export const POSTGRES_ENV = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/** The data folder inside a cluster's folder. */
export const dataOf = (place: Place): string => join(place.cluster, 'data')

const markOf = (place: Place): string => join(place.cluster, 'mark.json')

type Mark = { instance: string; major: string }

function readMark(place: Place): Mark | undefined {
  try {
    return JSON.parse(readFileSync(markOf(place), 'utf8')) as Mark
  } catch {
    return undefined
  }
}

/** Explains the two refusals that a container commonly gives. */
export function explainSpawn(error: unknown): never {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EPERM' || code === 'EACCES') {
    throw new PlainError(
      '没有权限以用户 nobody 启动 PostgreSQL（缺少 CAP_SETUID 或 CAP_CHOWN）。请换普通用户运行，或用 DATABASE_URL 指定一个 PostgreSQL 18。',
      'No right to run PostgreSQL as another user (CAP_SETUID, CAP_CHOWN). Run as an ordinary user, or give a server in DATABASE_URL.',
    )
  }
  throw error
}

async function runInitdb(place: Place, bin: string, password: string, keep: boolean): Promise<void> {
  const passwordFile = join(place.cluster, 'password')
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (place.runAs !== undefined) chownSync(passwordFile, place.runAs.uid, place.runAs.gid)
  const args = ['-D', dataOf(place), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`]
  // Plain C makes lower() and ~* know ASCII only; the builtin provider does not depend on the machine's locales.
  args.push('--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8')
  if (!keep) args.push('--no-sync')
  try {
    const child = spawn(join(bin, 'initdb'), args, {
      cwd: '/',
      env: POSTGRES_ENV,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...place.runAs,
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', resolve)
    })
    if (code !== 0) throw new PlainError(`建立数据库失败：\n${output.trim()}`, 'initdb failed.')
  } catch (error) {
    explainSpawn(error)
  } finally {
    rmSync(passwordFile, { force: true })
  }
}

/** The server's major version, which a cluster must have been made by. */
function majorOf(bin: string): string {
  return /bin-(\d+)\./.exec(bin)?.[1] ?? 'unknown'
}

/**
 * Makes the cluster if there is none, after stopping what an earlier run left on it.
 *
 * A folder without our mark was left by a killed initdb and is made anew. A cluster of another installation (the
 * checkout was deleted and cloned again at the same path) is put aside, not deleted, and told.
 * @returns whether it was made now
 */
export async function ensureCluster(
  place: Place,
  bin: string,
  instance: Instance,
  keep: boolean,
): Promise<boolean> {
  const data = dataOf(place)
  if (existsSync(data)) await stopOrphans(data)
  const mark = readMark(place)
  const major = majorOf(bin)
  if (mark !== undefined && mark.instance === instance.id) {
    if (mark.major === major) return false
    throw new PlainError(
      `数据库由 PostgreSQL ${mark.major} 建立，现在的版本是 ${major}。请先用旧版本导出数据。`,
      `The cluster was made by PostgreSQL ${mark.major} and this is ${major}: export the data with the old version first.`,
    )
  }
  if (mark !== undefined) {
    rmSync(`${place.cluster}.previous`, { recursive: true, force: true })
    renameSync(place.cluster, `${place.cluster}.previous`)
    say(
      `  原有数据库属于另一份安装，已移到 ${place.cluster}.previous / an older installation's database was put aside`,
    )
  }
  rmSync(place.cluster, { recursive: true, force: true })
  mkdirSync(place.cluster, { recursive: true, mode: 0o755 })
  mkdirSync(data, { mode: 0o700 })
  if (place.runAs !== undefined) {
    try {
      chownSync(place.cluster, place.runAs.uid, place.runAs.gid)
      chownSync(data, place.runAs.uid, place.runAs.gid)
    } catch (error) {
      explainSpawn(error)
    }
  }
  await runInitdb(place, bin, instance.superPassword, keep)
  writeFileSync(`${markOf(place)}.new`, JSON.stringify({ instance: instance.id, major } satisfies Mark))
  renameSync(`${markOf(place)}.new`, markOf(place))
  return true
}
