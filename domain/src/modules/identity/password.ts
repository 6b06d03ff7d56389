import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { DomainError } from '../../kernel/errors.ts'

// OWASP's second argon2id setting: 19 MiB, two passes. Two at a time, since each fills a thread of the pool.
const settings = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const
const waiting: (() => void)[] = []
let running = 0

async function derive(password: string, nonce: Buffer): Promise<Buffer> {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve))
  running += 1
  try {
    return await new Promise((resolve, reject) => {
      argon2('argon2id', { message: password.normalize('NFC'), nonce, ...settings }, (error, key) =>
        error ? reject(error) : resolve(key),
      )
    })
  } finally {
    running -= 1
    waiting.shift()?.()
  }
}

/**
 * Hashes a password for keeping, in the PHC text form.
 * @throws DomainError PASSWORD_TOO_WEAK under eight characters or of one repeated character
 */
export async function hashPassword(password: string): Promise<string> {
  if ([...password].length < 8 || new Set(password).size < 3 || password.length > 200)
    throw new DomainError('PASSWORD_TOO_WEAK')
  const nonce = randomBytes(16)
  const key = await derive(password, nonce)
  return `$argon2id$v=19$m=${settings.memory},t=${settings.passes},p=1$${nonce.toString('base64url')}$${key.toString('base64url')}`
}

const nobody = `$argon2id$v=19$m=19456,t=2,p=1$${Buffer.alloc(16).toString('base64url')}$${Buffer.alloc(32).toString('base64url')}`

/** Whether the password is the one hashed. An unknown account (null) costs the same work and is never right. */
export async function verifyPassword(password: string, stored: string | null): Promise<boolean> {
  const [, , , , nonce, key] = (stored ?? nobody).split('$')
  const derived = await derive(password.slice(0, 200), Buffer.from(nonce!, 'base64url'))
  return timingSafeEqual(derived, Buffer.from(key!, 'base64url')) && stored !== null
}
