import { readFileSync } from 'node:fs'
import pg from 'pg'

const TICKS_PER_SECOND = 100

/** CPU milliseconds a process has used; 0 once it is gone. */
function cpuOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS_PER_SECOND
  } catch {
    return 0
  }
}

/** CPU of a Node process and of the PostgreSQL backends that serve it, in ms. Needs PostgreSQL on this machine. */
export async function cpu(
  superUrl: string,
  pid: number,
  applicationName: string,
): Promise<{ node: number; postgres: number }> {
  const client = new pg.Client({ connectionString: superUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ pid: number }>(
      'select pid from pg_stat_activity where application_name = $1',
      [applicationName],
    )
    return { node: cpuOf(pid), postgres: rows.reduce((sum, row) => sum + cpuOf(row.pid), 0) }
  } finally {
    await client.end()
  }
}
