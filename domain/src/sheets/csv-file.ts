import { parse } from 'csv-parse/sync'
import iconv from 'iconv-lite'
import type { Annotation } from './frames.ts'
import type { SheetLimits } from './limits.ts'
import { SheetRefused } from './sheet-refused.ts'
import type { Cell, CsvEncoding, InspectedUpload, SheetRow } from './sheet-table.ts'
import { encodeCsv } from './write-csv.ts'

const TEXT_CUT = 2_001
const DELIMITERS = [',', '\t', ';']

/** Reads CSV in UTF-8, UTF-16 with mark, or GB18030; comma, tab or semicolon. Rows count as Excel counts them. */
export function readCsv(bytes: Buffer, limits: SheetLimits): Extract<InspectedUpload, { kind: 'csv' }> {
  const { text, encoding } = decode(bytes)
  const delimiter = delimiterOf(text)
  const records = recordsOf(text, delimiter)
  const rows: SheetRow[] = []
  let characters = 0
  for (const [index, record] of records.entries()) {
    const cells = record.map(csvCell)
    while (cells.length > 0 && cells.at(-1) === null) cells.pop()
    if (cells.length === 0) continue
    if (cells.length > limits.columns) throw new SheetRefused('too_many_columns', { limit: limits.columns })
    for (const cell of cells) characters += cell?.text.length ?? 0
    if (characters > limits.characters) throw new SheetRefused('too_heavy')
    rows.push({ number: index + 1, hidden: false, cells })
    if (rows.length > limits.rows) throw new SheetRefused('too_many_rows', { limit: limits.rows })
  }
  const sheet = {
    name: 'CSV',
    hidden: false,
    rows,
    hiddenRows: [],
    blankFormattedRows: records.length - rows.length,
    mergedHeads: [],
  }
  return { kind: 'csv', encoding, delimiter, table: { sheets: [sheet] } }
}

/** The same file with one more column of reasons: same encoding, delimiter and line ends. */
export function annotateCsv(bytes: Buffer, annotation: Annotation, limits: SheetLimits): Buffer {
  const { text, encoding } = decode(bytes)
  const delimiter = delimiterOf(text)
  const records = recordsOf(text, delimiter)
  if (records.length > limits.rows * 2) throw new SheetRefused('too_many_rows', { limit: limits.rows })
  const heading = records[annotation.headerRow - 1] ?? []
  const old = heading.lastIndexOf(annotation.title)
  const column = old >= 0 ? old : Math.max(0, ...records.map((record) => record.length))
  const reasons = new Map(annotation.marks.map((mark) => [mark.row, mark.reason]))
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = records.map((record, index) => {
    const cells = [...record]
    const reason = index + 1 === annotation.headerRow ? annotation.title : (reasons.get(index + 1) ?? '')
    if (reason !== '' || old >= 0) {
      while (cells.length < column) cells.push('')
      cells[column] = reason
    }
    return cells
  })
  return encodeCsv(lines, { encoding, delimiter, end })
}

function decode(bytes: Buffer): { text: string; encoding: CsvEncoding } {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const text = strictUtf8(bytes.subarray(3))
    if (text === null) throw new SheetRefused('unknown_encoding')
    return { text, encoding: 'utf8-bom' }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: bytes.subarray(2).toString('utf16le'), encoding: 'utf16le' }
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: iconv.decode(bytes.subarray(2), 'utf16be'), encoding: 'utf16be' }
  const utf8 = strictUtf8(bytes)
  if (utf8 !== null) return { text: utf8, encoding: 'utf8' }
  const text = iconv.decode(bytes, 'gb18030')
  if (text.includes('\ufffd')) throw new SheetRefused('unknown_encoding')
  return { text, encoding: 'gb18030' }
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).split(/\r\n|\n|\r/u, 30)
  const score = (delimiter: string): number =>
    head.reduce((sum, line) => sum + line.split(delimiter).length - 1, 0)
  return DELIMITERS.reduce((best, candidate) => (score(candidate) > score(best) ? candidate : best))
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: 400_000,
      record_delimiter: ['\r\n', '\n', '\r'],
    })
  } catch (error) {
    throw new SheetRefused('broken_csv', { line: Number((error as { lines?: number }).lines ?? 0) })
  }
}

function csvCell(raw: string): Cell | null {
  // ="0577…" is how exporting systems keep Excel from eating digits; the quoted text is the value
  const text = /^="([^"]*)"$/u.exec(raw.trim())?.[1] ?? raw
  return text.trim() === '' ? null : { kind: 'text', text: text.slice(0, TEXT_CUT) }
}
