import { ROSTER_FIELDS } from './roster-fields.ts'

const NOTES = [
  '填写说明: 1. 带*的列必填, 一家企业一行, 请勿合并单元格; 2. 统一社会信用代码、电话等长号码为文本格式, 请勿改成数字;',
  '3. 多个风险标签用顿号隔开; 4. 请勿使用公式; 5. 不用本表也可以, 导入时可指定各列含义。',
].join('\n')

/** The roster's own template: notes in the first row, headings in the second, every column text. */
export async function rosterTemplate(): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs')
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('企业花名册', { views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }] })
  sheet.columns = ROSTER_FIELDS.map(({ width }) => ({ width, style: { numFmt: '@' } }))
  sheet.getCell(1, 1).value = NOTES
  sheet.mergeCells(1, 1, 1, ROSTER_FIELDS.length)
  sheet.getCell(1, 1).style = {
    alignment: { wrapText: true, vertical: 'middle' },
    font: { color: { argb: 'FF666666' } },
  }
  sheet.getRow(1).height = 44
  for (const [index, { title, required, hint }] of ROSTER_FIELDS.entries()) {
    const cell = sheet.getCell(2, index + 1)
    cell.value = required ? `*${title}` : title
    cell.style = {
      font: { bold: true },
      alignment: { horizontal: 'center', vertical: 'middle' },
      numFmt: '@',
    }
    if (hint !== '') cell.note = hint
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
