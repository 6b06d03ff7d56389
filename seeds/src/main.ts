/** `node seeds/src/main.ts <world> [--if-empty]`: reference data, then a world, into DATABASE_URL (job_login). */
import { openOrm } from '@anhu/domain/orm'
import { writeAccounts } from './builders/index.ts'
import { loadWorld, worldNames, WorldNeedsRoom } from './worlds/index.ts'

const started = performance.now()
const [name, ...flags] = process.argv.slice(2)
const url = process.env.DATABASE_URL
if (!name || !worldNames.includes(name) || flags.some((flag) => flag !== '--if-empty')) {
  console.error(`usage: node seeds/src/main.ts <${worldNames.join('|')}> [--if-empty]`)
  process.exit(2)
}
if (!url) {
  console.error('DATABASE_URL is missing: the address of the database, as job_login')
  process.exit(2)
}

// A world is made of thousands of small transactions and can be made again: nobody waits for the disk after each.
const seeding = new URL(url)
seeding.searchParams.set('options', '-c synchronous_commit=off')
const orm = await openOrm({ url: seeding.href, applicationName: 'anhu-seed', poolMax: 6 })
try {
  const dataDir = process.env.DATA_DIR ?? null
  const say = (line: string): void => console.log(line)
  const loaded = await loadWorld(
    name,
    {
      orm,
      dataDir,
      now: new Date(),
      say,
      publishAccounts: (accounts) => (dataDir ? writeAccounts(dataDir, accounts) : Promise.resolve()),
    },
    flags.includes('--if-empty'),
  )
  if (loaded === null) say('there are alliances already; nothing to do')
  else {
    const counts = Object.entries(loaded.counts).map(([what, count]) => `${what} ${count}`)
    say(`world ${name}: ${counts.join(', ')}; ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
} catch (error) {
  if (!(error instanceof WorldNeedsRoom)) throw error
  console.error(error.message)
  process.exitCode = 1
} finally {
  await orm.close()
}
