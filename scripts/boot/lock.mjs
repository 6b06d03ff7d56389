// A lock file that a dead holder cannot keep. Plain built-ins, Node 20 syntax.
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { identifySelf, isAlive } from './process.mjs'

/**
 * @typedef {import('./process.mjs').ProcessIdentity} ProcessIdentity
 * @typedef {{ pid: number, born: string, command: string }} LockHolder
 * @typedef {{ release: () => void }} Lock
 */

/** @param {unknown} error @param {string} code */
const hasCode = (error, code) => /** @type {NodeJS.ErrnoException} */ (error)?.code === code

/**
 * Who holds the lock, alive or dead.
 * @param {string} path
 * @returns {LockHolder | undefined} undefined when it is free or unreadable (half written by a crash of the machine)
 */
export function readHolder(path) {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8'))
    return typeof holder.pid === 'number' && typeof holder.born === 'string' ? holder : undefined
  } catch {
    return undefined
  }
}

/**
 * The living holder of a lock, if any.
 * @param {string} path
 * @returns {LockHolder | undefined}
 */
export function livingHolder(path) {
  const holder = readHolder(path)
  return holder !== undefined && isAlive(holder) ? holder : undefined
}

/** @param {string} path @param {string} command @returns {string} a complete file beside the lock, to be linked or renamed */
function writeClaim(path, command) {
  const claim = `${path}.${process.pid}-${randomBytes(4).toString('hex')}`
  writeFileSync(claim, JSON.stringify({ ...identifySelf(), command }), { flag: 'wx' })
  return claim
}

/** @param {string} path */
function removeQuietly(path) {
  try {
    unlinkSync(path)
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
}

/** @param {string} path @returns {Lock} */
function held(path) {
  const self = identifySelf()
  return {
    release() {
      const holder = readHolder(path)
      if (holder !== undefined && holder.pid === self.pid && holder.born === self.born) removeQuietly(path)
    },
  }
}

/**
 * Takes the lock, or says who has it. A lock of a dead process is taken over.
 *
 * Two processes may find the same dead holder at once; the one that also gets a second lock, named after the dead
 * holder, replaces the file, after looking again. So nobody can remove a lock that another has just taken over.
 * @param {string} path a file in an existing folder
 * @param {string} command what the holder does, for the message to others
 * @returns {{ lock: Lock } | { holder: LockHolder }}
 */
export function tryLock(path, command) {
  const claim = writeClaim(path, command)
  try {
    for (;;) {
      try {
        linkSync(claim, path)
        return { lock: held(path) }
      } catch (error) {
        if (!hasCode(error, 'EEXIST')) throw error
      }
      const holder = readHolder(path)
      if (holder !== undefined && isAlive(holder)) return { holder }
      const dead = holder === undefined ? 'unreadable' : `${holder.pid}-${holder.born}`
      const succession = tryLock(`${path}.after-${dead.replace(/[^\w-]/g, '_')}`, command)
      if ('holder' in succession) return { holder: succession.holder }
      try {
        const again = readHolder(path)
        const same =
          holder === undefined ? again === undefined : again?.pid === holder.pid && again.born === holder.born
        if (same) {
          renameSync(claim, path)
          return { lock: held(path) }
        }
      } finally {
        succession.lock.release()
      }
    }
  } finally {
    removeQuietly(claim)
  }
}

/**
 * Takes the lock, waiting while a living process has it.
 * @param {string} path
 * @param {string} command
 * @param {(holder: LockHolder) => void} onWait called once, when waiting begins
 * @returns {Promise<Lock>}
 */
export async function waitForLock(path, command, onWait) {
  let told = false
  for (;;) {
    const attempt = tryLock(path, command)
    if ('lock' in attempt) return attempt.lock
    if (!told) onWait(attempt.holder)
    told = true
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
