import { describe, expect, it } from 'vitest'
import { proposeRosterMapping } from './find-header.ts'
import { fieldOfHeading, foldHeading } from './roster-fields.ts'
import type { Cell, MergedRange, SheetTable } from './sheet-table.ts'

/** A sheet from texts; `<` takes the cell on its left into its merge, `^` the one above. */
function table(lines: readonly (readonly (string | null)[])[], mergedHeads: MergedRange[] = []): SheetTable {
  const texts: (string | null)[][] = []
  const rows = lines.map((line, r) => {
    texts.push([])
    const cells = line.map((text, c): Cell | null => {
      const from = text === '<' ? texts[r]?.[c - 1] : text === '^' ? texts[r - 1]?.[c] : text
      texts[r]?.push(from ?? null)
      if (from === null || from === undefined) return null
      return {
        kind: 'text',
        text: from,
        ...(text === '<' ? { merged: 'across' as const } : text === '^' ? { merged: 'down' as const } : {}),
      }
    })
    return { number: r + 1, hidden: false, cells }
  })
  return { sheets: [{ name: 'S', hidden: false, rows, hiddenRows: [], blankFormattedRows: 0, mergedHeads }] }
}
const fields = (t: SheetTable) => proposeRosterMapping(t)?.columns.map((c) => c.field)

describe('the heading of a roster', () => {
  it('is found under a title, with one row', () => {
    const t = table([
      ['某某联盟花名册', '<', '<'],
      [null],
      ['序号', '*企业名称(必填)', '统一社会信用代码：'],
      ['1', '某某厂', '9'],
    ])
    expect(proposeRosterMapping(t)).toMatchObject({
      headerTop: 3,
      headerRow: 3,
      missing: [],
      columns: [{ field: null }, { field: 'name' }, { field: 'uscc' }],
    })
  })

  it('is found over two merged rows, telling whose phone it is', () => {
    const lines = [
      ['花名册', '<', '<', '<', '<', '<'],
      ['单位名称', '信用代码', '法定代表人', '<', '安全管理人员', '<'],
      ['^', '^', '姓名', '联系电话', '姓名', '手机'],
      ['某某厂', '9', '赵某', '1', '钱某', '2'],
    ]
    const merges = [
      { top: 2, left: 1, bottom: 3, right: 1 },
      { top: 2, left: 2, bottom: 3, right: 2 },
    ]
    expect(proposeRosterMapping(table(lines, merges))).toMatchObject({ headerTop: 2, headerRow: 3 })
    expect(fields(table(lines, merges))).toEqual([
      'name',
      'uscc',
      'principal',
      'principalPhone',
      'safetyOfficer',
      'safetyOfficerPhone',
    ])
  })

  it('is found where the merging was lost', () => {
    const lines = [
      ['公司名称', '信用代码', '安全员', null, '负责人', null],
      [null, null, '姓名', '电话', '姓名', '电话'],
      ['某某厂', '9', '甲', '1', '乙', '2'],
    ]
    expect(fields(table(lines))).toEqual([
      'name',
      'uscc',
      'safetyOfficer',
      'safetyOfficerPhone',
      'principal',
      'principalPhone',
    ])
  })

  it('does not mistake a plain first row of data for a second row of heading', () => {
    const t = table([
      ['企业名称', '信用代码', '地址'],
      ['社区厂', '9', '村'],
    ])
    expect(proposeRosterMapping(t)).toMatchObject({ headerTop: 1, headerRow: 1 })
  })

  it('gives a field to one column and names the doubtful one', () => {
    expect(proposeRosterMapping(table([['企业名称', '信用代码', '联系电话', '手机号']]))).toMatchObject({
      doubtful: [{ column: 3, field: 'principalPhone' }],
      columns: [{}, {}, { field: 'principalPhone' }, { field: null }],
    })
  })

  it('says which required column is missing, and finds nothing where nothing is', () => {
    expect(proposeRosterMapping(table([['企业名称', '联系电话']]))?.missing).toEqual(['uscc'])
    expect(
      proposeRosterMapping(
        table([
          ['日期', '天气'],
          ['1', '晴'],
        ]),
      ),
    ).toBeUndefined()
    expect(proposeRosterMapping({ sheets: [] })).toBeUndefined()
  })

  it('looks at every sheet that is shown, and at none that is hidden', () => {
    const notes = table([['填表说明']]).sheets[0]
    const roster = table([['企业名称', '信用代码']]).sheets[0]
    if (!notes || !roster) throw new Error('no sheets')
    expect(proposeRosterMapping({ sheets: [notes, { ...roster, name: '名单' }] })?.sheet).toBe('名单')
    expect(proposeRosterMapping({ sheets: [notes, { ...roster, hidden: true }] })).toBeUndefined()
  })
})

describe('the words of a heading', () => {
  it.each([
    ['企业名称', '', 'name'],
    ['单位名称', '', 'name'],
    ['公司名称（全称）', '', 'name'],
    ['社会信用代码', '', 'uscc'],
    ['统一社会信用代码(18位)', '', 'uscc'],
    ['法定代表人', '', 'principal'],
    ['负责人', '', 'principal'],
    ['联系人', '', 'principal'],
    ['联系电话', '', 'principalPhone'],
    ['企业安全员', '', 'safetyOfficer'],
    ['安全员电话', '', 'safetyOfficerPhone'],
    ['电话', '安全员', 'safetyOfficerPhone'],
    ['电话', '安全管理人员信息', 'safetyOfficerPhone'],
    ['姓名', '主要负责人', 'principal'],
    ['生产经营地址', '', 'address'],
    ['所属行政村/社区', '', 'village'],
    ['镇（街道）', '', 'town'],
    ['所属行业', '', 'industry'],
    ['现有从业人员(人)', '', 'staff'],
    ['风险标签', '', 'riskTags'],
    ['是否龙头', '', 'isLead'],
    ['组别', '', 'group'],
    ['经度', '坐标', 'longitude'],
    ['纬度', '经纬度', 'latitude'],
  ])('%s under "%s" means %s', (own, parent, field) => {
    expect(fieldOfHeading(own, parent)?.field).toBe(field)
  })

  it.each(['序号', '是否签订承诺书', '入盟日期', '导入错误原因', ''])('%s means nothing to us', (own) => {
    expect(fieldOfHeading(own)).toBeNull()
  })

  it('is compared without stars, notes in brackets, width and blanks', () => {
    expect(foldHeading('＊ 企 业\n名称（必填）：')).toBe(foldHeading('企业名称'))
  })
})
