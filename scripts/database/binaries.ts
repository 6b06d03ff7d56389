import {
  cpSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  chmodSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { packagedPostgres, type Place } from './place.ts'

/** Removes copies that a kill left half made. */
function sweep(shared: string): void {
  for (const name of readdirSync(shared)) {
    const pid = /^bin-.*\.new-(\d+)-/.exec(name)?.[1]
    if (pid !== undefined && !existsSync(`/proc/${pid}`))
      rmSync(join(shared, name), { recursive: true, force: true })
  }
}

/**
 * Makes PostgreSQL's programs ready to run and returns their folder.
 *
 * The package carries no symbolic links and has no right to run scripts, so the links of its own list are made here,
 * in a copy: the folder of packages may be closed to PostgreSQL's user, or replaced while the server runs.
 */
export function prepareBinaries(place: Place): string {
  const { folder, version } = packagedPostgres()
  const target = join(place.shared, `bin-${version}`)
  if (existsSync(join(target, 'bin', 'postgres'))) return join(target, 'bin')
  sweep(place.shared)
  const fresh = mkdtempSync(join(place.shared, `bin-${version}.new-${process.pid}-`))
  cpSync(folder, fresh, { recursive: true, mode: constants.COPYFILE_FICLONE })
  chmodSync(fresh, 0o755)
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string
    target: string
  }[]
  for (const link of links) {
    const at = join(fresh, relative('native', link.target))
    if (!existsSync(at)) symlinkSync(relative(dirname(at), join(fresh, relative('native', link.source))), at)
  }
  try {
    renameSync(fresh, target)
  } catch (error) {
    // Another command finished the same copy first.
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(join(target, 'bin', 'postgres'))) throw error
  }
  return join(target, 'bin')
}
