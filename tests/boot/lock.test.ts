import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { livingHolder, readHolder, tryLock } from '../../scripts/boot/lock.mjs'
import { identifySelf, isAlive } from '../../scripts/boot/process.mjs'

const racer = join(import.meta.dirname, 'fixtures', 'race-for-lock.ts')

let folder: string
let path: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'anhu-lock-'))
  path = join(folder, 'run.lock')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Leaves the lock as a process does that was killed while holding it. */
function leaveDeadLock(): void {
  const dead = spawnSync(process.execPath, [racer, path], { input: '' })
  expect(dead.stdout.toString()).toBe('got it\n')
  expect(existsSync(path)).toBe(true)
}

describe('the launcher lock', () => {
  it('is refused while its holder lives, and names the holder', () => {
    const first = tryLock(path, 'start')
    const second = tryLock(path, 'dev')
    expect('lock' in first).toBe(true)
    expect(second).toEqual({ holder: { ...identifySelf(), command: 'start' } })
  })

  it('can be taken again once it is released', () => {
    const first = tryLock(path, 'start')
    if ('lock' in first) first.lock.release()
    expect(livingHolder(path)).toBeUndefined()
    expect('lock' in tryLock(path, 'dev')).toBe(true)
  })

  it('is taken over from a dead holder, leaving no other file behind', () => {
    leaveDeadLock()
    expect('lock' in tryLock(path, 'start')).toBe(true)
    expect(readdirSync(folder)).toEqual(['run.lock'])
  })

  it('is taken over when its file is damaged', () => {
    writeFileSync(path, '{"pid":')
    expect('lock' in tryLock(path, 'start')).toBe(true)
  })

  it('is not believed when its number now belongs to another process', () => {
    writeFileSync(path, JSON.stringify({ ...identifySelf(), born: 'another time', command: 'start' }))
    expect('lock' in tryLock(path, 'start')).toBe(true)
  })

  it('is not removed by someone who lost it', () => {
    const first = tryLock(path, 'start')
    writeFileSync(path, JSON.stringify({ pid: 1, born: 'someone else', command: 'start' }))
    if ('lock' in first) first.lock.release()
    expect(readHolder(path)?.born).toBe('someone else')
  })

  it('goes to exactly one of many who find the same dead holder', async () => {
    leaveDeadLock()
    const racers = Array.from({ length: 8 }, () =>
      spawn(process.execPath, [racer, path], { stdio: ['pipe', 'pipe', 'inherit'] }),
    )
    const answers = await Promise.all(
      racers.map(async (each) => String((await once(each.stdout, 'data'))[0]).trim()),
    )
    expect(answers.filter((answer) => answer === 'got it')).toHaveLength(1)
    const holder = readHolder(path)
    expect(holder !== undefined && isAlive(holder)).toBe(true)
    for (const each of racers) each.stdin.end()
    await Promise.all(racers.map((each) => once(each, 'exit')))
  })
})
