/**
 * Writes the sample roster and its CSV twin (GB18030, as Excel would save it) into seeds/samples:
 * `node seeds/src/reference/roster-sample/write-sample-roster.ts`. The files are committed; a test reads them as an upload.
 */
import { writeFileSync } from 'node:fs'
import { encodeCsv } from '@anhu/domain/sheets'
import ExcelJS from 'exceljs'
import type { SampleCell, SampleRow } from './sample-roster.ts'
import { FIRST_ROW, HEADINGS, sampleRoster } from './sample-roster.ts'

export const SAMPLE_XLSX = new URL('../../../samples/联盟企业花名册-样例.xlsx', import.meta.url)
export const SAMPLE_CSV = new URL('../../../samples/联盟企业花名册-样例.csv', import.meta.url)

const TITLE = '塘下镇金属制品行业安全生产互助管理联盟参盟企业花名册(样例)'
const REMARK = '填报单位: 联盟秘书处          填报日期: 2026年11月          单位: 家、人'
const THIN = { style: 'thin' as const }
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN }
const GREY = { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb: 'FFEFEFEF' } }

async function workbook(rows: SampleRow[]): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.creator = '安互'
  book.created = new Date(Date.UTC(2026, 10, 1))
  book.modified = book.created
  const notes = book.addWorksheet('填表说明')
  notes.getCell('A1').value = '1. 本表由联盟秘书处汇总; 2. 企业名称以营业执照为准; 3. 联系电话请填写手机。'
  const sheet = book.addWorksheet('花名册', { pageSetup: { orientation: 'landscape' } })
  const width = HEADINGS.length
  sheet.getCell(1, 1).value = TITLE
  sheet.getCell(1, 1).style = { font: { size: 18, bold: true }, alignment: { horizontal: 'center' } }
  sheet.mergeCells(1, 1, 1, width)
  sheet.getCell(2, 1).value = REMARK
  sheet.mergeCells(2, 1, 2, width)
  HEADINGS.forEach(([upper, lower], index) => {
    for (const [row, text] of [
      [3, upper],
      [4, lower ?? null],
    ] as const) {
      const cell = sheet.getCell(row, index + 1)
      cell.value = text
      cell.style = {
        font: { bold: true },
        alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
        border: BORDER,
        fill: GREY,
      }
    }
    const group = HEADINGS[index + 1]?.[0] === upper && lower !== undefined
    if (lower === undefined) sheet.mergeCells(3, index + 1, 4, index + 1)
    else if (group) {
      sheet.getCell(3, index + 2).value = null
      sheet.mergeCells(3, index + 1, 3, index + 2)
    }
    sheet.getColumn(index + 1).width =
      [6, 30, 22, 10, 14, 10, 14, 10, 16, 18, 20, 8, 20, 10, 8, 10, 10, 10][index] ?? 12
  })
  rows.forEach((row, index) => {
    const line = sheet.getRow(FIRST_ROW + index)
    line.hidden = row.hidden
    HEADINGS.forEach((_, column) => {
      const cell = line.getCell(column + 1)
      cell.value = (row.cells[column] ?? null) as ExcelJS.CellValue
      cell.style = { border: BORDER, ...(row.cells[column] instanceof Date ? { numFmt: 'm"月"d"日"' } : {}) }
    })
  })
  // one town over several rows, as somebody merged it to look tidy
  for (const [from, to] of [
    [0, 4],
    [5, 9],
  ] as const) {
    for (let i = from + 1; i <= to; i++) sheet.getCell(FIRST_ROW + i, 8).value = null
    sheet.mergeCells(FIRST_ROW + from, 8, FIRST_ROW + to, 8)
  }
  const old = book.addWorksheet('2024年旧表', { state: 'hidden' })
  old.addRows([
    ['企业名称', '统一社会信用代码'],
    ['旧表里的厂', '不要导入'],
  ])
  return Buffer.from(await book.xlsx.writeBuffer())
}

function csv(rows: SampleRow[]): Buffer {
  const upper = HEADINGS.map(([text], i) => (HEADINGS[i - 1]?.[0] === text ? '' : text))
  const lower = HEADINGS.map(([, text]) => text ?? '')
  return encodeCsv(
    [
      [TITLE],
      [REMARK],
      upper,
      lower,
      ...rows.map((row) => HEADINGS.map((_, i) => asExcelSaves(row.cells[i] ?? null))),
    ],
    { encoding: 'gb18030' },
  )
}

function asExcelSaves(cell: SampleCell): string {
  if (cell === null) return ''
  if (cell instanceof Date) return `${cell.getUTCMonth() + 1}月${cell.getUTCDate()}日`
  if (typeof cell === 'number') return cell > 1e11 ? cell.toExponential(5).replace('e', 'E') : String(cell)
  if (typeof cell === 'string') return cell.replaceAll(/[\u202a\u202c]/gu, '')
  return 'error' in cell ? cell.error : String(cell.result)
}

if (import.meta.main) {
  const rows = sampleRoster()
  writeFileSync(SAMPLE_XLSX, await workbook(rows))
  writeFileSync(SAMPLE_CSV, csv(rows))
}
