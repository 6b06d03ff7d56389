import { Worker } from 'node:worker_threads'
import { PlanningAbortedError, PlanningInputError } from './peer/types.ts'
import type { SolveKind, SolveKinds } from './solvers.ts'

/** What a solver thread says to its parent. */
export type SolveMessage =
  | { readonly type: 'progress'; readonly progress: unknown }
  | { readonly type: 'result'; readonly output: unknown }
  | {
      readonly type: 'error'
      readonly name: string
      readonly message: string
      readonly problems: readonly string[]
    }

/** Options of a solve in a thread. */
export interface ThreadOptions<K extends SolveKind> {
  readonly onProgress?: (progress: SolveKinds[K]['progress']) => void
  readonly signal?: AbortSignal
  /** Nobody waits for it at this moment: the thread takes a lower priority than those that serve people (Linux). */
  readonly background?: boolean
  /** The thread is ended when its heap outgrows this; the solver's own memory is outside it and dies with the thread. */
  readonly maxHeapMegabytes?: number
}

/**
 * Runs one solve in a thread of its own and ends the thread afterwards, so WASM memory never piles up. Caches nothing.
 * An aborted signal terminates the thread at once (milliseconds, even inside the solver) and rejects with PlanningAbortedError;
 * bad input rejects with PlanningInputError.
 */
export async function solveInThread<K extends SolveKind>(
  kind: K,
  input: SolveKinds[K]['input'],
  options: ThreadOptions<K> = {},
): Promise<SolveKinds[K]['output']> {
  if (options.signal?.aborted) throw new PlanningAbortedError()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { kind, input, background: options.background ?? false },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: options.maxHeapMegabytes ?? 600 },
  })
  let onAbort: (() => void) | undefined
  try {
    return await new Promise<SolveKinds[K]['output']>((resolve, reject) => {
      onAbort = () => reject(new PlanningAbortedError())
      options.signal?.addEventListener('abort', onAbort, { once: true })
      worker.on('message', (message: SolveMessage) => {
        if (message.type === 'progress') options.onProgress?.(message.progress as SolveKinds[K]['progress'])
        else if (message.type === 'result') resolve(message.output as SolveKinds[K]['output'])
        // Under `node --watch` the runtime tells the parent here which files the thread read: not a word of the solver.
        else if (message.type !== 'error') return
        else if (message.name === 'PlanningInputError') reject(new PlanningInputError(message.problems))
        else reject(new Error(`The solver failed: ${message.name}: ${message.message}`))
      })
      worker.once('error', reject)
      worker.once('exit', (code) =>
        reject(new Error(`The solver thread ended with code ${code} before answering`)),
      )
    })
  } finally {
    if (onAbort) options.signal?.removeEventListener('abort', onAbort)
    await worker.terminate()
  }
}
