import { describe, expect, it } from 'vitest'
import { checkCreditCode, makeCreditCode } from '../modules/reference/credit-code.ts'
import { checkRoster, normalisePhone } from './check-roster.ts'
import { extractRoster } from './extract-roster.ts'
import { proposeRosterMapping } from './find-header.ts'
import { SheetRefused } from './sheet-refused.ts'
import type { Cell, SheetTable } from './sheet-table.ts'
import { reasonInChinese } from './wording.ts'

const HEADS = ['企业名称', '统一社会信用代码', '联系电话', '从业人数', '是否龙头', '风险标签', '经度', '纬度']
const CODE = makeCreditCode(() => 0.42)
const text = (value: string): Cell => ({ kind: 'text', text: value })
const number = (value: number): Cell => ({ kind: 'number', value, text: String(value) })

function tableOf(rows: (Cell | null | string)[][], hidden: number[] = []): SheetTable {
  const all = [HEADS, ...rows].map((row, i) => ({
    number: i + 1,
    hidden: hidden.includes(i + 1),
    cells: row.map((cell) => (typeof cell === 'string' ? text(cell) : cell)),
  }))
  return {
    sheets: [
      { name: 'S', hidden: false, rows: all, hiddenRows: hidden, blankFormattedRows: 0, mergedHeads: [] },
    ],
  }
}
function check(rows: (Cell | null | string)[][]) {
  const table = tableOf(rows)
  const mapping = proposeRosterMapping(table)
  if (!mapping) throw new Error('no heading')
  return checkRoster(extractRoster(table, mapping), mapping, checkCreditCode)
}
const codes = (rows: (Cell | null | string)[][]) =>
  check(rows).map((row) => row.errors.map((error) => error.code))

describe('a row of a roster', () => {
  it('comes out normalised', () => {
    const [row] = check([
      [
        ' 某某厂 ',
        ` ${CODE.toLowerCase()} `,
        '138 0000 1234',
        '３０人',
        '√',
        '粉尘，电镀;粉尘',
        number(120.65),
        '27.78',
      ],
    ])
    expect(row).toMatchObject({
      row: 2,
      errors: [],
      values: {
        name: '某某厂',
        uscc: CODE,
        principalPhone: '13800001234',
        staff: '30',
        isLead: '是',
        riskTags: '粉尘、电镀',
        longitude: '120.65',
        latitude: '27.78',
      },
    })
  })

  it.each<[string, (Cell | null | string)[], string]>([
    ['a code that is a number', ['厂', number(91330381)], 'numeric_code'],
    ['a code in scientific notation', ['厂', '9.13304E+17'], 'scientific_code'],
    ['a formula as a name', [{ kind: 'formula', formula: 'A1', text: '厂' }, CODE], 'formula_cell'],
    ['a text that starts a formula', ['=HYPERLINK("x")', CODE], 'formula_like'],
    ['a full-width formula', ['＝厂', CODE], 'formula_like'],
    ['an error value', [{ kind: 'error', text: '#N/A' }, CODE], 'error_cell'],
    ['an error value kept by CSV', ['#REF!', CODE], 'error_cell'],
    ['a name that became a date', [{ kind: 'date', text: '2026-05-12' }, CODE], 'date_cell'],
    ['no name', [null, CODE], 'required_missing'],
    ['no code', ['厂', null, '13800001234'], 'required_missing'],
    ['NUL in a name', ['厂\0', CODE], 'nul_character'],
    ['half a character', ['厂\ud83d', CODE], 'broken_character'],
    ['a name without end', ['厂'.repeat(101), CODE], 'text_too_long'],
    ['a land line as a number', ['厂', CODE, number(57765123456)], 'numeric_phone'],
    ['a phone too short', ['厂', CODE, '1380000'], 'phone_malformed'],
    ['half a person', ['厂', CODE, null, number(3.5)], 'whole_number_expected'],
    ['a maybe', ['厂', CODE, null, null, '也许'], 'yes_no_expected'],
    ['one coordinate', ['厂', CODE, null, null, null, null, '120.6'], 'coordinate_half'],
    [
      'coordinates changed over',
      ['厂', CODE, null, null, null, null, '27.8', '120.6'],
      'coordinate_out_of_range',
    ],
    ['no coordinate at all', ['厂', CODE, null, null, null, null, '东边', '27'], 'number_expected'],
  ])('with %s is wrong: one reason, in words', (_what, row, code) => {
    const [found] = check([row])
    expect(found?.errors.map((error) => error.code)).toEqual([code])
    expect(found?.errors.map(reasonInChinese).join()).not.toMatch(/[{}]|undefined/u)
  })

  it('takes a mobile number that Excel made a number: it lost nothing', () => {
    expect(check([['厂', CODE, number(13_800_001_234)]])[0]?.values.principalPhone).toBe('13800001234')
  })

  it('finds the second of two with one code, also when written differently', () => {
    expect(
      codes([
        ['甲', CODE],
        ['乙', CODE.toLowerCase()],
      ]),
    ).toEqual([[], ['duplicate_in_sheet']])
  })

  it('takes the apostrophe of our own exports off again', () => {
    expect(check([["'+甲厂", CODE]])[0]?.errors.map((error) => error.code)).toEqual(['formula_like'])
    expect(check([['甲厂', CODE, "'+86 13800001234"]])[0]?.values.principalPhone).toBe('13800001234')
  })
})

describe('what lies between the firms', () => {
  const mapped = (table: SheetTable, options = {}) => {
    const mapping = proposeRosterMapping(table)
    if (!mapping) throw new Error('no heading')
    return extractRoster(table, mapping, options)
  }

  it('is left out and counted by kind', () => {
    const table = tableOf(
      [['甲', CODE], HEADS, ['合计', null, null, number(3)], ['注: 以上数据由各村上报'], ['乙', CODE]],
      [6],
    )
    expect(mapped(table)).toMatchObject({
      rows: [{ row: 2 }],
      skipped: { hidden: [6], repeatedHeading: [3], total: [4], note: [5] },
    })
    expect(mapped(table, { includeHidden: true }).rows.map((row) => row.row)).toEqual([2, 6])
  })

  it('a value merged down counts for each row, one merged across only once', () => {
    const down: Cell = { kind: 'text', text: '甲乙共用厂', merged: 'down' }
    const across: Cell = { kind: 'text', text: CODE, merged: 'across' }
    const table = tableOf([
      ['甲乙共用厂', CODE],
      [down, CODE, '13800001234'],
      ['丙', CODE, across],
    ])
    expect(mapped(table).rows.map((row) => row.values)).toEqual([
      { name: '甲乙共用厂', uscc: CODE },
      { name: '甲乙共用厂', uscc: CODE, principalPhone: '13800001234' },
      { name: '丙', uscc: CODE },
    ])
  })

  it('refuses a sheet of headings only', () => {
    expect(() => mapped(tableOf([]))).toThrow(SheetRefused)
  })
})

describe('phone numbers', () => {
  it.each([
    ['１３８００００１２３４', '13800001234'],
    ['+86-138-0000-1234', '13800001234'],
    ['0577-65123456', '0577-65123456'],
    ['057765123456', '0577-65123456'],
    ['010 65123456', '010-65123456'],
    ['(0577)65123456-801', '0577-65123456-801'],
    ['12345678901', null],
    ['1380000123', null],
    ['13800001234/13900001234', null],
  ])('%s is %s', (raw, phone) => {
    expect(normalisePhone(raw)).toBe(phone)
  })
})
