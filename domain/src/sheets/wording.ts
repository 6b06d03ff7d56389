import type { RowErrorCode } from './issues.ts'
import type { IssueParams } from './sheet-refused.ts'

/**
 * The reasons in Chinese as they are written into the user's own sheet: the one place outside the web that holds
 * wording, because the sheet leaves the house. A code without wording does not compile.
 */
const REASONS: Record<RowErrorCode, string> = {
  required_missing: '{field}未填写',
  numeric_code: '{field}是数字格式({text}), 可能已丢失位数, 请设为文本格式后重新填写',
  numeric_phone: '{field}是数字格式({text}), 开头的0可能已丢失, 请设为文本格式后重新填写',
  scientific_code: '{field}是科学计数法({text}), 已丢失位数, 请设为文本格式后重新填写',
  formula_cell: '{field}是公式(={text}), 请粘贴为数值',
  formula_like: '{field}以等号、加减号或@开头({text}), 请改写',
  error_cell: '{field}是错误值({text})',
  date_cell: '{field}被识别成日期({text}), 请设为文本格式后重新填写',
  nul_character: '{field}含有空字符, 请重新录入',
  broken_character: '{field}含有无法识别的字符(乱码), 请重新录入',
  text_too_long: '{field}超过{limit}字',
  phone_malformed: '{field}格式不对({text}), 应为11位手机号或区号-号码',
  division_code_malformed: '{field}应为6、9或12位数字({text})',
  whole_number_expected: '{field}应为整数({text})',
  number_expected: '{field}应为数字({text})',
  coordinate_out_of_range: '经纬度不在范围内({text}), 请检查两列是否颠倒',
  coordinate_half: '经度和纬度应同时填写, 缺{field}',
  yes_no_expected: '{field}应填"是"或"否"({text})',
  duplicate_in_sheet: '{field}与第{firstRow}行重复',
  credit_code_empty: '{field}未填写',
  credit_code_length: '{field}应为18位({text})',
  credit_code_charset: '{field}第{at}位字符不对({text}), 代码中没有字母I、O、S、V、Z',
  credit_code_division: '{field}第{at}位应为数字({text})',
  credit_code_organisation_check: '{field}校验不通过({text}), 第9至17位有误',
  credit_code_check: '{field}校验不通过({text}), 请核对每一位',
}

/** The sentence for a row error, for the annotated sheet. */
export function reasonInChinese(error: { code: RowErrorCode; params: IssueParams }): string {
  return REASONS[error.code].replace(/\{(\w+)\}/gu, (_, name: string) => String(error.params[name] ?? ''))
}
