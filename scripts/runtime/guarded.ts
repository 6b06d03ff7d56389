import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { identify, isAlive, type ProcessIdentity } from '../boot/process.mjs'
import { killGroup, stopProcess, type Stoppable } from './stop.mjs'

const guardFile = join(dirname(fileURLToPath(import.meta.url)), 'guard.mjs')

const known = new Map<number, Stoppable>()
const folders = new Set<string>()
let guard: ChildProcess | undefined
let record: string | undefined

function order(message: object): void {
  guard?.stdin?.write(`${JSON.stringify(message)}\n`)
}

function ensureGuard(): void {
  if (guard !== undefined) return
  const child = spawn(process.execPath, [guardFile], {
    detached: true,
    cwd: '/',
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard = child
  // A killed guard is replaced at once; a write to the dead one must not end the launcher.
  child.stdin?.on('error', () => {})
  child.once('exit', () => {
    if (guard !== child) return
    guard = undefined
    if (known.size > 0 || folders.size > 0) ensureGuard()
  })
  // Neither the guard nor its pipe may keep a finished command from ending.
  child.unref()
  const pipe = child.stdin as unknown as { unref?: () => void } | null
  pipe?.unref?.()
  for (const process of known.values()) order({ kind: 'process', process })
  for (const path of folders) order({ kind: 'folder', path })
}

function saveRecord(): void {
  if (record === undefined) return
  writeFileSync(`${record}.new`, JSON.stringify([...known.values()]))
  renameSync(`${record}.new`, record)
}

/**
 * Keeps a list of the running processes in a file, so that the next start can stop them should both the launcher and
 * its guard be killed; first stops those an earlier run has left there. Call it only while holding the run lock.
 * @returns how many had to be stopped
 */
export async function useProcessRecord(file: string): Promise<number> {
  mkdirSync(dirname(file), { recursive: true })
  let left: Stoppable[] = []
  try {
    left = JSON.parse(readFileSync(file, 'utf8')) as Stoppable[]
  } catch {
    // no earlier run, or one that died while writing its first line
  }
  const living = left.filter(isAlive)
  for (const process of living.reverse()) await stopProcess(process)
  record = file
  saveRecord()
  return living.length
}

/** A process that dies with the launcher, however that dies. */
export type GuardedProcess = {
  readonly child: ChildProcess
  readonly identity: ProcessIdentity
  /** Resolves when the process has ended by itself or by `stop`. */
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** Stops it with its signals in turn and waits. */
  stop(): Promise<void>
}

/**
 * Starts a process under the guard, in a group of its own: Ctrl-C in the terminal does not reach it, so the launcher
 * decides the order of stopping.
 * @param signals each signal in turn with the milliseconds it is given
 * @throws when the program cannot be started at all (not found, or no right to become `options.uid`)
 */
export async function spawnGuarded(
  name: string,
  file: string,
  args: readonly string[],
  options: SpawnOptions,
  signals: Stoppable['signals'],
): Promise<GuardedProcess> {
  ensureGuard()
  const child = spawn(file, args, { ...options, detached: true })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', reject)
  })
  const pid = child.pid as number
  // A process that ended at once is still a zombie of ours: nothing to guard then.
  const identity = identify(pid) ?? { pid, born: 'ended' }
  const target: Stoppable = { ...identity, name, group: true, signals }
  known.set(pid, target)
  order({ kind: 'process', process: target })
  saveRecord()
  const forget = (): void => {
    known.delete(pid)
    order({ kind: 'ended', pid })
    saveRecord()
  }
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    const done = (code: number | null, signal: NodeJS.Signals | null): void => {
      forget()
      // A part that died does not take along what it had started; its group's number is still its own here.
      killGroup(pid)
      resolve({ code, signal })
    }
    if (child.exitCode !== null || child.signalCode !== null) done(child.exitCode, child.signalCode)
    else child.once('exit', done)
  })
  return {
    child,
    identity,
    exited,
    async stop() {
      await stopProcess(target)
      await exited
    },
  }
}

/** Has a folder removed when the launcher dies. @returns what to call after removing it oneself */
export function guardFolder(path: string): () => void {
  ensureGuard()
  folders.add(path)
  order({ kind: 'folder', path })
  return () => {
    folders.delete(path)
    order({ kind: 'folder-gone', path })
  }
}
