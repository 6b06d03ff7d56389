import type { Redis } from 'ioredis'

/**
 * Refuses a Redis that may forget what it was given: without append-only one kill lost every delayed job, and an
 * eviction policy may drop queue keys. The tables stay the truth either way; this keeps recovery from being the rule.
 * @throws with the setting to change
 */
export async function assertRedisKeeps(redis: Redis): Promise<void> {
  const read = async (name: string): Promise<string | null> => {
    try {
      const answer = (await redis.config('GET', name)) as string[]
      return answer[1] ?? null
    } catch {
      // A managed Redis may hide CONFIG; INFO still tells.
      return null
    }
  }
  const info = await redis.info()
  const field = (name: string): string | null =>
    new RegExp(`^${name}:(.*)$`, 'm').exec(info)?.[1]?.trim() ?? null
  const appendOnly = (await read('appendonly')) ?? (field('aof_enabled') === '1' ? 'yes' : 'no')
  const policy = (await read('maxmemory-policy')) ?? field('maxmemory_policy')
  const wrong: string[] = []
  if (appendOnly !== 'yes') wrong.push('appendonly must be yes')
  if (policy !== 'noeviction') wrong.push(`maxmemory-policy must be noeviction, not ${policy ?? 'unknown'}`)
  if (wrong.length > 0) throw new Error(`Redis would lose queued work: ${wrong.join('; ')}`)
}
