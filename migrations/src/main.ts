import { migrate } from './migrate.ts'

const url = process.env.DATABASE_MIGRATE_URL
if (!url) throw new Error('DATABASE_MIGRATE_URL is missing: the connection string of the role app_migrator')
const done = await migrate(url)
console.log(done.length === 0 ? 'schema is up to date' : `applied ${done.join(', ')}`)
