// Stopping a process for certain: ask, wait, insist.
import { isAlive, signal } from '../boot/process.mjs'

/**
 * A process and how it is to be stopped: each signal in turn, with the milliseconds it is given.
 * @typedef {import('../boot/process.mjs').ProcessIdentity & {
 *   name: string, group: boolean, signals: Array<[NodeJS.Signals, number]>
 * }} Stoppable
 */

/** A service of ours: ask once, then kill the group. @type {Array<[NodeJS.Signals, number]>} */
export const SERVICE_SIGNALS = [
  ['SIGTERM', 26_000],
  ['SIGKILL', 2000],
]

/** PostgreSQL's own words: fast shutdown, immediate shutdown. @type {Array<[NodeJS.Signals, number]>} */
export const POSTGRES_SIGNALS = [
  ['SIGINT', 20_000],
  ['SIGQUIT', 5000],
  ['SIGKILL', 2000],
]

/**
 * Stops a process and waits until it is gone. Does nothing when it already is, or when the number now belongs to another.
 * @param {Stoppable} target
 * @returns {Promise<boolean>} false when it survived even the last signal
 */
export async function stopProcess(target) {
  // A leader that is gone says nothing about its group's number, which may belong to strangers by now.
  if (!isAlive(target)) return true
  for (const [name, patience] of target.signals) {
    if (!isAlive(target)) break
    signal(target, name, target.group)
    const until = performance.now() + patience
    while (isAlive(target) && performance.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 15))
  }
  // Whatever the leader leaves in its group ends with it.
  if (target.group && !isAlive(target)) killGroup(target.pid)
  return !isAlive(target)
}

/**
 * Kills whatever is left of a group whose leader has just ended.
 * @param {number} group
 */
export function killGroup(group) {
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // nobody was left
  }
}
