import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { waitForLock } from '../boot/lock.mjs'
import { ROOT } from '../runtime/settings.ts'

const SKIPPED = new Set(['node_modules', 'dist', '.types', 'out'])

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const full = join(ROOT, path)
  if (!existsSync(full)) return
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).sort()) {
      if (!SKIPPED.has(name) && !name.endsWith('.tsbuildinfo')) addTo(hash, join(path, name))
    }
    return
  }
  hash.update(`${path}\n`).update(readFileSync(full))
}

/** A fingerprint of the contents of files and folders of the checkout, named from its root. */
export function fingerprint(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) addTo(hash, path)
  return hash.digest('hex')
}

/**
 * Builds something when its sources differ from those of the last success. Two commands never build at once.
 * @param product what the build makes; missing means build
 * @param build returns false when it came through with faults, so that the next call tries again
 * @returns whether anything was done
 */
export async function buildIfChanged(
  name: string,
  sources: readonly string[],
  product: string,
  build: () => Promise<boolean>,
): Promise<boolean> {
  const stamp = join(ROOT, '.data', 'build', `${name}.stamp`)
  mkdirSync(dirname(stamp), { recursive: true })
  const lock = await waitForLock(`${stamp}.lock`, `build ${name}`, () => {})
  try {
    const wanted = fingerprint(sources)
    const known = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
    if (known === wanted && existsSync(join(ROOT, product))) return false
    rmSync(stamp, { force: true })
    if (await build()) writeFileSync(stamp, wanted)
    return true
  } finally {
    lock.release()
  }
}
