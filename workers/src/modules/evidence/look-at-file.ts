import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Blobs } from '@anhu/domain/kernel'
import type { Look } from '@anhu/domain/evidence'

const child = fileURLToPath(new URL('./thumbnail-child.ts', import.meta.url))
const patienceMs = 20_000

/** What the child says of a file. */
export type ChildAnswer = { sha256: string; width: number; height: number } | { failed: string }

// One picture at a time: a child with a big picture is what may need memory here.
let turn: Promise<unknown> = Promise.resolve()

/**
 * Makes the small picture of a file in a child process with little memory and 20 seconds, and stores it beside the
 * originals under its own hash. Whatever the file is, this process lives on: a file that cannot be read, or that kills
 * the child, has no thumbnail.
 * @throws when the original is missing or the disk refuses: worth another try
 */
export function lookAtFile(blobs: Blobs, sha256: string): Promise<Look> {
  const mine = turn.then(() => look(blobs, sha256))
  turn = mine.catch(() => undefined)
  return mine
}

async function look(blobs: Blobs, sha256: string): Promise<Look> {
  const original = blobs.pathOf(sha256)
  await (await open(original, 'r')).close()
  const scratch = join(dirname(original), '..', '..', 'tmp')
  await mkdir(scratch, { recursive: true })
  const draft = join(scratch, `thumb-${randomUUID()}`)
  try {
    const answer = await askChild(original, draft)
    if ('failed' in answer) return { state: 'failed' }
    const target = blobs.pathOf(answer.sha256)
    await mkdir(dirname(target), { recursive: true })
    await rename(draft, target)
    return { state: 'ready', thumbSha256: answer.sha256, width: answer.width, height: answer.height }
  } finally {
    await rm(draft, { force: true })
  }
}

function askChild(original: string, draft: string): Promise<ChildAnswer> {
  return new Promise((resolve) => {
    let answer: ChildAnswer = { failed: 'the child died' }
    const process_ = fork(child, [original, draft], {
      execArgv: ['--max-old-space-size=64', '--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      timeout: patienceMs,
      killSignal: 'SIGKILL',
      env: { PATH: process.env.PATH ?? '' },
    })
    process_.on('message', (message) => {
      answer = message as ChildAnswer
    })
    process_.on('error', (error) => {
      answer = { failed: error.message }
      resolve(answer)
    })
    process_.on('close', () => resolve(answer))
  })
}
