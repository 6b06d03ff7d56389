import { cleanText, startsLikeFormula } from './clean-text.ts'
import type { RosterMapping } from './find-header.ts'
import type { RowError, RowNotice } from './issues.ts'
import type { RosterField, RosterFieldSpec } from './roster-fields.ts'
import { rosterField } from './roster-fields.ts'
import { SheetRefused } from './sheet-refused.ts'
import type { Cell, SheetRow, SheetTable } from './sheet-table.ts'

/** One firm of somebody's sheet: texts as written (cleaned), and what is wrong with the cells. */
export interface RosterRow {
  /** as Excel numbers it */
  row: number
  values: Partial<Record<RosterField, string>>
  errors: RowError[]
  notices: RowNotice[]
}

/** The firms, and the row numbers that were left out and why. */
export interface ExtractedRoster {
  rows: RosterRow[]
  skipped: {
    hidden: number[]
    repeatedHeading: number[]
    total: number[]
    note: number[]
    blankFormatted: number
  }
}

/**
 * Takes the rows below the heading out of a sheet by a mapping (ours or as a person changed it). It never guesses: a
 * number in a code column, a formula, an error value or a date where a text belongs is an error of that row. Hidden
 * rows are left out unless asked for. Throws {@link SheetRefused} `no_rows` when nothing is left.
 */
export function extractRoster(
  table: SheetTable,
  mapping: RosterMapping,
  options: { includeHidden?: boolean } = {},
): ExtractedRoster {
  const sheet = table.sheets.find((candidate) => candidate.name === mapping.sheet)
  if (sheet === undefined) throw new SheetRefused('no_header', { sheet: mapping.sheet })
  const columns = mapping.columns.flatMap(({ column, field, heading }) =>
    field === null
      ? []
      : [{ column, spec: rosterField(field), words: new Set(heading.split('/').concat(heading)) }],
  )
  const result: ExtractedRoster = {
    rows: [],
    skipped: {
      hidden: [],
      repeatedHeading: [],
      total: [],
      note: [],
      blankFormatted: sheet.blankFormattedRows,
    },
  }
  for (const row of sheet.rows) {
    if (row.number <= mapping.headerRow) continue
    const kind = rowKind(row, columns)
    if (kind === 'blank') result.skipped.blankFormatted += 1
    else if (kind !== 'firm') result.skipped[kind].push(row.number)
    else if (row.hidden && options.includeHidden !== true) result.skipped.hidden.push(row.number)
    else result.rows.push(extractRow(row, columns))
  }
  if (result.rows.length === 0) throw new SheetRefused('no_rows', { hidden: result.skipped.hidden.length })
  return result
}

interface MappedColumn {
  column: number
  spec: RosterFieldSpec
  /** the levels of the column's own heading, to know it again on the next printed page */
  words: ReadonlySet<string>
}

function rowKind(
  row: SheetRow,
  columns: MappedColumn[],
): 'firm' | 'blank' | 'repeatedHeading' | 'total' | 'note' {
  const own = row.cells.filter((cell): cell is Cell => cell !== null && cell.merged !== 'across')
  const mapped = columns.flatMap(({ column, words }) => {
    const cell = row.cells[column]
    return cell && cell.merged !== 'across' ? [{ words, cell }] : []
  })
  const first = own.find((cell) => cell.kind === 'text')?.text.replace(/\s/gu, '') ?? ''
  if (/^(合计|小计|总计|共计)/u.test(first)) return 'total'
  // one text alone, without a code, is a remark under the table, not a firm with everything missing
  if (
    own.length === 1 &&
    (own[0]?.text.length ?? 0) > 4 &&
    /^(注|备注|说明|填表|填报|制表|审核|单位[((]?盖章|联系人)/u.test(first)
  )
    return 'note'
  const headings = mapped.filter(({ words, cell }) => words.has(cell.text.replace(/\s+/gu, ''))).length
  if (headings >= 2 && headings * 2 > mapped.length) return 'repeatedHeading'
  // a serial number prepared for a firm that never came
  return mapped.some(({ cell }) => cell.merged !== 'down') ? 'firm' : 'blank'
}

function extractRow(row: SheetRow, columns: MappedColumn[]): RosterRow {
  const out: RosterRow = { row: row.number, values: {}, errors: [], notices: [] }
  for (const { column, spec } of columns) {
    const cell = row.cells[column]
    if (!cell || cell.merged === 'across') continue
    const at = { field: spec.field, column }
    const fault = cellFault(cell, spec)
    if (fault !== null) {
      out.errors.push({ ...fault, ...at })
      continue
    }
    const clean = cleanText(cell.text, spec.maxLength)
    if (!clean.ok) {
      out.errors.push({ code: clean.fault, params: { field: spec.title, limit: spec.maxLength }, ...at })
      continue
    }
    for (const code of clean.notices) out.notices.push({ code, ...at })
    // an exported sheet that comes back carries our own apostrophe
    const text = /^'[=+\-@＝＋－＠]/u.test(clean.text) ? clean.text.slice(1) : clean.text
    if (text === '' || isNothing(text)) continue
    if (
      spec.kind !== 'phone' &&
      spec.kind !== 'decimal' &&
      spec.kind !== 'integer' &&
      startsLikeFormula(text)
    ) {
      out.errors.push({ code: 'formula_like', params: { field: spec.title, text: text.slice(0, 20) }, ...at })
      continue
    }
    out.values[spec.field] = text
  }
  return out
}

function cellFault(cell: Cell, spec: RosterFieldSpec): Pick<RowError, 'code' | 'params'> | null {
  const params = { field: spec.title, text: cell.text.slice(0, 40) }
  switch (cell.kind) {
    case 'formula':
      return { code: 'formula_cell', params: { field: spec.title, text: cell.formula.slice(0, 40) } }
    case 'error':
      return { code: 'error_cell', params }
    case 'date':
      return { code: 'date_cell', params }
    case 'number':
      if (spec.kind === 'code') return { code: 'numeric_code', params }
      // a mobile number is exact as a number; a land line has lost its leading zero
      if (spec.kind === 'phone' && !/^1\d{10}$/u.test(cell.text)) return { code: 'numeric_phone', params }
      return null
    case 'boolean':
      return spec.kind === 'yesno' ? null : { code: 'error_cell', params }
    case 'text':
      // what CSV keeps of an error value, and of a long number that Excel had shortened
      if (/^#(N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|#+)$/u.test(cell.text.trim()))
        return { code: 'error_cell', params }
      if ((spec.kind === 'code' || spec.kind === 'phone') && /^\d(\.\d+)?e\+?\d+$/iu.test(cell.text.trim()))
        return { code: 'scientific_code', params }
      return null
  }
}

function isNothing(text: string): boolean {
  return /^[-—–/\\无]$|^(暂无|没有|n\/a)$/iu.test(text)
}
