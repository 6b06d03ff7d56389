import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, type ReadStream } from 'node:fs'
import { mkdir, open, rename, stat, unlink, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { isPhoto, kindOf, pixelsOf, type FileKind } from './file-kinds.ts'

/** The largest file that is stored. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024
const MAX_PIXELS = 50_000_000
const HEAD_BYTES = 512 * 1024
const TAIL_BYTES = 256 * 1024

/** A file that was not taken, with the HTTP status, a code for the wording and a sentence. */
export class FileRefused extends Error {
  readonly status: number
  readonly code: string
  readonly details: Readonly<Record<string, unknown>>
  constructor(status: number, code: string, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.name = 'FileRefused'
    this.status = status
    this.code = code
    this.details = details
  }
}

/** The refusal of a file that is too large: names the limit and what to do. */
export const tooLarge = (limitBytes: number, advice: string): FileRefused =>
  new FileRefused(
    413,
    'FILE_TOO_LARGE',
    `The file is larger than ${limitBytes / 1024 / 1024} MB. ${advice}`,
    { limitBytes },
  )

/** What is known of a stored file. */
export interface StoredFile {
  sha256: string
  bytes: number
  mime: FileKind
}

/** What the sender said about a file, to be held against what arrived. */
export interface Expected {
  sha256: string
  /** Photos must be pictures; other files may also be PDF, XLSX or DOCX. */
  purpose: 'photo' | 'file'
  /** The type, where the caller has judged the content itself: text has no first bytes to know it by. */
  judged?: FileKind
}

/**
 * Files by their SHA-256 under `blobs/ab/<sha256>`, originals untouched. A name in `blobs` is always a whole file:
 * written elsewhere, synced, checked, renamed, and the folder synced.
 */
export class BlobStore {
  readonly #root: string
  readonly #open: (path: string, flags: string) => Promise<FileHandle>

  constructor(dataDir: string, openFile: (path: string, flags: string) => Promise<FileHandle> = open) {
    this.#root = dataDir
    this.#open = openFile
  }

  /** Where unfinished resumable uploads live. */
  get incoming(): string {
    return join(this.#root, 'incoming')
  }

  /** The place of a file, whether it is there or not. */
  pathOf(sha256: string): string {
    return join(this.#root, 'blobs', sha256.slice(0, 2), sha256)
  }

  /** Makes the folders. */
  async prepare(): Promise<void> {
    for (const folder of ['blobs', 'incoming', 'tmp'])
      await mkdir(join(this.#root, folder), { recursive: true })
  }

  /** Whether the whole file is there. */
  async has(sha256: string): Promise<boolean> {
    return stat(this.pathOf(sha256)).then(
      () => true,
      () => false,
    )
  }

  /** Reads a stored file. */
  read(sha256: string): ReadStream {
    return createReadStream(this.pathOf(sha256))
  }

  /** The type of a stored file by its content; undefined where the file is not there. */
  async kindOf(sha256: string): Promise<FileKind | undefined> {
    const file = await open(this.pathOf(sha256), 'r').catch(() => null)
    if (!file) return undefined
    try {
      const head = Buffer.alloc(HEAD_BYTES)
      const { bytesRead } = await file.read(head, 0, HEAD_BYTES, 0)
      return kindOf(head.subarray(0, bytesRead), Buffer.alloc(0))
    } finally {
      await file.close()
    }
  }

  /** Stores bytes that are in memory. */
  async put(bytes: Buffer, expected: Expected): Promise<StoredFile> {
    const path = join(this.#root, 'tmp', randomUUID())
    try {
      const file = await this.#open(path, 'wx')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      return await this.admit(path, expected)
    } catch (error) {
      await unlink(path).catch(() => undefined)
      throw asRefusal(error)
    }
  }

  /** Checks a file that was written (by us or by a resumable upload) and moves it to its place; the file is gone if it is refused. */
  async admit(path: string, expected: Expected): Promise<StoredFile> {
    try {
      const { sha256, bytes, head, tail } = await inspect(path)
      if (bytes === 0)
        throw new FileRefused(422, 'FILE_EMPTY', 'The file is empty (0 bytes). Take the photo again.')
      if (bytes > MAX_FILE_BYTES)
        throw tooLarge(MAX_FILE_BYTES, 'Take the photo at a lower resolution and send it again.')
      const mime = expected.judged ?? kindOf(head, tail)
      if (!mime)
        throw new FileRefused(
          415,
          'FILE_TYPE_REFUSED',
          'Only JPEG, PNG, WebP, HEIC, PDF, XLSX and DOCX are taken, judged by their content.',
        )
      if (expected.purpose === 'photo' && !isPhoto(mime)) {
        throw new FileRefused(
          415,
          'NOT_A_PHOTO',
          'This is a document and not a photo. Attach it as a file.',
          { mime },
        )
      }
      if ((pixelsOf(mime, head) ?? 0) > MAX_PIXELS) {
        throw new FileRefused(
          422,
          'PHOTO_TOO_MANY_PIXELS',
          'The photo has more than 50 million pixels. Take it at a lower resolution.',
          { limitPixels: MAX_PIXELS },
        )
      }
      if (sha256 !== expected.sha256) {
        throw new FileRefused(422, 'HASH_MISMATCH', 'What arrived is not what was sent. Send it again.', {
          received: sha256,
        })
      }
      const target = this.pathOf(sha256)
      const folder = join(target, '..')
      await mkdir(folder, { recursive: true })
      await rename(path, target)
      await syncFolder(folder)
      return { sha256, bytes, mime }
    } catch (error) {
      await unlink(path).catch(() => undefined)
      throw asRefusal(error)
    }
  }
}

async function inspect(path: string): Promise<{ sha256: string; bytes: number; head: Buffer; tail: Buffer }> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
    const { size } = await file.stat()
    const hash = createHash('sha256')
    for await (const chunk of file.createReadStream({ start: 0, autoClose: false }))
      hash.update(chunk as Buffer)
    const part = async (from: number, length: number): Promise<Buffer> => {
      const buffer = Buffer.alloc(Math.max(0, Math.min(length, size - from)))
      if (buffer.length > 0) await file.read(buffer, 0, buffer.length, from)
      return buffer
    }
    return {
      sha256: hash.digest('hex'),
      bytes: size,
      head: await part(0, HEAD_BYTES),
      tail: await part(Math.max(0, size - TAIL_BYTES), TAIL_BYTES),
    }
  } finally {
    await file.close()
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** A full disk is the one fault a sender must hear about by name: the photo stays on the phone. */
export function asRefusal(error: unknown): unknown {
  const { code } = (error ?? {}) as { code?: unknown }
  return code === 'ENOSPC' || code === 'EDQUOT' || code === 'DISK_FULL'
    ? new FileRefused(
        507,
        'DISK_FULL',
        'The server has no room left. The file stays on your device and is sent later.',
      )
    : error
}
