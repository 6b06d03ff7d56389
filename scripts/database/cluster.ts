import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { identifySelf, isAlive, type ProcessIdentity } from '../boot/process.mjs'
import { PlainError } from '../boot/say.mjs'
import { guardFolder, spawnGuarded, type GuardedProcess } from '../runtime/guarded.ts'
import { freeLocalPort } from '../runtime/ports.ts'
import { POSTGRES_SIGNALS } from '../runtime/stop.mjs'
import { prepareBinaries } from './binaries.ts'
import { POSTGRES_ENV, dataOf, ensureCluster, explainSpawn } from './cluster-files.ts'
import { loadInstance, newInstance, saveInstance, type Instance } from './instance.ts'
import { stopOrphans } from './orphans.ts'
import { choosePlace, type Place } from './place.ts'

/** A running PostgreSQL server of ours. */
export type Cluster = {
  /** Connection string of the superuser, to the maintenance database `postgres`. */
  readonly superUrl: string
  readonly instance: Instance
  /** The server's main process; changes when it was restarted. */
  readonly pid: number
  /** Stops the server cleanly; a throwaway cluster's files are removed. */
  stop(): Promise<void>
}

/** How to start a cluster. */
export type ClusterOptions = {
  /** Made for one run, without durability, and removed at the end. */
  readonly throwaway?: boolean
  /** The data folder the cluster belongs to. */
  readonly dataDir: string
  /** Told when the server died by itself and was started again on the same port, or could not be. */
  readonly onRestart?: (error: Error | undefined) => void
}

const COMMON = [
  'max_connections=120',
  'jit=off',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_line_prefix=%m [%p] %u@%d ',
]
const DURABLE = ['shared_buffers=128MB', 'fsync=on', 'full_page_writes=on', 'synchronous_commit=on']
const FLEETING = [
  'shared_buffers=128MB',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'max_wal_size=2GB',
]

/** Looks for the throwaway clusters of runs that were killed together with their guard, and removes them. */
async function sweepThrowaways(beside: Place): Promise<void> {
  const parent = join(beside.cluster, '..')
  for (const name of readdirSync(parent)) {
    if (!/(^|-)throwaway-[0-9a-f]+$/.test(name)) continue
    try {
      const owner = JSON.parse(readFileSync(join(parent, name, 'owner.json'), 'utf8')) as ProcessIdentity
      if (isAlive(owner)) continue
    } catch {
      // Not yet owned: perhaps being made at this moment.
      continue
    }
    await stopOrphans(join(parent, name, 'data'))
    rmSync(join(parent, name), { recursive: true, force: true })
  }
}

function lastLines(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
}

async function answers(url: string): Promise<'yes' | 'not yet'> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return 'yes'
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === '28P01') {
      throw new PlainError(
        '数据库的管理密码与 instance.json 不符。',
        'The superuser password of the cluster differs from instance.json.',
      )
    }
    return 'not yet'
  } finally {
    await client.end().catch(() => {})
  }
}

type Running = { process: GuardedProcess; port: number; url: string }

async function launch(
  place: Place,
  bin: string,
  instance: Instance,
  keep: boolean,
  wanted: number | undefined,
): Promise<Running> {
  const log = join(place.cluster, 'postgres.log')
  for (let attempt = 1; ; attempt += 1) {
    const port = await freeLocalPort(attempt === 1 ? wanted : undefined)
    const output = openSync(log, 'w', 0o600)
    // TCP only: the path of a socket may be at most 107 bytes long, and a checkout's may be longer.
    const settings = [
      ...COMMON,
      ...(keep ? DURABLE : FLEETING),
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      `port=${port}`,
    ]
    const process = await spawnGuarded(
      'postgres',
      join(bin, 'postgres'),
      ['-D', dataOf(place), ...settings.flatMap((setting) => ['-c', setting])],
      { cwd: '/', env: POSTGRES_ENV, stdio: ['ignore', output, output], ...place.runAs },
      POSTGRES_SIGNALS,
    ).catch(explainSpawn)
    closeSync(output)
    let ended = false
    void process.exited.then(() => (ended = true))
    const url = `postgres://postgres:${instance.superPassword}@127.0.0.1:${port}/postgres`
    const until = performance.now() + 120_000
    while (!ended && performance.now() < until) {
      if ((await answers(url)) === 'yes') return { process, port, url }
      await new Promise((resolve) => setTimeout(resolve, 40))
    }
    await process.stop()
    if (attempt === 4)
      throw new PlainError(`PostgreSQL 没有启动：\n${lastLines(log)}`, 'PostgreSQL did not come up.')
    // The two causes that pass: a port taken in between, and processes of a killed server that are still ending.
    await stopOrphans(dataOf(place))
  }
}

/**
 * Starts the PostgreSQL that came with the packages, making its cluster first if there is none.
 *
 * The lasting cluster of a data folder must be started by one launcher at a time (hold the run lock); throwaway ones
 * may run beside it and beside each other. A server that dies is started again on its port.
 * @throws PlainError when it cannot be started on this machine, naming DATABASE_URL
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const keep = options.throwaway !== true
  const name = keep ? 'pg' : `throwaway-${randomBytes(5).toString('hex')}`
  const place = choosePlace(options.dataDir, name)
  if (place.runAs === undefined) mkdirSync(options.dataDir, { recursive: true })
  const bin = prepareBinaries(place)
  const instance = keep ? loadInstance(options.dataDir) : newInstance()
  if (!keep) await sweepThrowaways(place)
  const unguard = keep ? undefined : guardFolder(place.cluster)
  await ensureCluster(place, bin, instance, keep)
  if (!keep) writeFileSync(join(place.cluster, 'owner.json'), JSON.stringify(identifySelf()))
  let running = await launch(place, bin, instance, keep, instance.port)
  if (keep && instance.port !== running.port)
    saveInstance(options.dataDir, { ...instance, port: running.port })

  let stopping = false
  const watch = (current: Running): void => {
    void current.process.exited.then(async () => {
      if (stopping) return
      try {
        await stopOrphans(dataOf(place))
        running = await launch(place, bin, instance, keep, current.port)
        options.onRestart?.(undefined)
        if (stopping) await running.process.stop()
        else watch(running)
      } catch (error) {
        options.onRestart?.(error as Error)
      }
    })
  }
  watch(running)
  return {
    superUrl: running.url,
    instance,
    get pid() {
      return running.process.identity.pid
    },
    async stop() {
      stopping = true
      await running.process.stop()
      if (keep) return
      rmSync(place.cluster, { recursive: true, force: true })
      unguard?.()
    },
  }
}
