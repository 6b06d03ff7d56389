import { Redis } from 'ioredis'

/** A queue backend that the jobs suite runs on. */
export interface Backend {
  name: 'postgresql' | 'redis'
  redisUrl?: string
}

/** Both backends; Redis where TEST_REDIS_URL names one, and a must where TEST_REDIS_REQUIRED is set. */
export function backends(): Backend[] {
  const redisUrl = process.env.TEST_REDIS_URL
  if (!redisUrl && process.env.TEST_REDIS_REQUIRED)
    throw new Error('TEST_REDIS_URL is missing although Redis is required')
  return [{ name: 'postgresql' }, ...(redisUrl ? [{ name: 'redis' as const, redisUrl }] : [])]
}

/** Forgets what a test left in Redis: everything under the prefix of its database. */
export async function forgetQueue(backend: Backend, database: string): Promise<void> {
  if (!backend.redisUrl) return
  const redis = new Redis(backend.redisUrl)
  const keys = await redis.keys(`anhu-${database}:*`)
  if (keys.length > 0) await redis.del(...keys)
  redis.disconnect()
}
