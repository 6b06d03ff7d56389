import { DomainError } from '@anhu/domain/kernel'

const AT_ONCE = 4
const WAITING = 200
const queue: (() => void)[] = []
let running = 0

/**
 * Lets a few proofs of identity run at once and the others wait: each holds a connection and the row of its budget while
 * the password is hashed, and a flood of them must not take the connections of everybody else.
 * @throws DomainError TRY_LATER when too many wait already
 */
export async function inTurn<T>(run: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= WAITING) throw new DomainError('TRY_LATER', { retryAfterSeconds: 30 })
    await new Promise<void>((resolve) => queue.push(resolve))
  }
  running += 1
  try {
    return await run()
  } finally {
    running -= 1
    queue.shift()?.()
  }
}
