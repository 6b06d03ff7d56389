/**
 * The content of the sample roster: made-up firms of one industry alliance in one town, and every kind of dirt that
 * rosters from real offices carry. Every planted fault is listed, so that tests compare what is found with what was
 * put in. Names are put together from syllables; codes are made up (see `makeCreditCode`).
 */
import { makeCreditCode } from '@anhu/domain/reference'
import type { RowErrorCode } from '@anhu/domain/sheets'

/** What a cell of the sample holds. */
export type SampleCell =
  | string
  | number
  | Date
  | null
  | { formula: string; result: string | number }
  | { error: '#N/A' }

/** One row: a firm, or one of the things between firms. `faults` is what a reader must find in it. */
export interface SampleRow {
  kind: 'firm' | 'blank' | 'heading' | 'total' | 'note'
  hidden: boolean
  cells: SampleCell[]
  faults: RowErrorCode[]
}

/** First row of data: title, remark, two rows of heading stand above it. */
export const FIRST_ROW = 5

/** The headings: the upper row, and what stands below where a group has parts. */
export const HEADINGS: readonly (readonly [string, string?])[] = [
  ['序号'],
  ['单位名称(全称)'],
  ['统一社会\n信用代码'],
  ['法定代表人', '姓名'],
  ['法定代表人', '联系电话'],
  ['安全员', '姓名'],
  ['安全员', '电话'],
  ['所属镇街'],
  ['所属行政村/社区'],
  ['详细地址'],
  ['所属行业'],
  ['从业人数(人)'],
  ['涉及风险'],
  ['组别'],
  ['是否龙头'],
  ['经纬度', '经度'],
  ['经纬度', '纬度'],
  ['备注'],
]

const COLUMN = {
  name: 1,
  uscc: 2,
  principal: 3,
  phone: 4,
  officer: 5,
  officerPhone: 6,
  town: 7,
  village: 8,
  address: 9,
  industry: 10,
  staff: 11,
  risk: 12,
  group: 13,
  lead: 14,
  lng: 15,
  lat: 16,
  remark: 17,
}

// as people write them: with and without 村, with the town in front, with blanks
const VILLAGES = [
  '岑头村',
  '岑头',
  '鲍一村',
  '鲍 二 村',
  '塘下镇鲍三村',
  '前北',
  '前北村',
  '五方村',
  '邵宅社区',
  '邵宅',
  '韩田社区',
  '韩田',
  '塘下鲍四村',
  '上金村',
  '新居村委会',
  '凤山村',
]
const WORK: readonly { word: string; industry: string; risk: string }[] = [
  { word: '抛光', industry: '金属制品业', risk: '粉尘涉爆、机械冲压' },
  { word: '电镀', industry: '金属表面处理及热处理加工', risk: '电镀，有限空间，危化品' },
  { word: '汽配', industry: '汽车零部件及配件制造', risk: '机械 动火' },
  { word: '压铸', industry: '铸造及其他金属制品制造', risk: '压铸/叉车' },
  { word: '紧固件', industry: '通用零部件制造', risk: '机械' },
  { word: '木制品', industry: '木质制品制造', risk: '木粉;喷漆' },
  { word: '塑胶', industry: '塑料制品业', risk: '注塑、叉车' },
  { word: '五金', industry: '3351', risk: '打磨' },
]
const HEADS = '启宏瑞恒鼎昌嘉泰浩源博远凯隆旭辉铭益诚信'.match(/.{2}/gu) ?? []
const TAILS = '样甲 样乙 样丙 样丁 样戊 样己 样庚 样辛'.split(' ')
const SURNAMES = [...'赵钱孙李周吴郑王冯陈']
const GIVEN = '示一 示二 示三 例甲 例乙 例丙 样文 样武 某某 演示'.split(' ')

/** The sample's rows, always the same for one seed. */
export function sampleRoster(seed = 20261): SampleRow[] {
  const random = generator(seed)
  const firms = Array.from({ length: 60 }, (_, i) => firm(i, random))
  dirty(firms)
  const rows: SampleRow[] = []
  for (const [i, row] of firms.entries()) {
    // a page break of the printed sheet, and rows that only look empty
    if (i === 30)
      rows.push({
        kind: 'heading',
        hidden: false,
        cells: HEADINGS.map(([upper, lower]) => lower ?? upper),
        faults: [],
      })
    if (i === 12 || i === 45) rows.push(blank())
    rows.push(row)
  }
  rows.push(blank(), {
    kind: 'total',
    hidden: false,
    cells: [
      '合计',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      { formula: `SUM(L${FIRST_ROW}:L60)`, result: 2_000 },
    ],
    faults: [],
  })
  rows.push({
    kind: 'note',
    hidden: false,
    cells: ['注: 本表为演示数据, 企业、人员、代码均系虚构。'],
    faults: [],
  })
  for (let i = 0; i < 25; i++) rows.push(blank())
  return rows
}

function firm(i: number, random: () => number): SampleRow {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const work = pick(WORK)
  const mobile = (): string =>
    `1${pick(['38', '39', '58', '77', '86'])}0000${String(Math.floor(random() * 10_000)).padStart(4, '0')}`
  const cells: SampleCell[] = [
    i + 1,
    `瑞安市${pick(HEADS)}${TAILS[i % 8]}${work.word}${pick(['有限公司', '厂', '有限公司', '制造有限公司'])}${i >= 8 ? `${Math.floor(i / 8)}分厂` : ''}`,
    makeCreditCode(random),
    pick(SURNAMES) + pick(GIVEN),
    mobile(),
    pick(SURNAMES) + pick(GIVEN),
    random() < 0.3 ? Number(mobile()) : mobile(),
    '塘下镇',
    VILLAGES[i % VILLAGES.length] ?? '',
    `样例路${1 + Math.floor(random() * 300)}号`,
    work.industry,
    random() < 0.8 ? 5 + Math.floor(random() * 120) : `${5 + Math.floor(random() * 60)}人`,
    work.risk,
    `第${['一', '二', '三', '四', '五', '六', '七'][i % 7]}小组`,
    i % 20 === 0 ? '是' : pick(['否', '否', '', '否']),
    Math.round((120.65 + random() * 0.1) * 1e5) / 1e5,
    Math.round((27.78 + random() * 0.08) * 1e5) / 1e5,
    null,
  ]
  return { kind: 'firm', hidden: false, cells, faults: [] }
}

function dirty(firms: SampleRow[]): void {
  const change = (
    i: number,
    column: number,
    to: (was: string) => SampleCell,
    ...faults: RowErrorCode[]
  ): void => {
    const row = firms[i]
    if (row === undefined) throw new RangeError(`the sample has no firm ${i}`)
    row.cells[column] = to(String(row.cells[column] ?? ''))
    row.faults.push(...faults)
  }
  const code = (i: number): string => String(firms[i]?.cells[COLUMN.uscc])
  // right all the same: full width, lower case, blanks, direction marks, a line break
  for (const i of [3, 22])
    change(i, COLUMN.uscc, (was) =>
      [...was].map((c) => String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0)).join(''),
    )
  for (const i of [5, 33])
    change(i, COLUMN.uscc, (was) => ` ${was.slice(0, 8).toLowerCase()} ${was.slice(8)}`)
  change(14, COLUMN.name, (was) => `\u202a${was}\u202c`)
  change(16, COLUMN.name, (was) => `${was.slice(0, 6)}\n${was.slice(6)}`)
  change(18, COLUMN.phone, () => '＋86 １３８００００１２３４')
  change(19, COLUMN.phone, () => '0577-60000123')
  // wrong
  for (const i of [7, 21, 40]) change(i, COLUMN.uscc, () => 913_303_810_000_000_000 + i, 'numeric_code')
  change(9, COLUMN.uscc, (was) => was.slice(0, 17) + (was.endsWith('7') ? '8' : '7'), 'credit_code_check')
  change(25, COLUMN.uscc, (was) => was.slice(0, 17), 'credit_code_length')
  change(28, COLUMN.uscc, (was) => `${was.slice(0, 12)}O${was.slice(13)}`, 'credit_code_charset')
  change(31, COLUMN.uscc, () => code(2), 'duplicate_in_sheet')
  change(52, COLUMN.uscc, () => code(11), 'duplicate_in_sheet')
  change(35, COLUMN.name, () => ({ formula: 'B10&"二厂"', result: '样例二厂' }), 'formula_cell')
  change(37, COLUMN.phone, () => 57_760_000_123, 'numeric_phone')
  change(38, COLUMN.officerPhone, () => '1380000', 'phone_malformed')
  change(42, COLUMN.staff, () => '约30', 'whole_number_expected')
  change(43, COLUMN.address, () => new Date(Date.UTC(2026, 4, 12)), 'date_cell')
  change(47, COLUMN.industry, () => ({ error: '#N/A' }), 'error_cell')
  change(49, COLUMN.name, () => null, 'required_missing')
  change(55, COLUMN.lng, () => 27.8, 'coordinate_out_of_range')
  change(55, COLUMN.lat, () => 120.68)
  // left the alliance, only hidden
  for (const i of [13, 27, 44]) {
    const row = firms[i]
    if (row) row.hidden = true
    change(i, COLUMN.remark, () => '已退出')
  }
}

function blank(): SampleRow {
  return { kind: 'blank', hidden: false, cells: HEADINGS.map(() => null), faults: [] }
}

/** mulberry32: the sample needs one short stream, the same on every machine. */
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
