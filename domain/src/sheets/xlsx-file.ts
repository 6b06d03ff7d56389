import type { Cell as ExcelCell, CellValue, Worksheet } from 'exceljs'
import ExcelJS from 'exceljs'
import type { SheetLimits } from './limits.ts'
import { scanWorkbook } from './scan-workbook.ts'
import { SheetRefused } from './sheet-refused.ts'
import type { Cell, MergedRange, Sheet, SheetRow, SheetTable } from './sheet-table.ts'

const TEXT_CUT = 2_001
const HEAD_ROWS = 40

/** Reads a workbook with exceljs; only in the reading process. Throws {@link SheetRefused} or whatever exceljs throws. */
export async function readXlsx(bytes: Buffer, limits: SheetLimits): Promise<SheetTable> {
  await scanWorkbook(bytes, limits)
  const workbook = new ExcelJS.Workbook()
  // validations are unfolded cell by cell by the parser, and a reader needs none of these
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, {
    ignoreNodes: [
      'dataValidations',
      'conditionalFormatting',
      'extLst',
      'drawing',
      'legacyDrawing',
      'hyperlinks',
      'tableParts',
    ],
  })
  const budget = { characters: limits.characters }
  return { sheets: workbook.worksheets.map((worksheet) => readSheet(worksheet, limits, budget)) }
}

function readSheet(worksheet: Worksheet, limits: SheetLimits, budget: { characters: number }): Sheet {
  const rows: SheetRow[] = []
  let blankFormattedRows = 0
  worksheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: (Cell | null)[] = []
    row.eachCell({ includeEmpty: false }, (excelCell, column) => {
      const cell = readCell(excelCell)
      if (cell === null) return
      if (column > limits.columns) throw new SheetRefused('too_many_columns', { limit: limits.columns })
      budget.characters -= cell.text.length
      if (budget.characters < 0) throw new SheetRefused('too_heavy')
      while (cells.length < column - 1) cells.push(null)
      cells[column - 1] = cell
    })
    if (cells.length > 0) rows.push({ number, hidden: row.hidden || row.height === 0, cells })
    else if (row.hasValues || row.cellCount > 0) blankFormattedRows += 1
  })
  return {
    name: worksheet.name,
    hidden: worksheet.state !== 'visible',
    rows,
    hiddenRows: rows.filter((row) => row.hidden).map((row) => row.number),
    blankFormattedRows,
    mergedHeads: mergedRanges(worksheet).filter((range) => range.top <= HEAD_ROWS),
  }
}

/** The merged ranges of a worksheet, 1-based and inclusive. */
export function mergedRanges(worksheet: Worksheet): MergedRange[] {
  const model = worksheet.model as { merges?: string[] }
  return (model.merges ?? []).flatMap((range) => {
    const [from = '', to = from] = range.split(':')
    const a = worksheet.getCell(from)
    const b = worksheet.getCell(to)
    return [{ top: Number(a.row), left: Number(a.col), bottom: Number(b.row), right: Number(b.col) }]
  })
}

function readCell(cell: ExcelCell): Cell | null {
  const master = cell.isMerged ? cell.master : cell
  const plain = plainCell(master.value)
  if (plain === null || master === cell) return plain
  return { ...plain, merged: master.col === cell.col ? 'down' : 'across' }
}

function plainCell(value: CellValue): Cell | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number') return { kind: 'number', value, text: String(value) }
  if (typeof value === 'boolean') return { kind: 'boolean', value, text: value ? 'TRUE' : 'FALSE' }
  if (value instanceof Date) return { kind: 'date', text: dateText(value) }
  if (typeof value === 'string') return textCell(value)
  if ('error' in value) return { kind: 'error', text: String(value.error) }
  if ('formula' in value || 'sharedFormula' in value) {
    const formula = ('formula' in value ? value.formula : undefined) ?? ''
    const result = 'result' in value ? plainCell(value.result as CellValue) : null
    return { kind: 'formula', formula: formula.slice(0, 200), text: result?.text ?? '' }
  }
  if ('richText' in value) return textCell(value.richText.map((part) => part.text).join(''))
  // a hyperlink's text may itself be rich text
  if ('text' in value) return plainCell(value.text as CellValue)
  return null
}

function textCell(text: string): Cell | null {
  return text.trim() === '' ? null : { kind: 'text', text: text.slice(0, TEXT_CUT) }
}

function dateText(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
