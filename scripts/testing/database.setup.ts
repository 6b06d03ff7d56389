import { join } from 'node:path'
import { startCluster, type Cluster } from '../database/cluster.ts'
import { ROOT } from '../runtime/settings.ts'

let users = 0
let starting: Promise<Cluster> | undefined

/**
 * Gives tests that are run by hand (`vitest run tests/medium`) what `npm test` gives them: TEST_SUPER_URL, a superuser
 * on a server of this run alone.
 * Called by vitest once per project; the projects of one run share the server.
 */
export async function setup(): Promise<void> {
  if (process.env.TEST_SUPER_URL !== undefined && starting === undefined) return
  users += 1
  starting ??= startCluster({ throwaway: true, dataDir: join(ROOT, '.data') })
  process.env.TEST_SUPER_URL = (await starting).superUrl
}

/** Stops the server when the last project is done. */
export async function teardown(): Promise<void> {
  if (starting === undefined) return
  users -= 1
  if (users === 0) await (await starting).stop()
}
