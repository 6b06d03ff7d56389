import type { Locale } from '../../i18n/messages.ts'

type Pair = readonly [zh: string, en: string]

/** Why a whole sheet is not taken, by the reader's code in either case; `{name}` is a fact that came with it. */
export const refusalWords: Readonly<Record<string, Pair>> = {
  empty_file: ['文件是空的', 'The file is empty'],
  file_too_large: ['文件太大，请拆成几个或去掉图片', 'The file is too large. Split it or leave out pictures'],
  not_a_sheet: ['这不是表格文件，请选择 .xlsx 或 .csv', 'This is no sheet. Choose an .xlsx or .csv file'],
  old_workbook: ['这是旧版 .xls，请用 Excel 或 WPS 另存为 .xlsx', 'This is an old .xls. Save it as .xlsx'],
  encrypted_workbook: [
    '表格设了密码，请去掉密码后再传',
    'The sheet has a password. Remove it and send it again',
  ],
  macro_workbook: [
    '表格里有宏，请另存为不带宏的 .xlsx',
    'The sheet holds macros. Save it as .xlsx without them',
  ],
  html_sheet: [
    '这是网页另存的假表格，请用 Excel 或 WPS 另存为 .xlsx',
    'This is a web page named as a sheet. Save it as .xlsx',
  ],
  broken_archive: ['文件已损坏，请重新另存一次', 'The file is damaged. Save it again'],
  archive_bomb: ['文件解开后大得不正常，没有读取', 'The file unpacks to an abnormal size and was not read'],
  too_many_rows: ['行数超过 {limit} 行，请拆成几个文件', 'More than {limit} rows. Split the file'],
  too_many_cells: ['单元格太多，请删去空白的行和列', 'Too many cells. Delete blank rows and columns'],
  too_many_columns: [
    '列数超过 {limit} 列，请删去多余的列',
    'More than {limit} columns. Delete those not needed',
  ],
  merge_too_large: [
    '合并单元格范围太大（{range}），请取消合并',
    'A merged range is too large ({range}). Unmerge it',
  ],
  too_heavy: ['表格太大，读不下，请拆成几个文件', 'The sheet is too large to read. Split it'],
  too_slow: [
    '读取时间过长，请拆成几个文件或去掉格式',
    'Reading took too long. Split it or clear its formats',
  ],
  unreadable: ['表格读不出来，请另存为 .xlsx 再试', 'The sheet cannot be read. Save it as .xlsx'],
  unknown_encoding: [
    '文字编码认不出，请另存为 UTF-8 的 .csv 或 .xlsx',
    'The encoding is not known. Save it as UTF-8 .csv or .xlsx',
  ],
  broken_csv: ['第 {line} 行的引号或分隔符不对', 'Quotes or separators are wrong in line {line}'],
  no_header: [
    '没有找到表头，请保留“企业名称”“统一社会信用代码”等列名',
    'No heading row was found. Keep headings such as name and credit code',
  ],
  no_rows: ['表头下面没有数据', 'There are no rows below the heading'],
}

/** Says why a sheet was refused; null when the code is none of the reader's. */
export function refusalText(code: string, params: unknown, locale: Locale): string | null {
  const words = refusalWords[code.toLowerCase()]
  if (!words) return null
  const facts = (params && typeof params === 'object' ? params : {}) as Record<string, unknown>
  return words[locale === 'en' ? 1 : 0].replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
}
