import { openLocalDb, type LocalDb } from './local-db.ts'
import { toOp, type OutboxOperation } from './operation.ts'
import { addOp, deleteOp, keepBlob, listOps, listReceipts, retryOp, skipWaits } from './outbox-store.ts'
import { STALE_AFTER } from './schedule.ts'
import { createSender, type Transport } from './sender.ts'
import { httpTransport } from './transport.ts'
import type { OutboxOp, Receipt, StoredBlob } from './types.ts'

/** What every page may know of the queue. */
export interface OutboxView {
  ops: readonly OutboxOp[]
  receipts: readonly Receipt[]
  online: boolean
  /** The oldest has waited more than four hours. */
  stale: boolean
  /** Storage of this browser is 80 % full or more. */
  storageTight: boolean
}

/** The queue of one person on this device. Made by {@link openOutbox}; closed when the person leaves. */
export interface Outbox {
  db: LocalDb
  view: () => OutboxView
  subscribe: (listener: () => void) => () => void
  /**
   * Writes the act on the disk and starts sending; resolves with its key when it is safe to say
   * "已保存在手机". `draft` names the draft that ends with it. Rejects when the disk is full: then nothing was done.
   */
  enqueue: <I, V extends Record<string, unknown>>(
    operation: OutboxOperation<I, V>,
    input: I,
    options: { seatId: string; draft?: string },
  ) => Promise<string>
  keepPhoto: (photo: StoredBlob) => Promise<void>
  retry: (seq: number) => Promise<void>
  remove: (seq: number) => Promise<void>
  /** Sends now whatever is ready. */
  kick: () => void
  close: () => void
}

/** What the outbox tells the rest of the app. */
export interface OutboxEvents {
  delivered?: (op: OutboxOp) => void
  signedOut: () => void
}

/** Opens a person's queue and keeps sending on: start, online, visible, pageshow, another tab, timer. */
export async function openOutbox(
  userId: string,
  events: OutboxEvents,
  transport: Transport = httpTransport,
): Promise<Outbox> {
  const db = await openLocalDb(userId)
  const name = `anhu-outbox-${userId}`
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : null
  const listeners = new Set<() => void>()
  const stopping = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let view: OutboxView = {
    ops: [],
    receipts: [],
    online: navigator.onLine,
    stale: false,
    storageTight: false,
  }

  async function refresh(): Promise<void> {
    if (stopping.signal.aborted) return
    const [ops, receipts, estimate] = await Promise.all([
      listOps(db),
      listReceipts(db),
      navigator.storage?.estimate?.().catch(() => null) ?? null,
    ])
    view = {
      ops,
      receipts,
      online: navigator.onLine,
      stale: ops.some((op) => Date.now() - op.createdAt > STALE_AFTER),
      storageTight: estimate?.quota ? (estimate.usage ?? 0) / estimate.quota >= 0.8 : false,
    }
    for (const listener of listeners) listener()
  }
  const changed = () => {
    channel?.postMessage('changed')
    void refresh()
  }
  const sender = createSender({
    db,
    transport,
    now: Date.now,
    changed,
    delivered: events.delivered,
    signedOut: events.signedOut,
    exclusively: async (work) => {
      if (navigator.locks) await navigator.locks.request(name, work)
      else await work()
    },
  })
  const kick = () => {
    clearTimeout(timer)
    if (stopping.signal.aborted || !navigator.onLine) return
    void sender.drain().then((wake) => {
      if (wake !== null && !stopping.signal.aborted)
        timer = setTimeout(kick, Math.min(60_000, Math.max(500, wake - Date.now())))
    })
  }
  const wake = () => {
    void refresh()
    if (document.visibilityState === 'visible') kick()
  }
  const { signal } = stopping
  addEventListener('online', () => void skipWaits(db).then(wake), { signal })
  addEventListener('offline', () => void refresh(), { signal })
  addEventListener('pageshow', wake, { signal })
  document.addEventListener('visibilitychange', wake, { signal })
  channel?.addEventListener('message', () => void refresh(), { signal })
  // Without this promise the browser may clear the store when the disk runs low.
  void navigator.storage?.persist?.().catch(() => false)
  await refresh()
  kick()

  return {
    db,
    view: () => view,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async enqueue(operation, input, options) {
      const op = toOp(operation, input, { userId, seatId: options.seatId }, Date.now())
      await addOp(db, op, [], options.draft)
      changed()
      kick()
      return op.key
    },
    keepPhoto: (photo) => keepBlob(db, photo),
    async retry(seq) {
      await retryOp(db, seq)
      changed()
      kick()
    },
    async remove(seq) {
      await deleteOp(db, seq)
      changed()
      kick()
    },
    kick,
    close() {
      stopping.abort()
      clearTimeout(timer)
      channel?.close()
      db.close()
    },
  }
}
