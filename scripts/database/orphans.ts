import { readFileSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identify, type ProcessIdentity } from '../boot/process.mjs'
import { POSTGRES_SIGNALS, stopProcess } from '../runtime/stop.mjs'

/**
 * The processes that work in a cluster's folder. Every process of PostgreSQL does, and a pid file may be stale, so this
 * is the proof that a process is ours. Needs Linux, as do the packaged binaries.
 */
export function processesIn(data: string): ProcessIdentity[] {
  const found: ProcessIdentity[] = []
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      if (readlinkSync(`/proc/${name}/cwd`) !== data) continue
    } catch {
      continue
    }
    const identity = identify(Number(name))
    if (identity !== undefined) found.push(identity)
  }
  return found
}

function postmasterPid(data: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Stops a server that an earlier, killed run has left on this cluster, and removes its stale pid file.
 * It is stopped rather than adopted: nobody would guard it.
 * @returns whether there was one
 */
export async function stopOrphans(data: string): Promise<boolean> {
  let found = false
  for (let round = 0; round < 50; round += 1) {
    const alive = processesIn(data)
    if (alive.length === 0) break
    found = true
    const main = postmasterPid(data)
    const target = alive.find((identity) => identity.pid === main) ?? (alive[0] as ProcessIdentity)
    const signals = target.pid === main ? POSTGRES_SIGNALS : POSTGRES_SIGNALS.slice(1)
    await stopProcess({ ...target, name: 'postgres', group: false, signals })
  }
  rmSync(join(data, 'postmaster.pid'), { force: true })
  return found
}
