import { assertUnprivileged } from '@anhu/domain/kernel'
import { openOrm } from '@anhu/domain/orm'
import { listParked, releaseParked } from './relay/parked-work.ts'

// Lists work that was refused too often, and releases it: see docs/running.md.
const usage = `usage: node workers/src/parked.ts [list | release <id>… | release --job <name> | release --all]
DATABASE_URL must be set, as job_login.`

const { DATABASE_URL } = process.env
const [command = 'list', ...rest] = process.argv.slice(2)
const which =
  rest[0] === '--all' ? ('all' as const) : rest[0] === '--job' && rest[1] ? { job: rest[1] } : { ids: rest }
const known =
  (command === 'list' && rest.length === 0) ||
  (command === 'release' &&
    (which === 'all' ||
      'job' in which ||
      (which.ids.length > 0 && which.ids.every((id) => /^[0-9a-f-]{36}$/.test(id)))))
if (!DATABASE_URL || !known) {
  process.stderr.write(`${usage}\n`)
  process.exit(2)
}

const orm = await openOrm({ url: DATABASE_URL, poolMax: 1, applicationName: 'anhu-parked' })
try {
  await assertUnprivileged(orm, false)
  if (command === 'release') {
    const released = await releaseParked(orm, which)
    process.stdout.write(`${released.length} released\n`)
    if (released.length === 0) process.exitCode = 1
  } else {
    const parked = await listParked(orm)
    for (const row of parked)
      process.stdout.write(
        `${row.id}  ${row.job}  alliance ${row.allianceId ?? '-'}  refused ${row.refusals}x  ${row.lastError ?? '-'}  parked ${row.parkedAt}\n`,
      )
    process.stdout.write(`${parked.length} parked\n`)
  }
} finally {
  await orm.close(true)
}
