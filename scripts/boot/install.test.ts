import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installFingerprint, isInstalled } from './install.mjs'
import { isSuitable } from './node24.mjs'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'anhu-install-'))
  mkdirSync(join(root, 'api'))
  mkdirSync(join(root, 'docs'))
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', 'api/package.json']) {
    writeFileSync(join(root, file), file)
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('the mark of an installation', () => {
  it('differs when a package wants something else, and only then', () => {
    const before = installFingerprint(root)
    writeFileSync(join(root, 'docs', 'note.md'), 'changed')
    expect(installFingerprint(root)).toBe(before)
    writeFileSync(join(root, 'api', 'package.json'), 'changed')
    expect(installFingerprint(root)).not.toBe(before)
  })

  it('is the same in another place', () => {
    const copy = `${root}-copy`
    cpSync(root, copy, { recursive: true })
    expect(installFingerprint(copy)).toBe(installFingerprint(root))
    rmSync(copy, { recursive: true })
  })

  it('is believed only while it fits', () => {
    expect(isInstalled(root)).toBe(false)
    mkdirSync(join(root, 'node_modules'))
    writeFileSync(join(root, 'node_modules', '.anhu-installed'), installFingerprint(root))
    expect(isInstalled(root)).toBe(true)
    writeFileSync(join(root, 'pnpm-lock.yaml'), 'changed')
    expect(isInstalled(root)).toBe(false)
  })
})

it.each([
  ['v20.20.2', false],
  ['v22.17.1', false],
  ['v22.18.0', true],
  ['v24.21.0', true],
  ['v26.0.0', true],
])('Node %s may run the application: %s', (version, may) => {
  expect(isSuitable(version)).toBe(may)
})
