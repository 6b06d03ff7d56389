import type { LocalDb } from './local-db.ts'
import type { OutboxOp, Receipt, Refusal, StoredBlob } from './types.ts'

const RECEIPTS_KEPT_FOR = 7 * 86_400_000
/** On the disk before "已保存在手机" is said, not merely handed to the system. */
const STRICT = { durability: 'strict' } as const

/** An operation as handed in; order and state are the store's business. */
export type NewOp = Omit<OutboxOp, 'seq' | 'state' | 'tries' | 'notBefore'>

function notNeeded(blobs: readonly string[], holders: readonly { blobs: string[] }[]): string[] {
  const needed = new Set(holders.flatMap((holder) => holder.blobs))
  return blobs.filter((sha) => !needed.has(sha))
}

/** All of a person's operations, oldest first. */
export function listOps(db: LocalDb): Promise<OutboxOp[]> {
  return db.getAll('ops')
}

/**
 * Writes an operation with its new photos in one transaction; resolves when it is on the disk. The same
 * key twice keeps the first (a double tap is one operation). `draft` is removed in the same transaction.
 */
export async function addOp(
  db: LocalDb,
  op: NewOp,
  photos: readonly StoredBlob[] = [],
  draft?: string,
): Promise<void> {
  const tx = db.transaction(['ops', 'blobs', 'drafts'], 'readwrite', STRICT)
  const known = await tx.objectStore('ops').index('key').getKey(op.key)
  if (known === undefined) {
    await tx.objectStore('ops').add({ ...op, state: 'queued', tries: 0, notBefore: 0 } as OutboxOp)
    for (const photo of photos) await tx.objectStore('blobs').put(photo)
    if (draft !== undefined) await tx.objectStore('drafts').delete(draft)
  }
  await tx.done
}

/** Puts back what a killed sender left on its way. Only the holder of the sender's lock may call this. */
export async function recoverSending(db: LocalDb): Promise<void> {
  const tx = db.transaction('ops', 'readwrite', STRICT)
  for (const op of await tx.store.getAll())
    if (op.state === 'sending') await tx.store.put({ ...op, state: 'queued' })
  await tx.done
}

/** Changes one operation if it still exists. */
export async function patchOp(db: LocalDb, seq: number, patch: Partial<OutboxOp>): Promise<void> {
  const tx = db.transaction('ops', 'readwrite', STRICT)
  const op = await tx.store.get(seq)
  if (op) await tx.store.put({ ...op, ...patch })
  await tx.done
}

/** The server confirmed: the operation goes, a receipt stays, and photos nobody else needs are deleted. */
export async function completeOp(db: LocalDb, seq: number, now: number, answer?: unknown): Promise<void> {
  const tx = db.transaction(['ops', 'blobs', 'drafts', 'receipts'], 'readwrite', STRICT)
  const op = await tx.objectStore('ops').get(seq)
  if (op) {
    await tx.objectStore('ops').delete(seq)
    await tx
      .objectStore('receipts')
      .put({ key: op.key, label: op.label, doneAt: now, entity: op.entity, answer })
    const old = IDBKeyRange.upperBound(now - RECEIPTS_KEPT_FOR)
    for (const key of await tx.objectStore('receipts').index('doneAt').getAllKeys(old))
      await tx.objectStore('receipts').delete(key)
    const rest = [...(await tx.objectStore('ops').getAll()), ...(await tx.objectStore('drafts').getAll())]
    for (const sha of notNeeded(op.blobs, rest)) await tx.objectStore('blobs').delete(sha)
  }
  await tx.done
}

/** The server said no: kept with the reason until the person corrects or deletes it. */
export function rejectOp(db: LocalDb, seq: number, refusal: Refusal): Promise<void> {
  return patchOp(db, seq, { state: 'rejected', refusal })
}

/** Tries again now: a waiting operation skips its wait, a refused one gets another chance. */
export function retryOp(db: LocalDb, seq: number): Promise<void> {
  return patchOp(db, seq, { state: 'queued', notBefore: 0, refusal: undefined })
}

/** The signal is back: what waited for time only goes now. Refused ones stay. */
export async function skipWaits(db: LocalDb): Promise<void> {
  const tx = db.transaction('ops', 'readwrite', STRICT)
  for (const op of await tx.store.getAll())
    if (op.state === 'queued' && op.notBefore > 0) await tx.store.put({ ...op, notBefore: 0 })
  await tx.done
}

/** Removes one operation because the person said so (asked twice by the page). Its photos stay if others need them. */
export async function deleteOp(db: LocalDb, seq: number): Promise<void> {
  const tx = db.transaction(['ops', 'blobs', 'drafts'], 'readwrite', STRICT)
  const op = await tx.objectStore('ops').get(seq)
  if (op) {
    await tx.objectStore('ops').delete(seq)
    const rest = [...(await tx.objectStore('ops').getAll()), ...(await tx.objectStore('drafts').getAll())]
    for (const sha of notNeeded(op.blobs, rest)) await tx.objectStore('blobs').delete(sha)
  }
  await tx.done
}

/** Keeps a photo at once, before any form is saved. Idempotent. */
export async function keepBlob(db: LocalDb, photo: StoredBlob): Promise<void> {
  const tx = db.transaction('blobs', 'readwrite', STRICT)
  if (!(await tx.store.get(photo.sha256))) await tx.store.put(photo)
  await tx.done
}

/** A kept photo. */
export function getBlob(db: LocalDb, sha256: string): Promise<StoredBlob | undefined> {
  return db.get('blobs', sha256)
}

/** Remembers that the server has the photo, so that a retry does not send it again. */
export async function markUploaded(db: LocalDb, sha256: string): Promise<void> {
  const photo = await db.get('blobs', sha256)
  if (photo) await db.put('blobs', { ...photo, uploaded: true })
}

/** Receipts of the last week, newest first. */
export async function listReceipts(db: LocalDb): Promise<Receipt[]> {
  return (await db.getAllFromIndex('receipts', 'doneAt')).reverse()
}
