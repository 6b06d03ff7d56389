import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { OutboxOp, Receipt, StoredBlob } from './types.ts'

/** A form half filled in, saved at each tap. */
export interface Draft {
  /** `visit:<id>`, `hazard:<id>` … */
  key: string
  value: unknown
  /** Photos the draft shows; they stay on the device as long as it does. */
  blobs: string[]
  savedAt: number
}

interface LocalSchema extends DBSchema {
  ops: { key: number; value: OutboxOp; indexes: { key: string } }
  blobs: { key: string; value: StoredBlob }
  drafts: { key: string; value: Draft }
  receipts: { key: string; value: Receipt; indexes: { doneAt: number } }
}

/** What a person entered on this device and the server has not got yet. */
export type LocalDb = IDBPDatabase<LocalSchema>

/** Opens the person's own store. One per user: nobody else signing in on this phone sees or sends it. */
export function openLocalDb(userId: string): Promise<LocalDb> {
  return openDB<LocalSchema>(`anhu-local-${userId}`, 1, {
    upgrade(db) {
      const ops = db.createObjectStore('ops', { keyPath: 'seq', autoIncrement: true })
      ops.createIndex('key', 'key', { unique: true })
      db.createObjectStore('blobs', { keyPath: 'sha256' })
      db.createObjectStore('drafts', { keyPath: 'key' })
      db.createObjectStore('receipts', { keyPath: 'key' }).createIndex('doneAt', 'doneAt')
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
}
