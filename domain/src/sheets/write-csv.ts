import iconv from 'iconv-lite'
import type { CsvEncoding } from './sheet-table.ts'

/**
 * Writes rows of texts as CSV bytes, as they are: a caller who exports what users typed neutralises formulas first
 * (`neutraliseFormula`). The defaults are what Excel opens with the right characters.
 */
export function encodeCsv(
  rows: readonly (readonly string[])[],
  options: { encoding?: CsvEncoding; delimiter?: string; end?: string } = {},
): Buffer {
  const { encoding = 'utf8-bom', delimiter = ',', end = '\r\n' } = options
  const text = rows.map((row) => row.map((cell) => quote(cell, delimiter)).join(delimiter) + end).join('')
  if (encoding === 'utf8-bom') return Buffer.from(`\ufeff${text}`)
  return iconv.encode(text, encoding, { addBOM: encoding.startsWith('utf16') })
}

function quote(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
