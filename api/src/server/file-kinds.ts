/** Types that may be stored, told by their content and never by their name. SVG and HTML are not among them. */
export type FileKind =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/heic'
  | 'application/pdf'
  | 'text/csv'
  | typeof XLSX
  | typeof DOCX

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const HEIC_BRANDS = new Set(['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1'])

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to)

/**
 * The type of a file by its first bytes; for office files also by the names in its last bytes, where a zip lists them.
 * Undefined for anything that is not on the list.
 */
export function kindOf(head: Buffer, tail: Buffer): FileKind | undefined {
  if (head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff) return 'image/jpeg'
  if (ascii(head, 0, 8) === '\x89PNG\r\n\x1a\n') return 'image/png'
  if (ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP') return 'image/webp'
  if (ascii(head, 4, 8) === 'ftyp' && HEIC_BRANDS.has(ascii(head, 8, 12))) return 'image/heic'
  if (ascii(head, 0, 5) === '%PDF-') return 'application/pdf'
  if (ascii(head, 0, 4) === 'PK\x03\x04') {
    if (tail.includes('xl/workbook.xml')) return XLSX
    if (tail.includes('word/document.xml')) return DOCX
  }
  return undefined
}

/** Whether a file can be evidence to look at. */
export const isPhoto = (kind: FileKind): boolean => kind.startsWith('image/')

/** Width × height as the header says, where it is easy to read (PNG, JPEG, WebP); undefined otherwise. */
export function pixelsOf(kind: FileKind, head: Buffer): number | undefined {
  if (kind === 'image/png' && head.length >= 24) return head.readUInt32BE(16) * head.readUInt32BE(20)
  if (kind === 'image/webp' && head.length >= 30 && ascii(head, 12, 16) === 'VP8X') {
    return (head.readUIntLE(24, 3) + 1) * (head.readUIntLE(27, 3) + 1)
  }
  if (kind === 'image/jpeg') return jpegPixels(head)
  return undefined
}

function jpegPixels(head: Buffer): number | undefined {
  for (let at = 2; at + 9 < head.length && head[at] === 0xff;) {
    const marker = head[at + 1]!
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return head.readUInt16BE(at + 5) * head.readUInt16BE(at + 7)
    at += 2 + head.readUInt16BE(at + 2)
  }
  return undefined
}
