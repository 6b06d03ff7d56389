import { stat, unlink } from 'node:fs/promises'
import { type UnitOfWork, fileBlobs, withActor } from '@anhu/domain/kernel'
import type { Orm } from '../runtime/run-outbox.ts'

const relay = { kind: 'system', reason: 'relay' } as const
const hourMs = 3_600_000
const batch = 500

/**
 * Makes the broom of files. An upload is a file on its way: after seven days its row goes, and with it the file, unless
 * something refers to it. The rows of a roster, which hold phone numbers, go 30 days after it was committed or sent, and
 * its sheet with them.
 *
 * A file goes one pass after its row, because a command that saw the row may still be writing what refers to it. What is
 * set aside is only remembered: a broom that dies in between leaves a file too many, never one too few.
 * @returns a pass; it answers how many rows and files went
 */
export function fileBroom(
  orm: Orm,
  dataDir: string,
  now: () => Date = () => new Date(),
): () => Promise<{ rows: number; files: number; rosters: number }> {
  const blobs = fileBlobs(dataDir)
  let aside = new Set<string>()
  return async () => {
    const [doomed, next] = [[...aside], new Set<string>()]
    let files = 0
    for (let at = 0; at < doomed.length; at += batch)
      for (const sha256 of await unused(orm, doomed.slice(at, at + batch)))
        if (await removeFile(blobs.pathOf(sha256), now())) files += 1
    const rows = await system(orm, (uow) =>
      uow.em.execute<{ sha256: string }[]>(
        'delete from app.uploads where id in (select id from app.uploads where created_at < ? order by created_at limit 5000) returning sha256',
        [daysAgo(now(), 7)],
      ),
    )
    const rosters = await blankRosters(orm, now())
    for (const { sha256 } of [...rows, ...rosters]) next.add(sha256)
    aside = next
    return { rows: rows.length, files, rosters: rosters.length }
  }
}

const system = <T>(orm: Orm, run: (uow: UnitOfWork) => Promise<T>): Promise<T> => withActor(orm, relay, run)
const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * 24 * hourMs)

/** Those of the files that no row refers to, and that nobody has sent again meanwhile. */
async function unused(orm: Orm, hashes: readonly string[]): Promise<string[]> {
  const [row] = await system(orm, (uow) =>
    uow.em.execute<{ used: string[]; sent: string[] | null }[]>(
      `select authz.files_in_use(?::text[]) as used,
         (select array_agg(sha256) from app.uploads where sha256 = any (?::text[])) as sent`,
      [`{${hashes.join(',')}}`, `{${hashes.join(',')}}`],
    ),
  )
  const kept = new Set([...row!.used, ...(row!.sent ?? [])])
  return hashes.filter((sha256) => !kept.has(sha256))
}

/** Removes a file unless it was written a moment ago: somebody is just sending it again. */
async function removeFile(path: string, now: Date): Promise<boolean> {
  try {
    if (now.getTime() - (await stat(path)).mtimeMs < hourMs) return false
    await unlink(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

async function blankRosters(orm: Orm, now: Date): Promise<{ sha256: string }[]> {
  const alliances = await system(orm, (uow) =>
    uow.em.execute<{ id: string }[]>('select id from app.alliances'),
  )
  const blanked: { sha256: string }[] = []
  for (const { id } of alliances) {
    const rows = await withActor(orm, { kind: 'job', allianceId: id, reason: 'tidy' }, (uow) =>
      uow.em.execute<{ sha256: string }[]>(
        // The sample beside the mapping shows rows too; without a token nobody can commit what is gone.
        `update app.roster_imports set rows = null, mapping = mapping - 'sample', token = null
         where rows is not null and coalesce(committed_at, created_at) < ? and state not in ('checking', 'committing')
         returning sha256`,
        [daysAgo(now, 30)],
      ),
    )
    blanked.push(...rows)
  }
  return blanked
}
