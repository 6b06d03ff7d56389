/** Prefix of the read-cache databases; one per user and seat, deleted when the user changes. */
export const READ_CACHE_PREFIX = 'anhu-reads-'

/** Deletes every kept read of this device (another user signs in, or someone signs out). */
export async function wipeReadCaches(): Promise<void> {
  const names = await (indexedDB.databases?.() ?? Promise.resolve([]))
  for (const { name } of names) if (name?.startsWith(READ_CACHE_PREFIX)) indexedDB.deleteDatabase(name)
  // Photos that the service worker kept for no signal.
  if ('caches' in globalThis) await caches.delete('photos')
}
