import type { Cell as ExcelCell, Fill, Worksheet } from 'exceljs'
import ExcelJS from 'exceljs'
import type { Annotation } from './frames.ts'
import type { SheetLimits } from './limits.ts'
import { scanWorkbook } from './scan-workbook.ts'
import { SheetRefused } from './sheet-refused.ts'

// rose: the four colours of risk are taken
const ROW_COLOUR = 'FFFDECF3'
const CELL_COLOUR = 'FFF4A6C6'
const MAX_AREAS = 50_000

/** Writes the reasons into a copy of the workbook; only in the reading process. Marks of an earlier copy go away. */
export async function annotateXlsx(
  bytes: Buffer,
  annotation: Annotation,
  limits: SheetLimits,
): Promise<Buffer> {
  const { areas } = await scanWorkbook(bytes, limits)
  const workbook = new ExcelJS.Workbook()
  // whole-column rules would be unfolded cell by cell: the copy then goes without them
  const ignoreNodes = areas > MAX_AREAS ? ['dataValidations', 'conditionalFormatting'] : []
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes })
  const worksheet = workbook.getWorksheet(annotation.sheet)
  if (worksheet === undefined) throw new SheetRefused('no_header', { sheet: annotation.sheet })
  const earlier = earlierColumn(worksheet, annotation)
  const column = earlier ?? lastColumn(worksheet) + 1
  if (earlier !== undefined) clearMarks(worksheet, annotation, column)
  else writeHeading(worksheet, annotation, column)
  for (const mark of annotation.marks) {
    const row = worksheet.getRow(mark.row)
    for (let at = 1; at < column; at++) paint(row.getCell(at), ROW_COLOUR)
    for (const at of mark.columns) paint(row.getCell(at + 1), CELL_COLOUR)
    const reason = row.getCell(column)
    reason.value = mark.reason
    reason.style = { ...reason.style, alignment: { wrapText: true, vertical: 'middle' } }
    paint(reason, ROW_COLOUR)
  }
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

function writeHeading(
  worksheet: Worksheet,
  { headerTop, headerRow, title }: Annotation,
  column: number,
): void {
  if (headerRow > headerTop) worksheet.mergeCells(headerTop, column, headerRow, column)
  const cell = worksheet.getCell(headerTop, column)
  const neighbour = column > 1 ? worksheet.getCell(headerTop, column - 1) : cell
  cell.value = title
  cell.style = { ...neighbour.style }
  worksheet.getColumn(column).width = 46
}

function clearMarks(worksheet: Worksheet, { headerRow }: Annotation, column: number): void {
  worksheet.eachRow((row, number) => {
    if (number <= headerRow) return
    row.getCell(column).value = null
    for (let at = 1; at <= column; at++) {
      const cell = row.getCell(at)
      const colour = cell.fill?.type === 'pattern' ? cell.fill.fgColor?.argb : undefined
      if (colour === ROW_COLOUR || colour === CELL_COLOUR)
        cell.style = { ...cell.style, fill: { type: 'pattern', pattern: 'none' } }
    }
  })
}

function earlierColumn(
  worksheet: Worksheet,
  { headerTop, headerRow, title }: Annotation,
): number | undefined {
  let found: number | undefined
  for (let number = headerTop; number <= headerRow; number++) {
    worksheet.getRow(number).eachCell((cell, at) => {
      if (cell.master.value === title) found = at
    })
  }
  return found
}

function lastColumn(worksheet: Worksheet): number {
  let last = 1
  worksheet.eachRow((row) =>
    row.eachCell((cell, at) => void (last = cell.value === null ? last : Math.max(last, at))),
  )
  return last
}

/** Cells of one look share one style object in exceljs, so painting one means giving it a style of its own. */
function paint(cell: ExcelCell, argb: string): void {
  const fill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } }
  cell.style = { ...cell.style, fill }
}
