import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import yauzl from 'yauzl'
import type { SheetLimits } from './limits.ts'
import { SheetRefused } from './sheet-refused.ts'

/**
 * Looks at an archive's table of contents only: number of entries, declared sizes, ratios, encryption, and whether it
 * is a workbook at all. Cheap enough for the process that answers requests. Throws {@link SheetRefused}.
 */
export async function guardArchive(bytes: Uint8Array, limits: SheetLimits): Promise<void> {
  const names = new Set<string>()
  let inflated = 0
  await eachEntry(bytes, (entry) => {
    names.add(entry.fileName)
    if (names.size > limits.archiveEntries)
      throw new SheetRefused('archive_bomb', { reason: 'entries', limit: limits.archiveEntries })
    if (entry.isEncrypted()) throw new SheetRefused('encrypted_workbook')
    inflated += entry.uncompressedSize
    if (inflated > limits.inflatedBytes) throw bomb('size', limits)
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (entry.uncompressedSize > 1024 * 1024 && ratio > limits.entryRatio) throw bomb('ratio', limits)
    return Promise.resolve()
  })
  if (names.has('xl/vbaProject.bin')) throw new SheetRefused('macro_workbook')
  if (names.has('xl/workbook.bin')) throw new SheetRefused('old_workbook')
  if (!names.has('[Content_Types].xml') || !names.has('xl/workbook.xml')) {
    throw new SheetRefused('not_a_sheet', { found: names.has('word/document.xml') ? 'docx' : 'zip' })
  }
}

/** Walks the entries of an archive in order. `visit` may read an entry with `open`; the next one waits for it. */
export async function eachEntry(
  bytes: Uint8Array,
  visit: (entry: Entry, open: () => Promise<Readable>) => Promise<void>,
): Promise<void> {
  const zip = await openArchive(bytes)
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown): void => {
      zip.close()
      reject(error instanceof SheetRefused ? error : new SheetRefused('broken_archive'))
    }
    zip.on('error', fail)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      // a visit that throws at once must land in the same place as one that rejects
      void Promise.resolve()
        .then(() => visit(entry, () => openEntry(zip, entry)))
        .then(() => zip.readEntry(), fail)
    })
    zip.readEntry()
  })
}

function bomb(reason: string, limits: SheetLimits): SheetRefused {
  return new SheetRefused('archive_bomb', { reason, limit: Math.round(limits.inflatedBytes / 1024 / 1024) })
}

function openArchive(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip?: ZipFile): void =>
      error || zip === undefined ? reject(new SheetRefused('broken_archive')) : resolve(zip)
    yauzl.fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true, validateEntrySizes: true },
      done,
    )
  })
}

function openEntry(zip: ZipFile, entry: Entry): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) =>
      error || stream === undefined ? reject(new SheetRefused('broken_archive')) : resolve(stream),
    )
  })
}
