import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { livingHolder, tryLock } from '../boot/lock.mjs'
import { PlainError, say, sayFailure, step } from '../boot/say.mjs'
import { bootstrapDatabase, bootstrapRoles, databaseUrls, type DatabaseUrls } from '../database/bootstrap.ts'
import { startCluster } from '../database/cluster.ts'
import { loadInstance } from '../database/instance.ts'
import { useProcessRecord } from '../runtime/guarded.ts'
import { atEnd } from '../runtime/lifetime.ts'
import { ROOT, type Settings } from '../runtime/settings.ts'
import { requireTool } from '../runtime/tools.ts'

/** A server with its roles, and our database on it. */
export type Application = {
  readonly settings: Settings
  readonly superUrl: string
  readonly database: string
  readonly urls: DatabaseUrls
  readonly logs: string
}

const runLock = (settings: Settings): string => join(settings.dataDir, 'run', 'run.lock')

/** Where the running portal's address is kept, for a second start to tell. */
export const addressFile = (settings: Settings): string => join(settings.dataDir, 'run', 'address')

/**
 * Takes the data folder for this command, and stops what an earlier, killed run has left.
 * @throws PlainError when a living command has it
 */
export async function takeDataFolder(settings: Settings, command: string): Promise<void> {
  const attempt = tryLock(runLock(settings), command)
  if ('holder' in attempt) {
    const { pid, command: other } = attempt.holder
    throw new PlainError(
      `同一数据文件夹上已有命令在运行：${other}（进程 ${pid}）。`,
      `Already running on this data folder: ${other} (process ${pid}).`,
    )
  }
  atEnd('run lock', async () => attempt.lock.release())
  rmSync(addressFile(settings), { force: true })
  const left = await useProcessRecord(join(settings.dataDir, 'run', 'processes.json'))
  if (left > 0) say('  已清理上次未正常结束的进程 / cleaned up after a run that was killed')
}

/** Whether a start is running on this data folder now. */
export const isRunning = (settings: Settings): boolean => livingHolder(runLock(settings)) !== undefined

/** The user's database name on a server of their own; `anhu` where they named none or the maintenance one. */
export function databaseName(url: string | undefined): string {
  const named = url === undefined ? '' : decodeURIComponent(new URL(url).pathname.slice(1))
  return named === '' || named === 'postgres' ? 'anhu' : named
}

/** Starts our PostgreSQL, or takes the user's, and returns the superuser's connection string. */
async function startServer(settings: Settings): Promise<string> {
  if (settings.databaseUrl !== undefined) return settings.databaseUrl
  const cluster = await startCluster({
    dataDir: settings.dataDir,
    onRestart: (error) => {
      if (error === undefined)
        say('! PostgreSQL 意外退出，已重新启动 / PostgreSQL died and was started again')
      else sayFailure(error)
    },
  })
  atEnd('postgres', () => cluster.stop())
  return cluster.superUrl
}

/** Starts the database server and makes roles and database ready for the migrator. Needs the data folder taken. */
export async function openDatabase(settings: Settings): Promise<Application> {
  const superUrl = await step(
    settings.databaseUrl === undefined ? '启动数据库 PostgreSQL 18' : '连接数据库 DATABASE_URL',
    () => startServer(settings),
  )
  const { rolePasswords } = loadInstance(settings.dataDir)
  const database = databaseName(settings.databaseUrl)
  const urls = await step('准备角色与库 roles and database', async () => {
    await bootstrapRoles(superUrl, rolePasswords)
    return (await bootstrapDatabase(superUrl, database, rolePasswords)).urls
  })
  return { settings, superUrl, database, urls, logs: join(settings.dataDir, 'logs') }
}

/** The database of a start that is running now, for a command beside it. */
export function runningDatabase(settings: Settings): Application {
  const instance = loadInstance(settings.dataDir)
  const superUrl =
    settings.databaseUrl ??
    `postgres://postgres:${instance.superPassword}@127.0.0.1:${instance.port}/postgres`
  const database = databaseName(settings.databaseUrl)
  const urls = databaseUrls(superUrl, database, instance.rolePasswords)
  return { settings, superUrl, database, urls, logs: join(settings.dataDir, 'logs') }
}

/** A program of a workspace package, by its path from the root. @throws PlainError when it is missing */
export function entry(path: string): string {
  const file = join(ROOT, path)
  if (existsSync(file)) return file
  throw new PlainError(`缺少程序 ${path}。`, `The program ${path} is missing.`)
}

/** Brings the schema to the newest version. */
export async function migrate(application: Application): Promise<void> {
  await requireTool({
    name: 'migrate',
    file: process.execPath,
    args: [entry('migrations/src/main.ts')],
    env: { DATABASE_MIGRATE_URL: application.urls.migrate, DATA_DIR: application.settings.dataDir },
    log: join(application.logs, 'migrate.log'),
  })
}

/** Fills the database with a world; with `ifEmpty` only when it has none. */
export async function seed(application: Application, world: string, ifEmpty: boolean): Promise<void> {
  await requireTool({
    name: 'seed',
    file: process.execPath,
    args: [entry('seeds/src/main.ts'), world, ...(ifEmpty ? ['--if-empty'] : [])],
    // Founding a world is a job of the system, which the API's role may not do.
    env: { DATABASE_URL: application.urls.job, DATA_DIR: application.settings.dataDir },
    log: join(application.logs, 'seed.log'),
  })
}
