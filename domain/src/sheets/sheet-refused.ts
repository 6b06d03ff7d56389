/** Every reason for which a whole file is refused. The words live in the web's locale and in wording.ts. */
export type RefusalCode =
  | 'empty_file'
  | 'file_too_large'
  | 'not_a_sheet'
  | 'old_workbook'
  | 'encrypted_workbook'
  | 'macro_workbook'
  | 'html_sheet'
  | 'broken_archive'
  | 'archive_bomb'
  | 'too_many_rows'
  | 'too_many_cells'
  | 'too_many_columns'
  | 'merge_too_large'
  | 'too_heavy'
  | 'too_slow'
  | 'unreadable'
  | 'unknown_encoding'
  | 'broken_csv'
  | 'no_header'
  | 'no_rows'

/** What a sentence about a code needs: names and numbers, never HTML. */
export type IssueParams = Readonly<Record<string, string | number>>

/** Thrown when a file cannot be taken at all; `code` and `params` make the sentence. The user can cause it. */
export class SheetRefused extends Error {
  readonly code: RefusalCode
  readonly params: IssueParams

  constructor(code: RefusalCode, params: IssueParams = {}) {
    super(`sheet refused: ${code} ${JSON.stringify(params)}`)
    this.name = 'SheetRefused'
    this.code = code
    this.params = params
  }
}
