import type { CreditCodeFault } from '../modules/reference/credit-code.ts'
import type { CleaningNotice, TextFault } from './clean-text.ts'
import type { RosterField } from './roster-fields.ts'
import type { IssueParams } from './sheet-refused.ts'

/** Every reason for which a row of a roster is wrong. */
export type RowErrorCode =
  | TextFault
  | CreditCodeFault
  | 'required_missing'
  | 'numeric_code'
  | 'numeric_phone'
  | 'scientific_code'
  | 'formula_cell'
  | 'formula_like'
  | 'error_cell'
  | 'date_cell'
  | 'phone_malformed'
  | 'division_code_malformed'
  | 'whole_number_expected'
  | 'number_expected'
  | 'coordinate_out_of_range'
  | 'coordinate_half'
  | 'yes_no_expected'
  | 'duplicate_in_sheet'

/** One thing wrong with one row; `field` and `column` say where, if it is one cell. */
export interface RowError {
  code: RowErrorCode
  params: IssueParams
  field?: RosterField
  /** 0-based */
  column?: number
}

/** Something that was put right and should be told. */
export interface RowNotice {
  code: CleaningNotice
  field: RosterField
  column: number
}
