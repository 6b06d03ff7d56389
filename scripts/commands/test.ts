import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError, say, sayFailure, step } from '../boot/say.mjs'
import { buildApi, buildWeb, describeBuild } from '../build/build.ts'
import { startCluster } from '../database/cluster.ts'
import { guardFolder } from '../runtime/guarded.ts'
import { Ended, atEnd, untilEnd } from '../runtime/lifetime.ts'
import { startThrowawayRedis } from '../runtime/redis.ts'
import { ROOT, type Settings } from '../runtime/settings.ts'
import { findProgram, runTool } from '../runtime/tools.ts'
import { countByLevel, countResults, resultLine, type Counts, type JsonReport } from './results.ts'

const VITEST = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')

/** The services of one test run, as the variables the tests read. */
async function startServices(settings: Settings): Promise<NodeJS.ProcessEnv> {
  const env: NodeJS.ProcessEnv = {}
  await step('测试数据库 throwaway PostgreSQL', async () => {
    const cluster = await startCluster({ throwaway: true, dataDir: settings.dataDir })
    atEnd('postgres', () => cluster.stop())
    env.TEST_SUPER_URL = cluster.superUrl
  })
  const redis = await step('测试用 Redis', async () => startThrowawayRedis())
  if (redis !== undefined) {
    atEnd('redis', () => redis.stop())
    env.TEST_REDIS_URL = redis.url
  }
  const browser = process.env.CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome')
  if (browser !== undefined) env.CHROMIUM = browser
  return env
}

/** Says what is missing; an error where the whole proof is demanded (.ci/run). */
function checkComplete(env: NodeJS.ProcessEnv): void {
  const missing = [
    ...(env.TEST_REDIS_URL === undefined ? ['redis-server'] : []),
    ...(env.CHROMIUM === undefined ? ['chromium'] : []),
  ]
  if (missing.length === 0) return
  if (process.env.ANHU_REQUIRE_ALL === '1') {
    throw new PlainError(
      `缺少 ${missing.join('、')}，而本次运行要求全部测试。`,
      `Missing, and this run demands every test: ${missing.join(', ')}.`,
    )
  }
  say(`! 缺少 ${missing.join('、')}，相关测试将跳过并计数 / their tests are skipped and counted`)
}

function readReport(file: string): JsonReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JsonReport
  } catch {
    return undefined
  }
}

/** Builds what the tests run; a fault is told, counted, and does not keep the other levels from running. */
async function buildAll(logs: string): Promise<number> {
  let faulty = 0
  for (const [label, build] of [
    ['编译接口服务 API', buildApi],
    ['构建门户 portal', buildWeb],
  ] as const) {
    try {
      const { faults } = await step(label, () => untilEnd(build(logs)), describeBuild)
      if (faults === '') continue
      say(faults)
    } catch (error) {
      if (error instanceof Ended) throw error
      sayFailure(error)
    }
    faulty += 1
  }
  return faulty
}

async function runAll(settings: Settings, args: readonly string[]): Promise<Counts> {
  const env = await startServices(settings)
  checkComplete(env)
  const logs = join(settings.dataDir, 'logs')
  const faulty = await buildAll(logs)
  const folder = mkdtempSync(join(settings.dataDir, 'run', 'test-'))
  const unguard = guardFolder(folder)
  atEnd('test folder', async () => {
    rmSync(folder, { recursive: true, force: true })
    unguard()
  })
  const output = join(folder, 'results.json')
  const code = await untilEnd(
    runTool({
      name: 'vitest',
      file: process.execPath,
      args: [VITEST, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`, ...args],
      env: { ...env, NODE_ENV: 'test', WEB_DIST: join(ROOT, 'web', 'dist') },
    }),
  )
  const report = readReport(output)
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  say('')
  for (const [level, counts] of countByLevel(report, ROOT)) say(`  ${level.padEnd(12)}${resultLine(counts)}`)
  const total = countResults(report)
  const failed = total.failed + faulty
  if (faulty > 0) say(`  ${'build'.padEnd(12)}${faulty} failed`)
  return { ...total, failed: code !== 0 && failed === 0 ? 1 : failed }
}

/**
 * `npm test`: every level on services made for this run; the last line is `N passed, N failed`.
 * It shares nothing with a running start, so both may run at once.
 * @param args handed to vitest, such as a path
 * @returns 0 only when nothing failed and something passed
 */
export async function test(settings: Settings, args: readonly string[]): Promise<number> {
  let counts: Counts = { passed: 0, failed: 1, skipped: 0 }
  try {
    counts = await runAll(settings, args)
  } catch (error) {
    sayFailure(error)
  }
  process.on('exit', () => say(resultLine(counts)))
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
}
