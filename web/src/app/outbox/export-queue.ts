import type { LocalDb } from './local-db.ts'
import { getBlob, listOps } from './outbox-store.ts'

/** File form of a queue: everything needed to send it from another device. */
export interface QueueExport {
  format: 'anhu-outbox/1'
  exportedAt: string
  ops: unknown[]
  photos: { sha256: string; type: string; base64: string }[]
}

async function toBase64(data: Blob): Promise<string> {
  const bytes = new Uint8Array(await data.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/** The whole queue with its photos as one JSON file, for the day a phone will not send. */
export async function exportQueue(db: LocalDb, now: Date = new Date()): Promise<Blob> {
  const ops = await listOps(db)
  const photos: QueueExport['photos'] = []
  for (const sha256 of new Set(ops.flatMap((op) => op.blobs))) {
    const photo = await getBlob(db, sha256)
    if (photo) photos.push({ sha256, type: photo.type, base64: await toBase64(photo.data) })
  }
  const file: QueueExport = { format: 'anhu-outbox/1', exportedAt: now.toISOString(), ops, photos }
  return new Blob([JSON.stringify(file)], { type: 'application/json' })
}
