import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { identify, isAlive, type ProcessIdentity } from '../../scripts/boot/process.mjs'
import { spawnGuarded, useProcessRecord } from '../../scripts/runtime/guarded.ts'
import { startService, waitUntilReady } from '../../scripts/runtime/services.ts'
import { SERVICE_SIGNALS } from '../../scripts/runtime/stop.mjs'

const holder = join(import.meta.dirname, 'fixtures', 'hold-service.ts')
const forever = ['--eval', 'setInterval(() => {}, 60_000)']

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anhu-services-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const living = (pid: number): ProcessIdentity => {
  const identity = identify(pid)
  if (identity === undefined) throw new Error(`process ${pid} is gone`)
  return identity
}

describe('a service', () => {
  it('ends when its launcher is killed', async () => {
    const launcher = spawn(process.execPath, [holder, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
    const { pid } = JSON.parse(String((await once(launcher.stdout, 'data'))[0])) as { pid: number }
    const service = living(pid)
    launcher.kill('SIGKILL')
    await vi.waitFor(() => expect(isAlive(service)).toBe(false), { timeout: 30_000, interval: 30 })
  })

  it('is started again when it dies; what it had started ends with it, and at the stop', async () => {
    const childFile = join(folder, 'child')
    const parent = `const child = require('node:child_process').spawn(process.execPath, ${JSON.stringify(forever)});
      require('node:fs').writeFileSync(${JSON.stringify(childFile)}, String(child.pid)); setInterval(() => {}, 60_000)`
    const service = await startService({
      name: 'parent',
      args: ['--eval', parent],
      env: {},
      log: join(folder, 'log'),
    })
    const childOf = (): Promise<ProcessIdentity> =>
      vi.waitFor(() => living(Number(readFileSync(childFile, 'utf8'))), { timeout: 30_000, interval: 30 })
    const gone = (process: ProcessIdentity): Promise<void> =>
      vi.waitFor(() => expect(isAlive(process)).toBe(false), { timeout: 30_000, interval: 30 })
    const first = service.pid()
    const firstChild = await childOf()
    rmSync(childFile)
    process.kill(first, 'SIGKILL')
    await gone(firstChild)
    const secondChild = await childOf()
    expect(service.pid()).not.toBe(first)
    await service.stop()
    await gone(secondChild)
  })

  it('is given up when it dies again and again, and says its last words', async () => {
    const service = await startService({
      name: 'broken',
      args: ['--eval', 'console.log(\'{"last":"words"}\'); process.exit(7)'],
      env: {},
      log: join(folder, 'log'),
    })
    await expect(service.failed).rejects.toThrow(/\(7\)|（7）/)
    await vi.waitFor(() => expect(readFileSync(join(folder, 'log'), 'utf8')).toContain('last'))
  })
})

describe('what an earlier run has left', () => {
  it('is stopped by the next one, a stranger with the same number is not', async () => {
    const left = await spawnGuarded('left', process.execPath, forever, { stdio: 'ignore' }, SERVICE_SIGNALS)
    const stranger = await spawnGuarded(
      'stranger',
      process.execPath,
      forever,
      { stdio: 'ignore' },
      SERVICE_SIGNALS,
    )
    const record = join(folder, 'processes.json')
    const target = { name: 'x', group: true, signals: SERVICE_SIGNALS }
    writeFileSync(
      record,
      JSON.stringify([
        { ...left.identity, ...target },
        { ...stranger.identity, born: 'another time', ...target },
      ]),
    )
    expect(await useProcessRecord(record)).toBe(1)
    expect(isAlive(left.identity)).toBe(false)
    expect(isAlive(stranger.identity)).toBe(true)
    await stranger.stop()
  })
})

describe('waiting for a service', () => {
  it('goes on only when it says that it is ready', async () => {
    let answers = 0
    const server = createServer((_request, response) => {
      answers += 1
      response.statusCode = answers < 3 ? 503 : 200
      response.end()
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await waitUntilReady(`http://127.0.0.1:${port}/readyz`, 20_000, new Promise<never>(() => {}))
    expect(answers).toBe(3)
    server.close()
  })

  it('ends with the reason when the service fails first', async () => {
    const failed = Promise.reject(new Error('it broke'))
    await expect(waitUntilReady('http://127.0.0.1:9/readyz', 20_000, failed)).rejects.toThrow('it broke')
  })
})
