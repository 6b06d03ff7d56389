import type { LocalDb } from '../outbox/local-db.ts'

/** Writes a draft as it is now; the newest call wins even when an older write is still under way. */
export async function saveDraft(
  db: LocalDb,
  key: string,
  value: unknown,
  blobs: string[] = [],
): Promise<void> {
  const tx = db.transaction('drafts', 'readwrite')
  await tx.store.put({ key, value, blobs, savedAt: Date.now() })
  await tx.done
}

/** A draft, or undefined when there is none. */
export async function loadDraft<T>(
  db: LocalDb,
  key: string,
): Promise<{ value: T; savedAt: number } | undefined> {
  const draft = await db.get('drafts', key)
  return draft ? { value: draft.value as T, savedAt: draft.savedAt } : undefined
}

/** Throws a draft away because the person said so, with the photos nothing else needs. */
export async function dropDraft(db: LocalDb, key: string): Promise<void> {
  const tx = db.transaction(['drafts', 'ops', 'blobs'], 'readwrite')
  const draft = await tx.objectStore('drafts').get(key)
  await tx.objectStore('drafts').delete(key)
  const holders = [...(await tx.objectStore('drafts').getAll()), ...(await tx.objectStore('ops').getAll())]
  const needed = new Set(holders.flatMap((holder) => holder.blobs))
  for (const sha of draft?.blobs ?? []) if (!needed.has(sha)) await tx.objectStore('blobs').delete(sha)
  await tx.done
}
