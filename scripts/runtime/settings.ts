import { mkdirSync, chmodSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PlainError } from '../boot/say.mjs'

/** The checkout's folder. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** What the user may set from outside; everything else the launcher decides. */
export type Settings = {
  /** Where secrets, logs, uploads and (for an ordinary user) the database lie; mode 0700. */
  readonly dataDir: string
  /** The port asked for; undefined means the first free one from 3000. */
  readonly port: number | undefined
  /** A PostgreSQL server of the user's, as a superuser or a role that may create roles and databases. */
  readonly databaseUrl: string | undefined
  readonly redisUrl: string | undefined
}

function readUrl(name: string, protocols: readonly string[]): string | undefined {
  const text = process.env[name]
  if (text === undefined || text === '') return undefined
  const url = URL.parse(text)
  if (url === null || !protocols.includes(url.protocol)) {
    throw new PlainError(
      `环境变量 ${name} 不是有效的地址（应以 ${protocols.join(' 或 ')}// 开头）。`,
      `${name} is not a valid URL.`,
    )
  }
  return text
}

function readPort(): number | undefined {
  const text = process.env.PORT
  if (text === undefined || text === '') return undefined
  const port = Number(text)
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535) {
    throw new PlainError(
      `环境变量 PORT 应为 1 到 65535 的整数，现为“${text}”。`,
      'PORT must be a whole number from 1 to 65535.',
    )
  }
  return port
}

/**
 * Reads and checks the environment, and makes the data folder.
 * @throws PlainError naming the variable that is wrong
 */
export function readSettings(): Settings {
  const given = process.env.DATA_DIR
  const dataDir = given === undefined || given === '' ? join(ROOT, '.data') : resolve(given)
  try {
    mkdirSync(dataDir, { recursive: true })
    chmodSync(dataDir, 0o700)
    mkdirSync(join(dataDir, 'logs'), { recursive: true })
    mkdirSync(join(dataDir, 'run'), { recursive: true })
  } catch (error) {
    throw new PlainError(
      `不能使用数据文件夹 ${dataDir}：${(error as Error).message}`,
      'The data folder (DATA_DIR) cannot be used.',
    )
  }
  return {
    dataDir,
    port: readPort(),
    databaseUrl: readUrl('DATABASE_URL', ['postgres:', 'postgresql:']),
    redisUrl: readUrl('REDIS_URL', ['redis:', 'rediss:']),
  }
}
