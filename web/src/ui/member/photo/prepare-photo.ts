import type { PhotoAnswer, PhotoJob, PreparedPhoto } from './photo-messages.ts'

const MAX_EDGE = 1600
const QUALITY = 0.75

let worker: Worker | null = null
let count = 0
const waiting = new Map<number, { resolve: (photo: PreparedPhoto) => void; reject: (error: Error) => void }>()

function start(): Worker {
  const made = new Worker(new URL('./photo.worker.ts', import.meta.url), { type: 'module' })
  made.addEventListener('message', (event: MessageEvent<PhotoAnswer>) => {
    const answer = event.data
    const caller = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('photo' in answer) caller?.resolve(answer.photo)
    else caller?.reject(new Error(answer.error))
  })
  made.addEventListener('error', () => {
    for (const caller of waiting.values()) caller.reject(new Error('the photo worker stopped'))
    waiting.clear()
    worker = null
  })
  return made
}

/**
 * Shrinks to 1,600 px, burns in the watermark, turns into JPEG (q 0.75) and hashes, off the main thread.
 * Rejects when the file is not a picture this browser can read.
 */
export function preparePhoto(file: Blob, watermark: string[]): Promise<PreparedPhoto> {
  worker ??= start()
  const job: PhotoJob = { id: ++count, file, maxEdge: MAX_EDGE, quality: QUALITY, watermark }
  const running = worker
  return new Promise((resolve, reject) => {
    waiting.set(job.id, { resolve, reject })
    running.postMessage(job)
  })
}
