import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const entry = fileURLToPath(new URL('../../workers/src/main.ts', import.meta.url))

/** Starts the workers as a process of their own, with short patience; resolves when they are ready. */
export function startWorkerProcess(given: {
  databaseUrl: string
  dataDir: string
  redisUrl?: string | undefined
}): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        PATH: process.env.PATH,
        DATABASE_URL: given.databaseUrl,
        DATA_DIR: given.dataDir,
        LOG_LEVEL: 'fatal',
        ANHU_REDIS_UNSAFE: '1',
        WORKER_POLL_MS: '100',
        WORKER_REPUBLISH_MS: '3000',
        WORKER_LOCK_MS: '2000',
        ...(given.redisUrl ? { REDIS_URL: given.redisUrl } : {}),
      },
    })
    child.once('message', () => resolve(child))
    child.once('exit', (code, signal) =>
      reject(new Error(`a worker ended before it was ready: ${code ?? signal}`)),
    )
  })
}

/** Resolves when a process has ended. */
export const ended = (child: ChildProcess): Promise<unknown> =>
  new Promise((resolve) => child.once('exit', resolve))

/**
 * Kills workers at random moments while they work, one of `processes` after the other, and starts each again; then lets
 * the living finish. A kill comes when something was done since the last one, or nothing is left, and then at any
 * moment of the next `spreadMs`.
 * @param given.done how much is done, counted in the database; `total` is when nothing is left
 * @returns what was done at each kill
 */
export async function killAtRandom(given: {
  kills: number
  processes: number
  start: () => Promise<ChildProcess>
  done: () => Promise<number>
  total: number
  spreadMs: number
}): Promise<number[]> {
  // A killed process starts again while the others go on working.
  const running = Array.from({ length: given.processes }, given.start)
  const progress: number[] = []
  for (let kill = 0; kill < given.kills; kill += 1) {
    const before = progress.at(-1) ?? 0
    await expect
      .poll(given.done, { timeout: 60_000, interval: 20 })
      .toBeGreaterThan(Math.min(before, given.total - 1))
    await new Promise((resolve) => setTimeout(resolve, Math.random() * given.spreadMs))
    const victim = await running[kill % given.processes]!
    const gone = ended(victim)
    victim.kill('SIGKILL')
    await gone
    progress.push(await given.done())
    running[kill % given.processes] = given.start()
  }
  const living = await Promise.all(running)
  const all = Promise.all(living.map(ended))
  for (const child of living) child.kill('SIGTERM')
  await all
  return progress
}
