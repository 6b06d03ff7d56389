import { mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PlainError } from '../boot/say.mjs'
import { guardFolder, spawnGuarded } from './guarded.ts'
import { freeLocalPort } from './ports.ts'
import { SERVICE_SIGNALS } from './stop.mjs'
import { findProgram } from './tools.ts'

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    socket.setTimeout(2000, () => socket.destroy())
    socket.once('data', (data) => {
      resolve(data.toString().startsWith('+PONG'))
      socket.destroy()
    })
    socket.once('error', () => resolve(false))
    socket.once('close', () => resolve(false))
  })
}

/**
 * Starts a Redis for one test run on a free port, if the machine has one.
 *
 * It keeps an append-only file in a folder of its own, because the workers refuse a Redis without one; nothing is
 * flushed to disk and the folder goes at the end.
 */
export async function startThrowawayRedis(): Promise<{ url: string; stop(): Promise<void> } | undefined> {
  const program = findProgram('redis-server', 'valkey-server')
  if (program === undefined) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'anhu-redis-'))
  const unguard = guardFolder(folder)
  const port = await freeLocalPort()
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ]
  const running = await spawnGuarded(
    'redis',
    program,
    [...args, '--appendonly', 'yes', '--appendfsync', 'no'],
    { cwd: folder, stdio: 'ignore' },
    SERVICE_SIGNALS,
  )
  const until = performance.now() + 15_000
  while (!(await answers(port))) {
    if (performance.now() > until) throw new PlainError('Redis 没有启动。', 'Redis did not come up.')
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      await running.stop()
      rmSync(folder, { recursive: true, force: true })
      unguard()
    },
  }
}
