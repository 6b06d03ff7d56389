import type pg from 'pg'
import type { SessionActor } from './actor.ts'
import { FileRefused } from './blob-store.ts'
import { readAs } from './reader.ts'

/** What one person may send in 24 hours: several long checks a day, and no more than a disk can bear of one account. */
export interface UploadQuota {
  bytes: number
  files: number
}
export const UPLOAD_QUOTA: UploadQuota = { bytes: 2 * 1024 ** 3, files: 2_000 }

const USED = `select coalesce(sum(bytes), 0)::text, count(*)::text,
    ceil(extract(epoch from coalesce(min(created_at), now()) + interval '1 day' - now()))::int::text, coalesce(bool_or(sha256 = $2), false)::text
  from app.uploads where person_id = $1 and created_at > now() - interval '1 day'`

/**
 * Refuses a file beyond what its sender may send in a day, before it is stored. A phone keeps the file and sends it
 * again by itself. A file that was taken today is always answered: its phone may not have heard, and its check waits for it.
 * @throws FileRefused 429 UPLOAD_QUOTA with the limits, and the seconds until the oldest file of the day is forgotten
 */
export async function assertQuota(
  pool: pg.Pool,
  sender: { actor: SessionActor; personId: string },
  file: { sha256: string; bytes: number },
  quota: UploadQuota = UPLOAD_QUOTA,
): Promise<void> {
  const { row } = await readAs(pool, sender.actor, {
    name: 'read_upload_quota',
    text: USED,
    values: [sender.personId, file.sha256],
  })
  const [used, files, wait] = (row ?? ['0', '0', '0']).map(Number) as [number, number, number]
  if (row?.[3] === 'true' || (used + file.bytes <= quota.bytes && files < quota.files)) return
  throw new FileRefused(
    429,
    'UPLOAD_QUOTA',
    'You have sent as much as one person may in a day. The file stays on your device and is sent later.',
    { limitBytes: quota.bytes, limitFiles: quota.files, retryAfterSeconds: wait },
  )
}
