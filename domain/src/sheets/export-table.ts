import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { neutraliseFormula } from './clean-text.ts'

/** How a column's values are written. `text` is the default and right for every id, code and phone number. */
export type ExportKind = 'text' | 'integer' | 'decimal' | 'date' | 'datetime'

/** One column of an export. Neighbours with the same `group` get a merged heading above theirs. */
export interface ExportColumn {
  key: string
  title: string
  kind?: ExportKind
  width?: number
  group?: string
}

/** A list as it is on screen. The column 序号 comes by itself. Dates: `YYYY-MM-DD`, an ISO instant, or a Date. */
export interface ExportTable {
  title: string
  sheetName?: string
  columns: readonly ExportColumn[]
  rows: Iterable<Readonly<Record<string, unknown>>>
}

const FORMATS: Record<ExportKind, string> = {
  text: '@',
  integer: '0',
  decimal: '0.00####',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
}
const SHANGHAI_MS = 8 * 3_600_000
const THIN = { style: 'thin' as const }
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }

/**
 * Writes a list as .xlsx the way these offices expect it: a merged title row, merged group headings, 序号 first, dates
 * as yyyy-mm-dd, long ids as text, texts that would start a formula neutralised, heading frozen and repeated in print.
 * Rows are streamed, so 20,000 of them do not fill the memory.
 */
export async function exportTable(table: ExportTable): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const stream = new PassThrough()
  const collected = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({
    stream,
    useStyles: true,
    useSharedStrings: false,
  })
  const columns: ExportColumn[] = [{ key: '', title: '序号', kind: 'integer', width: 6 }, ...table.columns]
  const grouped = columns.some((column) => column.group !== undefined)
  const headRows = grouped ? 3 : 2
  const sheet = workbook.addWorksheet(sheetName(table.sheetName ?? table.title), {
    views: [{ state: 'frozen', ySplit: headRows }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `1:${headRows}`,
    },
  })
  sheet.columns = columns.map(({ width, title, kind = 'text' }) => ({
    width: width ?? Math.max(10, title.length * 2 + 2),
    style: { numFmt: FORMATS[kind], alignment: { vertical: 'middle', wrapText: kind === 'text' } },
  }))

  const heading = {
    font: { bold: true },
    alignment: { horizontal: 'center' as const, vertical: 'middle' as const, wrapText: true },
    border: BORDER,
    numFmt: '@',
  }
  const titleCell = sheet.getCell(1, 1)
  titleCell.value = safeText(table.title)
  titleCell.style = { ...heading, font: { bold: true, size: 16 }, border: {} }
  sheet.getRow(1).height = 30
  for (const [index, column] of columns.entries()) {
    const at = index + 1
    for (let row = 2; row <= headRows; row++) sheet.getCell(row, at).style = heading
    sheet.getCell(headRows, at).value = safeText(column.title)
    if (grouped) sheet.getCell(2, at).value = safeText(column.group ?? column.title)
  }
  if (columns.length > 1) sheet.mergeCells(1, 1, 1, columns.length)
  if (grouped)
    mergeHeadings(columns, (top, left, bottom, right) => sheet.mergeCells(top, left, bottom, right))

  let number = 0
  for (const values of table.rows) {
    number += 1
    const row = sheet.addRow(
      columns.map(({ key, kind = 'text' }, index) => (index === 0 ? number : cellValue(values[key], kind))),
    )
    for (let at = 1; at <= columns.length; at++) row.getCell(at).border = BORDER
    row.commit()
  }
  sheet.commit()
  await workbook.commit()
  return collected
}

function mergeHeadings(
  columns: readonly ExportColumn[],
  merge: (top: number, left: number, bottom: number, right: number) => void,
): void {
  for (let left = 0; left < columns.length;) {
    const group = columns[left]?.group
    let right = left
    while (group !== undefined && columns[right + 1]?.group === group) right += 1
    if (group === undefined) merge(2, left + 1, 3, left + 1)
    else if (right > left) merge(2, left + 1, 2, right + 1)
    left = right + 1
  }
}

function cellValue(value: unknown, kind: ExportKind): string | number | Date | null {
  if (value === null || value === undefined || value === '') return null
  if (kind === 'integer' || kind === 'decimal') {
    const number = Number(value)
    return Number.isFinite(number) ? number : safeText(String(value))
  }
  if (kind === 'date' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
    return new Date(`${value}T00:00:00Z`)
  if (kind === 'date' || kind === 'datetime') {
    const instant = value instanceof Date ? value : new Date(String(value))
    if (Number.isNaN(instant.getTime())) return safeText(String(value))
    // a sheet has no time zone: what stands in the cell is Shanghai's clock
    const local = new Date(instant.getTime() + SHANGHAI_MS)
    return kind === 'date' ? new Date(`${local.toISOString().slice(0, 10)}T00:00:00Z`) : local
  }
  return safeText(Array.isArray(value) ? value.join('、') : String(value))
}

function safeText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- what XML cannot hold
  const printable = text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
  return neutraliseFormula(printable).slice(0, 32_767)
}

function sheetName(text: string): string {
  return (
    text
      .replace(/[\\/*?:[\]]/gu, ' ')
      .replace(/^'+|'+$/gu, '')
      .trim()
      .slice(0, 31) || '导出'
  )
}
