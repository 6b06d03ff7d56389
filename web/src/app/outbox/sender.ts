import { backoff, nextWake, pickReady } from './schedule.ts'
import type { LocalDb } from './local-db.ts'
import {
  completeOp,
  getBlob,
  listOps,
  markUploaded,
  patchOp,
  recoverSending,
  rejectOp,
} from './outbox-store.ts'
import type { OutboxOp, SendResult, StoredBlob } from './types.ts'

/** How bytes reach the server; a test gives its own. */
export interface Transport {
  sendPhoto: (photo: StoredBlob, seatId: string) => Promise<SendResult>
  sendOp: (op: OutboxOp) => Promise<SendResult>
}

/** What a sender needs from outside. */
export interface SenderPorts {
  db: LocalDb
  transport: Transport
  /** Runs the work while no other tab of this browser sends for this person. */
  exclusively: (work: () => Promise<void>) => Promise<void>
  now: () => number
  random?: () => number
  /** Something about the queue changed. */
  changed: () => void
  /** An operation arrived: pages may read again. */
  delivered?: (op: OutboxOp) => void
  /** The session is over: ask to sign in again; nothing is lost. */
  signedOut: () => void
}

const FORGOTTEN_AFTER = 6 * 86_400_000

/** Sends everything that is ready, in order per entity; returns when to wake next (ms), or null. */
export function createSender(ports: SenderPorts): { drain: () => Promise<number | null> } {
  let running: Promise<number | null> | null = null
  let again = false

  async function sendOne(op: OutboxOp): Promise<SendResult> {
    for (const sha of op.blobs) {
      const photo = await getBlob(ports.db, sha)
      if (!photo) return { kind: 'refused', refusal: { code: 'PHOTO_MISSING' } }
      // A file that nothing refers to is forgotten by the server after a week; sending it again costs nothing else.
      if (photo.uploaded && ports.now() - photo.createdAt < FORGOTTEN_AFTER) continue
      const result = await ports.transport.sendPhoto(photo, op.seatId)
      if (result.kind !== 'done') return result
      await markUploaded(ports.db, sha)
    }
    return ports.transport.sendOp(op)
  }

  async function settle(op: OutboxOp, tries: number, result: SendResult): Promise<void> {
    if (result.kind === 'done') {
      await completeOp(ports.db, op.seq, ports.now(), result.answer)
      ports.delivered?.(op)
    } else if (result.kind === 'refused') await rejectOp(ports.db, op.seq, result.refusal)
    else if (result.kind === 'signed-out') await patchOp(ports.db, op.seq, { state: 'queued' })
    else
      await patchOp(ports.db, op.seq, {
        state: 'queued',
        notBefore: ports.now() + backoff(tries, ports.random),
        lastFailure: result.reason,
      })
    ports.changed()
  }

  async function drainOnce(): Promise<void> {
    await recoverSending(ports.db)
    const busy = new Map<string, Promise<void>>()
    let stop = false
    for (;;) {
      const ready = stop ? [] : pickReady(await listOps(ports.db), new Set(busy.keys()), ports.now())
      for (const op of ready) {
        const tries = op.tries + 1
        await patchOp(ports.db, op.seq, { state: 'sending', tries })
        ports.changed()
        const work = sendOne({ ...op, tries })
          .catch((error: unknown): SendResult => ({ kind: 'retry', reason: String(error) }))
          .then(async (result) => {
            if (result.kind === 'signed-out') stop = true
            await settle(op, tries, result)
          })
          .finally(() => busy.delete(op.entity))
        busy.set(op.entity, work)
      }
      if (busy.size === 0) break
      await Promise.race(busy.values())
    }
    if (stop) ports.signedOut()
  }

  async function run(): Promise<number | null> {
    do {
      again = false
      await ports.exclusively(drainOnce)
    } while (again)
    return nextWake(await listOps(ports.db), ports.now())
  }

  return {
    drain() {
      if (running) again = true
      else running = run().finally(() => (running = null))
      return running as Promise<number | null>
    },
  }
}
