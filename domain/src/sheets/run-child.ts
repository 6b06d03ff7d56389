import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ChildAnswer, ChildRequest } from './frames.ts'
import { packFrame, unpackFrame } from './frames.ts'
import { SheetRefused } from './sheet-refused.ts'

const CHILD = fileURLToPath(new URL('sheet.worker.ts', import.meta.url))
const MAX_ANSWER = 128 * 1024 * 1024
const MAX_AT_ONCE = 2

let running = 0
const waiting: (() => void)[] = []

/**
 * Does one thing with one file of unknown origin in a process of its own: small heap, no environment, no right to
 * write or to start anything, killed when its time is over. At most two run at once, the others wait; waiting does
 * not count as time. Throws {@link SheetRefused}: what the child said, or `too_slow`, `too_heavy`, `unreadable`.
 */
export async function runChild(
  request: ChildRequest,
  bytes: Uint8Array,
): Promise<{ answer: Exclude<ChildAnswer, { refused: unknown }>; bytes: Buffer }> {
  if (running >= MAX_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    const { head, bytes: rest } = unpackFrame<ChildAnswer>(await exchange(request, bytes))
    if ('refused' in head) throw new SheetRefused(head.refused, head.params)
    return { answer: head, bytes: rest }
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

function exchange(request: ChildRequest, bytes: Uint8Array): Promise<Buffer> {
  const { heapMb, seconds } = request.limits
  return new Promise((resolve, reject) => {
    const flags = [
      `--max-old-space-size=${heapMb}`,
      '--permission',
      '--allow-fs-read=*',
      '--disable-warning=ExperimentalWarning',
    ]
    const child = spawn(process.execPath, [...flags, CHILD], { stdio: ['pipe', 'pipe', 'ignore'], env: {} })
    const parts: Buffer[] = []
    let size = 0
    let verdict: SheetRefused | undefined
    const stop = (why: SheetRefused): void => {
      verdict ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop(new SheetRefused('too_slow', { seconds })), seconds * 1_000)
    child.stdout.on('data', (part: Buffer) => {
      size += part.length
      if (size > MAX_ANSWER) stop(new SheetRefused('too_heavy'))
      else parts.push(part)
    })
    // a child that dies early closes its end; how it died tells the reason
    child.stdin.on('error', () => undefined)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      if (verdict !== undefined) reject(verdict)
      else if (code === 0) resolve(Buffer.concat(parts))
      // V8 aborts when the heap is full: SIGABRT, SIGTRAP or 134 under a shell
      else reject(new SheetRefused(signal !== null || code === 134 ? 'too_heavy' : 'unreadable'))
    })
    child.stdin.end(packFrame(request, bytes))
  })
}
