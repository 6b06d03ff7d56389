import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { withClient } from '../../scripts/database/bootstrap.ts'
import { startCluster } from '../../scripts/database/cluster.ts'
import { processesIn } from '../../scripts/database/orphans.ts'

const holder = join(import.meta.dirname, 'fixtures', 'hold-cluster.ts')

let dataDir: string

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'anhu 安互 '))
})
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** The folder a server works in: every process of PostgreSQL stands in its data folder. */
const dataOf = (pid: number): string => readlinkSync(`/proc/${pid}/cwd`)

async function holdInAnotherProcess() {
  const child = spawn(process.execPath, [holder, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] })
  const { pid } = JSON.parse(String((await once(child.stdout, 'data'))[0])) as { pid: number }
  return { child, pid, data: dataOf(pid) }
}

describe('a throwaway cluster', () => {
  it('answers, and leaves neither process nor file when it is stopped', async () => {
    const cluster = await startCluster({ throwaway: true, dataDir })
    const data = dataOf(cluster.pid)
    const version = await withClient(
      cluster.superUrl,
      async (client) => (await client.query('show server_version_num')).rows[0],
    )
    expect(Number(version.server_version_num)).toBeGreaterThanOrEqual(180_000)
    await cluster.stop()
    expect(processesIn(data)).toEqual([])
    expect(existsSync(dirname(data))).toBe(false)
  })

  it('refuses a connection without its password', async () => {
    const cluster = await startCluster({ throwaway: true, dataDir })
    const url = new URL(cluster.superUrl)
    url.password = 'guessed'
    await expect(withClient(url.href, async () => {})).rejects.toMatchObject({ code: '28P01' })
    await cluster.stop()
  })

  it('is started again on the same port when it is killed', async () => {
    const restarted = vi.fn()
    const cluster = await startCluster({ throwaway: true, dataDir, onRestart: restarted })
    const before = cluster.pid
    process.kill(before, 'SIGKILL')
    await vi.waitFor(() => expect(restarted).toHaveBeenCalledWith(undefined), { timeout: 30_000 })
    expect(cluster.pid).not.toBe(before)
    await withClient(cluster.superUrl, (client) => client.query('select 1'))
    await cluster.stop()
  })

  it('is stopped and removed by its guard when its launcher is killed', async () => {
    const { child, data } = await holdInAnotherProcess()
    child.kill('SIGKILL')
    await vi.waitFor(
      () => {
        expect(processesIn(data)).toEqual([])
        expect(existsSync(dirname(data))).toBe(false)
      },
      { timeout: 30_000, interval: 50 },
    )
  })

  it('runs beside another one', async () => {
    const [one, two] = await Promise.all([
      startCluster({ throwaway: true, dataDir }),
      startCluster({ throwaway: true, dataDir }),
    ])
    expect(one.superUrl).not.toBe(two.superUrl)
    await Promise.all([one.stop(), two.stop()])
  })
})

describe('the lasting cluster', () => {
  it('keeps what was written, and takes back a folder that a killed server left', async () => {
    const first = await startCluster({ dataDir })
    const data = dataOf(first.pid)
    await withClient(first.superUrl, (client) => client.query('create table kept as select 42 as answer'))
    await first.stop()
    const second = await startCluster({ dataDir })
    expect(dataOf(second.pid)).toBe(data)
    const { rows } = await withClient(second.superUrl, (client) => client.query('select answer from kept'))
    expect(rows).toEqual([{ answer: 42 }])
    await second.stop()
    const parent = dirname(dirname(data))
    if (parent !== dataDir) rmSync(dirname(data), { recursive: true, force: true })
    expect(readdirSync(dataDir)).toContain('instance.json')
  })
})
