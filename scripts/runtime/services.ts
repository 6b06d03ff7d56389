import { createWriteStream, renameSync, statSync, type WriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { PlainError, say } from '../boot/say.mjs'
import { spawnGuarded, type GuardedProcess } from './guarded.ts'
import { ROOT } from './settings.ts'
import { SERVICE_SIGNALS } from './stop.mjs'
import { baseEnvironment, tail } from './tools.ts'

/** A long-running part of the application. */
export type ServiceSpec = {
  /** Shown before its lines in the terminal, and the name of its log. */
  readonly name: string
  readonly args: readonly string[]
  readonly cwd?: string
  readonly env: NodeJS.ProcessEnv
  readonly log: string
  /** Defaults to our own Node. */
  readonly file?: string
}

/** A service that is started again when it dies. */
export type Service = {
  readonly pid: () => number
  /** Rejects when it died again and again, with the end of its log. */
  readonly failed: Promise<never>
  stop(): Promise<void>
}

const MAX_LOG_BYTES = 20_000_000
/** Dying sooner than this after a start counts towards giving up. */
const SHORT_LIFE_MS = 10_000
const MAX_SHORT_LIVES = 4

function openLog(path: string): WriteStream {
  try {
    if (statSync(path).size > MAX_LOG_BYTES) renameSync(path, `${path}.1`)
  } catch {
    // the first run
  }
  return createWriteStream(path, { flags: 'a', mode: 0o600 })
}

/** Everything goes to the log; what is meant for people (not JSON), such as a test SMS, to the terminal as well. */
function forward(name: string, from: Readable, log: WriteStream): void {
  createInterface({ input: from }).on('line', (line) => {
    log.write(`${line}\n`)
    if (line !== '' && !line.startsWith('{')) say(`[${name}] ${line}`)
  })
}

/** Starts a service and keeps it running until it is stopped or keeps dying. */
export async function startService(spec: ServiceSpec): Promise<Service> {
  const log = openLog(spec.log)
  let current: GuardedProcess
  let stopping = false
  let shortLives = 0
  let giveUp: (error: Error) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    giveUp = reject
  })
  // Told to whoever waits; without anyone waiting it must not end the launcher.
  failed.catch(() => {})

  const launch = async (): Promise<void> => {
    const began = performance.now()
    const started = await spawnGuarded(
      spec.name,
      spec.file ?? process.execPath,
      spec.args,
      {
        cwd: spec.cwd ?? ROOT,
        env: { ...baseEnvironment(), ...spec.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
      SERVICE_SIGNALS,
    )
    current = started
    const { stdout, stderr } = started.child
    if (stdout !== null) forward(spec.name, stdout, log)
    if (stderr !== null) forward(spec.name, stderr, log)
    void started.exited.then(async ({ code, signal }) => {
      if (stopping) return
      shortLives = performance.now() - began < SHORT_LIFE_MS ? shortLives + 1 : 0
      if (shortLives >= MAX_SHORT_LIVES) {
        giveUp(
          new PlainError(
            `${spec.name} 反复退出（${signal ?? code}），记录见 ${spec.log}\n${tail(spec.log)}`,
            `${spec.name} keeps dying: see its log.`,
          ),
        )
        return
      }
      say(`! ${spec.name} 意外退出（${signal ?? code}），正在重新启动 / died, starting it again`)
      await new Promise((resolve) => setTimeout(resolve, 300 * shortLives))
      if (!stopping) await launch().catch(giveUp)
    })
  }
  await launch()
  return {
    pid: () => current.identity.pid,
    failed,
    async stop() {
      stopping = true
      await current.stop()
      log.end()
    },
  }
}

/** Waits until an address answers 200. @throws PlainError after the given time, or what `failed` rejects with */
export async function waitUntilReady(
  url: string,
  milliseconds: number,
  failed: Promise<never>,
): Promise<void> {
  const until = performance.now() + milliseconds
  const poll = async (): Promise<void> => {
    let last = '没有应答 no answer'
    while (performance.now() < until) {
      try {
        const response = await fetch(url, { signal: AbortSignal.timeout(5000) })
        const text = await response.text()
        if (response.ok) return
        last = `${response.status} ${text.slice(0, 300)}`
      } catch {
        // not listening yet
      }
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new PlainError(
      `服务在 ${milliseconds / 1000} 秒内没有就绪：${last}`,
      'The service did not become ready in time.',
    )
  }
  await Promise.race([poll(), failed])
}
