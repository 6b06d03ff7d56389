import type { RosterRow } from './extract-roster.ts'
import type { RosterMapping } from './find-header.ts'
import type { Annotation } from './frames.ts'
import type { SheetLimits } from './limits.ts'
import { SHEET_LIMITS } from './limits.ts'
import { runChild } from './run-child.ts'
import { uploadKind } from './upload-kind.ts'
import { guardArchive } from './archive.ts'
import { reasonInChinese } from './wording.ts'

/** The heading of the reasons' column; a sheet that comes back with it is recognised by it. */
const REASON_TITLE = '导入错误原因'

/** A wrong row: finished sentences, and the 0-based columns they are about. */
export interface AnnotatedRow {
  row: number
  reasons: string[]
  columns: number[]
}

/** The wrong rows of a checked roster, worded; the caller adds what only the database knows. */
export function annotatedRows(rows: readonly RosterRow[]): AnnotatedRow[] {
  return rows.flatMap(({ row, errors }) =>
    errors.length === 0
      ? []
      : [
          {
            row,
            reasons: errors.map(reasonInChinese),
            columns: errors.flatMap((error) => error.column ?? []),
          },
        ],
  )
}

/**
 * The user's own file back, same format and layout, with one more column of reasons and (xlsx) the wrong rows
 * coloured. Correcting it and sending it again works: the column is known and its marks are replaced. Throws
 * SheetRefused as `inspectUpload` does.
 */
export async function annotateSheet(
  bytes: Uint8Array,
  mapping: Pick<RosterMapping, 'sheet' | 'headerTop' | 'headerRow'>,
  rows: readonly AnnotatedRow[],
  limits: Partial<SheetLimits> = {},
): Promise<Uint8Array> {
  // writing a workbook takes twice what reading it takes; the file has passed the same guard
  const all = {
    ...SHEET_LIMITS,
    heapMb: SHEET_LIMITS.heapMb * 2,
    seconds: SHEET_LIMITS.seconds * 2,
    ...limits,
  }
  const kind = uploadKind(bytes, all)
  if (kind === 'xlsx') await guardArchive(bytes, all)
  const annotation: Annotation = {
    sheet: mapping.sheet,
    headerTop: mapping.headerTop,
    headerRow: mapping.headerRow,
    title: REASON_TITLE,
    marks: rows.map(({ row, reasons, columns }) => ({
      row,
      columns: [...new Set(columns)],
      reason: [...new Set(reasons)].join('; '),
    })),
  }
  const { bytes: copy } = await runChild(
    { op: kind === 'xlsx' ? 'annotate-xlsx' : 'annotate-csv', limits: all, annotation },
    bytes,
  )
  return copy
}
