import type { SheetLimits } from './limits.ts'
import { SheetRefused } from './sheet-refused.ts'

const MAGIC: readonly { found: string; bytes: readonly (number | null)[] }[] = [
  { found: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { found: 'png', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { found: 'jpeg', bytes: [0xff, 0xd8, 0xff] },
  { found: 'gif', bytes: [0x47, 0x49, 0x46, 0x38] },
  { found: 'webp', bytes: [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50] },
  { found: 'heic', bytes: [null, null, null, null, 0x66, 0x74, 0x79, 0x70] },
  { found: 'rar', bytes: [0x52, 0x61, 0x72, 0x21] },
  { found: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf] },
  { found: 'gzip', bytes: [0x1f, 0x8b] },
]
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/**
 * Tells a workbook from text by its first bytes; the file's name has no say. Refuses what is neither, with what was
 * found. A zip is only a candidate: `guardArchive` looks inside.
 */
export function uploadKind(bytes: Uint8Array, limits: SheetLimits): 'xlsx' | 'csv' {
  if (bytes.length === 0) throw new SheetRefused('empty_file')
  if (bytes.length > limits.fileBytes) {
    throw new SheetRefused('file_too_large', { megabytes: mb(bytes.length), limit: mb(limits.fileBytes) })
  }
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx'
  if (starts(bytes, OLE)) {
    // an encrypted xlsx travels in the old container, in a stream of this name
    const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new SheetRefused(encrypted ? 'encrypted_workbook' : 'old_workbook')
  }
  const magic = MAGIC.find((candidate) => starts(bytes, candidate.bytes))
  if (magic !== undefined) throw new SheetRefused('not_a_sheet', { found: magic.found })

  const head = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replaceAll('\0', '')
    .trimStart()
    .toLowerCase()
  if (/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe)?\s*<(?:!doctype|html|\?xml|table|meta|style|xml)/u.test(head))
    throw new SheetRefused('html_sheet')
  const utf16 = starts(bytes, [0xff, 0xfe]) || starts(bytes, [0xfe, 0xff])
  if (!utf16 && nulShare(bytes) > 0.01) throw new SheetRefused('not_a_sheet', { found: 'binary' })
  return 'csv'
}

function starts(bytes: Uint8Array, magic: readonly (number | null)[]): boolean {
  return bytes.length >= magic.length && magic.every((byte, i) => byte === null || bytes[i] === byte)
}

function nulShare(bytes: Uint8Array): number {
  const head = bytes.subarray(0, 65_536)
  let nul = 0
  for (const byte of head) if (byte === 0) nul += 1
  return nul / head.length
}

function mb(bytes: number): number {
  return Math.round((bytes / 1024 / 1024) * 10) / 10
}
