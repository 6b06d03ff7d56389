// Who is a process, and is it still the same one? Plain built-ins, Node 20 syntax: runs before anything is installed.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * A process that cannot be confused with a later one of the same number.
 * @typedef {{ pid: number, born: string }} ProcessIdentity
 */

/** @param {string} path @returns {string | undefined} */
function readText(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Reads what Linux knows of a process: its state letter, parent and birth tick.
 * @param {number} pid
 * @returns {{ state: string, parent: number, ticks: string, name: string } | undefined} undefined when it does not exist
 */
function readStat(pid) {
  const text = readText(`/proc/${pid}/stat`)
  if (text === undefined) return undefined
  // The name is in brackets and may itself hold brackets and spaces, so count from the last one.
  const open = text.indexOf('(')
  const close = text.lastIndexOf(')')
  const rest = text.slice(close + 2).split(' ')
  return {
    state: rest[0] ?? '?',
    parent: Number(rest[1]),
    ticks: rest[19] ?? '0',
    name: text.slice(open + 1, close),
  }
}

/**
 * The identity of a living process; a zombie counts as dead.
 * @param {number} pid
 * @returns {ProcessIdentity | undefined}
 */
export function identify(pid) {
  if (process.platform === 'linux') {
    const stat = readStat(pid)
    if (stat === undefined || stat.state === 'Z' || stat.state === 'X') return undefined
    // Ticks count from the machine's start, so they alone would match a process of an earlier one.
    const machineRun = (readText('/proc/sys/kernel/random/boot_id') ?? '').trim().slice(0, 8)
    return { pid, born: `${machineRun}-${stat.ticks}` }
  }
  try {
    const born = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
    return born === '' ? undefined : { pid, born }
  } catch {
    return undefined
  }
}

/**
 * Whether exactly this process still runs.
 * @param {ProcessIdentity} identity
 * @returns {boolean}
 */
export function isAlive(identity) {
  const now = identify(identity.pid)
  return now !== undefined && now.born === identity.born
}

/** The identity of the calling process. @returns {ProcessIdentity} */
export function identifySelf() {
  const self = identify(process.pid)
  if (self === undefined) throw new Error('cannot read the own process')
  return self
}

/**
 * Sends a signal to a process group if its leader is still the process meant, else to nobody.
 * @param {ProcessIdentity} identity
 * @param {NodeJS.Signals} signal
 * @param {boolean} group true when the process was started as the leader of its own group
 */
export function signal(identity, signal, group) {
  if (!isAlive(identity)) return
  try {
    process.kill(group ? -identity.pid : identity.pid, signal)
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error
  }
}

/**
 * The processes whose death means that the user's `npm start` is over: npm, and the shell it may put between.
 * Started by hand (no npm), nothing is watched, so that `nohup node scripts/boot.mjs start &` outlives its shell.
 * @returns {ProcessIdentity[]}
 */
export function launchingAncestors() {
  if (process.env.npm_lifecycle_event === undefined) return []
  const found = []
  let pid = process.ppid
  for (let step = 0; step < 2; step += 1) {
    const identity = identify(pid)
    if (identity === undefined || pid === 1) break
    found.push(identity)
    const stat = process.platform === 'linux' ? readStat(pid) : undefined
    if (stat === undefined || !/^(sh|dash|bash|zsh|ash)$/.test(stat.name)) break
    pid = stat.parent
  }
  return found
}
