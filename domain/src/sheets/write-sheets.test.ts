import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { annotateSheet } from './annotate-sheet.ts'
import { exportTable } from './export-table.ts'
import { proposeRosterMapping } from './find-header.ts'
import { sheetData, workbookOf } from './hostile-files.test-kit.ts'
import { inspectUpload } from './inspect-upload.ts'
import { ROSTER_FIELDS } from './roster-fields.ts'
import { rosterTemplate } from './roster-template.ts'

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  return workbook
}

describe('the marked copy', () => {
  async function dressed(): Promise<Uint8Array> {
    const workbook = new ExcelJS.Workbook()
    const sheet = workbook.addWorksheet('名单')
    sheet.addRows([['花名册'], ['企业名称', '信用代码'], ['甲', '1'], ['乙', '2'], ['丙', '3']])
    sheet.mergeCells('A1:B1')
    const border = { top: { style: 'thin' as const } }
    for (let row = 3; row <= 5; row++) for (const column of [1, 2]) sheet.getCell(row, column).border = border
    sheet.getColumn(1).width = 33
    sheet.getRow(4).hidden = true
    return new Uint8Array(await workbook.xlsx.writeBuffer())
  }
  const mapping = { sheet: '名单', headerTop: 2, headerRow: 2 }
  const fillOf = (sheet: ExcelJS.Worksheet | undefined, at: string) => {
    const fill = sheet?.getCell(at).fill
    return fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined
  }

  it('keeps values, layout and looks, and colours only the wrong rows', async () => {
    const copy = await annotateSheet(await dressed(), mapping, [
      { row: 5, reasons: ['信用代码不对', '信用代码不对'], columns: [1] },
    ])
    const sheet = (await open(copy)).getWorksheet('名单')
    expect(sheet?.getCell('C2').value).toBe('导入错误原因')
    expect(sheet?.getCell('C5').value).toBe('信用代码不对')
    expect(sheet?.getCell('C3').value).toBeNull()
    expect(sheet?.getCell('A1').isMerged).toBe(true)
    expect(sheet?.getColumn(1).width).toBe(33)
    expect(sheet?.getRow(4).hidden).toBe(true)
    expect(sheet?.getCell('A5').border?.top?.style).toBe('thin')
    expect([fillOf(sheet, 'A3'), fillOf(sheet, 'B4')]).toEqual([undefined, undefined])
    expect(fillOf(sheet, 'A5')).toBeDefined()
    expect(fillOf(sheet, 'B5')).not.toBe(fillOf(sheet, 'A5'))
  })

  it('marked again, forgets the first marks', async () => {
    const first = await annotateSheet(await dressed(), mapping, [{ row: 5, reasons: ['错'], columns: [] }])
    const second = await annotateSheet(first, mapping, [{ row: 3, reasons: ['另一处'], columns: [] }])
    const sheet = (await open(second)).getWorksheet('名单')
    expect(sheet?.getCell('D2').value).toBeNull()
    expect([sheet?.getCell('C3').value, sheet?.getCell('C5').value]).toEqual(['另一处', null])
    expect(fillOf(sheet, 'A5')).toBeUndefined()
    expect(fillOf(sheet, 'A3')).toBeDefined()
  })

  it('copes with rules over whole columns, which offices love and the writer would unfold', async () => {
    const rule =
      '<dataValidation type="list" sqref="A2:XFD1048576"><formula1>"a,b"</formula1></dataValidation>'
    const rows = [
      ['企业名称', '信用代码'],
      ['甲', '1'],
    ]
    const bytes = workbookOf(`${sheetData(rows)}<dataValidations count="1">${rule}</dataValidations>`)
    expect((await inspectUpload(bytes)).table.sheets[0]?.rows).toHaveLength(2)
    const marks = [{ row: 2, reasons: ['错'], columns: [] }]
    const copy = await annotateSheet(bytes, { sheet: 'Sheet1', headerTop: 1, headerRow: 1 }, marks)
    expect((await open(copy)).getWorksheet('Sheet1')?.getCell('C2').value).toBe('错')
  })

  it('refuses a hostile file like the reader does', async () => {
    await expect(annotateSheet(Buffer.from('%PDF-1.7'), mapping, [])).rejects.toMatchObject({
      code: 'not_a_sheet',
    })
  })
})

describe('an export', () => {
  const columns = [
    { key: 'name', title: '企业名称' },
    { key: 'uscc', title: '统一社会信用代码', width: 22 },
    { key: 'open', title: '待整改', kind: 'integer' as const, group: '隐患' },
    { key: 'closed', title: '已销号', kind: 'integer' as const, group: '隐患' },
    { key: 'due', title: '期限', kind: 'date' as const },
    { key: 'at', title: '检查时间', kind: 'datetime' as const },
  ]
  const row = {
    name: '=cmd|calc',
    uscc: '913303810000000000',
    open: 2,
    closed: 0,
    due: '2026-03-01',
    at: new Date('2026-02-28T17:30:00Z'),
  }
  const make = async () =>
    (await open(await exportTable({ title: '隐患台账', columns, rows: [row, { name: '\u0007坏\ud800' }] })))
      .worksheets[0]

  it('has a merged title, merged groups, and 序号 first', async () => {
    const sheet = await make()
    expect((sheet?.model as { merges: string[] } | undefined)?.merges.toSorted()).toEqual([
      'A1:G1',
      'A2:A3',
      'B2:B3',
      'C2:C3',
      'D2:E2',
      'F2:F3',
      'G2:G3',
    ])
    expect(sheet?.getCell('A2').value).toBe('序号')
    expect([sheet?.getCell('A4').value, sheet?.getCell('A5').value]).toEqual([1, 2])
    expect([sheet?.getCell('D2').value, sheet?.getCell('E3').value]).toEqual(['隐患', '已销号'])
  })

  it('writes long ids as text, dates as days of Shanghai, and no formula', async () => {
    const sheet = await make()
    expect(sheet?.getCell('C4').value).toBe('913303810000000000')
    expect(sheet?.getCell('C4').numFmt).toBe('@')
    expect(sheet?.getCell('B4').value).toBe("'=cmd|calc")
    expect(sheet?.getCell('B4').type).toBe(ExcelJS.ValueType.String)
    expect(sheet?.getCell('F4').value).toEqual(new Date('2026-03-01T00:00:00Z'))
    expect(sheet?.getCell('F4').numFmt).toBe('yyyy-mm-dd')
    expect(sheet?.getCell('G4').value).toEqual(new Date('2026-03-01T01:30:00Z'))
    expect(sheet?.getCell('B5').value).toBe('坏\ufffd')
  })

  it('can be read by our own reader, also without groups', async () => {
    const bytes = await exportTable({
      title: '企业[名单]/2026',
      columns: columns.slice(0, 2),
      rows: [{ name: '甲厂', uscc: '9' }],
    })
    const { table } = await inspectUpload(bytes)
    const mapping = proposeRosterMapping(table)
    expect(mapping?.columns.map((c) => c.field)).toEqual([null, 'name', 'uscc'])
    expect(mapping?.headerRow).toBe(2)
  })
})

describe('the template', () => {
  it('is understood by the reader, column by column', async () => {
    const { table } = await inspectUpload(await rosterTemplate())
    const mapping = proposeRosterMapping(table)
    expect(mapping).toMatchObject({ headerTop: 2, headerRow: 2, missing: [], doubtful: [] })
    expect(mapping?.columns.map((c) => c.field)).toEqual(ROSTER_FIELDS.map((spec) => spec.field))
    expect(mapping?.columns.every((c) => c.certainty === 'exact')).toBe(true)
  })
})
