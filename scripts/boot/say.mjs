// What the person at the terminal reads. Plain built-ins, Node 20 syntax.

const live = process.stdout.isTTY === true

/** @param {number} milliseconds */
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** Prints a line of its own. @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/**
 * Runs one step and says how long it took. A step that takes longer than two seconds is announced while it runs.
 * @template T
 * @param {string} label Chinese first, then short English
 * @param {() => T | Promise<T>} work what to do
 * @param {(result: T) => string} [remark] a word on what came out, added to the line
 * @returns {Promise<T>}
 */
export async function step(label, work, remark = () => '') {
  const began = performance.now()
  if (live) process.stdout.write(`… ${label}`)
  const announce = live ? undefined : setTimeout(() => say(`… ${label}`), 2000)
  try {
    const result = await work()
    const added = remark(result)
    process.stdout.write(
      `${live ? '\r\u001B[K' : ''}✓ ${label}${added === '' ? '' : ` (${added})`}  ${seconds(performance.now() - began)}\n`,
    )
    return result
  } catch (error) {
    process.stdout.write(`${live ? '\r\u001B[K' : ''}✗ ${label}  ${seconds(performance.now() - began)}\n`)
    throw error
  } finally {
    clearTimeout(announce)
  }
}

/** A failure that the user can understand and act on; printed without a stack. */
export class PlainError extends Error {
  /** @param {string} chinese @param {string} english */
  constructor(chinese, english) {
    super(`${chinese}\n  ${english}`)
    this.name = 'PlainError'
  }
}

/** Prints why the command failed: a sentence for what a user can cause, the stack for our own faults. @param {unknown} error */
export function sayFailure(error) {
  const text =
    error instanceof PlainError
      ? error.message
      : error instanceof Error
        ? (error.stack ?? error.message)
        : String(error)
  process.stderr.write(`\n✗ ${text}\n`)
}
