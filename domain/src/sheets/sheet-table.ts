/**
 * What a sheet of any origin looks like to the rest of the house: plain values with the kind of cell they came
 * from, because "a number in a code column" and "a formula as a name" are errors, not texts.
 */

interface CellBase {
  /** what a person reads in the cell; dates as YYYY-MM-DD; cut after 2,001 characters */
  text: string
  /** the value comes from a merged range that starts in another column (`across`) or only in a row above (`down`) */
  merged?: 'across' | 'down'
}

/** One filled cell. */
export type Cell =
  | (CellBase & { kind: 'text' })
  | (CellBase & { kind: 'number'; value: number })
  | (CellBase & { kind: 'date' })
  | (CellBase & { kind: 'boolean'; value: boolean })
  | (CellBase & { kind: 'formula'; formula: string })
  | (CellBase & { kind: 'error' })

/** A row with at least one filled cell. `number` is the row's number as Excel shows it; columns count from 0. */
export interface SheetRow {
  number: number
  hidden: boolean
  cells: (Cell | null)[]
}

/** A merged range among the first rows, 1-based and inclusive. */
export interface MergedRange {
  top: number
  left: number
  bottom: number
  right: number
}

/** One sheet. Rows without content are left out; `blankFormattedRows` counts those the file held anyway. */
export interface Sheet {
  name: string
  hidden: boolean
  rows: SheetRow[]
  hiddenRows: number[]
  blankFormattedRows: number
  mergedHeads: MergedRange[]
}

/** A whole workbook or CSV file. */
export interface SheetTable {
  sheets: Sheet[]
}

/** The encodings in which CSV arrives. */
export type CsvEncoding = 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16be' | 'gb18030'

/** An upload that was read: its true kind (never the file name's word) and its content. */
export type InspectedUpload =
  | { kind: 'xlsx'; table: SheetTable }
  | { kind: 'csv'; encoding: CsvEncoding; delimiter: string; table: SheetTable }
