import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Files by their SHA-256, as the API stored them. The domain reads; only the API's uploads write. */
export interface Blobs {
  /** Where a file lies, whether it is there or not. */
  pathOf(sha256: string): string
  read(sha256: string): Promise<Buffer>
}

/** The files under a data folder: `blobs/ab/<sha256>`. */
export function fileBlobs(dataDir: string): Blobs {
  const pathOf = (sha256: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a SHA-256')
    return join(dataDir, 'blobs', sha256.slice(0, 2), sha256)
  }
  return { pathOf, read: (sha256) => readFile(pathOf(sha256)) }
}
