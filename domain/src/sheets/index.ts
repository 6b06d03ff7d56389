/**
 * Sheets: reading rosters of unknown origin, giving them back with the wrong rows marked, writing templates and
 * exports. A pure library: no database, no request. The order of an import:
 * `inspectUpload` → `proposeRosterMapping` → `extractRoster` → `checkRoster` → (the caller's own checks) →
 * `annotateSheet` or commit.
 */
export { SheetRefused } from './sheet-refused.ts'
export type { IssueParams, RefusalCode } from './sheet-refused.ts'
export { SHEET_LIMITS } from './limits.ts'
export type { SheetLimits } from './limits.ts'
export type {
  Cell,
  CsvEncoding,
  InspectedUpload,
  MergedRange,
  Sheet,
  SheetRow,
  SheetTable,
} from './sheet-table.ts'
export { inspectUpload } from './inspect-upload.ts'
export { uploadKind } from './upload-kind.ts'
export { proposeRosterMapping } from './find-header.ts'
export type { ColumnProposal, RosterMapping } from './find-header.ts'
export { ROSTER_FIELDS, fieldOfHeading, rosterField } from './roster-fields.ts'
export type { FieldKind, RosterField, RosterFieldSpec } from './roster-fields.ts'
export { extractRoster } from './extract-roster.ts'
export type { ExtractedRoster, RosterRow } from './extract-roster.ts'
export { checkRoster, normalisePhone } from './check-roster.ts'
export type { RowError, RowErrorCode, RowNotice } from './issues.ts'
export { reasonInChinese } from './wording.ts'
export { cleanText, neutraliseFormula, startsLikeFormula } from './clean-text.ts'
export type { CleanText, CleaningNotice, TextFault } from './clean-text.ts'
export { annotateSheet, annotatedRows } from './annotate-sheet.ts'
export type { AnnotatedRow } from './annotate-sheet.ts'
export { exportTable } from './export-table.ts'
export type { ExportColumn, ExportKind, ExportTable } from './export-table.ts'
export { rosterTemplate } from './roster-template.ts'
export { encodeCsv } from './write-csv.ts'
